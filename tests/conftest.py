"""What every test has: a home of its own, a Hypothesis profile, and a browser that hears complaints."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from hypothesis import HealthCheck, settings
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError

from tests import browser as browsers
from tests import pgtemp

# Playwright's sync API keeps an event loop on the thread, and the ORM refuses to work beside one.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

_SLOW_IS_FINE = [HealthCheck.too_slow]
settings.register_profile(
    "quick",
    max_examples=50,
    deadline=None,
    # The same examples each time: a run says something of the change and not of luck.
    derandomize=True,
    suppress_health_check=_SLOW_IS_FINE,
)
settings.register_profile(
    "deep", max_examples=3000, deadline=None, suppress_health_check=_SLOW_IS_FINE
)
settings.load_profile(os.environ.get("AMENDS_HYPOTHESIS", "quick"))

_HOME = ("HOME", "USERPROFILE")
_XDG = (
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
)
_HERE = {"127.0.0.1", "localhost", "::1", "testserver", None}


def _set_home(home: Path, setenv: pytest.MonkeyPatch) -> None:
    for name in _HOME:
        setenv.setenv(name, str(home))
    for name in _XDG:
        setenv.delenv(name, raising=False)


@pytest.fixture(scope="session", autouse=True)
def browser_path() -> Path | None:
    """The browser found before the home is changed, for Playwright's own lives below it."""
    try:
        return browsers.find()
    except browsers.NoBrowserError:
        return None


@pytest.fixture(scope="session", autouse=True)
def session_home(
    browser_path: Path | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """The home of whatever lasts longer than one test."""
    _ = browser_path
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("session-home")
        _set_home(home, patch)
        yield home


@pytest.fixture(autouse=True)
def home(tmp_path: Path, session_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home for every test, so that nothing is read from or written to a real one."""
    _ = session_home
    place = tmp_path / "home"
    place.mkdir()
    _set_home(place, monkeypatch)
    return place


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_path: Path | None
) -> dict[str, Any]:
    """How pytest-playwright starts the browser: ours, and quietly."""
    if browser_path is None:
        raise browsers.NoBrowserError
    more = {"executable_path": str(browser_path), "args": list(browsers.QUIET)}
    return {**browser_type_launch_args, **more}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A browser in one place and one language, so that pages say the same everywhere."""
    place = {
        "locale": "en-GB",
        "timezone_id": "Europe/London",
        "reduced_motion": "reduce",
    }
    return {**browser_context_args, **place}


@pytest.fixture
def complaints(context: BrowserContext) -> list[str]:
    """What the browser complained of: console errors, policy violations, requests to elsewhere.

    A test fails at its end when anything is left here; one that expects a complaint clears it.
    """
    heard: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            heard.append(f"console: {message.text}")

    def on_error(error: WebError) -> None:
        heard.append(f"script: {error.error}")

    def on_request(request: Request) -> None:
        if urlsplit(request.url).hostname not in _HERE:
            heard.append(f"request to elsewhere: {request.url}")

    context.on("console", on_console)
    context.on("weberror", on_error)
    context.on("request", on_request)
    return heard


@pytest.fixture
def page(page: Page, complaints: list[str]) -> Iterator[Page]:
    """A page whose complaints fail the test."""
    yield page
    assert not complaints, "\n".join(complaints)


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """Scans a page for what shuts people out (WCAG 2.2 A and AA, best practice); fails with a report."""
    scanner = Axe()

    def scan(page: Page) -> None:
        found = scanner.run(page)
        assert found.violations_count == 0, found.generate_report()

    return scan


@pytest.fixture(scope="session")
def postgres() -> Iterator[pgtemp.Server]:
    """A real PostgreSQL with one empty database, started when the first test asks for it."""
    with pgtemp.server() as started:
        yield started


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A database in a file, for in memory no two threads see the same one."""
    default = connections.databases["default"]
    if default["ENGINE"].endswith("sqlite3"):
        default["TEST"]["NAME"] = tmp_path_factory.mktemp("database") / "notes.sqlite3"


def _forget_everybody() -> None:
    from amends.web.shelf import accounts, models  # noqa: PLC0415 models need settings

    for account in models.Account.objects.all():
        accounts.forget(account)


@pytest.fixture(autouse=True)
def quick_keys(settings: Any, home: Path) -> None:
    """Passphrases at the least cost that is allowed, for tests turn many slots.

    And the folder of a test's own, for the settings were read before it had a home.
    """
    settings.AMENDS_COSTS = (19 * 1024, 2, 1)
    settings.DATA = home / "amends"


@pytest.fixture(autouse=True)
def patience(settings: Any) -> None:
    """A file is waited for, however busy the machine; what shows progress has less."""
    settings.AMENDS_PATIENCE = 60


@pytest.fixture(autouse=True)
def forgotten(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forgets every account after a test that commits: no other way removes entries."""
    mark = request.node.get_closest_marker("django_db")
    commits = bool(mark and mark.kwargs.get("transaction"))
    if commits or {"transactional_db", "live_server"} & set(request.fixturenames):
        request.getfixturevalue("transactional_db")
        yield
        _forget_everybody()
    else:
        yield
