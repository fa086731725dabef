"""How far along the way back, what opens the next stage, and the next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.aspects.honesty import Honesty
from amends.core.aspects.pace.answer import Pace
from amends.core.aspects.trust.trust import Trust
from amends.core.ground import Ground
from amends.core.path.change import change
from amends.core.path.friendship import friendship
from amends.core.path.gate import Gate, Stage, criterion
from amends.core.path.next_step import NextStep, next_step
from amends.core.path.trust import trust


@dataclass(frozen=True)
class Path:
    """The stage (None on the way on), every gate, and one next step."""

    stage: Stage | None
    gates: tuple[Gate, ...]
    next_step: NextStep


def path(
    ground: Ground, pace: Pace, honesty: Honesty, earned: Trust, now: datetime
) -> Path:
    """The path at a moment: computed, never stored, so that it also goes backwards."""
    first = friendship(ground)
    second = trust(ground, first, now)
    third = change(ground, second, honesty, earned, now)
    gates = (first, second, third)
    return Path(
        _stage(ground, gates),
        (*gates, _ending(ground)),
        next_step(ground, gates, pace, now),
    )


def _ending(ground: Ground) -> Gate:
    ending = ground.answers.ending
    because = () if ending is None else (ending.seq,)
    return Gate("ending", (criterion("ending", because, met=ending is not None),))


def _stage(ground: Ground, gates: tuple[Gate, ...]) -> Stage | None:
    if ground.answers.ending is not None:
        return "ending"
    if ground.way.direction == "on":
        return None
    reached: Stage = "mirror"
    for gate in gates:
        if not gate.is_open:
            break
        reached = gate.stage
    return reached
