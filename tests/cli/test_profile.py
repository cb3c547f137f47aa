"""A profile cuts standards down to what a small organization needs to be asked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


def criteria(program: Program) -> dict[str, int]:
    """Return how many criteria of each standard count."""
    data = json.loads(program.run("status", "--format", "json").stdout)
    return {each["id"]: each["criteria"] for each in data["standards"]}


def assess(program: Program, *words: str) -> None:
    done = program.run("assess", *words, "--no-input", "--quiet")
    assert done.returncode == 0, done.stderr


def test_profile_leaves_the_criteria_that_name_it(shop: Program) -> None:
    assess(shop, "small-shop", "--profile", "small")

    assert criteria(shop) == {"small-shop": 2}


def test_only_what_the_profile_has_is_asked(shop: Program) -> None:
    told = shop.run("assess", "small-shop", "--profile", "small", stdin="3\n2\n").stderr

    assert "2 questions; " in told
    assert shop.levels() == {
        "small-shop/5/open": "practised",
        "small-shop/6/day-named": "documented",
    }


def test_profile_is_kept_in_the_assessment(shop: Program) -> None:
    assess(shop, "small-shop", "--profile", "small")
    assert shop.saved()["profile"] == "small"

    assess(shop)
    assert shop.saved()["profile"] == "small"
    assert criteria(shop) == {"small-shop": 2}


def test_profile_whole_undoes_it(shop: Program) -> None:
    assess(shop, "small-shop", "--profile", "small")
    assess(shop, "--profile", "whole")

    assert "profile" not in shop.saved()
    assert criteria(shop) == {"small-shop": 3}
    assess(shop)
    assert criteria(shop) == {"small-shop": 3}


def test_answers_outside_a_profile_are_kept(shop: Program) -> None:
    shop.run("assess", "small-shop", "--quiet", stdin="3\n1\n2\n")
    assess(shop, "--profile", "small")

    assert shop.levels()["small-shop/5/book"] == "informal"


def test_answers_file_may_answer_what_a_profile_leaves_out(shop: Program) -> None:
    shop.write("answers.yaml", "small-shop/5/open: 3\nsmall-shop/5/book: 1\n")
    assess(shop, "small-shop", "--profile", "small", "--answers", "answers.yaml")

    assert sorted(shop.levels()) == ["small-shop/5/book", "small-shop/5/open"]
    assert criteria(shop) == {"small-shop": 2}


def test_standard_without_the_profile_is_assessed_whole(shop: Program) -> None:
    assess(shop, "tiny", "small-shop", "--profile", "small")

    assert criteria(shop) == {"tiny": 6, "small-shop": 2}


def test_profile_of_the_workspace_serves_a_new_assessment(shop: Program) -> None:
    shop.write("isocheck.yaml", "format: isocheck/workspace/1\nprofile: small\n")
    assess(shop, "small-shop")

    assert criteria(shop) == {"small-shop": 2}


def test_profile_of_the_workspace_changes_no_assessment_begun(shop: Program) -> None:
    assess(shop, "small-shop")
    shop.write("isocheck.yaml", "format: isocheck/workspace/1\nprofile: small\n")
    assess(shop)

    assert criteria(shop) == {"small-shop": 3}


def test_whole_goes_before_the_profile_of_the_workspace(shop: Program) -> None:
    shop.write("isocheck.yaml", "format: isocheck/workspace/1\nprofile: small\n")
    assess(shop, "small-shop", "--profile", "whole")

    assert criteria(shop) == {"small-shop": 3}


def test_unknown_profile_is_refused_in_one_line(shop: Program) -> None:
    done = shop.run("assess", "small-shop", "--profile", "smal", "--no-input")

    assert is_refused(
        done, "isocheck: no standard here has a profile 'smal'; there are: small"
    )
    assert not (shop.folder / "assessment.yaml").exists()


def test_profile_where_no_standard_has_one_is_refused(shop: Program) -> None:
    done = shop.run("assess", "tiny", "--profile", "small", "--no-input")

    assert is_refused(
        done, "isocheck: no standard here has a profile 'small'; there is none"
    )
