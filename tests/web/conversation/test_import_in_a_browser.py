"""An import in a real browser: chosen from, waited for, stopped; and the figures after it."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from tests.web import walking
from tests.web.conversation.test_choosing import ACCOUNT, GROUP, telegram
from tests.web.conversation.test_conversation import CHAT, UNPLAIN
from tests.web.opened import WORDS, began, kept
from tests.web.turns import nobodys_turn
from tests.web.walking import Scan, tap, title

every_size = pytest.mark.parametrize("size", ["phone", "desk", "narrow"])
without_script = pytest.mark.browser_context_args(java_script_enabled=False)
MANY = telegram(*((f"Friend {n}", ("Sam", f"Friend {n}")) for n in range(80)))
LONG = (
    "01/02/2024, 12:00 - Sam: hello\n01/02/2024, 12:01 - Alex: hello\n"
    + "".join(
        f"{day:02}/{month:02}/2026, 12:0{n} - {who}: one word more\n"
        for month in range(1, 10)
        for day in range(1, 29, 3)
        for n, who in enumerate(("Sam", "Alex", "Sam")[: 1 + (day + month) % 3])
    )
).encode()


def opened(page: Page, server: LiveServer, size: str = "phone") -> None:
    kept(began())
    walking.sized(page, size)
    page.goto(f"{server.url}/unlock/?to=/conversation/")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_role("main").get_by_role("button", name="Open").click()
    page.wait_for_url("**/conversation/")


def hand_over(page: Page, *files: tuple[str, bytes]) -> None:
    posted: list[FilePayload] = [
        {"name": name, "mimeType": "text/plain", "buffer": content}
        for name, content in files
    ]
    page.get_by_label("The exported chat").set_input_files(posted)
    walking.send(page)


def look(page: Page, axe: Scan, size: str) -> None:
    """It shuts nobody out, and is no wider than the window."""
    page.evaluate(
        "document.querySelectorAll('main details').forEach(d => d.open = true)"
    )
    axe(page)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= walking.SIZES[size][0]


@every_size
def test_of_a_whole_account_one_conversation_is_kept(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    opened(page, live_server, size)
    hand_over(page, ("result.json", ACCOUNT))
    assert title(page) == "Which of these is with Alex?"
    look(page, axe, size)
    page.get_by_label("Alex").check()
    tap(page, "Go on")
    assert title(page) == "What the file shows"
    look(page, axe, size)
    page.get_by_label("Sam").check()
    tap(page, "Keep the counts")
    assert "3 messages, from" in page.inner_text("main")


@every_size
def test_among_many_people_two_are_told_with_the_keyboard_alone(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    opened(page, live_server, size)
    hand_over(page, ("chat.txt", GROUP.encode()))
    assert title(page) == "Who is who?"
    look(page, axe, size)
    page.get_by_label("Sam").focus()
    page.keyboard.press("y")
    page.get_by_label("Alex K.").focus()
    page.keyboard.press("A")
    for _ in ("Sam", "Kim", "Go on"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("What the file shows")
    assert "1 by other people" in page.inner_text("main")
    look(page, axe, size)


def test_a_long_list_is_searched_with_the_enter_key(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    opened(page, live_server)
    hand_over(page, ("result.json", MANY))
    page.get_by_label("Friend 79").check()
    page.get_by_label("Find a name").fill("friend 4")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Friend 4", exact=False).first).to_be_visible()
    assert page.get_by_label("Friend 79").is_checked()
    look(page, axe, "phone")


@every_size
def test_two_platforms_stand_side_by_side(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    opened(page, live_server, size)
    other = telegram(("Alex", ("Sam", "Alex")))
    later = "20/08/2026, 10:00 - Alex: yes\n"
    hand_over(
        page,
        ("chat.txt", CHAT.encode()),
        ("result.json", other),
        ("later.txt", later.encode()),
    )
    assert title(page) == "What the file shows"
    shown = page.inner_text("main")
    assert "side by side" in shown.lower()
    assert "there is no file: what was written" in shown
    look(page, axe, size)


@every_size
def test_the_order_of_the_dates_is_asked(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    opened(page, live_server, size)
    hand_over(page, ("chat.txt", UNPLAIN.encode()))
    look(page, axe, size)
    page.get_by_label("4 March 2026").check()
    page.get_by_label("Sam").check()
    tap(page, "Keep the counts")
    assert "from 4 March 2026" in page.inner_text("main")


@every_size
def test_what_is_kept_is_drawn_and_stands_in_tables(
    page: Page, live_server: LiveServer, axe: Scan, size: str
) -> None:
    opened(page, live_server, size)
    hand_over(page, ("chat.txt", LONG))
    page.get_by_label("Sam").check()
    tap(page, "Keep the counts")
    expect(page.locator("svg.plot").first).to_be_visible()
    look(page, axe, size)


def test_what_takes_long_shows_how_far_it_is_and_is_stopped(
    page: Page, live_server: LiveServer, axe: Scan, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    opened(page, live_server)
    with nobodys_turn():
        hand_over(page, ("chat.txt", CHAT.encode()))
        assert title(page) == "Reading the file"
        look(page, axe, "phone")
        tap(page, "Stop, and keep nothing")
    assert title(page) == "The conversation"
    page.goto(f"{live_server.url}/conversation/reading/")
    assert title(page) == "The conversation"


def test_what_takes_long_leads_on_by_itself(
    page: Page, live_server: LiveServer, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    opened(page, live_server)
    with nobodys_turn():
        hand_over(page, ("chat.txt", CHAT.encode()))
        assert title(page) == "Reading the file"
    expect(page.locator("h1")).to_have_text("What the file shows")


@without_script
def test_without_script_it_is_looked_at_again_by_hand(
    page: Page, live_server: LiveServer, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    opened(page, live_server)
    with nobodys_turn():
        hand_over(page, ("result.json", ACCOUNT))
        assert title(page) == "Reading the file"
    while title(page) == "Reading the file":
        tap(page, "Look how far it is")
    page.get_by_label("Book club").check()
    tap(page, "Go on")
    page.get_by_label("Lou").select_option("Alex")
    tap(page, "Go on")
    tap(page, "Keep the counts")
    assert "2 messages, from" in page.inner_text("main")


def test_a_file_that_cannot_be_read_is_said_so_after_the_wait(
    page: Page, live_server: LiveServer, axe: Scan, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    opened(page, live_server)
    hand_over(page, ("chat.txt", b"Dear diary"))
    expect(page.locator("p.error")).to_be_visible()
    look(page, axe, "phone")
