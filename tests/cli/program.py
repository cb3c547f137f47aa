"""isocheck as its users start it: a program of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import yaml

from cli.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Environ = Mapping[str, str]

# What would make runs differ from one machine to another.
_NOT_PASSED_ON = (
    "COLUMNS",
    "FORCE_COLOR",
    "GITHUB_ACTIONS",
    "LINES",
    "NO_COLOR",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
)
_ISOCHECK = (sys.executable, "-m", "isocheck")


class Program:
    """Starts isocheck in a folder, and reads what it leaves there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._screens: list[Screen] = []
        passed_on = os.environ.keys() - {*_NOT_PASSED_ON}
        self._environ = {
            **{name: os.environ[name] for name in passed_on},
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
            "XDG_CACHE_HOME": str(folder / ".cache"),
        }

    def run(
        self, *words: str | Path, stdin: str = "", environ: Environ | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Return what a run printed and how it ended."""
        return self._start([*_ISOCHECK, *map(str, words)], stdin, environ)

    def run_in_shell(
        self, script: str, *words: str | Path, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Return what a shell script printed in which "$@" is isocheck with words."""
        command = ["/bin/sh", "-c", script, "sh", *_ISOCHECK, *map(str, words)]
        return self._start(command, stdin)

    def begin(self, *words: str, stdin: str) -> subprocess.Popen[bytes]:
        """Return a run that has begun, with its input at hand and no output wanted."""
        with self.write(".replies", stdin).open() as replies:
            return subprocess.Popen(
                [*_ISOCHECK, *words],
                cwd=self.folder,
                env=self._environ,
                stdin=replies,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def show(
        self, *words: str | Path, columns: int = 80, environ: Environ | None = None
    ) -> Screen:
        """Return a terminal in which a run has begun."""
        screen = Screen(
            [*_ISOCHECK, *map(str, words)],
            folder=self.folder,
            environ={**self._environ, **(environ or {})},
            columns=columns,
        )
        self._screens.append(screen)
        return screen

    def close(self) -> None:
        """Close all terminals, without waiting for what runs in them."""
        for screen in self._screens:
            screen.kill()
            screen.close()

    def write(self, name: str, text: str) -> Path:
        """Put a text into a file of the folder, and its folder where there is none."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, name: str) -> str:
        """Return the text in a file of the folder."""
        return (self.folder / name).read_text(encoding="utf-8")

    def saved(self, name: str = "assessment.yaml") -> dict[str, Any]:
        """Return what an assessment holds."""
        data: dict[str, Any] = yaml.safe_load(self.read(name))
        return data

    def levels(self, name: str = "assessment.yaml") -> dict[str, str]:
        """Return the level of each answer in an assessment."""
        answers = self.saved(name).get("answers", {})
        return {key: answer["level"] for key, answer in answers.items()}

    def _start(
        self, command: list[str], stdin: str, environ: Environ | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env={**self._environ, **(environ or {})},
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
