from __future__ import annotations

from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.web import walking
from tests.web.opened import WORDS, began, kept
from tests.web.walking import Scan, tap


def at_the_draft(page: Page, address: str) -> Locator:
    """The box of the page of the draft, on a phone, unlocked."""
    kept(began())
    walking.sized(page, "phone")
    page.goto(f"{address}/unlock/")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_role("button", name="Open").click()
    page.goto(f"{address}/draft/")
    return page.get_by_label("What you think of sending")


def test_a_draft_is_read_marked_and_let_go(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    box = at_the_draft(page, live_server.url)
    axe(page)
    box.fill("I'm sorry if I hurt you.\n\nI lied to you. Answer me tonight.")
    tap(page, "Read it")
    expect(page.locator("mark").first).to_contain_text("I'm sorry if I hurt you.")
    axe(page)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= walking.SIZES["phone"][0]
    tap(page, "I keep it back")
    page.goto(f"{live_server.url}/draft/")
    expect(box).to_have_value("")


def test_help_comes_first_and_the_words_go_on_with_it(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    box = at_the_draft(page, live_server.url)
    box.fill("I want to kill myself.\n\nNeil has the keys.")
    tap(page, "Read it")
    expect(page.get_by_role("heading", name="First, this.")).to_be_visible()
    axe(page)
    tap(page, "Read my words all the same")
    expect(page.locator(".drafted")).to_contain_text("Neil has the keys.")
    expect(page.locator("mark").first).to_have_text("I want to kill myself.")
