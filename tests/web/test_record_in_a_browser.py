"""The record, the path and what is practical in a real browser, on a phone and on a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from amends import clock
from amends.core.kinds.effort import CommitmentMade
from amends.core.kinds.fields import Kind
from amends.core.kinds.pause import Wellbeing
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import TermsStated
from amends.people.cast import PEOPLE
from amends.web.entries.pages import address_of
from tests.web import walking
from tests.web.opened import WORDS, began, kept
from tests.web.walking import Scan, tap, title

FORMS: tuple[type[Kind], ...] = (
    CommitmentMade,
    SafetyAnswered,
    TermsStated,
    Wellbeing,
)
PAGES = (
    "/record/", "/record/check/", "/record/8/erase/", "/records/", "/path/", "/between/",
    "/write/", "/write/held/",
)  # fmt: skip
both_sizes = pytest.mark.parametrize("size", ["phone", "desk"])
without_script = pytest.mark.browser_context_args(java_script_enabled=False)


def opened(page: Page, server: LiveServer, size: str, *kinds: Kind) -> None:
    """A record of these entries, open in a window of that size."""
    kept(*kinds)
    walking.sized(page, size)
    page.goto(f"{server.url}/unlock/")
    page.get_by_label("Your words").fill(WORDS)
    page.get_by_role("button", name="Open").click()


def test_every_page_can_be_read_by_everybody(
    page: Page, live_server: LiveServer, axe: Scan
) -> None:
    opened(page, live_server, "narrow", *PEOPLE["Cleo"](clock.now()))
    for address in (*PAGES, *map(address_of, FORMS)):
        page.goto(live_server.url + address)
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        axe(page)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= walking.SIZES["narrow"][0], address


@both_sizes
def test_an_entry_is_written_corrected_and_its_words_are_erased(
    page: Page, live_server: LiveServer, size: str
) -> None:
    opened(page, live_server, size, began())
    page.goto(f"{live_server.url}/record/")
    tap(page, "Write something down")
    tap(page, "Something they did")
    page.get_by_label("What was it?").select_option("We met")
    page.get_by_label("In your words").fill("On the stairs.")
    tap(page, "Write it down")
    page.locator("#e2 summary").click()
    tap(page, "This was wrong")
    page.get_by_label("What was wrong with it").fill("It was their sister.")
    tap(page, "Write it down")
    expect(page.get_by_label("In your words")).to_have_value("On the stairs.")
    page.goto(f"{live_server.url}/record/?entry=2#e2")
    expect(page.locator("#e2")).to_contain_text("Corrected by entry 3.")
    page.locator("#e2 summary").click()
    tap(page, "Erase its words")
    page.get_by_label("Your words").fill(WORDS)
    tap(page, "Erase them")
    expect(page.locator("#e2")).to_contain_text("Its words were erased.")
    expect(page.get_by_text("On the stairs.")).to_have_count(0)
    tap(page, "Was anything altered?")
    assert title(page) == "Nothing was altered."


@without_script
def test_all_of_it_works_without_script(page: Page, live_server: LiveServer) -> None:
    opened(page, live_server, "phone", began())
    page.goto(f"{live_server.url}/between/")
    tap(page, "Something practical")
    tap(page, "Write it down")
    expect(page.get_by_text("This is needed.")).to_be_visible()
    page.get_by_label("What is it?").fill("The keys")
    tap(page, "Write it down")
    expect(page.get_by_role("heading", name="The keys")).to_be_visible()
    tap(page, "It is settled")
    tap(page, "Write it down")
    expect(page.get_by_text("Nothing practical is open between you.")).to_be_visible()


@both_sizes
def test_each_thing_that_a_gate_waits_for_opens_its_entries(
    page: Page, live_server: LiveServer, size: str
) -> None:
    opened(page, live_server, size, *PEOPLE["Ben"](clock.now()))
    page.goto(f"{live_server.url}/path/")
    section = page.locator("section").filter(has_text="What this waited for").first
    section.get_by_text("What this waited for").click()
    section.locator(".behind summary").first.click()
    section.locator(".behind a").first.click()
    page.wait_for_url("**/record/?entry=*")
    number = page.url.rpartition("#e")[2]
    expect(page.locator(f"#e{number}")).to_be_in_viewport()


def test_a_form_that_closes_contact_is_asked_once_more(
    page: Page, live_server: LiveServer
) -> None:
    opened(page, live_server, "phone", began())
    page.goto(live_server.url + address_of(SafetyAnswered))
    groups = page.get_by_role("main").get_by_role("group")
    for group in groups.all()[:5]:
        group.get_by_label("No", exact=True).check()
    first = groups.first
    first.get_by_label("Yes", exact=True).check()
    tap(page, "Write it down")
    expect(page.get_by_text("Look at it once more")).to_be_visible()
    page.get_by_label("Yes, that is so.").check()
    tap(page, "Write it down")
    assert title(page) != "The safety questions"
