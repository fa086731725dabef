"""Each row of the method, M1 to M19, by what can be seen of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from amends.core import schema
from amends.core.kinds.beginning import Aims
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentKept,
    CommitmentMade,
    Involvement,
    PutBefore,
)
from amends.core.kinds.ending import BeginningAnew, Ending, Lesson
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import ClaimEvidence, ClaimMade, Lapse
from amends.core.kinds.pause import Letter, Wellbeing
from amends.core.kinds.question import Question
from amends.words.plain import plain
from tests.core.story import (
    account,
    before,
    begin,
    day_of,
    me,
    mirror,
    no_contact,
    on,
    opened,
    safety,
    standard,
    stands,
    terms,
    them,
)

PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "method-row-by-row.md"


def seen(day: float, *kinds: Kind) -> dict[str, Any]:
    """The standing as anybody can read it."""
    return plain(stands(day, *kinds))


def gate(found: dict[str, Any], stage: str, name: str) -> bool:
    gates = {g["stage"]: g["criteria"] for g in found["gates"]}
    return next(bool(c["met"]) for c in gates[stage] if c["name"] == name)


def at(day: float) -> dict[str, Any]:
    return {"at": on(day), "recorded": on(day)}


def test_m1_what_happened_comes_first_and_plainly() -> None:
    assert seen(1, begin(), safety())["next_step"]["what"] == "give_account"
    assert gate(seen(1, begin(), safety(), account()), "friendship", "account")


def test_m2_what_is_hoped_for_stands_beside_what_they_want_and_buys_nothing() -> None:
    hope = Aims(**at(5), hopes=("forgiveness", "as_before"))
    kinds = (*opened(), terms(4, "civil", wants="Peace."))

    with_hope, without = seen(6, *kinds, hope), seen(6, *kinds)

    assert with_hope["pace"] == without["pace"]
    assert stands(6, *kinds).terms.value("company") == "civil"


def test_m3_the_mirror_is_asked_after_account_and_standard() -> None:
    first = (begin(), safety(), account())

    assert seen(1, *first)["next_step"]["what"] == "give_standard"
    assert seen(1, *first, standard())["next_step"]["what"] == "answer_mirror"


def test_m4_a_yes_opens_the_way_and_changes_nothing_about_contact_for_three_days() -> (
    None
):
    first = (begin(), safety(), account(), standard(), before(), mirror(0))

    assert seen(0, *first)["stage"] == "friendship"
    assert seen(2, *first)["pace"]["answer"] == "never"
    assert seen(3, *first, mirror(3), terms(3))["pace"]["answer"] == "free"
    assert stands(0, *first).effort.proposed[0].text == "Tell all."


def test_m5_a_no_closes_the_way_back_and_opens_the_way_on() -> None:
    said = (begin(), safety(), account(), standard(), before(), mirror(0, "no"))
    found = seen(1, *said)

    assert (found["way"], found["way_because"]) == ("on", ["mirror"])
    assert found["next_step"]["what"] == "own_life"
    assert seen(15, *said, mirror(14, text="I was angry."))["way"] == "back"


def test_m6_friendship_opens_by_their_word_or_by_their_deeds() -> None:
    word = (*opened(), terms(4, "friends"))

    assert gate(seen(5, *word), "trust", "befriended")
    assert not gate(seen(5, *opened(), terms(4, "civil")), "trust", "befriended")


def test_m7_their_terms_are_a_ceiling() -> None:
    found = seen(5, *opened(), terms(4, "civil", channels=(), words="Please don't."))

    assert found["terms"]["channels"] == []
    assert found["pace"]["answer"] == "never"


def test_m8_moving_too_fast_is_answered_with_a_wait_and_its_reason() -> None:
    pace = seen(6, *opened(), terms(4, "open"), me(5))["pace"]

    assert pace["answer"] == "wait"
    assert pace["from"].startswith(on(19).date().isoformat())
    assert pace["reasons"][0]["because"] == [9]


def test_m9_an_open_involvement_closes_the_gate_to_trust() -> None:
    sam = Involvement(**at(5), name="Sam", state="ongoing")
    found = seen(6, *opened(), terms(4), sam)

    assert found["effort"]["open_involvements"] == ["Sam"]
    assert not gate(found, "trust", "involvements_ended")


def test_m10_effort_is_what_was_done_and_never_what_was_sent() -> None:
    vet = CommitmentMade(**at(4), id="vet", text="Pay the vet.", to="ex", due=day_of(8))
    post = CommitmentMade(
        **at(4), id="post", text="Send the post.", to="ex", due=day_of(9)
    )
    paid = CommitmentKept(**at(8), id="vet", on=day_of(8))
    forgot = CommitmentBroken(**at(9), id="post", on=day_of(9))
    kinds = (*opened(), terms(4, "open"), vet, post, paid, forgot)

    effort = seen(10, *kinds)["effort"]

    assert effort["kept_28"] == {"kept": 1, "broken": 1}
    assert seen(10, *kinds, me(5), me(6))["effort"] == effort
    asked = PutBefore(**at(5), text="Work.")
    assert "put_before" in {review.what for review in stands(6, *kinds, asked).reviews}


def test_m11_the_question_is_held_against_the_record() -> None:
    said = Question(**at(6), text="By leaving them room.", themes=("patience",))
    wrote = [me(day, 13) for day in (4, 4.5, 5, 5.5)]
    question = seen(7, *opened(), terms(4), *wrote, said)["question"]
    patience = next(t for t in question["themes"] if t["theme"] == "patience")

    assert patience["said"]
    assert patience["contradicted"]
    assert not question["on_path"]
    assert question["due"].startswith(on(13).date().isoformat())


def test_m12_never_before_sixty_days_on_their_terms() -> None:
    kinds = (*opened(), terms(4, "friends"), them(6))

    assert not gate(seen(63.9, *kinds), "change", "sixty_days")
    assert gate(seen(64, *kinds), "change", "sixty_days")


def test_m13_a_claim_grows_with_evidence_over_weeks() -> None:
    claim = ClaimMade(**at(4), id="c", text="I tell at once.")
    weekly = [
        ClaimEvidence(**at(5 + 7 * week), id="c", supports=True) for week in range(11)
    ]

    def claimed(day: float, *more: Kind) -> str:
        return str(seen(day, *opened(), claim, *more)["claims"][0]["state"])

    assert claimed(4) == "stated"
    assert claimed(40, *weekly[:5]) == "growing"
    assert claimed(76, *weekly) == "supported"


def test_m14_a_claim_that_the_record_contradicts_is_named_as_such() -> None:
    claim = ClaimMade(**at(4), id="c", text="I tell at once.", theme="honesty")
    lie = Lapse(**at(6), id="l", what="lie", to_ex=True)

    assert seen(7, *opened(), claim, lie)["claims"][0]["state"] == "contradicted"


def test_m15_what_they_do_not_know_is_open_and_closes_the_gate_to_change() -> None:
    hidden = account(1, with_whom="Sam", knows="part")
    found = seen(70, *opened(), hidden, terms(4, "friends"))

    assert found["honesty"]["open_lapses"] == 1
    assert not gate(found, "change", "no_open_lapse")


def test_m16_the_question_goes_on_after_the_ending_monthly() -> None:
    ended = Ending(**at(5), outcome="friends", by="both")
    said = Question(**at(6), text="By accepting a no.")

    due = seen(7, *opened(), ended, said)["question"]["due"]

    assert due.startswith(on(34).date().isoformat())


def test_m17_the_way_on_has_its_own_step_and_its_letters() -> None:
    letter = Letter(**at(6), text="Dear Alex,")
    found = seen(7, *opened(), no_contact(5), letter)

    assert (found["way"], found["stage"]) == ("on", None)
    assert found["next_step"]["what"] == "own_life"
    assert found["pace"]["until"] == "they_lift_it"


def test_m18_lessons_come_along_on_a_new_beginning() -> None:
    lesson = Lesson(**at(6), warning_sign="I hide it", instead="I say it", tell="Jo")
    anew = BeginningAnew(**at(9), with_whom="somebody new")
    found = stands(10, *opened(), lesson, anew)

    assert plain(found)["lessons"][0]["tell"] == "Jo"
    assert found.ending.card_next == on(9 + 31).date()


def test_m19_help_is_offered_where_the_scales_are_high() -> None:
    low = Wellbeing(**at(5), phq2=(2, 1))

    assert seen(6, *opened(), low)["wellbeing"]["help"] is True


def test_every_row_stands_on_the_page_with_the_test_that_shows_it() -> None:
    rows = dict(
        re.findall(r"^\| (M\d+) \|.*`(test_\w+)` \|$", PAGE.read_text(), re.MULTILINE)
    )

    assert list(rows) == [f"M{row}" for row in range(1, 20)]
    assert all(name in globals() for name in rows.values())
    assert all(name.startswith(f"test_{row.lower()}_") for row, name in rows.items())


def test_every_kind_that_the_method_needs_is_in_the_closed_set() -> None:
    tags = {schema.tag(kind) for kind in schema.kinds()}

    assert {"aims.stated", "letter", "lesson", "beginning.anew", "put_before"} <= tags
