"""What the stage of trust waits for: befriended, by their word or by their deeds."""

from __future__ import annotations

from datetime import datetime

from amends.core.facts.contacts import Begun
from amends.core.ground import Ground
from amends.core.path.gate import Criterion, Gate, criterion
from amends.core.policy import DEEDS, WEEKS_OF_DEEDS


def trust(ground: Ground, friendship: Gate, now: datetime) -> Gate:
    """The gate before trust (design 5)."""
    return Gate(
        "trust",
        (
            criterion("friendship_stage", met=friendship.is_open),
            _befriended(ground, now),
            _in_touch(ground, now),
            _involvements(ground),
            _friendship_tested(ground),
            _not_over(ground, now),
        ),
    )


def befriended_since(ground: Ground, now: datetime) -> datetime | None:
    """Since when the terms that make a friendship possible are in force, or None.

    Terms of at least `civil`, with what the ex did; or of at least `friends`. Where
    both hold it is the longer: no kinder word of theirs takes back what they did.
    """
    company = "civil" if _by_deeds(ground) else "friends"
    return ground.binding.at_least(company, now)


def _by_deeds(ground: Ground) -> bool:
    weeks = {b.at.astimezone(ground.zone).isocalendar()[:2] for b in _begun(ground)}
    return len(weeks) >= WEEKS_OF_DEEDS and bool(_deeds(ground))


def _begun(ground: Ground) -> tuple[Begun, ...]:
    """What the ex began since the record did: the time before is another story."""
    return tuple(b for b in ground.contacts.begun if _is_since(ground, b.at))


def _deeds(ground: Ground) -> tuple[int, ...]:
    noted = ground.signs.noted
    return tuple(s.seq for s in noted if s.what in DEEDS and _is_since(ground, s.at))


def _is_since(ground: Ground, moment: datetime) -> bool:
    return ground.begun is None or moment >= ground.begun


def _befriended(ground: Ground, now: datetime) -> Criterion:
    terms = ground.terms(now)
    by_word = ground.binding.at_least("friends", now) is not None
    met = befriended_since(ground, now) is not None
    because = terms.by("company")
    if not by_word:
        because += (*dict.fromkeys(b.seq for b in _begun(ground)), *_deeds(ground))
    return criterion(
        "befriended", tuple(sorted(set(because))), met=met, company=terms.company
    )


def _in_touch(ground: Ground, now: datetime) -> Criterion:
    since = befriended_since(ground, now) or ground.binding.at_least("civil", now)
    found = [b for b in _begun(ground) if since is not None and b.at >= since]
    because = tuple(dict.fromkeys(b.seq for b in found))
    return criterion("in_touch", because, met=bool(found))


def _involvements(ground: Ground) -> Criterion:
    still_open = [i for i in ground.involvements if i.holds_gate]
    because = tuple(sorted(i.seq for i in still_open or ground.involvements))
    names = tuple(i.name for i in still_open)
    return criterion("involvements_ended", because, met=not still_open, names=names)


def _friendship_tested(ground: Ground) -> Criterion:
    tested = ground.answers.friendship
    if tested is None:
        return criterion("friendship_tested", met=False, answer=None)
    answer = tested.body.answer
    return criterion(
        "friendship_tested", (tested.seq,), met=answer == "yes", answer=answer
    )


def _not_over(ground: Ground, now: datetime) -> Criterion:
    terms = ground.terms(now)
    over = bool(terms.value("over"))
    return criterion("not_over", terms.by("over"), met=not over)
