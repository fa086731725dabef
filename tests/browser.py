"""Finds the Chromium in which the pages are tested, or says how to get one.

`python tests/browser.py` prints its path; as root on Debian it installs what is missing,
and Firefox as well, for the tests of what that leaves on the disk.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
)
KNOWN = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
CACHES = (
    ".cache/ms-playwright",
    "Library/Caches/ms-playwright",
    "AppData/Local/ms-playwright",
)
INSIDE = (
    "chrome-linux*/chrome",
    "chrome-mac*/*.app/Contents/MacOS/*",
    "chrome-win*/chrome.exe",
)

QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)

ADVICE = """No Chromium was found, and the pages are tested in a real one. Three ways to get one:
  1. as root on Debian or Ubuntu:   apt-get install chromium
  2. anywhere:                      python -m playwright install chromium
  3. one that you have already:     AMENDS_TEST_BROWSER=/path/to/chrome make test"""


class NoBrowserError(RuntimeError):
    """No browser is on this machine; the message says how to get one."""

    def __init__(self) -> None:
        super().__init__(ADVICE)


def find() -> Path:
    """The path of the browser to test in: the named one, Playwright's own, any on this machine.

    Raises:
        NoBrowserError: there is none, or the one named by AMENDS_TEST_BROWSER is not there.
    """
    named = os.environ.get("AMENDS_TEST_BROWSER")
    found = (
        iter([Path(named)])
        if named
        else chain(_playwrights(), _on_path(), map(Path, KNOWN))
    )
    for path in found:
        if path.is_file():
            return path
    raise NoBrowserError


def _playwrights() -> Iterator[Path]:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    caches = [Path(named)] if named else [Path.home() / cache for cache in CACHES]
    for cache in caches:
        for inside in INSIDE:
            yield from sorted(cache.glob(f"chromium-*/{inside}"), reverse=True)


def _on_path() -> Iterator[Path]:
    for name in NAMES:
        if found := shutil.which(name):
            yield Path(found)


def ensure() -> Path:
    """The browser's path, after installing what is missing where that can be done (root, Debian)."""
    if not _driver_starts():
        _install("libatomic1")
    try:
        return find()
    except NoBrowserError:
        _install("chromium")
    return find()


def _driver_starts() -> bool:
    """Whether Playwright's own node runs; on a bare Debian it lacks libatomic."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _install(package: str) -> None:
    apt = shutil.which("apt-get")
    if not apt or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print(f"Installing {package} for the tests in a browser …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "-qq", "-y", "--no-install-recommends", package]
    for command in ([apt, "update", "-qq"], install):
        subprocess.run(command, env=quiet, check=False, stdout=subprocess.DEVNULL)


def main() -> int:
    """Prints the browser's path; 1 with the three ways to get one where there is none.

    Without a Firefox its tests are skipped, and say so.
    """
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from tests import firefox  # noqa: PLC0415 it lies beside, in no package

    try:
        print(ensure())
    except NoBrowserError as none:
        print(none, file=sys.stderr)
        return 1
    if firefox.find() is None:
        _install("firefox-esr")
    print(firefox.find() or firefox.ADVICE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
