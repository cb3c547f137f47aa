"""The program: `isocheck`, or `python -m isocheck`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; the version is told before anything else is imported."""
    if sys.argv[1:] == ["--version"]:
        from isocheck import __version__  # noqa: PLC0415

        sys.stdout.write(f"isocheck {__version__}\n")
        return
    # A command is over before garbage piles up, and imports make much that only looks
    # like garbage: without the collector they take a quarter less time.
    import gc  # noqa: PLC0415

    gc.disable()
    from isocheck.cli.app import run  # noqa: PLC0415

    sys.exit(run())


if __name__ == "__main__":
    main()
