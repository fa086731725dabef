"""What today says beside the pace: what was undertaken, and the question."""

from __future__ import annotations

from datetime import date, timedelta

from amends.core.aspects.effort import Undertaken
from amends.core.facts.questions import Said
from amends.core.outcomes import Share
from amends.core.standing import Standing
from amends.words.dates import WEEKDAYS, day
from amends.words.headline import name

LONGEST_QUOTE = 160
SOON = timedelta(days=7)


def soonest_due(standing: Standing) -> Undertaken | None:
    """The commitment that is due first within a week, or was due and is not spoken of."""
    today = standing.at.astimezone(standing.ground.zone).date()
    due = [c for c in standing.effort.commitments if _is_due(c, today)]
    return min(due, key=lambda c: c.next_due or today, default=None)


def due_sentence(undertaken: Undertaken, today: date) -> str:
    """What was undertaken, and by when: "The statement, by Friday"."""
    text = (undertaken.text or "what you undertook").strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}, {_by(undertaken.next_due, today)}."


def month_sentence(share: Share) -> str | None:
    """What was kept and missed in four weeks; None where nothing was due."""
    if not share.of:
        return None
    said = f"In four weeks: {share.kept} kept, {share.broken} missed."
    match share.broken:
        case 0:
            return said
        case 1:
            return f"{said} The missed one stands, and that is all it does."
        case _:
            return f"{said} The missed ones stand, and that is all they do."


def last_answer(standing: Standing) -> str | None:
    """What was answered last to the question, with what was done since; or None."""
    last = standing.question.last
    if last is None or not last.text:
        return None
    when = day(last.at, standing.ground.zone)
    return f"On {when} you wrote “{_quoted(last.text)}”.{_since(standing, last)}"


def _since(standing: Standing, last: Said) -> str:
    contacts = standing.ground.contacts
    mine = sum(point.at > last.at for point in contacts.outreaches)
    theirs = sum(begun.at > last.at for begun in contacts.begun)
    if not mine + theirs:
        return " Since then neither of you began a conversation."
    return (
        f" Since then you began {mine} of {mine + theirs}"
        f" conversations; {name(standing)} began {theirs}."
    )


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…"


def _is_due(undertaken: Undertaken, today: date) -> bool:
    due = undertaken.next_due
    return undertaken.state == "open" and due is not None and due - today <= SOON


def _by(due: date | None, today: date) -> str:
    if due is None:
        return "when you can"
    if due < today:
        return "which is past: say what became of it"
    if due == today:
        return "today"
    return f"by {WEEKDAYS[due.weekday()]}"
