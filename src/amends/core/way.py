"""Back or on: which of the two ways is open, and what closes the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.binding.timeline import Binding
from amends.core.facts.answers import Answers
from amends.core.facts.mirror import Mirror
from amends.core.facts.safety import Safety
from amends.core.reason import Reason

Closing = Literal["safety", "no_contact", "mirror", "apart"]


@dataclass(frozen=True)
class Way:
    """The way, and each thing that closes the way back, in this order."""

    closed_by: tuple[Reason, ...] = ()

    @property
    def direction(self) -> Literal["back", "on"]:
        """`on` where anything closes the way back."""
        return "on" if self.closed_by else "back"


def way(
    safety: Safety, mirror: Mirror, answers: Answers, binding: Binding, now: datetime
) -> Way:
    """The way at a moment (design 5)."""
    closings = (
        _safety(safety),
        _no_contact(binding, now),
        _mirror(mirror),
        _apart(answers),
    )
    return Way(tuple(reason for reason in closings if reason is not None))


def _safety(safety: Safety) -> Reason | None:
    stops = safety.stops
    if not stops:
        return None
    because = sorted({seq for seqs in stops.values() for seq in seqs})
    return Reason("safety", {"answers": tuple(stops)}, tuple(because))


def _no_contact(binding: Binding, now: datetime) -> Reason | None:
    terms = binding.at(now)
    if not terms.no_contact:
        return None
    return Reason("no_contact", {"source": terms.source}, terms.by("company"))


def _mirror(mirror: Mirror) -> Reason | None:
    return Reason("mirror", because=mirror.because) if mirror.state == "no" else None


def _apart(answers: Answers) -> Reason | None:
    ending = answers.ending
    if ending is None or ending.body.outcome != "apart":
        return None
    return Reason("apart", {"by": ending.body.by}, (ending.seq,))
