"""The mirror at the door, from what was answered about what happened."""

from __future__ import annotations

from amends.web.door.visit import Visit
from amends.web.parts import turned as parts
from amends.web.parts.turned import Happened


def turned(visit: Visit) -> tuple[str, ...]:
    """The sentences of the mirror."""
    happened = Happened(
        several=visit.value("several"),
        long=visit.value("long"),
        lies=visit.value("lies"),
        is_over=visit.value("over") != "no",
        came_out=visit.value("out"),
        knows=visit.value("knows"),
    )
    return parts.turned(happened, visit.ex)
