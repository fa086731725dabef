from __future__ import annotations

from amends.core.aspects.trust.trust import Trust
from amends.core.kinds.fields import Kind
from amends.core.record import record_of
from amends.core.standing import standing
from tests.core import diary as d


def read(at: float, *kinds: Kind) -> Trust:
    return standing(record_of([d.begin(), *kinds]), d.day(at)).trust


def counts(at: float, *kinds: Kind) -> tuple[int, int, int]:
    signs = read(at, *kinds).signs
    return len(signs.positive), len(signs.negative), len(signs.sorts)


def test_signs_count_for_sixty_days() -> None:
    kinds = d.sign(1, "met"), d.sign(2, "met"), d.sign(2, "went_quiet")
    assert counts(60.9, *kinds) == (2, 1, 1)
    assert counts(61, *kinds) == (1, 1, 1)
    assert counts(62, *kinds) == (0, 0, 0)


def test_what_they_begin_counts_once_a_week() -> None:
    many = [d.contact(n, "them") for n in (1, 3, 5)]
    assert counts(6, *many) == (1, 0, 1)
    assert counts(9, *many, d.contact(8, "them")) == (2, 0, 1)


def test_what_was_noted_and_entered_is_one() -> None:
    assert counts(6, d.contact(1, "them"), d.sign(1, "wrote_first")) == (1, 0, 1)


def test_an_answer_is_no_sign() -> None:
    assert counts(6, d.contact(1), d.contact(2, "them")) == (0, 0, 0)


def test_the_newest_rating_by_their_own_hand_counts() -> None:
    kinds = d.rating(1, 4), d.rating(2, 2), d.rating(3, 9, "they_said")
    found = read(4, *kinds).rating
    assert found is not None
    assert found.trust == 2


def test_correcting_a_rating_brings_back_no_earlier_one() -> None:
    kinds = d.rating(1, 4), d.rating(2, 0), d.corrected(3, of=3)
    assert read(4, *kinds).rating is None
