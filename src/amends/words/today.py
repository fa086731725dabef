"""What today says beside the pace: what was undertaken, and the question."""

from __future__ import annotations

from datetime import date, timedelta

from amends.core.aspects.effort import Undertaken
from amends.core.facts.questions import Said
from amends.core.outcomes import Share
from amends.core.standing import Standing
from amends.words.dates import WEEKDAYS, day
from amends.words.headline import name, within

REST = "Put the phone in another room, and lie down. Everything else is for daylight."
LATE_FROM, LATE_UNTIL = 22, 6
LONGEST_QUOTE = 160
SOON = timedelta(days=7)


def is_late(standing: Standing) -> bool:
    """Whether it is late at night where the record is kept: nothing is asked then."""
    hour = standing.at.astimezone(standing.ground.zone).hour
    return hour >= LATE_FROM or hour < LATE_UNTIL


def soonest_due(standing: Standing) -> Undertaken | None:
    """The commitment that is due first within a week, or was due and is not spoken of."""
    today = standing.at.astimezone(standing.ground.zone).date()
    due = [c for c in standing.effort.commitments if _is_due(c, today)]
    return min(due, key=lambda c: c.next_due or today, default=None)


def due_sentence(undertaken: Undertaken, today: date) -> str:
    """What was undertaken, and by when: "The statement, by Friday"."""
    text = (undertaken.text or "what you undertook").strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}, {_by(undertaken.next_due, today)}."


def matter_sentence(standing: Standing) -> str | None:
    """What can be done about the first open matter without a word; or None.

    Nothing, where it is about children, or where even practical contact is closed.
    """
    found = standing.practical
    ours = [m for m in standing.ground.matters.open if m.what and not m.with_children]
    if found is None or found.answer == "never" or not ours:
        return None
    what = (ours[0].what or "").strip().rstrip(".")
    return f"{what[:1].upper()}{what[1:]}: get that ready now. No note with it."


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
    since = within(_since(standing, last))
    return f"On {when} you wrote “{_quoted(last.text)}”.{since}"


def _since(standing: Standing, last: Said) -> str:
    contacts = standing.ground.contacts
    mine = sum(point.at > last.at for point in contacts.outreaches)
    theirs = sum(begun.at > last.at for begun in contacts.begun)
    if not mine + theirs:
        return " Since then neither of you began a conversation."
    if not mine:
        return f" Since then you began none; {name(standing)} began {theirs}."
    return f" Since then you began {mine} of {mine + theirs} conversations."


def _quoted(text: str) -> str:
    line = " ".join(text.split()).rstrip(".")
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
