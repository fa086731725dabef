"""Ada has just begun. It was found out three weeks ago; Sam wants the keys."""

from __future__ import annotations

from datetime import datetime

from amends.core.kinds.fields import Kind
from amends.people.diary import ZONE, Day, Month, Page, entries

NO = ("order", "told_to_stop", "harmed", "feared", "afraid_of_them")

DIARY = (
    Page(
        2,
        "20:02",
        "begin",
        {
            "ex": "Sam",
            "timezone": ZONE,
            "together_since": Day(1600),
            "ended_on": Day(22),
            "ties": ["home"],
        },
    ),
    Page(2, "20:03", "safety.answered", dict.fromkeys(NO, False)),
    Page(2, "20:04", "contact.before", {"unanswered": "more"}),
    Page(19, "20:05", "contact", {"direction": "them", "channel": "message"}, 17),
    Page(16, "23:50", "contact", {"direction": "me", "channel": "message"}, 14),
    Page(
        2,
        "20:06",
        "terms.stated",
        {
            "source": "they_said",
            "company": "civil",
            "words": "Bring the keys whenever. I can’t talk about the rest now.",
        },
    ),
    Page(2, "20:07", "matter.opened", {"id": "matter-1", "what": "The keys"}),
    Page(
        2,
        "20:12",
        "account.given",
        {
            "with_whom": "somebody",
            "began": Month(190),
            "ended": Month(20),
            "came_out": "found_out",
            "lies": "dozens",
            "knows": "part",
        },
    ),
    Page(
        2,
        "20:15",
        "standard.set",
        {
            "must": [
                "Say all of it, once, when they want to hear it.",
                "Give them room.",
            ],
            "must_not": ["Ask to be comforted.", "Turn up."],
        },
    ),
    Page(
        2,
        "20:17",
        "mirror.answered",
        {"answer": "absolutely", "text": "It would take me a long time."},
    ),
    Page(
        1,
        "09:10",
        "aims.stated",
        {
            "hopes": ["forgiveness", "as_before"],
            "text": "That Sunday mornings come back.",
        },
    ),
    Page(1, "09:14", "involvement", {"name": "somebody", "state": "ended"}),
    Page(
        1,
        "23:41",
        "urge",
        {"to": "write", "strength": 8, "outcome": "wrote_letter"},
    ),
    Page(
        1,
        "23:52",
        "letter",
        {"text": "I keep beginning this and every beginning is about me."},
    ),
)


def ada(now: datetime) -> tuple[Kind, ...]:
    """Her record at a moment."""
    return entries(DIARY, now)
