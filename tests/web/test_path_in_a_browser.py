"""The pages of the whole path in a real browser, on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from amends import clock
from tests.web import walking
from tests.web.life import half_a_year
from tests.web.opened import WORDS, kept
from tests.web.walking import Scan, tap, title

PAGES = (
    "effort", "effort/undertake", "effort/before", "question", "trust", "change",
    "honesty", "pause", "pause/after", "pause/minute", "pause/pattern", "letters",
    "lessons", "ending", "onward", "wellbeing", "reviews", "sheet",
    "for-the-one-who-was-hurt",
)  # fmt: skip


def opened(page: Page, server: LiveServer) -> None:
    """Half a year of record, open on a phone."""
    kept(*half_a_year(clock.now()))
    walking.sized(page, "phone")
    page.goto(f"{server.url}/unlock/")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_role("button", name="Open").click()


def test_every_page_can_be_read_by_everybody(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    opened(page, live_server)
    for address in PAGES:
        page.goto(f"{live_server.url}/{address}/")
        assert title(page)
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        axe(page)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= walking.SIZES["phone"][0], address


def test_one_tap_keeps_a_promise(page: Page, live_server: LiveServer) -> None:
    opened(page, live_server)
    page.goto(f"{live_server.url}/effort/")
    expect(page.get_by_text("8 kept, 3 not")).to_be_visible()
    tap(page, "Kept")
    expect(page.get_by_text("9 kept, 3 not")).to_be_visible()


def test_the_question_is_answered_once_and_laid_beside_the_record(
    page: Page, live_server: LiveServer
) -> None:
    opened(page, live_server)
    page.goto(f"{live_server.url}/question/")
    page.get_by_label("How do you win Alex back?").fill("By telling the truth.")
    ticked = page.get_by_role("group", name="What your answer speaks of")
    ticked.get_by_label("Honesty").check()
    tap(page, "Lay it beside the record")
    newest = page.locator("article").first
    expect(newest).to_contain_text("There are 2 things that they do not know.")
    expect(newest).to_contain_text("The record says otherwise.")
    expect(page.locator("textarea")).to_have_count(0)


def test_an_urge_passes_with_one_tap_and_is_seen_in_the_pattern(
    page: Page, live_server: LiveServer
) -> None:
    opened(page, live_server)
    page.get_by_role("link", name="Pause").click()
    tap(page, "Not now")
    assert title(page) == "Good."
    tap(page, "When it comes")
    expect(page.get_by_text("I let it pass")).to_be_visible()
    assert page.locator(".plot .bar").count()


def test_the_pause_is_there_while_it_is_locked(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    kept(*half_a_year(clock.now()))
    page.goto(f"{live_server.url}/unlock/")
    page.get_by_role("link", name="Pause").click()
    axe(page)
    tap(page, "Not now")
    assert title(page) == "Good."


@pytest.mark.parametrize("words", ["I want to end my life"])
def test_a_letter_that_speaks_of_dying_brings_help_first(
    page: Page, live_server: LiveServer, words: str
) -> None:
    opened(page, live_server)
    page.goto(f"{live_server.url}/letters/")
    page.get_by_label("The letter").fill(words)
    tap(page, "Put it away")
    assert title(page) == "First, this."
