"""Back, after the lock and after leaving, shows nothing: in Chromium and in Firefox."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from amends import clock
from amends.core.kinds.ledger import Note
from tests import firefox as firefoxes
from tests.web.opened import WORDS, began, kept

CANARY = "Nachtigallenschlag"
LOCK, LEAVE = "form.lock button", "form.leave button"


def kept_note() -> None:
    now = clock.now()
    kept(began(now), Note(at=now, recorded=now, text=CANARY))


@pytest.mark.parametrize("way", [LOCK, LEAVE])
def test_back_shows_nothing_of_what_was_open(
    page: Page, live_server: LiveServer, way: str
) -> None:
    kept_note()
    page.goto(f"{live_server.url}/unlock/")
    page.fill("[name=passphrase]", WORDS)
    page.keyboard.press("Enter")
    page.wait_for_url("**/today/")
    page.goto(f"{live_server.url}/record/")
    assert CANARY in page.content()
    if not page.locator(way).is_visible():
        page.locator("details:has(form.lock) > summary").click()
    page.locator(way).click()
    page.wait_for_url("**/unlock/" if way == LOCK else "**/leave/blank/")
    page.go_back()
    page.wait_for_load_state("networkidle")
    assert CANARY not in page.content()


@pytest.mark.parametrize("way", [LOCK, LEAVE])
@pytest.mark.django_db(transaction=True)
def test_back_in_firefox_shows_nothing_either(
    live_server: LiveServer, tmp_path: Path, way: str
) -> None:
    path = firefoxes.find()
    if path is None:
        pytest.skip(firefoxes.ADVICE)
    kept_note()
    with firefoxes.firefox(path, tmp_path) as browser:
        browser.go(f"{live_server.url}/unlock/")
        browser.type("[name=passphrase]", WORDS)
        browser.click("main form button")
        browser.go(f"{live_server.url}/record/")
        text = "return document.documentElement.textContent"
        assert CANARY in str(browser.run(text))
        browser.run(
            "document.querySelectorAll('details').forEach((d) => d.open = true)"
        )
        browser.click(way)
        browser.wait_for("unlock" if way == LOCK else "leave")
        browser.back()
        assert CANARY not in str(browser.run(text))
