"""The safety questions."""

from __future__ import annotations

from amends.core.kinds.fields import Kind


class SafetyAnswered(Kind, tag="safety.answered", frozen=True, kw_only=True):
    """The safety questions answered; `intruded` and `minor` may not be asked yet."""

    order: bool
    told_to_stop: bool
    harmed: bool
    feared: bool
    afraid_of_them: bool
    intruded: bool | None = None
    minor: bool | None = None
