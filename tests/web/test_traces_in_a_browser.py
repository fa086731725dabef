"""What a browser leaves on the disk when it is killed: nothing of what was typed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from amends.core.schema import kinds, tag
from tests.browser import QUIET
from tests.web.opened import WORDS, began, kept

pytestmark = pytest.mark.django_db(transaction=True)
CANARY = "Nachtigallenschlag"
SAVED_WITHIN = 40
"""A browser writes its open pages down every few seconds; so many tenths are waited."""


@contextmanager
def real_browser(
    playwright: Playwright, path: Path, profile: Path
) -> Iterator[tuple[Page, subprocess.Popen[str]]]:
    """A browser as anybody has it, with a profile on the disk."""
    command = [str(path), f"--user-data-dir={profile}", "--remote-debugging-port=0"]
    command += ["--headless=new", "--no-sandbox", *QUIET, "about:blank"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        heard = next(line for line in process.stderr if "DevTools listening" in line)
        number = heard.rpartition("127.0.0.1:")[2].partition("/")[0]
        over = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{number}")
        yield over.contexts[0].pages[0], process
        process.kill()


def files_with(word: str, folder: Path) -> list[str]:
    needles = (word.encode(), word.encode("utf-16-le"))
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(needle in file.read_bytes() for needle in needles)
    ]


def test_nothing_half_typed_is_on_the_disk_after_a_kill(
    playwright: Playwright, browser_path: Path, live_server: Any, tmp_path: Path
) -> None:
    kept(began())
    note = [tag(kind) for kind in kinds()].index("note") + 1
    profile = tmp_path / "profile"
    profile.mkdir()
    with real_browser(playwright, browser_path, profile) as (page, process):
        page.goto(f"{live_server.url}/unlock/")
        page.fill("[name=passphrase]", WORDS)
        page.keyboard.press("Enter")
        page.wait_for_url("**/today/")
        page.goto(f"{live_server.url}/write/{note}/")
        page.fill("textarea", CANARY)
        page.wait_for_timeout(SAVED_WITHIN * 100)
        process.kill()
    assert files_with("/unlock/", profile) != []
    assert files_with(CANARY, profile) == []
    assert files_with(WORDS, profile) == []
