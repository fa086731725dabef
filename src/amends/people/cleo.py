"""Cleo lapsed last week: a lie that Jo does not know of, and a message at night."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from amends.core.kinds.fields import Kind
from amends.people.ada import NO
from amends.people.chat import chat
from amends.people.diary import ZONE, Day, Month, Page, entries

BEGUN = 152
WEEKS = range(20, 0, -1)
MISSED = (13, 8, 2, 1)
THEM, ME = (
    {"direction": "them", "channel": "message"},
    {"direction": "me", "channel": "message"},
)


def cleo(now: datetime) -> tuple[Kind, ...]:
    """Her record at a moment."""
    written = entries(_diary(), now)
    read = chat(written[4].recorded, last=3, first=330)
    return tuple(sorted((*written, read), key=lambda kind: kind.recorded))


def _diary() -> Iterator[Page]:
    yield from _beginning()
    yield from _weeks()
    yield from _between()
    yield from _last_week()


def _beginning() -> Iterator[Page]:
    begin = {
        "ex": "Jo",
        "timezone": ZONE,
        "ended_on": Day(BEGUN + 6),
        "ties": ["children"],
    }
    yield Page(BEGUN, "13:00", "begin", begin)
    yield Page(BEGUN, "13:01", "safety.answered", dict.fromkeys(NO, False))
    yield Page(BEGUN, "13:02", "contact.before", {"unanswered": "one"})
    account = {
        "with_whom": "several",
        "began": Month(BEGUN + 400),
        "ended": Month(BEGUN + 10),
        "came_out": "found_out",
        "lies": "lost_count",
        "knows": "all",
    }
    yield Page(BEGUN, "13:08", "account.given", account)
    standard = {
        "must": ["Stop lying about small things.", "Let them ask anything."],
        "must_not": ["Write at night.", "Use the children to talk."],
    }
    yield Page(BEGUN, "13:12", "standard.set", standard)
    yield Page(BEGUN, "13:15", "mirror.answered", {"answer": "unsure"})
    sure = {"answer": "absolutely", "text": "After a week of thinking."}
    yield Page(BEGUN - 7, "13:00", "mirror.answered", sure)
    again = {"answer": "absolutely", "text": "Yes."}
    yield Page(BEGUN - 11, "13:00", "mirror.answered", again)
    hopes = {"hopes": ["forgiveness", "friendship", "peace"]}
    yield Page(BEGUN - 11, "13:10", "aims.stated", hopes)
    for name in ("several", "the app"):
        yield Page(BEGUN - 1, "13:20", "involvement", {"name": name, "state": "ended"})
    terms = {
        "source": "they_said",
        "company": "civil",
        "reply_only": True,
        "channels": ["message"],
        "words": "About the children, by text. I write first.",
        "wants": "Quiet, for a year at the least.",
        "topics_off": ["us"],
    }
    yield Page(BEGUN - 2, "19:00", "terms.stated", terms)


def _weeks() -> Iterator[Page]:
    small = {
        "id": "same-day",
        "text": "Say it the same day",
        "to": "self",
        "theme": "honesty",
        "every": "week",
    }
    yield Page(BEGUN - 3, "19:30", "commitment.made", small)
    for week in WEEKS:
        ago = 7 * week
        said: dict[str, Any] = {"id": "same-day", "on": Day(ago)}
        kind = "commitment.broken" if week in MISSED else "commitment.kept"
        yield Page(ago, "21:00", kind, said)
        if week % 2:
            answer = {
                "text": "By being honest when it costs.",
                "themes": ["honesty", "effort", "no"],
            }
            yield Page(ago - 1, "20:40", "question.answered", answer)


def _between() -> Iterator[Page]:
    for ago in range(140, 12, -8):
        yield Page(ago, "17:10", "contact", {**THEM, "about": "practical"})
        yield Page(ago, "17:40", "contact", {**ME, "about": "practical"})
    pages = (
        (131, "told_me_something", "What the school said."),
        (96, "relied_on_me", "To fetch them on a Friday."),
        (40, "went_quiet", "Ten days."),
    )
    for ago, what, text in pages:
        yield Page(ago, "21:30", "sign", {"what": what, "text": text})
    week = {"id": "week", "what": "The children’s week", "with_children": True}
    yield Page(60, "10:00", "matter.opened", week)
    yield Page(52, "21:15", "letter", {"text": "I dreamt that you had answered."})
    claim = {
        "id": "honest",
        "text": "I no longer lie about small things",
        "theme": "honesty",
    }
    yield Page(45, "12:00", "claim.made", claim)
    for ago in (100, 72, 44, 16):
        yield Page(
            ago, "09:30", "wellbeing", {"phq2": [1, 2], "gad2": [2, 1], "mood": 4}
        )
    met = {"direction": "them", "channel": "meet", "about": "practical"}
    yield Page(34, "16:00", "contact", met)


def _last_week() -> Iterator[Page]:
    lie = {
        "id": "late-train",
        "what": "lie",
        "to_ex": True,
        "text": "I said the train was late. I had overslept, and the children waited.",
    }
    yield Page(7, "19:20", "lapse", lie)
    yield Page(6, "23:55", "urge", {"to": "write", "strength": 9, "outcome": "did_it"})
    yield Page(6, "23:58", "contact", {**ME, "about": "us", "words": 140})
    yield Page(
        5,
        "08:30",
        "draft.checked",
        {"findings": ["pressure", "self_pity"], "decision": "kept_back"},
    )
    yield Page(5, "12:10", "wellbeing", {"phq2": [2, 2], "gad2": [2, 2], "mood": 2})
    put = {"text": "Sleep, work. The children, I thought; not on Friday."}
    yield Page(3, "20:10", "put_before", put)
    yield Page(2, "01:15", "urge", {"to": "look", "strength": 6, "outcome": "waited"})
    yield Page(
        25,
        "18:00",
        "note",
        {"text": "Jo said at the door that it is easier this way."},
        22,
    )
