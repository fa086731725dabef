"""A gate: what must hold for a stage to open, each part met or not, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from amends.core.reason import Reason

Stage = Literal["mirror", "friendship", "trust", "change", "ending"]
STAGES: tuple[Stage, ...] = ("mirror", "friendship", "trust", "change", "ending")


@dataclass(frozen=True)
class Criterion:
    """One thing that a gate waits for."""

    name: str
    met: bool
    reason: Reason


@dataclass(frozen=True)
class Gate:
    """The gate before a stage."""

    stage: Stage
    criteria: tuple[Criterion, ...]

    @property
    def is_open(self) -> bool:
        """Whether everything that it waits for holds."""
        return all(criterion.met for criterion in self.criteria)

    def unmet(self) -> tuple[Criterion, ...]:
        """What it still waits for, in order."""
        return tuple(c for c in self.criteria if not c.met)


def criterion(
    name: str, because: tuple[int, ...] = (), *, met: bool, **facts: object
) -> Criterion:
    """A criterion whose reason carries its own name as the rule."""
    return Criterion(name, met, Reason(name, facts, because))  # type: ignore[arg-type]
