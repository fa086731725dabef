"""The door in a real browser: to a no, to a wait, to an answer owed; quick exit; forgetting."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from tests.web import walking
from tests.web.conversation.test_choosing import ACCOUNT
from tests.web.turns import nobodys_turn
from tests.web.walking import Scan, begin, say_safe, say_terms, say_when, tap, title

NOON, NIGHT = walking.zone_where_it_is(12), walking.zone_where_it_is(2)
both_sizes = pytest.mark.parametrize("size", ["phone", "desk"])
at_noon = pytest.mark.browser_context_args(timezone_id=NOON)
at_night = pytest.mark.browser_context_args(timezone_id=NIGHT)
without_script = pytest.mark.browser_context_args(java_script_enabled=False)


@both_sizes
def test_a_safety_answer_leads_to_a_no(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    walking.sized(page, size)
    begin(page, live_server.url)
    for words in ("No", "No", "Alex has been afraid of me", "No"):
        axe(page)
        tap(page, words)
    assert title(page) == "This is asked once more."
    axe(page)
    tap(page, "Yes, that is so")
    assert title(page) == "No."
    assert page.get_by_role("link", name="Worried about what you have done").count()
    axe(page)


def test_a_slip_is_taken_back(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    for words in ("Yes", "No", "Neither", "No"):
        tap(page, words)
    tap(page, "I tapped this by mistake")
    tap(page, "No")
    assert "how often have you written" in title(page)


@at_night
@both_sizes
def test_an_old_message_of_theirs_waits_for_the_morning(
    page: Page, live_server: LiveServer, size: str
) -> None:
    walking.sized(page, size)
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Not at all: Alex wrote last")
    say_when(page, walking.ago(NIGHT, hours=8), walking.ago(NIGHT, days=3))
    say_terms(page, "Let us stay civil.", "Polite, no more")
    assert title(page) == "Not tonight."


@at_noon
@both_sizes
def test_an_answer_is_owed(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    walking.sized(page, size)
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Not at all: Alex wrote last")
    axe(page)
    say_when(page, walking.ago(NOON, hours=3), walking.ago(NOON, days=3))
    axe(page)
    say_terms(page, "Let us stay civil.", "Polite, no more")
    assert title(page) == "Alex has written. Answer that, and nothing else."
    axe(page)
    page.get_by_text("Why", exact=True).click()
    expect(page.get_by_text("has no answer yet")).to_be_visible()


@at_noon
@both_sizes
def test_the_chat_shows_that_an_answer_is_owed(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    walking.sized(page, size)
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Not at all: Alex wrote last")
    lines = ((60, "Sam", "Are you well?"), (3, "Alex", "When is the vet?"))
    walking.hand_over(page, walking.chat(NOON, *lines))
    assert title(page) == "Which of these is you?"
    expect(page.get_by_text("Longest silence")).to_be_visible()
    axe(page)
    tap(page, "Sam")
    say_terms(page, "Let us stay civil.", "Polite, no more")
    assert title(page) == "Alex has written. Answer that, and nothing else."


@at_noon
def test_the_chat_shows_what_was_not_said(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Not at all: Alex wrote last")
    lines = (
        (300, "Alex", "Bye."),
        (200, "Sam", "Bye."),
        (100, "Sam", "Please"),
        (50, "Sam", "Please?"),
    )
    walking.hand_over(page, walking.chat(NOON, *lines))
    tap(page, "Sam")
    say_terms(page, "Let us stay civil.", "Polite, no more")
    assert title(page) == "It is theirs to begin."
    page.get_by_text("Why", exact=True).click()
    why = page.get_by_role("list").get_by_text("You have written twice")
    expect(why).to_be_visible()


def test_day_or_month_is_asked_where_the_file_does_not_say(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Once")
    lines = "03/04/2026, 10:00 - Sam: hi\n05/04/2026, 10:00 - Alex: hi\n"
    walking.hand_over(page, lines.encode())
    assert title(page) == "Day or month first?"
    axe(page)
    tap(page, "3 April 2026 – 5 April 2026")
    assert title(page) == "Which of these is you?"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"Dear diary", "does not look like a chat export"),
        (b"PK\x03\x04 broken", "damaged archive"),
    ],
)
def test_a_file_that_cannot_be_read_is_answered_beside_the_field(
    page: Page, live_server: LiveServer, content: bytes, words: str
) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Once")
    walking.hand_over(page, content)
    expect(page.locator(".error")).to_contain_text(words)


@at_noon
def test_after_two_it_is_theirs_to_begin(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "I have lost count")
    tap(page, "Answer me without it")
    page.get_by_label("They haven’t said").check()
    tap(page, "Go on")
    assert title(page) == "It is theirs to begin."


@at_noon
def test_what_is_practical_is_another_matter(
    page: Page, live_server: LiveServer
) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Once")
    tap(page, "Answer me without it")
    say_terms(
        page, "Only about the flat, please.", "Only the children, the home or work"
    )
    tap(page, "There is something practical between us")
    page.get_by_label("What is it?").fill("the keys")
    tap(page, "Go on")
    card = page.get_by_role("main").get_by_text("the keys")
    expect(card).to_be_visible()
    expect(page.get_by_text("One message about it, by day")).to_be_visible()


def test_the_whole_first_run_ends_with_the_mirror(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    begin(page, live_server.url, "I want to do this right")
    say_safe(page)
    tap(page, "Once")
    for words in (
        "Some months",
        "One",
        "Yes",
        "It was found out",
        "Part of it",
        "Dozens of times",
    ):
        tap(page, words)
    page.get_by_label("They should now").fill("Tell the whole truth.\nWait.")
    page.get_by_label("They should never").fill("Lie again.")
    axe(page)
    tap(page, "Go on")
    expect(page.get_by_text("Alex saw somebody else, for some months.")).to_be_visible()
    axe(page)
    tap(page, "Absolutely")
    assert "chat" in title(page)


def test_help_comes_first_where_words_speak_of_harm(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Once")
    tap(page, "Answer me without it")
    say_terms(page, "If they leave me I will kill myself.", "Nothing at all")
    assert title(page) == "First, this."
    axe(page)
    tap(page, "Go on where you were")
    assert title(page) == "It is theirs to begin." or "no" in title(page).lower()


def test_bad_input_is_answered_beside_the_field_and_nothing_is_lost(
    page: Page, live_server: LiveServer
) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "Once")
    tap(page, "Answer me without it")
    page.get_by_label("Their words").fill("Maybe in spring.")
    tap(page, "Go on")
    expect(page.get_by_text("Tap one of these.")).to_be_visible()
    assert page.get_by_label("Their words").input_value() == "Maybe in spring."


def test_leaving_a_screen_and_coming_back_loses_nothing(
    page: Page, live_server: LiveServer
) -> None:
    begin(page, live_server.url)
    tap(page, "No")
    page.goto("about:blank")
    page.goto(live_server.url)
    tap(page, "Go on where you were")
    assert "asked you to stop" in title(page)
    page.go_back()
    page.goto(live_server.url + "/1/")
    assert page.get_by_label("A name or a letter").input_value() == "Alex"


def test_the_exit_forgets_and_shows_a_blank_page(
    page: Page, live_server: LiveServer
) -> None:
    begin(page, live_server.url)
    page.get_by_role("button", name="Leave this page").click()
    page.wait_for_url("**/leave/blank/")
    assert page.get_by_role("main").inner_text() == ""
    page.goto(live_server.url + "/2/")
    assert title(page) == "Nothing is open here."


def test_shift_three_times_leaves(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    page.wait_for_url("**/3/")
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("**/leave/blank/")


def test_the_exit_is_the_first_thing_that_the_keyboard_reaches(
    page: Page, live_server: LiveServer
) -> None:
    page.goto(live_server.url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Leave this page"


def test_forget_it_all_forgets(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    page.get_by_role("button", name="Forget it all").click()
    assert title(page) == "It is forgotten."
    page.goto(live_server.url + "/answer/")
    assert title(page) == "Nothing is open here."


@without_script
def test_all_of_it_works_without_script(page: Page, live_server: LiveServer) -> None:
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "More than once")
    tap(page, "Answer me without it")
    say_terms(page, "Please stop.", "Nothing at all")
    assert title(page).startswith("Alex said no")
    page.get_by_role("button", name="Leave this page").click()
    page.wait_for_url("**/leave/blank/")
    page.goto(live_server.url + "/answer/")
    assert title(page) == "Nothing is open here."


@pytest.mark.parametrize("size", ["phone", "desk", "narrow"])
@pytest.mark.parametrize("place", ["/", "/help/", "/minute/", "/forgotten/", "/2/"])
def test_open_pages_shut_nobody_out(
    page: Page, live_server: LiveServer, axe: Scan, place: str, size: str
) -> None:
    walking.sized(page, size)
    page.goto(live_server.url + place)
    axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= walking.SIZES[size][0]


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_the_theme_is_remembered(
    page: Page, live_server: LiveServer, axe: Scan, theme: str
) -> None:
    page.goto(live_server.url + "/help/")
    page.get_by_role("button", name=theme).click()
    page.wait_for_url("**/help/")
    assert page.locator("html").get_attribute("data-theme") == theme.lower()
    axe(page)


def at_the_chat(page: Page, address: str) -> None:
    begin(page, address)
    say_safe(page)
    tap(page, "Once")


@pytest.mark.parametrize("size", ["phone", "desk", "narrow"])
def test_of_a_whole_account_the_group_with_both_is_told(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    walking.sized(page, size)
    at_the_chat(page, live_server.url)
    walking.hand_over(page, ACCOUNT, "result.json")
    for title_, act in (
        ("Which of these is with Alex?", lambda: page.get_by_label("Book").check()),
        ("Who is who?", lambda: page.get_by_label("Lou").select_option("Alex")),
    ):
        assert title(page) == title_
        axe(page)
        assert (
            page.evaluate("document.documentElement.scrollWidth")
            <= (walking.SIZES[size][0])
        )
        act()
        tap(page, "Go on")
    assert "being in touch" in title(page)


@without_script
def test_a_file_that_takes_long_is_stopped_without_script(
    page: Page, live_server: LiveServer, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    at_the_chat(page, live_server.url)
    with nobodys_turn():
        walking.hand_over(page, ACCOUNT, "result.json")
        assert title(page) == "Reading the file"
        tap(page, "Look how far it is")
        assert title(page) == "Reading the file"
        tap(page, "Stop, and keep nothing")
    assert "May this page read your chat" in title(page)


def test_a_file_that_takes_long_leads_on(
    page: Page, live_server: LiveServer, axe: Scan, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    at_the_chat(page, live_server.url)
    with nobodys_turn():
        walking.hand_over(page, ACCOUNT, "result.json")
        axe(page)
    expect(page.locator("h1")).to_have_text("Which of these is with Alex?")


def test_a_file_on_a_slow_way_shows_how_much_of_it_has_left(
    page: Page, live_server: LiveServer
) -> None:
    at_the_chat(page, live_server.url)
    way = {"offline": False, "latency": 0, "downloadThroughput": -1}
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    slow = {**way, "uploadThroughput": 100_000}
    network.send("Network.emulateNetworkConditions", slow)
    lines = walking.chat(
        NOON, *((n / 4 + 1, "Alex", "word " * 60) for n in range(1500))
    )
    file: FilePayload = {"name": "c.txt", "mimeType": "text/plain", "buffer": lines}
    page.get_by_label("The exported chat").set_input_files(file)
    tap(page, "Read this file")
    page.wait_for_selector(".reading progress")
    part = "p => 0 < p.position && p.position < 1"
    page.wait_for_function(f"({part})(document.querySelector('main progress'))")
    expect(page.locator("h1")).to_have_text("Which of these is you?", timeout=60_000)
