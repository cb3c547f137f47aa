"""Signs that somebody speaks of their own affairs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.own_voice import own_signs


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Lowfield Energy Ltd", 1),
        ("ООО «Северная»", 1),
        ("Ring 0555 010 311.", 1),
        ("help@lamp.example", 1),
        ("3 Church Street", 1),
        ("Decided: two more people.", 1),
        ("Postanowiono: dłuższe godziny.", 1),
        ("The complaints officer shall reply.", 1),
        ("Диспетчер сообщает номер.", 1),
        ("Lowfield Energy Ltd, 3 Church Street, 0555 010 311", 3),
        ("Six measures were agreed by the directors.", 1),
        ("Регламент", 1),
        ("Complaints are counted since 2026-03-24.", 1),
        ("On 3 March 2026 the Merrow Library opened.", 2),
        ("Szkoła Muzyczna", 1),
        ("Гостиница «Волна»", 1),
        ("Agent: ______", 1),
        ("A complaint is acknowledged promptly.", 0),
        ("12 of 40 firms answered in 2026.", 0),
        ("", 0),
    ],
)
def test_signs_are_counted_by_their_sorts(text: str, signs: int) -> None:
    assert own_signs([text]) == signs


def test_a_word_without_an_end_costs_no_time() -> None:
    assert own_signs(["A" * 1_000_000] * 120) == 0


@given(st.lists(st.text(max_size=60), max_size=5))
def test_more_text_never_has_fewer_signs(texts: list[str]) -> None:
    assert own_signs([*texts, "Lowfield Energy Ltd"]) >= max(1, own_signs(texts))
