from __future__ import annotations

import pytest
from django.test import override_settings

from amends.drafts.reader import Reader
from tests.drafts.test_reader import answering, completion, finding
from tests.web.opening import kept

pytestmark = pytest.mark.django_db
BINS = "The bins go out on Thursday."


def started_with(reader: Reader) -> override_settings:
    """The program as though it had been started with this second reader."""
    return override_settings(AMENDS_SECOND_READER=reader.address)


def test_it_is_not_offered_unless_the_program_was_started_with_one() -> None:
    assert "model on this computer" not in kept().get("/draft/").content.decode()


def test_without_one_a_form_that_asks_for_it_is_read_all_the_same() -> None:
    shown = kept().post("/draft/", {"draft": BINS, "second": "on"})
    assert "a machine" not in shown.content.decode()


@override_settings(AMENDS_SECOND_READER="http://127.0.0.1:1/v1")
def test_it_is_offered_and_not_ticked() -> None:
    shown = kept().get("/draft/").content.decode()
    assert "Let the model on this computer read it too" in shown
    assert "checked" not in shown


def test_it_is_asked_only_where_it_was_ticked() -> None:
    with answering(completion(finding())) as reader, started_with(reader):
        shown = kept().post("/draft/", {"draft": BINS}).content.decode()
    assert "<mark>" not in shown


def test_what_it_finds_is_marked_as_the_opinion_of_a_machine() -> None:
    with answering(completion(finding())) as reader, started_with(reader):
        shown = kept().post("/draft/", {"draft": BINS, "second": "on"})
    assert "<mark>bins</mark>" in shown.content.decode()
    assert "a machine, found this" in shown.content.decode()


def test_where_it_is_silent_the_rest_is_shown_and_the_silence_said() -> None:
    with answering(b"") as reader:
        pass
    draft = {"draft": "Answer me tonight.", "second": "on"}
    with started_with(reader):
        shown = kept().post("/draft/", draft).content.decode()
    assert "The second reader does not answer." in shown
    assert "<mark>Answer me tonight.</mark>" in shown
