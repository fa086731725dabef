"""Ben is a year in. Alex and he are friends; what he promised, he mostly kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from amends.core.kinds.fields import Kind
from amends.people.ada import NO
from amends.people.chat import chat
from amends.people.diary import ZONE, Day, Month, Page, entries

BEGUN = 371
WEEKS = range(51, 0, -1)
"""Weeks ago; the newest is last week."""
MISSED, SKIPPED = (44, 31, 9), (37, 20)
ANSWERS = (
    "By leaving them room.",
    "By doing what I said I would, also when nobody looks.",
    "By not asking what they think of me.",
    "Perhaps not at all. By being somebody they need not watch.",
    "By telling the truth the same day, not the third.",
    "By letting the no be a no where there is one.",
)
HOW_HE_WAS = (
    *((3, 2, 3), (3, 2, 3), (2, 2, 4), (2, 1, 4), (2, 1, 5), (1, 1, 5)),
    *((1, 1, 6), (1, 1, 6), (1, 0, 7), (0, 1, 6), (0, 0, 7), (0, 0, 7)),
)
"""Month by month: low, uneasy, and the mood."""
SIGNS = {
    300: ("wrote_first", "About the cat."),
    255: ("told_me_something", "How the new job is."),
    214: ("proposed_meeting", "A walk, an hour."),
    207: ("met", "In the park."),
    160: ("asked_for_help", "The shelf."),
    110: ("cancelled", "A cold."),
    54: ("asked_about_me", "How the evenings are."),
    38: ("met", "Coffee."),
    24: ("relied_on_me", "The spare key, for the plumber."),
    12: ("told_me_something", "About their mother."),
}


def ben(now: datetime) -> tuple[Kind, ...]:
    """His record at a moment."""
    written = entries(_diary(), now)
    read = chat(written[6].recorded, last=16, first=350)
    return tuple(sorted((*written, read), key=lambda kind: kind.recorded))


def _diary() -> Iterator[Page]:
    yield from _beginning()
    yield from _terms()
    yield from _weeks()
    yield from _months()
    yield from _contacts()
    yield from _change()
    yield from _practical()
    for ago, (what, text) in SIGNS.items():
        yield Page(ago, "21:10", "sign", {"what": what, "text": text})


def _beginning() -> Iterator[Page]:
    begin = {
        "ex": "Alex",
        "timezone": ZONE,
        "together_since": Day(2600),
        "ended_on": Day(BEGUN + 12),
    }
    yield Page(BEGUN, "19:00", "begin", begin)
    yield Page(BEGUN, "19:02", "safety.answered", dict.fromkeys(NO, False))
    yield Page(BEGUN, "19:03", "contact.before", {"unanswered": "one"})
    account = {
        "with_whom": "R.",
        "began": Month(BEGUN + 170),
        "ended": Month(BEGUN + 20),
        "came_out": "told",
        "lies": "dozen",
        "knows": "all",
        "text": "From the spring to the autumn. I told Alex on a Tuesday, all of it.",
    }
    yield Page(BEGUN, "19:09", "account.given", account)
    standard = {
        "must": ["Tell all of it.", "Keep the small promises.", "Give them room."],
        "must_not": ["Turn up.", "Ask for comfort.", "Make it sound small."],
    }
    yield Page(BEGUN, "19:14", "standard.set", standard)
    yield Page(BEGUN, "19:18", "mirror.answered", {"answer": "absolutely"})
    again = {"answer": "absolutely", "text": "Still. With open eyes."}
    yield Page(BEGUN - 4, "12:30", "mirror.answered", again)
    hopes = {"hopes": ["forgiveness", "as_before"], "text": "The two of us, as it was."}
    yield Page(BEGUN - 5, "12:40", "aims.stated", hopes)
    ended = {"name": "R.", "state": "ended", "text": "One call. Number gone."}
    yield Page(BEGUN - 5, "12:45", "involvement", ended)


def _terms() -> Iterator[Page]:
    civil = {
        "source": "they_said",
        "company": "civil",
        "words": "We can be polite. Not at night, please.",
        "quiet": {"from": "21:00", "to": "09:00"},
    }
    yield Page(BEGUN - 3, "19:30", "terms.stated", civil)
    friends = {
        "source": "they_said",
        "company": "friends",
        "words": "I think I’d like us to stay friends. Slowly.",
        "wants": "To be friends who can have a coffee, and no more for now.",
    }
    yield Page(226, "20:10", "terms.stated", friends)
    yield Page(
        200, "20:10", "friendship.tested", {"answer": "yes", "text": "Yes. Even so."}
    )


def _weeks() -> Iterator[Page]:
    weekly = {
        "id": "counsellor",
        "text": "See the counsellor",
        "to": "self",
        "theme": "honesty",
        "every": "week",
    }
    yield Page(BEGUN - 6, "18:00", "commitment.made", weekly)
    for week in WEEKS:
        yield _outcome(week)
        themes = (
            ["patience", "effort", "honesty"] if week % 3 else ["terms", "no", "effort"]
        )
        said = {"text": ANSWERS[week % len(ANSWERS)], "themes": themes}
        yield Page(7 * week - 2, "20:30", "question.answered", said)


def _outcome(week: int) -> Page:
    ago = 7 * week
    said: dict[str, Any] = {"id": "counsellor", "on": Day(ago)}
    if week in MISSED:
        return Page(
            ago, "19:45", "commitment.broken", {**said, "text": "I did not go."}
        )
    if week in SKIPPED:
        return Page(ago, "19:45", "commitment.skipped", {**said, "text": "Ill."})
    return Page(ago, "19:45", "commitment.kept", said)


def _months() -> Iterator[Page]:
    for month, (low, uneasy, mood) in enumerate(HOW_HE_WAS):
        ago = 28 * (len(HOW_HE_WAS) - month) + 3
        scales = {"phq2": [low, low // 2], "gad2": [uneasy, low // 2], "mood": mood}
        yield Page(ago, "09:30", "wellbeing", scales)
        put = {"text": "Work, and one weekend. Mostly right."}
        yield Page(ago, "09:40", "put_before", put)


def _contacts() -> Iterator[Page]:
    """Alex writes every nine days or so and is answered; now and then he begins."""
    for ago in range(297, 3, -9):
        yield Page(ago, "17:50", "contact", {"direction": "them", "channel": "message"})
        yield Page(ago, "18:35", "contact", {"direction": "me", "channel": "message"})
    for ago in range(220, 20, -36):
        begun = {"direction": "me", "channel": "message", "about": "friendly"}
        yield Page(ago, "12:15", "contact", begun)
        yield Page(ago, "13:05", "contact", {"direction": "them", "channel": "message"})


def _change() -> Iterator[Page]:
    lie = {
        "id": "lapse-1",
        "what": "lie",
        "to_ex": True,
        "text": "I said I was at work.",
    }
    yield Page(318, "21:30", "lapse", lie)
    told = {"id": "lapse-1", "how": "told", "text": "The next day, on the phone."}
    yield Page(317, "10:05", "lapse.disclosed", told)
    claim = {
        "id": "claim-1",
        "text": "I tell the truth the same day",
        "theme": "honesty",
    }
    yield Page(150, "19:00", "claim.made", claim)
    for ago, text in (
        (140, "The dent in the car."),
        (61, "That I had forgotten."),
        (33, "That I was late because of me."),
    ):
        said = {"id": "claim-1", "supports": True, "by": "self", "text": text}
        yield Page(ago, "19:05", "claim.evidence", said)
    letter = {"text": "What I would say if it were mine to say.", "open_on": Day(-60)}
    yield Page(120, "22:10", "letter", letter)
    lesson = {
        "warning_sign": "I begin to turn the phone over on the table.",
        "instead": "Say what I am hiding, the same evening.",
        "tell": "My brother.",
    }
    yield Page(90, "20:45", "lesson", lesson)


def _practical() -> Iterator[Page]:
    deposit = {"id": "matter-1", "what": "The deposit"}
    yield Page(BEGUN - 8, "11:00", "matter.opened", deposit)
    yield Page(330, "11:00", "matter.settled", {"id": "matter-1"})
    cat = {"id": "matter-2", "what": "The cat’s vaccination"}
    yield Page(9, "11:00", "matter.opened", cat)
    half = {
        "id": "half",
        "text": "Pay the half of the vet’s bill",
        "to": "ex",
        "due": Day(-3),
    }
    yield Page(8, "11:10", "commitment.made", half)
