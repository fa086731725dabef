"""Twelve ordinary honest stories: what they leave with, and how it reads."""

from __future__ import annotations

import re

import pytest
from docs import make_stories

from amends.words.summary import text

WAITING = {"wait", "own_life", "consider_way_on"}
"""Steps in which nothing is to be done about the two today."""
STORIES = {story["name"]: story for story in make_stories.told()}
MANY = re.compile(r"\b(\d{2,}) (times|messages)\b")


def test_there_are_twelve() -> None:
    assert len(STORIES) == 12


def test_at_least_eight_leave_with_something_useful_to_do_today() -> None:
    found = [make_stories.at(story) for story in STORIES.values()]
    useful = [
        at
        for at in found
        if at.path.next_step.what not in WAITING
        or at.pace.answer in ("answer", "free")
        or (at.practical is not None and at.practical.answer == "free")
    ]

    assert len(useful) >= 8


@pytest.mark.parametrize("name", STORIES)
def test_a_story_reads_whole_and_without_a_fault(name: str) -> None:
    at = make_stories.at(STORIES[name])
    said = text(at)

    assert at.record.problems == ()
    assert "{" not in said
    assert not MANY.search(said)
    assert all(line.rstrip()[-1] in ".?" for line in said.splitlines())


def test_the_page_says_what_the_program_says() -> None:
    assert make_stories.PAGE.read_text(encoding="utf-8") == make_stories.page()
