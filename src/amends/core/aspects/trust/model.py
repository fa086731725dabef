"""Trust under a ceiling that damage lowers (Pant & Yu 2025, two layers).

`trust` and `damage` lie in [0, 1]; the ceiling is `1 - damage`. Time alone changes
neither; an act has a strength between 0 and 1.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """How much each act weighs: λ₊, λ₋, μ, δ and ξ of the published model."""

    gain: float
    loss: float
    harm: float
    healing: float
    deceit: float


@dataclass(frozen=True)
class Held:
    """What is held at a moment."""

    trust: float
    damage: float

    @property
    def ceiling(self) -> float:
        """What acts alone could bring it to."""
        return 1 - self.damage


@dataclass(frozen=True, kw_only=True)
class Blow:
    """Something broken: its strength, and whether it deceives and leaves damage.

    `paid` is the strength that was already counted for it when it was told: only the
    rest is taken.
    """

    strength: float
    deceives: bool = False
    damages: bool = True
    paid: float = 0


def kept(held: Held, strength: float, weights: Parameters) -> Held:
    """After something kept: trust grows towards the ceiling, and damage heals a little."""
    grown = weights.gain * strength * max(0, held.ceiling - held.trust)
    healed = weights.healing * strength * held.damage
    return Held(held.trust + grown, held.damage - healed)


def struck(held: Held, blow: Blow, weights: Parameters) -> Held:
    """After something broken: trust shrinks, and the ceiling where it damages."""
    more = 1 + weights.deceit if blow.deceives else 1
    left = 1 - weights.loss * blow.strength * more
    paid = 1 - weights.loss * blow.paid
    trust = held.trust * left / paid
    if not blow.damages:
        return Held(trust, held.damage)
    whole = (1 - weights.harm * blow.strength) / (1 - weights.harm * blow.paid)
    return Held(trust, 1 - held.ceiling * whole)
