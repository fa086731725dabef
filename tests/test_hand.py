"""Terms that the ex signs, as a file, and in a record."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Page

from amends import hand
from amends.core.kinds.terms import NoContact, TermsStated

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
SEED = bytes(range(32))
TERMS = TermsStated(
    at=NOW, recorded=NOW, source="they_set", company="civil", words="Be kind."
)
STOP = NoContact(at=NOW, recorded=NOW, source="they_set")


@pytest.mark.parametrize("terms", [TERMS, STOP])
def test_what_was_signed_is_read_again(terms: hand.Terms) -> None:
    found = hand.read(hand.signed(terms, SEED) + b"\n")
    assert replace(found, key=None, signature=None) == terms


def test_no_letter_of_it_can_be_altered() -> None:
    data = hand.signed(TERMS, SEED)
    for index in range(len(data)):
        altered = data[:index] + bytes([data[index] ^ 1]) + data[index + 1 :]
        with pytest.raises(hand.HandError):
            hand.read(altered)


def test_one_hand_has_one_key_and_another_has_another() -> None:
    later = replace(TERMS, at=NOW + timedelta(days=1), recorded=NOW + timedelta(days=1))
    first, second, other = (
        hand.read(hand.signed(terms, seed)).key
        for terms, seed in ((TERMS, SEED), (later, SEED), (TERMS, bytes(32)))
    )
    assert first == second != other


def test_the_eight_words_are_the_same_in_the_record() -> None:
    terms = hand.read(hand.signed(TERMS, SEED))
    words = hand.eight_words(terms)
    assert len(words.split()) == 8
    assert words == hand.eight_words(hand.taken(terms, NOW + timedelta(days=3)))
    assert words != hand.eight_words(hand.read(hand.signed(STOP, SEED)))


def test_it_binds_from_when_it_was_set_and_is_written_down_when_it_comes() -> None:
    later = NOW + timedelta(days=3)
    taken = hand.taken(hand.read(hand.signed(TERMS, SEED)), later)
    assert (taken.at, taken.recorded) == (NOW, later)


def test_what_is_dated_later_is_not_taken_yet() -> None:
    with pytest.raises(hand.HandError, match="still to come"):
        hand.taken(TERMS, NOW - timedelta(seconds=1))


@pytest.mark.parametrize(
    "terms",
    [
        replace(TERMS, source="they_said"),
        replace(TERMS, recorded=NOW + timedelta(days=1)),
    ],
)
def test_what_is_not_set_by_their_hand_at_that_moment_is_refused(
    terms: TermsStated,
) -> None:
    with pytest.raises(hand.HandError):
        hand.read(hand.signed(terms, SEED))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"kind":"note"}'])
def test_what_is_no_such_file_says_so(data: bytes) -> None:
    with pytest.raises(hand.HandError):
        hand.read(data)


@pytest.fixture
def offline(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The page as it lies on a disk, without a network."""
    file = tmp_path / "limits.html"
    file.write_bytes(hand.page(["112  anybody < who"]))
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(file.as_uri())
    yield page
    context.close()


def downloaded(page: Page, link: str) -> Path:
    with page.expect_download() as found:
        page.click(link)
    return Path(found.value.path())


def test_the_page_signs_what_the_command_reads(offline: Page) -> None:
    assert "anybody < who" in (offline.text_content("main") or "")
    offline.check("[value=friends]")
    offline.fill("[name=words]", 'Be kind. "Grüße" \\ \N{SLIGHTLY SMILING FACE}\n\x7f')
    offline.click("summary")
    offline.check("[value=letter]")
    offline.fill("[name=times]", "2")
    offline.fill("[name=days]", "7")
    offline.select_option("[name=reply_only]", "yes")
    offline.fill("[name=from]", "21:00")
    offline.fill("[name=to]", "09:00")
    offline.fill("[name=topics_off]", "us\n\nthe flat\n")
    offline.click("button")
    offline.wait_for_selector("#files:not([hidden])")
    terms = hand.read(downloaded(offline, "#limits").read_bytes())
    assert isinstance(terms, TermsStated)
    assert (terms.company, terms.channels, terms.over) == ("friends", ("letter",), None)
    assert terms.topics_off == ("us", "the flat")
    assert hand.eight_words(terms) in (offline.text_content("#verdict") or "")


def test_the_page_shuts_nobody_out(offline: Page, axe: Callable[[Page], None]) -> None:
    offline.click("summary")
    offline.check("[value=civil]")
    offline.click("button")
    offline.wait_for_selector("#files:not([hidden])")
    axe(offline)


def test_the_page_signs_again_with_the_key_that_it_gave(offline: Page) -> None:
    keys = []
    for company in ("none", "civil"):
        offline.check(f"[value={company}]")
        offline.click("button")
        offline.wait_for_selector("#files:not([hidden])")
        line = downloaded(offline, "#limits").read_bytes()
        keys.append(json.loads(line)["key"])
        assert hand.read(line).key == keys[0]
        offline.set_input_files("[name=key]", downloaded(offline, "#mine"))
    assert len(set(keys)) == 1


def test_what_is_no_key_is_said_on_the_page(offline: Page, tmp_path: Path) -> None:
    (tmp_path / "bad").write_text("mine")
    offline.check("[value=civil]")
    offline.set_input_files("[name=key]", tmp_path / "bad")
    offline.click("button")
    offline.wait_for_function("document.getElementById('verdict').textContent")
    assert offline.text_content("#verdict") == "This file holds no key."
