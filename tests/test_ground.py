"""What the other tests stand on: a home of their own and a browser that hears complaints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import psycopg
import pytest
from playwright.sync_api import Page

from tests import browser, pgtemp


def test_every_test_has_a_home_of_its_own(home: Path) -> None:
    assert Path.home() == home
    assert home in platformdirs.user_data_path("amends").parents


def test_the_browser_named_by_hand_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "chrome"
    mine.touch()
    monkeypatch.setenv("AMENDS_TEST_BROWSER", str(mine))
    assert browser.find() == mine


def test_without_a_browser_three_ways_to_get_one_are_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(browser, "KNOWN", ())
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("AMENDS_TEST_BROWSER", raising=False)
    monkeypatch.delenv("PLAYWRIGHT_BROWSERS_PATH", raising=False)
    with pytest.raises(browser.NoBrowserError, match="Three ways to get one"):
        browser.find()


def test_a_console_error_is_heard(page: Page, complaints: list[str]) -> None:
    page.evaluate("console.error('no')")
    assert complaints == ["console: no"]
    complaints.clear()


def test_a_policy_violation_is_heard(page: Page, complaints: list[str]) -> None:
    policy = "<meta http-equiv=Content-Security-Policy content=\"style-src 'self'\">"
    page.set_content(f"{policy}<p style='color: red'>red</p>")
    assert "Content Security Policy" in "".join(complaints)
    complaints.clear()


def test_a_request_to_elsewhere_is_heard(page: Page, complaints: list[str]) -> None:
    page.set_content("<img src='http://elsewhere.invalid/x.png' alt='x'>")
    assert "request to elsewhere: http://elsewhere.invalid/x.png" in complaints
    complaints.clear()


def test_what_shuts_people_out_is_found(
    page: Page, axe: Callable[[Page], None]
) -> None:
    page.set_content("<img src='data:,'>")
    with pytest.raises(AssertionError, match="alternative text"):
        axe(page)


def test_postgresql_answers_on_a_socket_of_its_own(postgres: pgtemp.Server) -> None:
    with psycopg.connect(postgres.url) as connection:
        assert connection.info.host == str(postgres.folder)
        assert connection.execute("select 1").fetchone() == (1,)


def test_postgresql_leaves_nothing_behind() -> None:
    with pgtemp.server() as started:
        running = started.folder / "data" / "postmaster.pid"
        assert running.exists()
    assert not started.folder.exists()


def test_postgresql_that_is_not_there_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "initdb").touch()
    monkeypatch.setenv("AMENDS_TEST_PG_BIN", str(tmp_path))
    with pytest.raises(pgtemp.NoPostgresError, match="initdb"), pgtemp.server():
        pass
