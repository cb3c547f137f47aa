"""Files as YAML that a person can read and git can merge."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

import yaml

from isocheck.loading import registers as register_settings
from isocheck.loading.assessment import FORMAT
from isocheck.loading.source import plain_scalar
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.assessment import Answer, Assessment
    from isocheck.model.workspace import RegisterSettings

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_BREAKS = frozenset("\x85\u2028\u2029")


def dump_assessment(assessment: Assessment) -> str:
    """Return the assessment as YAML, in a stable order and without empty entries."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "organization": assessment.organization,
        "scope": assessment.scope,
        "standards": list(assessment.standards),
        "profile": assessment.profile,
        "assessed_on": assessment.assessed_on.isoformat(),
        "answers": {
            name: _answer(answer)
            for name, answer in sorted(assessment.answers.items())
            if answer.carried is None
        },
        "proposals": _plain(assessment.proposals),
        "actions": {
            name: _plain(action) or {"status": action.status.value}
            for name, action in sorted(assessment.actions.items())
        },
        "evidence": {
            "folder": assessment.evidence_folder,
            "documents": _plain(assessment.documents),
            "registers": _plain(assessment.registers),
            "promises": _plain(assessment.promises),
        },
    }
    found = (assessment.evidence_folder, assessment.documents)
    if not any((*found, assessment.registers, assessment.promises)):
        del data["evidence"]
    else:
        data["evidence"] = _said(data["evidence"])
    if not assessment.profile:
        del data["profile"]
    return dump_yaml({key: value for key, value in data.items() if value != {}})


def _said(evidence: dict[str, Any]) -> dict[str, Any]:
    """Return evidence without empty registers and promises, which few have."""
    rare = ("registers", "promises")
    return {key: each for key, each in evidence.items() if each or key not in rare}


def dump_registers(registers: Mapping[str, RegisterSettings]) -> str:
    """Return settings of registers as YAML, in a stable order."""
    plain = {kind: _plain(each) for kind, each in sorted(registers.items())}
    said = {kind: each for kind, each in plain.items() if each}
    return dump_yaml({"format": register_settings.FORMAT, "registers": said})


def dump_yaml(data: dict[str, Any]) -> str:
    """Return plain data as YAML that this package's reader reads back the same."""
    return str(
        yaml.dump(
            data,
            Dumper=_Dumper,
            allow_unicode=True,
            sort_keys=False,
            width=88,
        )
    )


class _Dumper(_DUMPER):  # type: ignore[misc, valid-type]  # the base depends on libyaml
    """A dumper that knows how words are read back, and that aliases are not."""

    def ignore_aliases(self, _: object) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:  # noqa: ANN401 -- C or Python
    # Halves of characters, as from a broken file name, are in no encoding; name them.
    text = text.encode(errors="backslashreplace").decode()
    style = None
    # YAML 1.1 and 1.2 differ in which words are numbers and which characters break
    # lines; quote what either would take.
    if text and plain_scalar(text) is not text:
        style = "'"
    elif not _BREAKS.isdisjoint(text):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _answer(answer: Answer) -> dict[str, Any]:
    found = _plain(answer)
    found.pop("level", None)
    return {"level": answer.word, **found}


def _plain(value: Any) -> Any:  # noqa: ANN401 -- any record becomes plain data
    match value:
        case Level():
            plain: Any = value.word
        case Enum():
            plain = str(value.value)
        case date():
            plain = value.isoformat()
        case tuple():
            plain = [_plain(each) for each in value]
        case dict():
            plain = {key: _plain(value[key]) for key in sorted(value)}
        case _ if is_dataclass(value):
            plain = _record(value)
        case _:
            plain = value
    return plain


def _record(record: Any) -> dict[str, Any]:  # noqa: ANN401 -- any frozen record
    found: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if value not in (field.default, None, {}):
            found[field.name] = _plain(value)
    return found
