"""What the template of today is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.standing import Standing
from amends.web.parts.pace import PacePart, PracticalPart, pace_part, practical_part
from amends.words.headline import name
from amends.words.reasons import step_sentence


@dataclass(frozen=True)
class TodayPage:
    """The pace, what is practical, and the one next thing."""

    pace: PacePart
    practical: PracticalPart | None
    one_thing: str


def today_page(at: Standing) -> TodayPage:
    """The page at a moment."""
    step = at.path.next_step.reason
    return TodayPage(
        pace=pace_part(at),
        practical=practical_part(at),
        one_thing=step_sentence(step, name(at), at.ground.zone),
    )
