"""The stages drawn as stones on two lanes: the way back, and the way on."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.path.gate import STAGES, Stage
from amends.core.path.path import Path
from amends.words.stages import NAMES

PLACES: tuple[tuple[int, int], ...] = (
    (36, 66),
    (108, 50),
    (180, 58),
    (252, 40),
    (324, 46),
)
BARS: tuple[tuple[int, int], ...] = ((72, 58), (144, 54), (216, 49), (288, 42))
BEND = 24
"""How far a lane goes straight on from a stone before it bends."""


@dataclass(frozen=True)
class Stone:
    """One stage: `state` is `here`, `open` or `ahead`."""

    label: str
    x: int
    y: int
    state: str


@dataclass(frozen=True)
class Bar:
    """The gate before a stage, and the stretch of the lane on which it stands."""

    x: int
    y: int
    is_open: bool
    lane: str


@dataclass(frozen=True)
class Picture:
    """The stones and gates of the way back, and whether the person is on the way on."""

    stones: tuple[Stone, ...]
    bars: tuple[Bar, ...]
    is_on: bool
    here: str


def picture(path: Path, *, is_on: bool) -> Picture:
    """The picture of a path."""
    opened: set[str] = {"mirror", *(gate.stage for gate in path.gates if gate.is_open)}
    stones = tuple(
        Stone(NAMES[stage], x, y, _state(stage, path.stage, opened))
        for stage, (x, y) in zip(STAGES, PLACES, strict=True)
    )
    bars = tuple(
        Bar(x, y, gate.is_open and not is_on, _lane(place))
        for place, (gate, (x, y)) in enumerate(zip(path.gates, BARS, strict=True))
    )
    return Picture(stones, bars, is_on, NAMES.get(path.stage or "", ""))


def _lane(place: int) -> str:
    """The stretch from one stone to the next, as the `d` of a path."""
    (x, y), (to_x, to_y) = PLACES[place : place + 2]
    return f"M{x} {y}C{x + BEND} {y} {to_x - BEND} {to_y} {to_x} {to_y}"


def _state(stage: Stage, here: Stage | None, opened: set[str]) -> str:
    if stage == here:
        return "here"
    return "open" if stage in opened and here is not None else "ahead"
