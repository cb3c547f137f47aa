"""What a document calls itself."""

from __future__ import annotations

import pytest

from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.titles import title_of


def blocks(*texts: str) -> list[Block]:
    """Return headings for texts that begin with #, paragraphs for the others."""
    return [
        Block(
            text=text.removeprefix("# "),
            place="",
            kind=BlockKind.HEADING if text.startswith("# ") else BlockKind.PARAGRAPH,
        )
        for text in texts
    ]


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("# Complaints policy", "# Purpose"), "Complaints policy"),
        (("# 1 Introduction", "# Purpose", "# Handling"), "Handling"),
        (("# Spis treści", "# Polityka reklamacji"), "Polityka reklamacji"),
        (('title: "Feedback pages"', "# Overview"), "Feedback pages"),
        (("CODE FOR STAFF", "We are kind."), "CODE FOR STAFF"),
        (("We are kind to all of our guests.",), "house rules 2026"),
        (("# " + "long " * 40,), "house rules 2026"),
        ((), "house rules 2026"),
    ],
)
def test_the_first_that_can_be_a_title_is_it(
    texts: tuple[str, ...], title: str
) -> None:
    assert title_of("staff/house-rules_2026.txt", blocks(*texts)) == title
