"""What is kept, in a real browser: from the door to the lock and back, by day and by night."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from amends.core.kinds.ending import Ending
from amends.core.kinds.ledger import Note
from amends.core.record import Record
from amends.desk import Desk
from amends.web.entries.pages import address_of
from amends.web.shelf import accounts
from amends.web.shelf.models import Account
from tests.web import walking
from tests.web.opened import WORDS, began, kept
from tests.web.walking import Scan, begin, say_safe, say_terms, tap, title

without_script = pytest.mark.browser_context_args(java_script_enabled=False)


def keep(page: Page) -> str:
    """Keep what was answered behind the words that are offered; those words."""
    words = page.locator(".words").inner_text()
    page.get_by_label("Type the four words once").fill(words)
    page.get_by_label("Yes, nobody else uses it").check()
    tap(page, "Keep this")
    return words


def unlock(page: Page, words: str = WORDS) -> None:
    page.get_by_label("Your words").fill(words)
    tap(page, "Open")


def record(words: str = WORDS) -> Record:
    account = Account.objects.get()
    made = accounts.unlock(account, accounts.key_behind(account, words))
    return Desk(made.kept, made.ring).record()


@pytest.mark.browser_context_args(timezone_id=walking.zone_where_it_is(12))
def test_from_the_door_to_kept_locked_unlocked_and_imported(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    walking.sized(page, "phone")
    begin(page, live_server.url)
    say_safe(page)
    tap(page, "More than once")
    tap(page, "Answer me without it")
    say_terms(page, "Let us stay civil.", "Polite, no more")
    tap(page, "Keep this?")
    axe(page)
    words = keep(page)
    assert title(page) == "It is kept."
    axe(page)
    tap(page, "Go on")
    assert title(page) == "How long did it go on?"
    page.get_by_role("button", name="Lock").click()
    assert title(page) == "Locked"
    axe(page)
    unlock(page, words)
    assert title(page) == "It is theirs to begin."
    expect(page.get_by_text("Opened before this:")).to_be_visible()
    axe(page)
    page.goto(live_server.url + "/today/")
    expect(page.get_by_text("Opened before this:")).not_to_be_visible()
    page.locator(".menu summary").click()
    axe(page)
    page.get_by_role("link", name="The conversation").click()
    axe(page)
    lines = ((300, "Alex", "Bye."), (200, "Sam", "Bye."), (100, "Sam", "Please"))
    walking.hand_over(page, walking.chat("Europe/London", *lines))
    assert title(page) == "What the file shows"
    axe(page)
    page.get_by_label("Sam").check()
    tap(page, "Keep the counts")
    assert title(page) == "The conversation"
    expect(page.locator("svg rect.theirs").first).to_be_visible()
    page.get_by_text("The same as a table").first.click()
    axe(page)


def test_wrong_words_are_answered_beside_the_field(
    page: Page, live_server: LiveServer
) -> None:
    kept(began())
    page.goto(live_server.url)
    unlock(page, "four wrong plain words")
    expect(page.locator(".error")).to_have_text("These words do not open it.")


def test_what_was_half_typed_is_there_again_after_an_idle_lock(
    page: Page, live_server: LiveServer, at: Any, axe: Scan
) -> None:
    at(12)
    kept(began())
    page.clock.install()
    page.goto(live_server.url + address_of(Note))
    unlock(page)
    page.locator("textarea").fill("What I did not say on Friday")
    at(12.2)
    page.clock.fast_forward("12:00")
    page.wait_for_url("**/unlock/**")
    unlock(page)
    expect(page.locator("textarea")).to_have_value("What I did not say on Friday")
    axe(page)
    page.locator("main form button.go").last.click()
    page.wait_for_url("**/today/")
    assert record().entries[-1].body.text == "What I did not say on Friday"  # type: ignore[attr-defined]


def test_the_lock_button_keeps_what_was_half_typed(
    page: Page, live_server: LiveServer
) -> None:
    kept(began())
    page.goto(live_server.url + address_of(Note))
    unlock(page)
    page.locator("textarea").fill("What I did not say")
    page.get_by_role("button", name="Lock").click()
    page.wait_for_url("**/unlock/**")
    page.goto(live_server.url + address_of(Note))
    unlock(page)
    expect(page.locator("textarea")).to_have_value("What I did not say")
    tap(page, "Drop it")
    expect(page.locator("textarea")).to_have_value("")


@without_script
def test_without_script_what_arrives_locked_is_there_again(
    page: Page, live_server: LiveServer, at: Any
) -> None:
    at(12)
    kept(began())
    page.goto(live_server.url + address_of(Note))
    unlock(page)
    page.locator("textarea").fill("What I did not say")
    at(12.5)
    page.locator("main form button.go").last.click()
    assert title(page) == "Locked"
    unlock(page)
    expect(page.locator("textarea")).to_have_value("What I did not say")


def test_an_ending_at_night_is_offered_in_the_morning(
    page: Page, live_server: LiveServer, at: Any, axe: Scan
) -> None:
    walking.sized(page, "phone")
    at(2)
    kept(began())
    page.goto(live_server.url + address_of(Ending))
    unlock(page)
    page.get_by_label("Apart").check()
    page.get_by_label("Alex", exact=True).check()
    page.locator("main form button.go").last.click()
    page.goto(live_server.url + "/today/")
    expect(page.get_by_text("held till morning")).to_be_visible()
    axe(page)
    assert not record().dated(Ending)
    at(9)
    page.goto(live_server.url + "/today/")
    unlock(page)
    expect(page.get_by_text("In daylight: does it stand?")).to_be_visible()
    axe(page)
    tap(page, "Keep it")
    assert record().dated(Ending)[0].body.outcome == "apart"


@pytest.mark.parametrize("name", ["s", "u"])
def test_either_cookie_alone_opens_nothing(
    page: Page, browser: Browser, live_server: LiveServer, name: str
) -> None:
    kept(began())
    page.goto(live_server.url)
    unlock(page)
    cookies: Any = page.context.cookies()
    thief = browser.new_context()
    thief.add_cookies([each for each in cookies if each["name"] == name])
    other = thief.new_page()
    other.goto(live_server.url + "/today/")
    assert title(other) == "Locked"
    thief.close()


def test_leaving_ends_the_sitting(page: Page, live_server: LiveServer) -> None:
    kept(began())
    page.goto(live_server.url)
    unlock(page)
    page.get_by_role("button", name="Leave this page").click()
    page.wait_for_url("**/leave/blank/")
    page.goto(live_server.url + "/today/")
    assert title(page) == "Locked"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_mirror_shuts_nobody_out(
    page: Page, live_server: LiveServer, axe: Scan, theme: str
) -> None:
    walking.sized(page, "narrow")
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    kept(began())
    page.goto(live_server.url + "/mirror/")
    unlock(page)
    axe(page)
    page.locator(".menu summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
