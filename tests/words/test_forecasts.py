"""A forecast in words and as plain values."""

from __future__ import annotations

from datetime import date

import pytest

from amends import clock
from amends.core.aspects.trust.forecast import Reached
from amends.core.record import record_of
from amends.core.standing import standing
from amends.people.cast import PEOPLE
from amends.words.forecasts import reach_sentence
from amends.words.plain import plain

TODAY, SOON, LATER = date(2026, 11, 24), date(2027, 1, 17), date(2027, 3, 7)


@pytest.mark.parametrize(
    ("reach", "says"),
    [
        (Reached(None, None, 0.04), "Not at this rate: most runs do not come to it"),
        (Reached(SOON, LATER, 0.97), "between 17 January 2027 and 7 March 2027."),
        (Reached(SOON, SOON, 1.0), "In nearly every run on 17 January 2027."),
        (Reached(TODAY, TODAY, 1.0), "Now already, in nearly every run."),
        (Reached(TODAY, SOON, 0.97), "in nearly every one by 17 January 2027."),
        (Reached(SOON, None, 0.6), "In most runs within three years, from 17 January"),
        (
            Reached(TODAY, None, 0.6),
            "now already, in most within three years; the others not",
        ),
    ],
)
def test_a_range_of_dates_is_said_without_a_number_for_how_likely(
    reach: Reached, says: str
) -> None:
    said = reach_sentence(reach, TODAY)
    assert says in said
    assert "%" not in said


def test_replay_gives_the_dates_or_null_while_the_record_is_too_young() -> None:
    now = clock.now()
    given = {
        name: plain(standing(record_of(life(now)), now))["trust"]["forecast"]
        for name, life in PEOPLE.items()
    }
    assert given["Ada"] is None
    assert set(given["Ben"]) == {"a_little", "some"}
    assert set(given["Ben"]["some"]) == {"earliest", "latest", "share"}
