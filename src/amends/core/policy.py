"""All numbers of the rules: policy unless a source is given; no setting moves them."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Literal

DAY_BEGINS = time(6)
"""Nothing that lasts is decided between midnight and this hour."""

MERCY = timedelta(hours=1)
"""A slip of the finger in the safety questions may be taken back so long."""

CONFIRMED_AFTER = timedelta(days=3)
"""The second "absolutely" comes so long after the first, so that no answer buys
anything tonight."""

ASKED_AGAIN_AFTER = timedelta(days=3)
"""After "unsure" the mirror is asked again."""

RECONSIDERED_AFTER = timedelta(days=14)
"""After "no" it may be answered otherwise, in writing."""

SESSION = timedelta(hours=6)
"""Contacts within so long of one another are one stretch."""

OWED_FOR = timedelta(days=14)
"""So long an answer is owed, and so long a word from them answers an outreach."""

SESSIONS_KEPT = timedelta(days=365)
"""An import keeps the sessions of so long, and replaces earlier imports no further back."""

QUIET_UNSTATED = ("22:00", "08:00")
"""No message between these, where the ex has named no hours of their own."""

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

SILENT_FOR = timedelta(days=60)
"""Unknown terms and no word for so long: the next step offers the way on."""

WEEKS_OF_DEEDS = 3
"""Befriended by deeds: the ex began contact in so many different weeks."""

DEEDS = ("proposed_meeting", "met")
"""And one of these was among what they did."""

ON_THEIR_TERMS = timedelta(days=60)
"""In contact on their terms for a couple of months at the least (the source)."""

CLEAN_FOR = timedelta(days=60)
"""No lie, omission or cheating for so long."""

FEWEST_SIGNS = 3
"""So many positive signs show a tad of trust,"""

FEWEST_SORTS = 2
"""of so many sorts at least;"""

LEAST_RATING = 3
"""or the ex's own rating of trust, by their own hand."""

OUTCOME_WITHIN = timedelta(days=7)
"""After the end of a due period; without an outcome by then it counts as broken."""

SHORT_SHARE = timedelta(days=28)
"""The kept share is shown over four weeks,"""

LONG_SHARE = timedelta(days=84)
"""and over twelve."""

MOST_OPEN_TO_EX = 5
"""Bigger promises are broken more (Peetz & Kammrath 2011): few, small, dated ones."""

LATE_AFTER = timedelta(days=7)
"""Written longer after it happened, an entry is shown as late."""

SUPPORTED_WEEKS = 8
"""A claim is supported by evidence in so many different weeks."""

SUPPORTED_DAYS = 66
"""And by so many days from the first to the last: a habit took 66 days on average, 18
to 254 (Lally et al. 2010)."""

AGAINST_FOR = timedelta(days=60)
"""So long what stands against a claim contradicts it."""

SIGNS_FOR = timedelta(days=60)
"""Signs are counted over so long."""

GRACE = timedelta(days=14)
"""What is found out so soon after the beginning costs what a told one costs."""

TRUST_AT_FIRST = 0.05
"""What is left after such a thing."""

BREACH = {"told": 0.35, "found_out": 0.5, "hidden": 0.5}
"""The damage of what happened; more where it was not told (policy, held against
Schweitzer et al. 2006)."""

LIED = {"few": 0.0, "dozen": 0.05, "dozens": 0.1, "lost_count": 0.15}
"""The damage of the lies around it, on top."""

STRENGTH = {
    "kept": 0.3,
    "broken": 0.3,
    "other": 0.3,
    "other_contact": 0.5,
    "broke_terms": 0.5,
    "lie": 0.6,
    "omission": 0.6,
    "found_out": 0.9,
    "cheated": 1.0,
}
"""How strongly each act weighs. Three kept a week at 0.3 raise the log-odds by about 2
in 90 days, as forgiveness of everyday hurts did (McCullough et al. 2010)."""

MOST_KEPT_A_WEEK = 3
"""So many kept acts of one week count: trust is a matter of weeks, not of many acts."""

_FITTED = {"gain": 0.057, "loss": 0.143, "harm": 0.232, "healing": 0.0, "deceit": 0.5}
_PUBLISHED = {"gain": 0.1, "loss": 0.3, "harm": 0.6, "healing": 0.0, "deceit": 0.5}

WEIGHTS = (
    {**_PUBLISHED, "gain": _FITTED["gain"] ** 2 / _PUBLISHED["gain"]},
    _FITTED,
    {
        **_FITTED,
        "gain": _PUBLISHED["gain"],
        "loss": _FITTED["loss"] ** 2 / _PUBLISHED["loss"],
        "harm": _FITTED["harm"] ** 2 / _PUBLISHED["harm"],
    },
)
"""The weights of the model at the low end, in the middle and at the high end of the
band. The middle was fitted to people's bets on an adviser that failed them; the
published values (Pant & Yu 2025) lie on one side of it, and as far on the other. Damage
does not heal: that came out near 0 in the fit, and acts alone make nothing whole."""

Level = Literal["none", "a little", "some", "solid"]
LEVELS: tuple[tuple[Level, float], ...] = (
    ("solid", 0.6),
    ("some", 0.35),
    ("a little", 0.15),
)
"""In words, from so much on; below the last, none."""

FORESEEN_AFTER = timedelta(days=28)
"""So much of a record there must be before anything is foreseen from it."""

CARRIED_WEEKS = 8
"""The conduct of so many weeks (56 days) is carried forward,"""

BLOCK = 2
"""in blocks of so many weeks, for one week follows from another,"""

RUNS = 2000
"""in so many runs through the whole spread of the weights,"""

FORESEEN_WEEKS = 156
"""for three years; what has not come by then does not come at this rate."""

FORESEEN_BAND = (0.1, 0.9)
"""Of ten runs the middle eight lie between the two dates."""

IN_MOST_RUNS = 0.5
"""Where fewer come to it, it is not at this rate."""

FORESEEN_AGAIN = timedelta(days=7)
"""A forecast that was looked at is kept, to be scored, at most once in so long."""

QUESTION_AFTER = timedelta(days=7)
"""The question is due so long after the last answer, and never more often: rumination
goes with more unwanted pursuit."""

QUESTION_AFTER_ENDING = timedelta(days=28)
"""After an ending it goes on, monthly."""

ANSWER_HOLDS = timedelta(days=14)
"""So old an answer may be and still say whether the person is on the path."""

ANSWER_HOLDS_AFTER_ENDING = timedelta(days=35)
"""The same after an ending, when it is asked less often."""

ENOUGH_THEMES = 3
"""Of six; an answer that names fewer leaves out most of it."""

CONTRADICTED_OVER = timedelta(days=28)
"""So far back an answer is laid beside the record."""

SURPLUS_OF_PATIENCE = 1
"""So many more outreaches than the ex's own sessions are still patient."""

ENOUGH_OUTCOMES = 4
"""With fewer outcomes a share says nothing."""

CUT_OFF = 3
"""From this sum on PHQ-2 and GAD-2 are usually taken as high (sensitivity 61 %,
specificity 92 % of PHQ-2, n=2,642): help is offered, never a diagnosis."""

CARD_AFTER_MONTHS = (1, 3, 6, 12)
"""The card of lessons is looked at so many months after an ending or a new beginning."""

CARD_LIES_FOR = timedelta(days=14)
"""So long the card lies ready once its day has come."""

STANDARD_AGAIN = timedelta(days=28)
"""Conduct is laid beside the person's own standard again."""
