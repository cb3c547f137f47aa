"""evidence.yaml: what people say about documents, to the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isocheck.loading.assessment import build_day
from isocheck.loading.crosschecks import check_days
from isocheck.loading.suggestion import did_you_mean
from isocheck.model.document import DocumentKind, Standing
from isocheck.model.evidence_notes import DocumentNote, EvidenceNotes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from isocheck.loading.source import Path, Source

_CRITERIA = ("serves", "not_for")


def build_notes(data: dict[str, Any], organization: str = "") -> EvidenceNotes:
    """Return the notes that data found to be free of mistakes describes."""
    documents = tuple(map(_note, data["documents"]))
    return EvidenceNotes(organization=organization, documents=documents)


def _note(item: dict[str, Any]) -> DocumentNote:
    return DocumentNote(
        path=item["path"],
        title=item.get("title", ""),
        kind=DocumentKind(item["kind"]) if "kind" in item else None,
        language=item.get("language", ""),
        owner=item.get("owner", ""),
        version=item.get("version", ""),
        status=Standing(item["status"]) if "status" in item else None,
        approved=build_day(item, "approved"),
        reviewed=build_day(item, "reviewed"),
        valid_from=build_day(item, "valid_from"),
        valid_until=build_day(item, "valid_until"),
        review_by=build_day(item, "review_by"),
        serves=tuple(item.get("serves", ())),
        not_for=tuple(item.get("not_for", ())),
    )


def check_notes(source: Source) -> None:
    """Add to the problems impossible days, and what is said twice or against itself."""
    check_days(source)
    seen: set[str] = set()
    for place, item in _documents(source):
        path = item.get("path")
        if isinstance(path, str) and path in seen:
            message = f"'{path}' stands here a second time; put both into one entry"
            source.at((*place, "path"), "duplicate-path", message)
        elif isinstance(path, str):
            seen.add(path)
        serves = _names(item.get("serves"))
        for index, name in enumerate(_names(item.get("not_for"))):
            if name in serves:
                message = f"it cannot both serve and not be for '{name}'"
                source.at((*place, "not_for", index), "contradiction", message)


def standards_named(source: Source) -> set[str]:
    """Return the standards of the criteria that notes name."""
    return {name.partition("/")[0] for _, name in _criteria(source)}


def check_criteria(source: Source, known: Collection[str]) -> None:
    """Add to the problems each criterion that no checklist has."""
    for place, name in _criteria(source):
        if name not in known:
            message = f"no checklist has '{name}'{did_you_mean(name, known)}"
            source.at(place, "unknown-criterion", message)


def check_files(source: Source, paths: Iterable[str]) -> None:
    """Add to the problems each entry that no file of the folder answers to."""
    there = tuple(paths)
    for place, item in _documents(source):
        path = item.get("path")
        if isinstance(path, str):
            note = DocumentNote(path=path)
            if not any(note.fits(each) for each in there):
                message = f"there is no file '{path}'{did_you_mean(path, there)}"
                source.at((*place, "path"), "unknown-file", message)


def _criteria(source: Source) -> Iterator[tuple[Path, str]]:
    for place, item in _documents(source):
        for key in _CRITERIA:
            for index, name in enumerate(_names(item.get(key))):
                yield (*place, key, index), name


def _documents(source: Source) -> Iterator[tuple[Path, dict[str, Any]]]:
    data = source.data
    items = data.get("documents") if isinstance(data, dict) else None
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            yield ("documents", index), item


def _names(value: Any) -> list[str]:  # noqa: ANN401 -- plain data
    items = value if isinstance(value, list) else []
    return [each for each in items if isinstance(each, str)]
