from __future__ import annotations

import pytest

from amends.core.reason import Reason
from amends.words.readings import span
from amends.words.themes import said


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            Reason("patience", {"mine": 9, "theirs": 3, "in_a_row": 1}),
            "You began 9 of the last 12 conversations, in four weeks.",
        ),
        (
            Reason("patience", {"mine": 0, "theirs": 0, "in_a_row": 0}),
            "Neither of you began a conversation in four weeks.",
        ),
        (
            Reason("terms", {"breaches": 2}),
            "In four weeks their terms were twice broken.",
        ),
        (Reason("no", {"contacts": 0}), "After a no you were not in touch."),
        (Reason("nobody_else", {"names": ("Robin",)}), "Still open: Robin."),
        (
            Reason("effort", {"open": 1, "kept": 2, "broken": 0}),
            "1 open now. In four weeks: 2 kept, 0 not.",
        ),
        (
            Reason("honesty", {"open": 1, "untrue": 0}),
            "There is one thing that they do not know. In four weeks you wrote down no lie and no omission.",
        ),
    ],
)
def test_a_theme_says_what_the_record_holds_in_figures(
    reason: Reason, words: str
) -> None:
    assert said(reason) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "less than a day"), (1, "a day"), (13, "13 days"), (15, "2 weeks"),
     (150, "5 months"), (800, "2 years")],
)  # fmt: skip
def test_a_span_is_told_in_the_largest_unit_that_fits(days: int, words: str) -> None:
    assert span(days) == words
