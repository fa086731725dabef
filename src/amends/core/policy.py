"""The numbers of the pace: all policy unless a source is given; no setting moves them."""

from __future__ import annotations

from datetime import timedelta

SILENCE = timedelta(days=14)
"""After one unanswered outreach: two weeks is the published watershed between a brief
intrusion and a more damaging course (Purcell, Pathé & Mullen 2004)."""

MOST_UNANSWERED = 2
"""After so many only they can begin; two occasions can be a course of conduct in law."""

MATCHING_OVER = timedelta(days=28)
"""Outreaches are matched with what the ex began over four weeks."""

SURPLUS = {"practical": 1, "civil": 1, "friends": 1, "close": 1, "open": 3}
"""So many more outreaches than the ex's own sessions; no safe ratio is published."""

ROOM = {
    "practical": timedelta(days=14),
    "civil": timedelta(days=14),
    "friends": timedelta(days=4),
    "close": timedelta(days=1),
    "open": timedelta(0),
}
"""Between two outreaches."""

QUIET_SPARES = timedelta(hours=2)
"""So soon after they wrote, quiet hours do not hold an answer back."""

INTRUDED_FOR = timedelta(days=28)
"""After looking through a phone, tracking or turning up: no contact, then asked again."""

A_DAY = timedelta(days=1)
"""One message a day in all practical matters together."""

MATTER_AGAIN = timedelta(days=7)
"""An unsettled matter gets one more message after so long; then somebody else."""

SAFETY_AGAIN = timedelta(days=28)
"""The safety questions are asked again."""

BEFORE = {"none": 0, "one": 1, "more": 2, "lost_count": 2}
"""What "since they last wrote, how often?" counts for."""

UNTOLD = 2
"""Nothing said about it counts as two, so that silence yields no more than the truth."""

SAID_WAITS = timedelta(days=7)
"""A loosening that the person reports takes effect so much later."""

SET_WAITS = timedelta(hours=24)
"""A loosening by the ex's own hand takes effect so much later."""

OUTCOME_WITHIN = timedelta(days=7)
"""After the end of a due period; without an outcome by then it counts as broken."""

SHORT_SHARE, LONG_SHARE = timedelta(days=28), timedelta(days=84)
"""The kept share is shown over four and over twelve weeks."""

MOST_OPEN_TO_EX = 5
"""Bigger promises are broken more (Peetz & Kammrath 2011): few, small, dated ones."""

LATE_AFTER = timedelta(days=7)
"""Written longer after it happened, an entry is shown as late."""

SUPPORTED_WEEKS, SUPPORTED_DAYS = 8, 66
"""Evidence in so many weeks, and so many days from the first to the last: a habit took
66 days on average (Lally et al. 2010); the weeks are policy."""

AGAINST_FOR = timedelta(days=60)
"""So long what stands against a claim contradicts it."""
