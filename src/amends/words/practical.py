"""What is practical, in words: it stands beside the pace, and never widens it."""

from __future__ import annotations

from amends.core.standing import Standing

LINES = {
    "free": "One message about it, by day, and nothing else in it. Or no message: an"
    " envelope, through a friend.",
    "wait": "Not now; by day, one message about it and nothing else. Or no message: an"
    " envelope, through a friend.",
    "never": "It goes without you: a lawyer, an agreed third person, the parenting app"
    " that a court names.",
}

NO_MESSAGE = (
    "Give things back in time, through a friend, without a note.",
    "Pay the half that you owe by transfer, with the date and nothing else in it.",
    "Hand over the children, the cat or the keys on the minute, without talk.",
    "Send on their post, unopened.",
    "Take your name off what is theirs: the lease, the streaming, the car.",
)
"""Small acts between the two that need no message."""


def matters(standing: Standing) -> tuple[str, ...]:
    """The open matters by what they are."""
    return tuple(matter.what or matter.id for matter in standing.ground.matters.open)


def practical_line(standing: Standing) -> str | None:
    """What may be written about what is open; None where nothing is."""
    found = standing.practical
    return None if found is None else LINES[found.answer]
