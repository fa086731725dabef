"""The screens in their order, and which of them a visit needs."""

from __future__ import annotations

from amends.web.chats.upload import TWO
from amends.web.door.visit import Visit

SAFETY = ("name", "ties", "order", "stop", "harm", "afraid", "sure")
BETWEEN = ("since", "chat", "which", "people", "dates", "whose", "hand", "terms")
HAPPENED = ("long", "several", "over", "out", "knows", "lies", "standard", "mirror")

STEPS = (*SAFETY, *BETWEEN, *HAPPENED, "matter")
"""All of them; a screen's address is its place here, so that it holds no word."""

FIRST_RUNS = {
    "write": ((*SAFETY, *BETWEEN), HAPPENED),
    "right": ((*SAFETY, "since", *HAPPENED, *BETWEEN[1:]), ()),
}
"""By what was tapped first: what comes before the answer, and what after it."""

CLOSING = {"order": "yes", "stop": "yes", "afraid": "yes"}
CLOSING_HARM = ("harmed", "feared", "both")


def number(step: str) -> int:
    """The number in the address of a screen, from 1."""
    return STEPS.index(step) + 1


def closings(visit: Visit) -> tuple[str, ...]:
    """The safety questions whose answer closes contact."""
    said = [step for step, closes in CLOSING.items() if visit.value(step) == closes]
    if visit.value("harm") in CLOSING_HARM:
        said.append("harm")
    return tuple(step for step in SAFETY if step in said)


def needs(step: str, visit: Visit) -> bool:
    """Whether a screen has anything to ask in this visit."""
    match step:
        case "sure":
            return bool(closings(visit))
        case "ties":
            return "begin" not in (visit.kept or ())
        case "since" | "chat" | "terms":
            return not closings(visit)
        case "which" | "people" | "dates" | "whose":
            return _is_open_in_file(step, visit)
        case "hand":
            return not closings(visit) and visit.value("chat") == "hand"
        case "matter":
            return False
        case _:
            return True


def _is_open_in_file(step: str, visit: Visit) -> bool:
    """Whether the file that was read leaves open what a screen asks."""
    upload = visit.upload
    if visit.value("chat") != "file" or upload is None or closings(visit):
        return False
    match step:
        case "which":
            return upload.holds_several
        case "people":
            return len(upload.names(visit.said)) > TWO
        case "dates":
            return not upload.is_plain
        case _:
            return len(upload.names(visit.said)) == TWO


def before_answer(visit: Visit) -> str | None:
    """The next screen before the answer can be given; None where all are answered."""
    return _open(visit, FIRST_RUNS[visit.intent][0])


def after_answer(visit: Visit) -> str | None:
    """The next screen of the first run; None where it is whole."""
    return _open(visit, (*FIRST_RUNS[visit.intent][0], *FIRST_RUNS[visit.intent][1]))


def _open(visit: Visit, order: tuple[str, ...]) -> str | None:
    return next((s for s in order if needs(s, visit) and s not in visit.answers), None)


def previous(step: str, visit: Visit) -> str | None:
    """The screen before this one; None at the first, and beside the order."""
    before, after = FIRST_RUNS[visit.intent]
    asked = [s for s in (*before, *after) if needs(s, visit)]
    return asked[asked.index(step) - 1] if step in asked[1:] else None
