"""The mirror over time: asked, opened, confirmed, closed, reconsidered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from amends.core.entry import Entry
from amends.core.kinds.beginning import Account, Standard
from amends.core.kinds.fields import Kind
from amends.core.kinds.mirror import Mirror as MirrorAnswered
from amends.core.kinds.safety import SafetyAnswered
from amends.core.policy import (
    ASKED_AGAIN_AFTER,
    CONFIRMED_AFTER,
    DAY_BEGINS,
    RECONSIDERED_AFTER,
)
from amends.core.record import Record

FIRST: dict[str, type[Kind]] = {
    "safety": SafetyAnswered,
    "account": Account,
    "standard": Standard,
}
"""What comes before the mirror, so that the standard is not bent to the answer."""

State = Literal["unanswered", "unsure", "no", "open", "confirmed"]


@dataclass(frozen=True)
class Mirror:
    """Where the mirror stands, and the answers on which it does.

    `open` was answered "absolutely" once, `confirmed` twice; `before` tells for
    safety, account and standard the entries that came first.
    """

    state: State
    because: tuple[int, ...] = ()
    last: Entry[MirrorAnswered] | None = None
    before: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether the way back has been opened by an answer."""
        return self.state in ("open", "confirmed")


@dataclass(frozen=True)
class _Walk:
    """How far the fold has come."""

    state: State = "unanswered"
    because: tuple[int, ...] = ()
    no: Entry[MirrorAnswered] | None = None
    unsure: Entry[MirrorAnswered] | None = None
    last: Entry[MirrorAnswered] | None = None


def mirror(record: Record) -> Mirror:
    """Fold the mirror's answers in the order in which they were given."""
    walk = _Walk()
    for entry in record.dated(MirrorAnswered):
        walk = replace(_step(record, walk, entry), last=entry)
    before = {
        name: tuple(e.seq for e in record.live(kind)) for name, kind in FIRST.items()
    }
    return Mirror(walk.state, walk.because, walk.last, before)


def _step(record: Record, walk: _Walk, entry: Entry[MirrorAnswered]) -> _Walk:
    answer = entry.body.answer
    if answer == "no":
        return replace(walk, state="no", because=(entry.seq,), no=entry)
    if answer == "unsure":
        state: State = "no" if walk.state == "no" else "unsure"
        kept = walk.because if state == "no" else (entry.seq,)
        return replace(walk, state=state, because=kept, unsure=entry)
    if not _opens(record, walk, entry):
        return walk
    return _opened(record, walk, entry)


def _opens(record: Record, walk: _Walk, entry: Entry[MirrorAnswered]) -> bool:
    if entry.seq in record.corrections or not _came_after_all(record, entry):
        return False
    written = entry.recorded
    if walk.unsure and written - walk.unsure.recorded < ASKED_AGAIN_AFTER:
        return False
    if walk.no is None:
        return True
    return (
        bool((entry.body.text or "").strip())
        and written - walk.no.recorded >= RECONSIDERED_AFTER
    )


def _came_after_all(record: Record, entry: Entry[MirrorAnswered]) -> bool:
    return all(
        any(record.counted(earlier, before=entry) for earlier in record.dated(kind))
        for kind in FIRST.values()
    )


def _opened(record: Record, walk: _Walk, entry: Entry[MirrorAnswered]) -> _Walk:
    if walk.state == "confirmed":
        return walk
    first = walk.last
    if walk.state == "open" and first and _confirms(record, first, entry):
        return replace(walk, state="confirmed", because=(first.seq, entry.seq))
    return replace(walk, state="open", because=(entry.seq,), no=None)


def _confirms(
    record: Record, first: Entry[MirrorAnswered], second: Entry[MirrorAnswered]
) -> bool:
    """Whether a second "absolutely" confirms the one directly before it."""
    if first.seq in record.corrections or first.body.answer != "absolutely":
        return False
    by_day = second.recorded.astimezone(record.zone).time() >= DAY_BEGINS
    return by_day and second.recorded - first.recorded >= CONFIRMED_AFTER
