"""isocheck assess: answers from a file, from documents, and from people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.assess.agenda import Agenda
from isocheck.assess.questions import Choice, check_choice
from isocheck.cli.files import holding, read_bytes
from isocheck.cli.library import (
    chosen_standards,
    load_assessment,
    load_checklists,
    load_crosswalk,
    load_workspace,
    save_assessment,
)
from isocheck.cli.options import ASSESSMENT, AssessmentFile, Fresh, SampleFiles, day_of
from isocheck.cli.terminal import counted, tell
from isocheck.model.assessment import Assessment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.checklist import Checklist
    from isocheck.model.crosswalk import Crosswalk
    from isocheck.model.workspace import RegisterSettings


def command(
    standards: Annotated[
        list[str] | None, typer.Argument(help="What against, such as iso-10002.")
    ] = None,
    evidence: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder with documents to read.")
    ] = None,
    no_cache: Fresh = False,
    register: Annotated[
        list[str] | None,
        typer.Option(metavar="KIND=FILE", help="Register to measure: complaints=FILE."),
    ] = None,
    sample: SampleFiles = None,
    answers: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Answers as YAML or CSV.")
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing.")] = False,
    clause: Annotated[str, typer.Option(help="Ask only about this clause.")] = "",
    role: Annotated[str, typer.Option(help="Ask only what this role can tell.")] = "",
    unanswered: Annotated[
        bool, typer.Option("--unanswered", help="Ask only what is open.")
    ] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="Ask only what is essential.")
    ] = False,
    carried: Annotated[
        bool, typer.Option("--carried", help="Ask also what other answers serve.")
    ] = False,
    profile: Annotated[
        str, typer.Option(help="Selection of criteria, such as small; whole for all.")
    ] = "",
    by: Annotated[str, typer.Option(help="Who answers.")] = "",
    on: Annotated[
        str, typer.Option(metavar="DATE", help="Day of the assessment; else today.")
    ] = "",
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Print no summary and no progress.")
    ] = False,
    assessment: AssessmentFile = ASSESSMENT,
) -> None:
    """Assess an organization by interview, answers file and evidence."""
    run = _Run(
        path=assessment,
        day=day_of(on) if on else None,
        by=by,
        quiet=quiet,
        registers=register or [],
        choice=Choice(
            clause=clause,
            role=role,
            unanswered=unanswered,
            quick=quick,
            carried=carried,
        ),
    )
    with holding(assessment):
        run.begin(tuple(standards or ()), profile)
        if answers is not None:
            run.take_answers(answers)
        run.read_documents(evidence, caching=not no_cache)
        run.read_registers(sample or [])
        if not no_input:
            run.ask()
        run.conclude()


_WHOLE = "whole"
"""What to name for no profile, where the workspace or the assessment has one."""


class _Run:
    """One run of the command: the assessment as it stands, saved after each change."""

    def __init__(
        self,
        *,
        path: Path,
        day: date | None,
        by: str,
        quiet: bool,
        registers: list[str],
        choice: Choice,
    ) -> None:
        self._path = path
        self._day = day
        self._quiet = quiet
        self._choice = choice
        self._workspace = load_workspace()
        self._by = by or self._workspace.assessor
        self._registers: Mapping[str, RegisterSettings] = {}
        if registers or self._workspace.registers:
            from isocheck.cli.register_evidence import chosen_registers

            self._registers = chosen_registers(registers, self._workspace)
        self._assessment: Assessment
        self._checklists: tuple[Checklist, ...]
        self._crosswalk: Crosswalk

    def begin(self, named: tuple[str, ...], profile: str) -> None:
        """Open the assessment in the file, or a new one."""
        found = load_assessment(self._path) if self._path.exists() else None
        standards = chosen_standards(named, self._workspace, found)
        profile = profile or (found.profile if found else self._workspace.profile)
        profile = "" if profile == _WHOLE else profile
        self._checklists = load_checklists(standards, profile)
        self._crosswalk = load_crosswalk(self._checklists)
        check_choice(self._choice, self._checklists)
        day = self._day or date.today()  # noqa: DTZ011 -- the user's own day is meant
        if found is None:
            found = Assessment(
                organization=self._workspace.organization or Path.cwd().name,
                scope=self._workspace.scope,
                standards=standards,
                assessed_on=day,
                answers={},
                proposals={},
                actions={},
                evidence_folder="",
                documents=(),
            )
        self._assessment = replace(
            found, standards=standards, assessed_on=day, profile=profile
        )
        self._save()

    def take_answers(self, path: Path) -> None:
        """Take over the answers in a file, all or none."""
        from isocheck.loading.answers import parse_answers

        # What a profile leaves out may be answered all the same; it does not count.
        criteria = {
            criterion.name: criterion
            for checklist in load_checklists(self._assessment.standards)
            for criterion in checklist.criteria()
        }
        found = parse_answers(
            read_bytes(path), str(path), criteria, self._assessment.assessed_on
        )
        self._assessment = replace(
            self._assessment,
            answers={**self._assessment.answers, **found.answers},
            actions={**self._assessment.actions, **found.actions},
        )
        self._save()
        self._tell(f"{path}: {counted(len(found.answers), 'answer')} taken over")

    def read_documents(self, folder: Path | None, *, caching: bool) -> None:
        """Read the folder named, or the workspace's if it has one."""
        from isocheck.cli.evidence_reading import evidence_folder, read_folder

        if found := evidence_folder(folder, self._workspace):
            self._assessment = read_folder(
                found,
                self._checklists,
                self._assessment,
                quiet=self._quiet,
                caching=caching,
            )
            self._save()

    def read_registers(self, samples: list[Path]) -> None:
        """Measure the registers named and the workspace's, and read filled samples."""
        if not (self._registers or samples or self._assessment.registers):
            return
        from isocheck.cli.register_evidence import read_registers

        self._assessment = read_registers(
            self._registers,
            self._workspace,
            [each for one in self._checklists for each in one.criteria()],
            self._assessment,
            samples=samples,
            quiet=self._quiet,
        )
        self._save()

    def ask(self) -> None:
        """Interview a person, saving each answer before the next question."""
        from isocheck.assess.interview import Interview
        from isocheck.cli.prompts import TerminalAsker

        interview = Interview(
            self._checklists, self._assessment, self._choice, self._crosswalk
        )
        if not interview.count:
            names = ", ".join(each.id for each in self._checklists)
            self._tell(f"{names}: nothing to ask")
            return
        asker = TerminalAsker(self._by, self._assessment.assessed_on)
        asker.welcome(self._checklists, interview.count, self._path)
        try:
            for assessment in interview.run(asker):
                self._assessment = assessment
                self._save()
        except KeyboardInterrupt:
            tell(f"\n{self._path}: every answer given is saved")
            raise
        finally:
            asker.farewell()

    def conclude(self) -> None:
        """Show the scores, and what to do next."""
        from isocheck.cli.status import print_status

        tell(f"{self._path}: saved")
        if not self._quiet:
            agenda = Agenda(self._checklists, self._crosswalk)
            print_status(self._checklists, agenda.complete(self._assessment))

    def _save(self) -> None:
        save_assessment(self._path, self._assessment)

    def _tell(self, line: str) -> None:
        if not self._quiet:
            tell(line)
