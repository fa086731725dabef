"""What no record may do: a lapse never raises anything, nor does anything undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from amends.core.aspects.trust.earned import Earned
from amends.core.days import Period
from amends.core.facts.commitments import commitments
from amends.core.facts.lapses import lapses
from amends.core.kinds.effort import CommitmentKept
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Erased
from amends.core.outcomes import outcomes
from amends.core.record import record_of
from amends.core.standing import standing
from amends.core.text import bare
from tests.core import diary as d
from tests.core.aspects.lives import DAYS, NOW, anything, bad, lives

SLACK = 1e-12


def earned(kinds: Iterable[Kind]) -> Earned:
    return standing(record_of(kinds), NOW).trust.earned


def is_no_higher(after: Earned, before: Earned) -> bool:
    pairs = zip(band(after), band(before), strict=True)
    return all(one <= other + SLACK for one, other in pairs)


def band(found: Earned) -> tuple[float, float, float]:
    return found.low, found.mid, found.high


def open_to_ex(kinds: Iterable[Kind]) -> int:
    return len(lapses(record_of(kinds)).open_to_ex)


@given(lives(), bad)
def test_what_was_broken_never_raises_what_is_borne_out(
    kinds: tuple[Kind, ...], one: Kind
) -> None:
    assert is_no_higher(earned([*kinds, one]), earned(kinds))


@given(lives(), st.data())
def test_correcting_raises_nothing_and_closes_nothing(
    kinds: tuple[Kind, ...], data: st.DataObject
) -> None:
    undone = d.corrected(DAYS, of=data.draw(st.integers(1, len(kinds))))
    assert is_no_higher(earned([*kinds, undone]), earned(kinds))
    assert open_to_ex([*kinds, undone]) >= open_to_ex(kinds)


@given(lives(), st.data())
def test_erasing_changes_nothing_that_is_borne_out_and_closes_nothing(
    kinds: tuple[Kind, ...], data: st.DataObject
) -> None:
    of = data.draw(st.integers(1, len(kinds)))
    left = msgspec.to_builtins(bare(kinds[of - 1]))
    gone = [*kinds, Erased(**d.written(DAYS), of=of, left=left)]
    assert band(earned(gone)) == band(earned(kinds))
    assert open_to_ex(gone) >= open_to_ex(kinds)


@given(lives(), st.data())
def test_leaving_out_what_was_kept_never_raises_what_is_borne_out(
    kinds: tuple[Kind, ...], data: st.DataObject
) -> None:
    kept = [n for n, kind in enumerate(kinds) if isinstance(kind, CommitmentKept)]
    if not kept:
        return
    out = data.draw(st.sampled_from(kept))
    without = [d.begin(-1) if n == out else kind for n, kind in enumerate(kinds)]
    was_said_twice = kept_in(without) == kept_in(kinds)
    assert was_said_twice or is_no_higher(earned(without), earned(kinds))


def kept_in(kinds: Iterable[Kind]) -> set[tuple[int, Period]]:
    """The commitments and periods in which something was kept."""
    found = outcomes(commitments(record_of(kinds)), NOW)
    return {(o.commitment.seq, o.period) for o in found if o.was_kept}


@given(lives())
def test_the_band_is_in_order_and_within_its_bounds(kinds: tuple[Kind, ...]) -> None:
    low, mid, high = band(earned(kinds))
    assert 0 < low <= mid <= high < 1


@given(lives(), anything)
def test_every_reading_names_real_entries(kinds: tuple[Kind, ...], one: Kind) -> None:
    every = [*kinds, one]
    assert set(named(every)) <= set(range(1, len(every) + 1))


def named(kinds: list[Kind]) -> Iterator[int]:
    """Every sequence number on which any reading stands."""
    now = standing(record_of(kinds), NOW)
    yield from now.question.because
    yield from (seq for theme in now.question.themes for seq in theme.record.because)
    yield from now.trust.earned.because
    yield from (sign.seq for sign in now.trust.signs.shown)
    yield from (seq for one in now.effort.commitments for seq in one.because)
    yield from (seq for claim in now.claims for seq in claim.because)
    yield from (seq for lapse in now.honesty.lapses for seq in lapse.because)
    yield from (seq for review in now.reviews for seq in review.because)
    yield from now.ending.because
