"""Setting up: quick when nothing changed, and one plain sentence where it cannot go on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap

ROOT = Path(__file__).parents[1]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, with everything that decides what is installed."""
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / ".venv" / "python")
    (tmp_path / ".venv").mkdir()
    return tmp_path


def set_up(name: str) -> None:
    bootstrap._stamp(name).write_text(bootstrap._print_of(name))


def no_program_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


def test_nothing_is_done_where_nothing_changed(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up("test")
    no_program_at_all(monkeypatch)
    bootstrap.ready("test")
    bootstrap.ready("run")
    assert capsys.readouterr().out == ""
    assert [one.name for one in (place / ".venv").iterdir()] == ["amends-test.stamp"]


@pytest.mark.parametrize("changed", ["requirements/test.txt", "pyproject.toml"])
def test_a_changed_pin_is_installed_again(
    place: Path, changed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up("test")
    (place / changed).write_text("changed")
    monkeypatch.setattr(bootstrap, "find_spec", lambda _: None)
    no_program_at_all(monkeypatch)
    with pytest.raises(bootstrap.StopError):
        bootstrap.ready("test")


def test_without_venv_the_one_line_to_run_is_said(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "find_spec", lambda _: None)
    no_program_at_all(monkeypatch)
    with pytest.raises(
        bootstrap.StopError, match=r"apt-get install python3\.\d+-venv$"
    ):
        bootstrap.ready("run")
    assert not (place / ".venv").exists()


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 0))
    with pytest.raises(bootstrap.StopError, match=r"needs Python 3\.11 or newer"):
        bootstrap.ready("run")


def test_a_missing_program_is_named() -> None:
    with pytest.raises(bootstrap.StopError, match=r"no-such-program is missing"):
        bootstrap.call(["no-such-program"])


@pytest.mark.parametrize(("words", "code"), [([], 0), (["--help"], 0), (["what"], 2)])
def test_the_commands_are_said(words: list[str], code: int) -> None:
    command = [sys.executable, str(ROOT / "bootstrap.py"), *words]
    done = subprocess.run(
        command, capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert done.returncode == code
    assert "run,test,check" in done.stderr


def test_make_offers_every_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    offered = {line.split(":")[0] for line in makefile.splitlines() if ": ## " in line}
    assert set(bootstrap.COMMANDS) - {"lint"} == offered - {"help"}


def test_every_table_has_its_script() -> None:
    assert all((ROOT / "bench" / f"{name}.py").is_file() for name in bootstrap.TABLES)


def test_the_scripts_of_bench_are_started_by_themselves() -> None:
    texts = {
        path: path.read_text(encoding="utf-8") for path in (ROOT / "bench").glob("*.py")
    }
    assert [path.name for path, text in texts.items() if "from bench" in text] == []
