"""The commands, and how each mistake ends.

Exit statuses: 0 done · 1 the gate failed or problems were found · 2 could not run ·
130 interrupted.
"""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from typing import Annotated

import typer
from typer.core import TyperGroup

from isocheck.cli.files import why
from isocheck.cli.terminal import tell
from isocheck.errors import InvalidInputError, IsocheckError

DONE, COULD_NOT_RUN, INTERRUPTED = 0, 2, 130

COMMANDS: dict[str, str | dict[str, str]] = {
    "init": "init",
    "list": "listing",
    "show": "show",
    "assess": "assess",
    "status": "status",
    "explain": "explain",
    "report": "report",
    "compare": "compare",
    "measure": "measure",
    "sample": "sample",
    "evidence": {
        "scan": "evidence_scan",
        "find": "evidence_find",
        "show": "evidence_show",
        "seal": "evidence_seal",
        "verify": "evidence_verify",
        "request": "evidence_request",
    },
    "validate": "validate",
    "schema": "schema",
}
"""Each command with the module whose function `command` it is, or with its parts."""

_PARTED = {"evidence": "Look into a folder of documents: what it holds and lacks."}


def run() -> int:
    """Run the command named on the command line and return its exit status."""
    _prepare_streams()
    try:
        status = _run(sys.argv[1:])
        sys.stdout.flush()
    except InvalidInputError as error:
        tell(str(error))
        return COULD_NOT_RUN
    except IsocheckError as error:
        tell(f"isocheck: {error}")
        return COULD_NOT_RUN
    except BrokenPipeError:
        # Whoever read the output has had enough; that is no mistake.
        _drop_output()
        return DONE
    except OSError as error:
        _drop_output()
        with contextlib.suppress(OSError):
            tell(f"isocheck: cannot go on: {why(error)}")
        return COULD_NOT_RUN
    return status


def build_app(words: list[str]) -> typer.Typer:
    """Return the program, with the one command the words name or with all of them.

    Building the options of commands that are not run would cost more than most
    commands take.
    """
    app = typer.Typer(
        name="isocheck",
        callback=_isocheck,
        cls=_InOrder,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    wanted = words[0] if words else ""
    for name in [wanted] if wanted in COMMANDS else COMMANDS:
        match COMMANDS[name]:
            case str(module):
                _add(app, name, module)
            case parts:
                rest = words[1:] if name == wanted else None
                app.add_typer(_build_parted(name, parts, rest), name=name)
    return app


class _InOrder(TyperGroup):
    """Commands in the order they are used, whether they have parts or not."""

    def list_commands(self, ctx: object) -> list[str]:
        """Return the names of the commands there are."""
        del ctx
        return [name for name in COMMANDS if name in self.commands]


def _build_parted(
    name: str, parts: dict[str, str], words: list[str] | None
) -> typer.Typer:
    """Return a command's parts: the one that words name, all, or without words none."""
    app = typer.Typer(help=_PARTED[name], no_args_is_help=True, rich_markup_mode=None)
    if words is None:
        return app
    wanted = words[0] if words else ""
    for part in [wanted] if wanted in parts else parts:
        _add(app, part, parts[part])
    return app


def _add(app: typer.Typer, name: str, module: str) -> None:
    app.command(name)(import_module(f"isocheck.cli.{module}").command)


def _prepare_streams() -> None:
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started this
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    # What a terminal cannot show or spell is no reason for a traceback.
    sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(words: list[str]) -> int:
    try:
        status = build_app(words)(words, standalone_mode=False)
    except SystemExit:
        # So typer ends where whoever read the output has had enough.
        return DONE
    except typer.Exit as stop:
        return stop.exit_code
    except typer.TyperException as error:
        error.show()  # type: ignore[attr-defined]  # all that reach here have it
        return COULD_NOT_RUN
    if status == INTERRUPTED:
        tell("isocheck: interrupted")
    return status if isinstance(status, int) else DONE


def _isocheck(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.")
    ] = False,
) -> None:
    """Tell where a customer-service organization stands against ISO standards."""
    if version:
        from isocheck import __version__

        typer.echo(f"isocheck {__version__}")
        raise typer.Exit
