"""The promises of documents: from an assessment's data to the model."""

from __future__ import annotations

from typing import Any

from isocheck.model.assessment import Passage
from isocheck.model.promises import Promise, PromiseKind, Span, Subject, TimeUnit


def build_promise(item: dict[str, Any]) -> Promise:
    """Return the promise that checked data describes."""
    passage = item["passage"]
    return Promise(
        kind=PromiseKind(item["kind"]),
        subject=Subject(item["subject"]),
        passage=Passage(
            document=passage["document"],
            place=passage.get("place", ""),
            quote=passage.get("quote", ""),
        ),
        span=_span(item["span"]),
        share=item.get("share"),
        scope=tuple(item.get("scope", [])),
        hedged=item.get("hedged", False),
        by=item.get("by", ""),
    )


def _span(item: dict[str, Any]) -> Span:
    return Span(
        amount=item["amount"],
        unit=TimeUnit(item["unit"]),
        words=item.get("words", ""),
        working=item.get("working"),
        least=item.get("least"),
        recurs=item.get("recurs", False),
    )
