from __future__ import annotations

import pytest

from amends.core.kinds.pause import DraftChecked
from amends.core.kinds.safety import SafetyAnswered
from amends.core.reason import Reason
from amends.drafts.check import Finding
from amends.web.draft.marked import pieces
from tests.web import opening
from tests.web.opening import DAY, kept

pytestmark = pytest.mark.django_db
PUSHING = "Answer me <b>tonight</b>. You have until midnight to decide."


def test_the_words_are_marked_and_the_reason_stands_beside() -> None:
    shown = kept().post("/draft/", {"draft": PUSHING}).content.decode()
    assert "<mark>Answer me &lt;b&gt;tonight&lt;/b&gt;." in shown
    assert "leaves little room to say no" in shown


def test_no_white_space_between_two_finds_is_a_mark_of_its_own() -> None:
    text = "Answer me. Now."
    found = (
        Finding("pressure", 0, 15, "", Reason("x")),
        Finding("guilt", 0, 10, "", Reason("x")),
        Finding("guilt", 11, 15, "", Reason("x")),
    )
    assert [(p.words, p.notes) for p in pieces(text, found)] == [
        ("Answer me.", (1, 2)),
        (" ", ()),
        ("Now.", (1, 3)),
    ]


def test_the_words_are_gone_when_the_page_is_left() -> None:
    client = kept()
    client.post("/draft/", {"draft": PUSHING})
    assert "midnight" not in client.get("/draft/").content.decode()


def test_what_was_half_typed_of_a_draft_is_not_kept() -> None:
    client = kept()
    client.post("/half/", {"draft": PUSHING}, headers={"Referer": "/draft/"})
    client.post("/lock/")
    again = opening.opened()
    assert "midnight" not in again.get("/draft/").content.decode()


def test_what_was_found_is_kept_and_none_of_the_words() -> None:
    found = {"findings": ["pressure"], "decision": "kept_back", "draft": PUSHING}
    kept().post("/draft/decided/", found)
    (entry,) = opening.record().dated(DraftChecked)
    assert entry.body.findings == ("pressure",)
    assert entry.body.decision == "kept_back"


def test_a_finding_that_there_is_not_is_not_written() -> None:
    made_up = {"findings": ["kindness"], "decision": "sent"}
    kept().post("/draft/decided/", made_up)
    assert opening.record().dated(DraftChecked) == ()


def test_nothing_found_is_never_approval() -> None:
    shown = kept().post("/draft/", {"draft": "The keys are with Neil."})
    assert "kind to" not in shown.content.decode()


DYING = "I want to kill myself.\nThe keys are with Neil."


def test_words_about_dying_bring_help_before_anything_else() -> None:
    shown = kept().post("/draft/", {"draft": DYING}).content.decode()
    assert "First, this." in shown
    assert "<mark>" not in shown


def test_after_help_the_words_are_read_and_were_not_lost() -> None:
    after = {"draft": DYING, "helped": "yes"}
    shown = kept().post("/draft/", after).content.decode()
    assert "<mark>I want to kill myself.</mark>" in shown
    assert "There is somebody to talk to now" in shown


def test_words_that_brought_help_are_kept_nowhere() -> None:
    client = kept()
    client.post("/draft/", {"draft": DYING})
    client.post("/lock/")
    assert "Neil" not in opening.opened().get("/draft/").content.decode()


def test_under_a_safety_stop_there_is_no_draft() -> None:
    stop = SafetyAnswered(
        at=DAY,
        recorded=DAY,
        order=True,
        told_to_stop=False,
        harmed=False,
        feared=False,
        afraid_of_them=False,
    )
    assert "<textarea" not in kept(stop).get("/draft/").content.decode()
