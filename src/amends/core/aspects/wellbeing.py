"""Well-being: the newest answers, and whether help is offered; never a diagnosis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from amends.core.facts.scales import Answered
from amends.core.policy import CUT_OFF


@dataclass(frozen=True)
class Wellbeing:
    """The newest of each, None where never answered, and all answers over time.

    `phq2` and `gad2` are sums from 0 to 6, `mood` goes from 0 to 10.
    """

    phq2: int | None
    gad2: int | None
    mood: int | None
    over_time: tuple[Answered, ...]
    because: tuple[int, ...]

    @property
    def offers_help(self) -> bool:
        """Whether either scale is at its published cut-off or above."""
        sums = (self.phq2, self.gad2)
        return any(found is not None and found >= CUT_OFF for found in sums)


def wellbeing(scales: tuple[Answered, ...]) -> Wellbeing:
    """The newest answer to each; what was skipped leaves the one before."""
    phq2 = _newest(scales, lambda answered: answered.phq2)
    gad2 = _newest(scales, lambda answered: answered.gad2)
    mood = _newest(scales, lambda answered: answered.mood)
    found = [newest for newest in (phq2, gad2, mood) if newest is not None]
    return Wellbeing(
        None if phq2 is None else phq2.phq2,
        None if gad2 is None else gad2.gad2,
        None if mood is None else mood.mood,
        scales,
        tuple(sorted({answered.seq for answered in found})),
    )


def _newest(
    scales: tuple[Answered, ...], value: Callable[[Answered], int | None]
) -> Answered | None:
    return next((a for a in reversed(scales) if value(a) is not None), None)
