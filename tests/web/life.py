"""A made-up half year, dated from now, that has something for every page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from amends.core.kinds.beginning import Account, Begin, Standard
from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    Involvement,
    PutBefore,
)
from amends.core.kinds.ending import Lesson
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import ClaimEvidence, ClaimMade, Lapse, LapseDisclosed
from amends.core.kinds.mirror import Line, Mirror, StandardReviewed
from amends.core.kinds.pause import Letter, Urge, Wellbeing
from amends.core.kinds.question import Question, Sign
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import TermsStated

MUST = ("Tell all of it, once.", "Leave them room.")
NEVER = ("Lie about where they were.",)


def half_a_year(now: datetime) -> tuple[Kind, ...]:
    """Entries in the order in which they were written, the last one an hour ago."""
    kinds = [
        *_beginning(now),
        *_effort(now),
        *_question(now),
        *_honesty(now),
        *_change(now),
        *_nights(now),
        *_rest(now),
    ]
    return tuple(sorted(kinds, key=lambda kind: kind.recorded))


def _when(now: datetime, days: float) -> dict[str, Any]:
    moment = now - timedelta(days=days)
    return {"at": moment, "recorded": moment}


def _beginning(now: datetime) -> list[Kind]:
    no: dict[str, Any] = dict.fromkeys(
        ("order", "told_to_stop", "harmed", "feared", "afraid_of_them"), False
    )
    return [
        Begin(**_when(now, 180), ex="Alex", timezone="Europe/London"),
        SafetyAnswered(**_when(now, 179.9), **no),
        Account(
            **_when(now, 179.8),
            with_whom="Robin",
            began="2025-01",
            ended="2025-06",
            came_out="found_out",
            lies="dozens",
            knows="part",
            text="Five months, with somebody from work.",
        ),
        Standard(**_when(now, 179.7), must=MUST, must_not=NEVER),
        Mirror(**_when(now, 179.6), answer="absolutely"),
        TermsStated(
            **_when(now, 170), source="they_said", company="civil", words="Be civil."
        ),
        Mirror(**_when(now, 169.6), answer="absolutely"),
    ]


def _effort(now: datetime) -> list[Kind]:
    made = CommitmentMade(
        **_when(now, 90),
        id="walk",
        text="Pay half of the deposit back",
        to="ex",
        theme="effort",
        every="week",
    )
    kinds: list[Kind] = [made]
    for week in range(1, 11):
        moment = _when(now, 7 * week)
        on = moment["at"].date()
        if week == 3:
            kinds.append(CommitmentBroken(**moment, id="walk", on=on))
        elif week == 5:
            kinds.append(CommitmentSkipped(**moment, id="walk", on=on, text="Ill."))
        else:
            kinds.append(CommitmentKept(**moment, id="walk", on=on))
    return [
        *kinds,
        Involvement(**_when(now, 60), name="Robin", state="ended"),
        Involvement(**_when(now, 20), name="an app", state="ongoing"),
        PutBefore(**_when(now, 40), text="Work, and that was not right."),
    ]


def _question(now: datetime) -> list[Kind]:
    return [
        Question(
            **_when(now, 30),
            text="By leaving them room, and by telling the truth.",
            themes=("patience", "honesty", "terms"),
            admits=("honesty",),
        ),
        Question(
            **_when(now, 9),
            text="By having nobody else, by being patient and doing what I say.",
            themes=("nobody_else", "patience", "effort"),
        ),
    ]


def _honesty(now: datetime) -> list[Kind]:
    late = now - timedelta(days=30)
    return [
        Lapse(**_when(now, 50), id="a", what="lie", to_ex=True, text="About a Friday."),
        LapseDisclosed(**_when(now, 45), id="a", how="told"),
        Lapse(**_when(now, 15), id="b", what="omission", to_ex=True, text="The money."),
        Contact(
            at=late,
            recorded=late + timedelta(days=12),
            direction="them",
            channel="message",
        ),
        Contact(**_when(now, 12), direction="them", channel="message"),
        Contact(**_when(now, 11.9), direction="me", channel="message"),
    ]


def _change(now: datetime) -> list[Kind]:
    return [
        ClaimMade(
            **_when(now, 80), id="c", text="I do what I say I will do", theme="effort"
        ),
        ClaimEvidence(**_when(now, 10), id="c", supports=True, by="other"),
        Sign(**_when(now, 40), what="asked_about_me"),
        Sign(**_when(now, 25), what="asked_for_help"),
        Sign(**_when(now, 18), what="went_quiet"),
    ]


def _nights(now: datetime) -> list[Kind]:
    wanting = (("write", 8, "waited"), ("look", 6, "did_it"), ("write", 9, "waited"))
    urges: list[Kind] = [
        Urge(**_when(now, 3 + 1.04 * n), to=to, strength=strength, outcome=outcome)  # type: ignore[arg-type]
        for n, (to, strength, outcome) in enumerate(wanting * 3)
    ]
    return [
        *urges,
        Letter(**_when(now, 6), text="I wanted to say that I saw the lake."),
        Letter(
            **_when(now, 5),
            text="To whoever I am in a year.",
            open_on=(now + timedelta(days=300)).date(),
        ),
    ]


def _rest(now: datetime) -> list[Kind]:
    moods: list[Kind] = [
        Wellbeing(**_when(now, 70 - 10 * n), mood=2 + n, phq2=(2, 2), gad2=(1, 0))
        for n in range(7)
    ]
    review = StandardReviewed(
        **_when(now, 35),
        lines=(
            Line(text=MUST[0], answer="partly"),
            Line(text=MUST[1], answer="yes"),
            Line(text=NEVER[0], answer="no"),
        ),
    )
    lesson = Lesson(
        **_when(now, 14),
        warning_sign="I delete a message before anybody could read it",
        instead="I leave it where it is, and go home",
        tell="Jo",
    )
    return [*moods, review, lesson]
