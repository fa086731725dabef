"""What a browser leaves on the disk when it is killed: nothing of what was typed.

In another tab stands a page of somebody else's, whose form forbids nothing. Once the
browser has written down what was typed there, it has written down all the rest.
"""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright

from amends.core.kinds.ledger import Note
from amends.web.entries.pages import address_of
from tests import firefox as firefoxes
from tests.browser import QUIET
from tests.traces import files_with, is_written, unpacked
from tests.web.opened import WORDS, began, kept
from tests.web.opening import record

pytestmark = pytest.mark.django_db(transaction=True)
CANARY, NEW_WORDS, ELSEWHERE = "Nachtigallenschlag", "Buchfinkenruf", "Amselgesang"
FIELDS = "main textarea, main input:not([type]), main input[type=text],"
FIELDS += " main input[type=password], main input[type=url], main input[type=search]"
PAGES = {
    address_of(Note): CANARY,
    "/draft/": CANARY,
    "/lessons/": CANARY,
    "/effort/undertake/": CANARY,
    "/record/2/erase/": WORDS,
    "/keep/words/": NEW_WORDS,
    "/keep/restore/": NEW_WORDS,
    "/keep/": CANARY,
    "/question/": "",
    "/wellbeing/": "",
    "/record/": "",
}
"""What is half typed where, each in a tab that stays open; or only chosen."""
CHOOSE = """
const fields = document.querySelectorAll("main select, main [type=radio], main [type=checkbox]");
for (const field of fields) {
  if (field.tagName === "SELECT") field.selectedIndex = field.options.length - 1;
  else field.checked = true;
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
}
return fields.length;
"""
WRITTEN_WITHIN = 60.0


class Driver(Protocol):
    """A browser with tabs, as somebody has it in hand."""

    def go(self, address: str) -> None:
        """Open an address."""

    def type(self, selector: str, text: str) -> int:
        """Type into all fields in sight that fit; gives how many those are."""

    def click(self, selector: str) -> None:
        """Click on the first thing that fits."""

    def run(self, script: str) -> object:
        """What a script gives on the page."""

    def new_tab(self) -> None:
        """Go on in a new tab; the others stay open."""

    def kill(self) -> None:
        """As if the power went."""


@dataclass
class Chromium:
    """Chromium as such a browser."""

    context: BrowserContext
    page: Page
    process: subprocess.Popen[str]

    def go(self, address: str) -> None:
        self.page.goto(address)

    def type(self, selector: str, text: str) -> int:
        fields = [f for f in self.page.locator(selector).all() if f.is_visible()]
        for field in fields:
            field.press_sequentially(text)
        return len(fields)

    def click(self, selector: str) -> None:
        self.page.locator(selector).first.click()

    def run(self, script: str) -> object:
        return self.page.evaluate(f"() => {{ {script} }}")

    def new_tab(self) -> None:
        self.page = self.context.new_page()

    def kill(self) -> None:
        self.process.kill()


@contextmanager
def chromium(playwright: Playwright, path: Path, profile: Path) -> Iterator[Chromium]:
    """A Chromium as anybody has it, with a profile on the disk."""
    command = [str(path), f"--user-data-dir={profile}", "--remote-debugging-port=0"]
    command += ["--headless=new", "--no-sandbox", *QUIET, "about:blank"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        heard = next(line for line in process.stderr if "DevTools listening" in line)
        number = heard.rpartition("127.0.0.1:")[2].partition("/")[0]
        over = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{number}")
        yield Chromium(over.contexts[0], over.contexts[0].pages[0], process)
        process.kill()


@contextmanager
def firefox(profile: Path) -> Iterator[firefoxes.Firefox]:
    """A Firefox as anybody has it; without one, the test is skipped."""
    path = firefoxes.find()
    if path is None:
        pytest.skip(firefoxes.ADVICE)
    with firefoxes.firefox(path, profile) as started:
        yield started


class Careless(BaseHTTPRequestHandler):
    """A page of somebody else's, which lets the browser keep what is typed."""

    def do_GET(self) -> None:
        page = b"<!doctype html><title>Elsewhere</title><form><textarea></textarea>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Careless) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    place = tmp_path / "profile"
    place.mkdir()
    return place


def use(browser: Driver, address: str) -> None:
    """Open the record, keep one text, follow a link, leave others half typed in tabs."""
    browser.go(f"{address}/unlock/")
    browser.type("[name=passphrase]", WORDS)
    browser.click("main form button")
    browser.go(address + address_of(Note))
    browser.type("textarea", f"{CANARY} and kept")
    browser.click("main form button")
    browser.go(f"{address}/record/")
    browser.click("main a[href]")
    for page, text in PAGES.items():
        browser.new_tab()
        browser.go(address + page)
        typed = browser.type(FIELDS, text) if text else 0
        chosen = browser.run(CHOOSE)
        assert typed or chosen, page


def type_elsewhere(browser: Driver, address: str, profile: Path) -> None:
    """Type on the careless page, until that is on the disk."""
    browser.new_tab()
    browser.go(address)
    browser.type("textarea", ELSEWHERE)
    until = time.monotonic() + WRITTEN_WITHIN
    while not is_written(ELSEWHERE, profile):
        assert time.monotonic() < until, "the browser never wrote its pages down"
        time.sleep(0.2)


def nothing_is_left(profile: Path) -> None:
    assert files_with("/unlock/", profile) != []
    for word in (CANARY, WORDS, NEW_WORDS):
        assert files_with(word, profile) == []


def kept_notes() -> list[str]:
    return [str(entry.body.text) for entry in record().dated(Note)]


def test_nothing_half_typed_is_on_the_disk_after_a_kill(
    playwright: Playwright,
    browser_path: Path,
    live_server: Any,
    profile: Path,
    elsewhere: str,
) -> None:
    kept(began())
    with chromium(playwright, browser_path, profile) as browser:
        use(browser, live_server.url)
        type_elsewhere(browser, elsewhere, profile)
        browser.kill()
    assert kept_notes() == [f"{CANARY} and kept"]
    nothing_is_left(profile)


def test_a_killed_firefox_leaves_nothing_typed_in_its_profile(
    live_server: Any, profile: Path, elsewhere: str
) -> None:
    kept(began())
    with firefox(profile) as browser:
        use(browser, live_server.url)
        type_elsewhere(browser, elsewhere, profile)
        browser.kill()
    assert kept_notes() == [f"{CANARY} and kept"]
    nothing_is_left(profile)
    assert kept_forms(profile) == [elsewhere]


def kept_forms(profile: Path) -> list[str]:
    """The open pages of which Firefox has written down what was typed or chosen."""
    packed = (profile / "sessionstore-backups" / "recovery.jsonlz4").read_bytes()
    windows = json.loads(unpacked(packed))["windows"]
    tabs = [tab for window in windows for tab in window["tabs"]]
    assert len(tabs) > len(PAGES)
    return [tab["formdata"]["url"] for tab in tabs if tab.get("formdata")]
