"""What no record may do: a lapse never raises anything, nor does anything undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from amends.core.aspects.change import change
from amends.core.aspects.effort import effort
from amends.core.aspects.ending import ending
from amends.core.aspects.honesty import honesty
from amends.core.aspects.question.answer import question
from amends.core.aspects.question.evidence import Ground
from amends.core.aspects.trust.conduct import conduct
from amends.core.aspects.trust.earned import Earned
from amends.core.aspects.trust.trust import trust
from amends.core.binding.timeline import binding
from amends.core.breaches import breaches
from amends.core.days import Period
from amends.core.facts.accounts import accounts
from amends.core.facts.answers import answers
from amends.core.facts.claims import claims
from amends.core.facts.commitments import commitments
from amends.core.facts.contacts import contacts
from amends.core.facts.involvements import involvements
from amends.core.facts.lapses import lapses
from amends.core.facts.lessons import lessons
from amends.core.facts.questions import questions
from amends.core.facts.signs import signs
from amends.core.facts.standards import standards
from amends.core.facts.statements import statements
from amends.core.facts.written import written
from amends.core.kinds.effort import CommitmentKept
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Erased
from amends.core.outcomes import outcomes
from amends.core.record import record_of
from amends.core.text import bare
from tests.core import diary as d
from tests.core.aspects.lives import DAYS, NOW, anything, bad, lives

SLACK = 1e-12


def earned(kinds: Iterable[Kind]) -> Earned:
    seen = record_of(kinds).seen(NOW)
    found = outcomes(commitments(seen), NOW)
    shown = conduct(found, lapses(seen), d.day(0), UTC, NOW)
    return trust(signs(seen), (), accounts(seen), shown, UTC, NOW).earned


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
    seen = record_of(kinds).seen(NOW)
    broke, wrote, made = lapses(seen), contacts(seen), commitments(seen)
    involved, found = involvements(seen), outcomes(made, NOW)
    bound = binding(statements(seen), wrote.begun)
    ground = Ground(breaches(broke, wrote, bound), wrote, broke, involved, made, found)
    asked = question(questions(seen), answers(seen), ground, NOW)
    shown = conduct(found, broke, d.day(0), UTC, NOW)
    held = trust(signs(seen), wrote.begun, accounts(seen), shown, UTC, NOW)
    tried = effort(involved, made, found, standards(seen), NOW)
    yield from asked.because
    yield from (seq for theme in asked.themes for seq in theme.record.because)
    yield from held.earned.because
    yield from (sign.seq for sign in held.signs.shown)
    yield from (seq for one in tried.commitments for seq in one.because)
    yield from (
        seq for c in change(claims(seen), found, broke, UTC, NOW) for seq in c.because
    )
    told = honesty(broke, written(seen), NOW)
    yield from (seq for lapse in told.lapses for seq in lapse.because)
    yield from ending(answers(seen), lessons(seen), UTC, NOW).because
