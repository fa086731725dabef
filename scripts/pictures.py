"""Takes pictures of the pages: a walk through the door, on a phone and on a desk, light and dark.

`python scripts/pictures.py` makes the one of the README; `--all FOLDER` takes every page in every size.
"""

from __future__ import annotations

import argparse
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from scripts.running import app  # noqa: E402 it lies beside, in no package

from tests import browser as browsers  # noqa: E402 it lies beside, in no package

Scheme = Literal["light", "dark"]
Way = Callable[[Page], Iterator[str]]
PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1280, height=800)
SIZES = {"phone": PHONE, "desk": DESK, "narrow": ViewportSize(width=320, height=640)}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

README = ROOT / "docs" / "pictures" / "door.png"
SHOWN: tuple[tuple[str, Scheme], ...] = (
    ("door", "light"),
    ("terms", "light"),
    ("answer", "dark"),
)
"""The pages that stand side by side in the README's picture."""


FURTHER = ("record/check", "record/8/erase", "records", "write", "write/8", "write/31")
"""Pages behind the lock that stand in no menu."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One page of the walk: its name, what is typed on it by label, and what is tapped to go on."""

    name: str
    tap: str
    typed: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


WALK = (
    Screen("door", "I’m about to write to them"),
    Screen("name", "Go on", typed=(("answer", "Alex"),)),
    Screen("ties", "Go on"),
    Screen("order", "No"),
    Screen("stop", "No"),
    Screen("harm", "Neither"),
    Screen("afraid", "No"),
    Screen("since", "More than once"),
    Screen("chat", "Answer me without it"),
    Screen(
        "terms",
        "Go on",
        typed=(("words", "Bring the keys whenever."),),
        chosen="Polite, no more",
    ),
    Screen("answer", "Go on"),
    Screen("long", "Some months"),
    Screen("several", "One"),
    Screen("over", "Yes"),
    Screen("out", "It was found out"),
    Screen("knows", "All of it"),
    Screen("lies", "Dozens of times"),
    Screen(
        "standard",
        "Go on",
        typed=(("must", "Tell the whole truth, once."), ("must_not", "Turn up.")),
    ),
    Screen("mirror", "Absolutely"),
    Screen("whole", "Keep this?"),
)
OPENED = ("Ada", "Ben", "Cleo")
"""Whose records are opened, in the order in which they stand; Ben's on every page."""
BESIDE = ("minute", "help", "forgotten")
"""Pages off the way, by the last word of their address."""


@contextmanager
def browser() -> Iterator[Browser]:
    """The browser that the tests use."""
    with sync_playwright() as playwright:
        path = str(browsers.ensure())
        started = playwright.chromium.launch(
            executable_path=path, args=list(browsers.QUIET)
        )
        yield started
        started.close()


def walk(page: Page, address: str) -> Iterator[str]:
    """Goes through the door as somebody would, and gives the name of each page it stands on."""
    page.goto(address)
    for screen in WALK:
        yield screen.name
        for name, text in screen.typed:
            page.locator(f"[name={name}]").fill(text)
        if screen.chosen:
            page.get_by_label(screen.chosen).check()
        go_on = page.get_by_role("main").get_by_text(screen.tap, exact=True).first
        go_on.click()
        page.wait_for_load_state()
    yield "keep-this"
    for name in BESIDE:
        page.goto(f"{address}{name}/")
        yield name


def stroll(page: Page, address: str, words: str) -> Iterator[str]:
    """Opens the demo, and gives the name of each page behind the lock that it stands on."""
    page.goto(address)
    yield "locked"
    page.get_by_label("Your words").fill(words)
    page.get_by_role("main").get_by_role("button", name="Open").click()
    for number, name in enumerate(OPENED):
        page.goto(f"{address}records/")
        page.locator("main button[name=record]").nth(number).click()
        page.wait_for_url("**/today/")
        yield f"{name}-today"
        if name == "Ben":
            yield from _places(page)


def _places(page: Page) -> Iterator[str]:
    """Every page of the menu, and the menu itself."""
    page.locator(".menu summary").click()
    yield "menu"
    links = page.locator(".menu a").evaluate_all("all => all.map(one => one.href)")
    for link in links:
        page.goto(link)
        yield link.rstrip("/").rpartition("/")[2]
    top = links[0].rstrip("/").rpartition("/")[0]
    for name in FURTHER:
        page.goto(f"{top}/{name}/")
        yield name.replace("/", "-")


def pictures(
    started: Browser, size: ViewportSize, scheme: Scheme, way: Way
) -> dict[str, bytes]:
    """A picture of every page on a way in one size and scheme, by its name."""
    context = started.new_context(
        viewport=size, color_scheme=scheme, locale="en-GB", reduced_motion="reduce"
    )
    page = context.new_page()
    taken = {name: page.screenshot(full_page=True) for name in way(page)}
    context.close()
    return taken


def everything(started: Browser, folder: Path, *ways: Way) -> None:
    """Writes a picture of every page in every size and scheme into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size_name, size in SIZES.items():
        for scheme in SCHEMES:
            for way in ways:
                for name, picture in pictures(started, size, scheme, way).items():
                    file = folder / f"{name}-{size_name}-{scheme}.png"
                    file.write_bytes(picture)


def beside(started: Browser, shown: list[bytes]) -> bytes:
    """Some pictures side by side on a quiet ground."""
    images = "".join(
        f"<img src='data:image/png;base64,{b64encode(one).decode()}'>" for one in shown
    )
    look = (
        "body{margin:0;padding:32px;background:#8b9693;display:inline-flex;gap:32px}"
        "img{width:300px;border-radius:18px;box-shadow:0 8px 30px #0004}"
    )
    page = started.new_page(device_scale_factor=1.25)
    page.set_content(f"<style>{look}</style><body>{images}</body>")
    return page.locator("body").screenshot()


def main() -> int:
    """Takes the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--all", type=Path, metavar="FOLDER", help="every page, in every size"
    )
    folder: Path | None = parser.parse_args().all
    with app() as (*_, address), browser() as started:
        if folder:
            _everything(started, address, folder)
            return 0
        by_scheme = {
            scheme: pictures(started, PHONE, scheme, partial(walk, address=address))
            for scheme in SCHEMES
        }
        README.parent.mkdir(exist_ok=True)
        README.write_bytes(
            beside(started, [by_scheme[scheme][name] for name, scheme in SHOWN])
        )
    return 0


def _everything(started: Browser, address: str, folder: Path) -> None:
    with app("demo") as (*said, demo):
        words = " ".join(said).rpartition(": ")[2]
        ways = (
            partial(walk, address=address),
            partial(stroll, address=demo, words=words),
        )
        everything(started, folder, *ways)


if __name__ == "__main__":
    sys.exit(main())
