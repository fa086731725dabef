"""The pages of the whole path in a real browser, on a phone."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from amends import clock
from amends.core.kinds.effort import CommitmentMade
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import Lapse
from amends.people.cast import PEOPLE
from tests.web import walking
from tests.web.opened import WORDS, began, kept
from tests.web.walking import Scan, tap, title

PAGES = (
    "effort", "effort/undertake", "effort/before", "question", "trust", "change",
    "trust/forecast", "honesty", "pause", "pause/after", "pause/minute", "pause/pattern", "letters",
    "lessons", "ending", "onward", "wellbeing", "reviews", "sheet",
    "for-the-one-who-was-hurt",
)  # fmt: skip


def opened(page: Page, server: LiveServer, *kinds: Kind) -> None:
    """A record of these entries, open on a phone."""
    kept(*kinds)
    walking.sized(page, "phone")
    page.goto(f"{server.url}/unlock/")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_role("button", name="Open").click()


def test_every_page_can_be_read_by_everybody(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    opened(page, live_server, *PEOPLE["Ben"](clock.now()))
    for address in PAGES:
        page.goto(f"{live_server.url}/{address}/")
        assert title(page)
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        axe(page)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= walking.SIZES["phone"][0], address


def test_one_tap_keeps_a_promise_and_says_nothing_of_the_next_day(
    page: Page, live_server: LiveServer
) -> None:
    now = clock.now() - timedelta(days=3)
    made = CommitmentMade(
        at=now, recorded=now, id="walk", text="Walk", to="self", every="day"
    )
    opened(page, live_server, began(now), made)
    page.goto(f"{live_server.url}/effort/")
    tap(page, "Kept")
    expect(page.get_by_text("1 kept, 0 not")).to_be_visible()
    expect(page.get_by_role("button", name="Kept", exact=True)).to_have_count(0)


def test_the_question_is_answered_once_and_laid_beside_the_record(
    page: Page, live_server: LiveServer
) -> None:
    now = clock.now() - timedelta(days=3)
    lie = Lapse(at=now, recorded=now, id="b", what="lie", to_ex=True)
    opened(page, live_server, began(now), lie)
    page.goto(f"{live_server.url}/question/")
    page.get_by_label("How do you win Alex back?").fill("By telling the truth.")
    ticked = page.get_by_role("group", name="What your answer speaks of")
    ticked.get_by_label("Honesty").check()
    tap(page, "Lay it beside the record")
    newest = page.locator("article").first
    expect(newest).to_contain_text("There is one thing that they do not know.")
    expect(newest).to_contain_text("The record says otherwise.")
    expect(page.locator("textarea")).to_have_count(0)


def test_an_urge_passes_with_one_tap_and_is_seen_in_the_pattern(
    page: Page, live_server: LiveServer
) -> None:
    opened(page, live_server, began())
    page.get_by_role("link", name="Pause").click()
    tap(page, "Not now")
    assert title(page) == "Good."
    tap(page, "When it comes")
    expect(page.get_by_text("I let it pass")).to_be_visible()
    assert page.locator(".plot .bar").count()


def test_the_pause_is_there_while_it_is_locked(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    kept(began())
    page.goto(f"{live_server.url}/unlock/")
    page.get_by_role("link", name="Pause").click()
    axe(page)
    tap(page, "Not now")
    assert title(page) == "Good."


def test_a_letter_that_speaks_of_dying_brings_help_first(
    page: Page, live_server: LiveServer
) -> None:
    opened(page, live_server, began())
    page.goto(f"{live_server.url}/letters/")
    page.get_by_label("The letter").fill("I want to end my life")
    tap(page, "Put it away")
    assert title(page) == "First, this."
