"""Takes pictures of every page behind the lock, as each of the three people of the demo.

`python scripts/demo_pictures.py FOLDER [--size phone] [--scheme light]`
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

sys.path.insert(0, str(Path(__file__).parents[1]))

from scripts.pictures import (
    SCHEMES,
    SIZES,
    browser,
)

PEOPLE = ("Ada", "Ben", "Cleo")
BESIDE = ("/pause/", "/pause/pattern/", "/effort/undertake/", "/write/")
"""Pages that no menu leads to."""


@contextmanager
def demo() -> Iterator[tuple[str, str]]:
    """The words and the address of a demo, stopped and gone afterwards."""
    command = [sys.executable, "-m", "amends", "demo", "--no-browser", "--port", "0"]
    started = subprocess.Popen(
        command, env=dict(os.environ), stdout=subprocess.PIPE, text=True
    )
    said = started.stdout
    try:
        words = (said.readline() if said else "").rpartition(": ")[2].strip()
        yield words, (said.readline() if said else "").strip().rstrip("/")
    finally:
        started.terminate()
        started.wait(20)


def unlock(page: Page, words: str, address: str) -> None:
    """Opens the account of the demo in this browser."""
    page.goto(f"{address}/unlock/")
    page.locator("input[type=password]").fill(words)
    page.locator("main button").first.click()
    page.wait_for_load_state()


def pages(page: Page, address: str) -> list[str]:
    """The addresses that the menu leads to, and those beside."""
    links = page.locator(".menu a").evaluate_all(
        "found => found.map(link => link.getAttribute('href'))"
    )
    return [address + place for place in (*links, *BESIDE)]


def everybody(page: Page, address: str) -> Iterator[str]:
    """Opens each person's record and each of its pages; gives a name for each."""
    for number, name in enumerate(PEOPLE):
        page.goto(f"{address}/records/")
        page.locator("form.choose button").nth(number).click()
        page.wait_for_load_state()
        for place in pages(page, address):
            page.goto(place)
            where = place.removeprefix(address).strip("/").replace("/", "-")
            yield f"{name}-{where}"


def main() -> int:
    """Takes the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", choices=SIZES, default="phone")
    parser.add_argument("--scheme", choices=SCHEMES, default="light")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with demo() as (words, address), browser() as started:
        page = started.new_page(
            viewport=SIZES[asked.size],
            color_scheme=asked.scheme,
            locale="en-GB",
            reduced_motion="reduce",
        )
        unlock(page, words, address)
        for name in everybody(page, address):
            picture = f"{name}-{asked.size}-{asked.scheme}.png"
            page.screenshot(path=asked.folder / picture, full_page=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
