"""Records by chance: mostly plausible, often awkward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, get_args

import msgspec
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from amends.core.kinds.contact import Contact, ContactBefore, Imported, Session
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    Involvement,
    MatterOpened,
    MatterSettled,
)
from amends.core.kinds.ending import Ending
from amends.core.kinds.fields import Kind, Side
from amends.core.kinds.honesty import ClaimEvidence, ClaimMade, Lapse, LapseDisclosed
from amends.core.kinds.ledger import Correction, Erased
from amends.core.kinds.mirror import Mirror
from amends.core.kinds.question import FriendshipTested, Question, Sign
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import AtMost, NoContact, Quiet, TermsStated
from amends.core.text import bare
from tests.core.story import DAY_0, opened

LAST_DAY = 90
NOW = DAY_0 + timedelta(days=LAST_DAY)
COMPANIES = ("none", "practical", "civil", "friends", "close", "open")
CHANNELS = ("message", "call", "meet", "letter")
HOURS = ("00:00", "07:30", "09:00", "20:00", "22:00")

moments = st.integers(0, LAST_DAY * 48 - 1).map(
    lambda n: DAY_0 + timedelta(minutes=30 * n)
)
nows = st.integers(LAST_DAY * 48, (LAST_DAY + 40) * 48).map(
    lambda n: DAY_0 + timedelta(minutes=30 * n)
)

sides: SearchStrategy[Side] = st.sampled_from(get_args(Side))


def contacts(direction: SearchStrategy[Any] | None = None) -> SearchStrategy[Kind]:
    """One contact at any moment, of either or of one side."""
    return dated(
        Contact,
        direction=sides if direction is None else direction,
        channel=st.sampled_from(["message", "message", "call", "meet", "online"]),
        answered=st.sampled_from([None, True, False]),
        matter=st.sampled_from([None, None, "keys"]),
    )


@st.composite
def dated(draw: DrawFn, /, kind: type[Kind], **fields: SearchStrategy[Any]) -> Kind:
    """An entry whose two moments differ now and then."""
    recorded = draw(moments)
    late = draw(st.sampled_from([0, 0, 0, 1, 9, 30]))
    at = max(recorded - timedelta(days=late), DAY_0)
    return kind(
        at=at,
        recorded=recorded,
        **{name: draw(value) for name, value in fields.items()},
    )


def sometimes(value: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """The value, or nothing."""
    return st.none() | value


terms = dated(
    TermsStated,
    source=st.sampled_from(["they_said", "they_said", "they_set"]),
    company=st.sampled_from(COMPANIES),
    channels=sometimes(st.lists(st.sampled_from(CHANNELS), unique=True).map(tuple)),
    at_most=sometimes(
        st.builds(AtMost, times=st.integers(0, 3), days=st.sampled_from([1, 7, 30]))
    ),
    reply_only=sometimes(st.booleans()),
    quiet=sometimes(
        st.builds(Quiet, from_=st.sampled_from(HOURS), to=st.sampled_from(HOURS))
    ),
    over=sometimes(st.booleans()),
    words=st.just("So."),
)
no_contacts = dated(
    NoContact, source=st.sampled_from(["they_said", "they_set", "order"])
)
befores = dated(
    ContactBefore, unanswered=st.sampled_from(["none", "one", "more", "lost_count"])
)
mirrors = dated(
    Mirror,
    answer=st.sampled_from(["absolutely", "absolutely", "unsure", "no"]),
    text=st.just("Because."),
)
safeties = st.sampled_from(
    ["order", "told_to_stop", "harmed", "feared", "afraid_of_them", "intruded"]
).flatmap(lambda yes: dated(SafetyAnswered, **_safety(yes)))
matters = dated(MatterOpened, id=st.just("keys"), what=st.just("Keys")) | dated(
    MatterSettled, id=st.just("keys")
)
endings = dated(
    Ending,
    outcome=st.sampled_from(["together", "friends", "apart"]),
    by=st.sampled_from(["ex", "me", "both"]),
)


@st.composite
def imports(draw: DrawFn) -> Kind:
    """A chat export of one to three sessions."""
    sessions = sorted(
        draw(st.lists(sessions_, min_size=1, max_size=3)), key=lambda s: s.start
    )
    recorded = max(draw(moments), *(s.end for s in sessions))
    return Imported(
        at=recorded,
        recorded=recorded,
        digest="d",
        format="whatsapp",
        messages=sum(s.mine + s.theirs for s in sessions),
        first=sessions[0].start,
        last=max(s.end for s in sessions),
        sessions=tuple(sessions),
    )


@st.composite
def _session(draw: DrawFn) -> Session:
    start = draw(moments)
    by, last = draw(sides), draw(sides)
    least = {side: int(side in (by, last)) for side in ("me", "them")}
    return Session(
        start=start,
        end=start + timedelta(minutes=draw(st.sampled_from([0, 30, 300, 900]))),
        by=by,
        last=last,
        mine=draw(st.integers(least["me"], 3)),
        theirs=draw(st.integers(least["them"], 3)),
    )


sessions_ = _session()
anything = st.one_of(
    contacts(),
    contacts(),
    contacts(),
    terms,
    no_contacts,
    befores,
    mirrors,
    safeties,
    matters,
    imports(),
    endings,
)

ordinary = st.one_of(
    contacts(),
    contacts(),
    dated(
        TermsStated,
        source=st.sampled_from(["they_said", "they_set"]),
        company=st.sampled_from(COMPANIES[2:]),
        at_most=sometimes(st.just(AtMost(times=1, days=7))),
        words=st.just("So."),
    ),
)


def _days(kind: type[Kind], **fields: SearchStrategy[Any]) -> SearchStrategy[Kind]:
    """An entry about a day: the one on which it was written, or some before."""
    return st.builds(
        lambda entry, back: msgspec.structs.replace(
            entry, on=(entry.at - timedelta(days=back)).date()
        ),
        dated(kind, on=st.just(DAY_0.date()), **fields),
        st.sampled_from([0, 0, 1, 8]),
    )


names = st.sampled_from(["one", "two"])
lapses = dated(
    Lapse,
    id=st.sampled_from(["l1", "l2"]),
    what=st.sampled_from(
        ["lie", "omission", "other_contact", "cheated", "broke_terms", "other"]
    ),
    to_ex=st.booleans(),
)
kept = _days(CommitmentKept, id=names)
life = st.one_of(
    anything,
    lapses,
    dated(
        LapseDisclosed,
        id=st.sampled_from(["l1", "l2"]),
        how=st.sampled_from(["told", "found_out"]),
    ),
    dated(
        CommitmentMade,
        id=names,
        text=st.just("Do it."),
        to=st.sampled_from(["ex", "self"]),
        theme=st.sampled_from([None, "honesty"]),
        every=st.sampled_from(["day", "week", "month"]),
    ),
    kept,
    _days(CommitmentBroken, id=names),
    _days(CommitmentSkipped, id=names, text=st.just("Ill.")),
    dated(
        ClaimMade, id=st.just("c"), text=st.just("I tell."), theme=st.just("honesty")
    ),
    dated(ClaimEvidence, id=st.just("c"), supports=st.booleans()),
    dated(
        Sign,
        what=st.sampled_from(["met", "said_trust", "went_quiet", "proposed_meeting"]),
    ),
    dated(FriendshipTested, answer=st.sampled_from(["yes", "unsure", "no"])),
    dated(
        Involvement,
        name=st.sampled_from(["Robin", "Sam"]),
        state=st.sampled_from(["ongoing", "ended", "ended_work_only", "resumed"]),
    ),
    dated(Question, text=st.just("By leaving them room and telling the truth.")),
)
"""All that a record can hold, more or less."""


@st.composite
def records(
    draw: DrawFn, more: SearchStrategy[Kind] = anything, *, most: int = 8
) -> tuple[Kind, ...]:
    """A way back mostly opened, then anything; corrections and erasures now and then."""
    start = draw(st.sampled_from([(), opened(), opened(), opened()]))
    kinds = [*start, *draw(st.lists(more, max_size=most))]
    for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
        if kinds:
            kinds.append(draw(undoing(kinds)))
    return tuple(kinds)


@st.composite
def undoing(draw: DrawFn, kinds: list[Kind]) -> Kind:
    """A correction or an erasure of one of the entries."""
    of = draw(st.integers(1, len(kinds)))
    maker: Callable[[int, Kind, datetime], Kind] = draw(
        st.sampled_from([corrected, erased])
    )
    return maker(of, kinds[of - 1], NOW)


def corrected(of: int, _kind: Kind, now: datetime) -> Kind:
    """A correction of an entry."""
    return Correction(at=now, recorded=now, of=of, why="Not so.")


def erased(of: int, kind: Kind, now: datetime) -> Kind:
    """An erasure of an entry's text."""
    return Erased(at=now, recorded=now, of=of, left=msgspec.to_builtins(bare(kind)))


def _safety(yes: str) -> dict[str, SearchStrategy[Any]]:
    names = ("order", "told_to_stop", "harmed", "feared", "afraid_of_them")
    answers = {name: st.just(name == yes) for name in names}
    return answers | ({"intruded": st.just(yes == "intruded")})
