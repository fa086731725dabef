"""What must hold of the pace whatever a record says (design 6.4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from amends.core.aspects.pace.answer import Pace
from amends.core.facts.contacts import stretches
from amends.core.kinds.contact import Contact, Imported
from amends.core.kinds.fields import Kind
from amends.core.kinds.terms import TermsStated
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from tests.core import strategies as by_chance

RANK = {"never": 0, "wait": 1, "answer": 2, "free": 2}


def at(kinds: tuple[Kind, ...], now: datetime) -> Standing:
    return standing(record_of(kinds), now)


def laxer(after: Pace, before: Pace) -> bool:
    """Whether one pace allows more, or sooner, than another."""
    if RANK[after.answer] != RANK[before.answer]:
        return RANK[after.answer] > RANK[before.answer]
    if after.from_ is None or before.from_ is None:
        return False
    return after.from_ < before.from_


@given(by_chance.records(), by_chance.nows)
def test_nothing_is_allowed_that_the_terms_forbid(
    kinds: tuple[Kind, ...], now: datetime
) -> None:
    found = at(kinds, now)
    if found.pace.answer in ("never", "wait"):
        return

    assert found.terms.value("channels") != frozenset()
    assert not found.terms.is_ordered
    if found.pace.answer == "answer":
        return
    assert not found.terms.no_contact
    assert not found.terms.value("reply_only")
    for rate in found.terms.value("at_most"):
        since = now - timedelta(days=rate.days)
        mine = [p.at for p in found.ground.contacts.mine if p.at > since]
        assert stretches(mine) < rate.times


@given(by_chance.records(), by_chance.contacts(st.just("me")), by_chance.nows)
def test_a_message_of_ones_own_anywhere_never_gains_contact(
    kinds: tuple[Kind, ...], mine: Kind, now: datetime
) -> None:
    assume(isinstance(mine, Contact) and mine.answered is not True)
    assume(isinstance(mine, Contact) and mine.channel != "meet")
    before, after = at(kinds, now).pace, at((*kinds, mine), now).pace

    assert not laxer(after, before)


@given(by_chance.records(), by_chance.terms, by_chance.nows)
def test_a_no_never_gains_contact(
    kinds: tuple[Kind, ...], stated: Kind, now: datetime
) -> None:
    assume(isinstance(stated, TermsStated))
    no = TermsStated(
        at=stated.at,
        recorded=stated.recorded,
        source="they_said",
        company="none",
        words="No.",
    )
    before, after = at(kinds, now).pace, at((*kinds, no), now).pace

    assert not laxer(after, before)


@given(
    by_chance.records(),
    st.sampled_from(
        [
            {"reply_only": True},
            {"channels": ()},
            {"at_most": {"times": 0, "days": 1}},
            {"over": True},
        ]
    ),
    by_chance.nows,
)
def test_a_tighter_term_said_now_never_gains_contact(
    kinds: tuple[Kind, ...], tighter: dict[str, object], now: datetime
) -> None:
    from amends.core.wire import convert  # noqa: PLC0415 only here

    company = at(kinds, now).terms.company
    assume(company != "unknown")
    plain = {
        "kind": "terms.stated",
        "at": now.isoformat(),
        "recorded": now.isoformat(),
        "source": "they_said",
        "company": company,
        "words": "Less.",
        **{name: list(v) if v == () else v for name, v in tighter.items()},
    }
    before, after = at(kinds, now).pace, at((*kinds, convert(plain)), now).pace

    assert not laxer(after, before)


@given(by_chance.records(), st.data(), by_chance.nows)
def test_correcting_and_erasing_never_gain_contact(
    kinds: tuple[Kind, ...], data: st.DataObject, now: datetime
) -> None:
    assume(kinds)
    undone = data.draw(by_chance.undoing(list(kinds)))
    before, after = at(kinds, now).pace, at((*kinds, undone), now).pace

    assert not laxer(after, before)


@given(by_chance.records(), by_chance.imports(), by_chance.nows)
def test_not_importing_never_gains_over_importing_but_for_an_answer_owed(
    kinds: tuple[Kind, ...], chat: Kind, now: datetime
) -> None:
    assume(not any(isinstance(kind, Imported) for kind in kinds))
    without, with_it = at(kinds, now), at((*kinds, chat), now)
    assume(with_it.ground.owed(now) is None)

    assert not laxer(with_it.pace, without.pace)


@given(by_chance.records(), by_chance.no_contacts, by_chance.nows)
def test_after_a_no_with_no_word_from_them_there_is_nothing_but_never(
    kinds: tuple[Kind, ...], no: Kind, now: datetime
) -> None:
    found = at((*kinds, no), now)
    stopped = found.terms.stopped or (now, 0)
    begun = [b for b in found.ground.contacts.begun if (b.at, b.seq) > stopped]
    may_answer = not found.terms.is_ordered and begun
    if found.terms.no_contact and not may_answer:
        assert found.pace.answer == "never"
    if found.terms.is_ordered:
        assert found.terms.no_contact


@given(by_chance.records(by_chance.ordinary), by_chance.nows)
def test_a_wait_ends_and_not_before_its_end(
    kinds: tuple[Kind, ...], now: datetime
) -> None:
    found = at(kinds, now).pace
    assert (found.from_ is not None) == (found.answer == "wait")
    if found.from_ is None:
        return

    assert found.from_ > now
    earlier = found.from_ - timedelta(microseconds=1)

    assert at(kinds, found.from_).pace.answer in ("answer", "free")
    assert at(kinds, earlier).pace.answer == "wait"
