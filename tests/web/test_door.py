"""The door without a browser: what is asked, what is remembered, what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from amends import clock
from amends.web.door import steps, visits
from amends.web.door.visit import Visit

ALEX: dict[str, dict[str, Any]] = {"name": {"answer": "Alex"}, "ties": {"answer": []}}
SAFE = {
    "order": {"answer": "no"},
    "stop": {"answer": "no"},
    "harm": {"answer": "neither"},
    "afraid": {"answer": "no"},
}
GETS = [
    "/",
    "/answer/",
    "/minute/",
    "/help/",
    "/help/first/",
    "/forgotten/",
    "/matter/",
]


def opened(client: Client, answers: dict[str, dict[str, Any]], **more: str) -> str:
    """A visit with these answers, open in this client; its token."""
    now = clock.now()
    visit = Visit(more.get("intent", "write"), "Europe/London", began=now, seen=now)
    for step, value in answers.items():
        visit = visit.answering(step, value, now)
    visits.OPEN.put("token", visit)
    client.cookies[visits.COOKIE] = "token"
    return "token"


def address(step: str) -> str:
    return f"/{steps.number(step)}/"


def held(token: str) -> Visit:
    found = visits.OPEN.get(token, clock.now())
    assert found is not None
    return found


def test_no_address_holds_a_word_of_what_is_asked() -> None:
    assert {address(step).strip("/").isdigit() for step in steps.STEPS} == {True}


def test_looking_changes_nothing(client: Client) -> None:
    token = opened(client, {**ALEX, **SAFE})
    before = held(token).answers
    for place in [*GETS, *(address(step) for step in steps.STEPS)]:
        client.get(place)
    assert held(token).answers == before


@pytest.mark.parametrize("place", ["/leave/", "/forget/", "/look/", "/awake/"])
def test_what_changes_something_is_never_done_by_looking(
    client: Client, place: str
) -> None:
    token = opened(client, ALEX)
    assert client.get(place).status_code == 405
    assert held(token).ex == "Alex"


def test_an_idle_visit_is_gone(client: Client) -> None:
    long_ago = clock.now() - visits.IDLE - timedelta(minutes=1)
    visits.OPEN.put("old", Visit("write", "UTC", began=long_ago, seen=long_ago))
    client.cookies[visits.COOKIE] = "old"
    assert "Nothing is open here" in client.get("/1/").content.decode()


def test_a_second_opening_takes_a_new_token_and_forgets_the_old(client: Client) -> None:
    token = opened(client, ALEX)
    client.post("/", {"intent": "write"})
    assert client.cookies[visits.COOKIE].value != token
    assert visits.OPEN.get(token, clock.now()) is None


def test_an_answer_cannot_be_had_before_the_questions(client: Client) -> None:
    opened(client, ALEX)
    answer = client.get("/answer/")
    assert answer.headers["Location"] == address("order")


def test_a_changed_safety_answer_is_asked_about_once_more(client: Client) -> None:
    token = opened(client, {**ALEX, **SAFE, "sure": {"answer": "yes"}})
    answer = client.post(address("order"), {"answer": "yes"})
    assert answer.headers["Location"] == address("sure")
    assert "sure" not in held(token).answers


def test_they_have_not_said_is_no_term(client: Client) -> None:
    token = opened(client, {**ALEX, **SAFE})
    client.post(address("terms"), {"answer": "unknown", "words": ""})
    assert held(token).value("terms") == "unknown"


def test_a_company_without_their_words_is_refused(client: Client) -> None:
    token = opened(client, {**ALEX, **SAFE})
    page = client.post(address("terms"), {"answer": "friends", "words": ""})
    assert "Without words it is a guess" in page.content.decode()
    assert "terms" not in held(token).answers


def test_help_comes_first_even_where_the_form_is_not_whole(client: Client) -> None:
    opened(client, {**ALEX, **SAFE})
    posted = {"words": "I will kill myself"}
    answer = client.post(address("terms"), posted)
    assert answer.headers["Location"] == "/help/first/"
    page = client.get(address("terms")).content.decode()
    assert "I will kill myself" in page
    assert "Tap one of these" in page


def test_a_moment_still_to_come_is_refused(client: Client) -> None:
    opened(client, {**ALEX, **SAFE, "chat": {"answer": "hand"}})
    page = client.post(address("hand"), {"they": "2150-01-01T10:00"})
    assert "still to come" in page.content.decode()


def test_too_large_a_file_is_named_as_such(client: Client, settings: Settings) -> None:
    settings.LARGEST_UPLOAD = 1000
    opened(client, {**ALEX, **SAFE})
    chat = SimpleUploadedFile("chat.txt", b"x" * 2000)
    page = client.post(address("chat"), {"answer": "file", "file": chat})
    assert page.status_code == 413
    assert "too large" in page.content.decode()


def test_leaving_by_beacon_clears_the_browser(client: Client) -> None:
    opened(client, ALEX)
    answer = client.post("/leave/", {"beacon": "1"})
    assert answer.status_code == 204
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert answer.cookies[visits.COOKIE].value == ""


def test_the_theme_leads_back_to_our_own_pages_only(client: Client) -> None:
    for back in ("https://evil.example/", "//evil.example", "/\\evil.example"):
        answer = client.post("/look/", {"theme": "dark", "back": back})
        assert answer.headers["Location"] == "/"


VALUES = st.one_of(
    st.sampled_from(
        ["yes", "no", "0", "1", "file", "hand", "unknown", "2026-01-01T10:00"]
    ),
    st.text(max_size=40),
)
FIELDS = st.sampled_from(
    ["answer", "words", "they", "me", "must", "must_not", "slip", "with_children"]
)


@given(
    step=st.sampled_from(steps.STEPS),
    answers=st.sampled_from([ALEX, {**ALEX, **SAFE}]),
    posted=st.dictionaries(FIELDS, VALUES, max_size=4),
)
def test_whatever_is_posted_gets_a_page(
    step: str, answers: dict[str, dict[str, str]], posted: dict[str, str]
) -> None:
    client = Client()
    opened(client, answers)
    assert client.post(address(step), posted).status_code in (200, 302, 404)
    assert client.get("/answer/").status_code in (200, 302)
