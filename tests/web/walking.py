"""How a person walks through the door in a browser: taps and words, no addresses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import FilePayload, Page, expect

from amends import clock

SIZES = {"phone": (390, 844), "desk": (1280, 900), "narrow": (320, 640)}
Scan = Callable[[Page], None]


def zone_where_it_is(hour: int) -> str:
    """A zone in which it is now that hour of the day or a little later."""
    offset = (hour - clock.now().hour + 11) % 24 - 11
    return f"Etc/GMT{-offset:+d}"


def ago(zone: str, **time: float) -> str:
    """A moment so long ago, as a browser's field for date and time takes it."""
    moment = datetime.now(UTC) - timedelta(**time)  # noqa: TID251 a person's own watch
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def sized(page: Page, size: str) -> Page:
    """The page in a window of that size."""
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    return page


def tap(page: Page, words: str) -> None:
    """Tap the button or the link with exactly these words."""
    main = page.get_by_role("main")
    button = main.get_by_role("button", name=words, exact=True)
    link = main.get_by_role("link", name=words, exact=True)
    button.or_(link).first.click()


def begin(page: Page, address: str, words: str = "I’m about to write to them") -> None:
    """Through the first screen and the name, with nothing in common."""
    page.goto(address)
    tap(page, words)
    page.get_by_label("A name or a letter").fill("Alex")
    tap(page, "Go on")
    expect(page.get_by_role("main").get_by_label("Children")).to_be_visible()
    tap(page, "Go on")


def say_safe(page: Page) -> None:
    """No to all four questions."""
    for words in ("No", "No", "Neither", "No"):
        tap(page, words)


def say_terms(page: Page, words: str, company: str) -> None:
    """What they said about being in touch."""
    page.get_by_label("Their words").fill(words)
    page.get_by_label(company).check()
    tap(page, "Go on")


def say_when(page: Page, they: str, me: str) -> None:
    """When the two last wrote, by hand."""
    tap(page, "I’ll say when we last wrote")
    page.get_by_label("Alex last wrote or called").fill(they)
    page.get_by_label("I last wrote or called").fill(me)
    tap(page, "Go on")


def title(page: Page) -> str:
    """What the page says first."""
    return page.locator("h1").inner_text()


def chat(zone: str, *lines: tuple[float, str, str]) -> bytes:
    """A WhatsApp export of two people: hours ago, who, what; day and month told apart."""
    old = "31/01/2026, 12:00 - Sam: hello\n"
    return (old + "".join(_line(zone, *line) for line in lines)).encode()


def _line(zone: str, hours: float, who: str, what: str) -> str:
    moment = datetime.now(UTC) - timedelta(hours=hours)  # noqa: TID251 as above
    written = moment.astimezone(ZoneInfo(zone)).strftime("%d/%m/%Y, %H:%M")
    return f"{written} - {who}: {what}\n"


def hand_over(page: Page, content: bytes, name: str = "chat.txt") -> None:
    """Upload a chat export."""
    file: FilePayload = {"name": name, "mimeType": "text/plain", "buffer": content}
    page.get_by_label("The exported chat").set_input_files(file)
    send(page)


def send(page: Page) -> None:
    """Send the files that were chosen, and wait until they led somewhere."""
    tap(page, "Read this file")
    expect(page.locator("form[data-sent]")).to_have_count(0, timeout=60_000)
