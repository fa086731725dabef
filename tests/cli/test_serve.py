from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends.cli import main
from amends.web.secrets_folder import read


def test_secrets_are_made_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "secrets"
    assert main(["serve", "--make-secrets", str(folder)]) == 0
    assert len(read(folder).session) == 32
    assert main(["serve", "--make-secrets", str(folder)]) == 1
    assert "nothing was made" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine")
    folder = tmp_path / "file" / "secrets"
    assert main(["serve", "--make-secrets", str(folder)]) == 1
    said = capsys.readouterr().err
    assert said == f"amends: {folder} cannot be used: Not a directory\n"


@pytest.fixture
def hosted(tmp_path: Path) -> dict[str, str]:
    """The settings of a server whose database nobody reaches."""
    folder = tmp_path / "secrets"
    assert main(["serve", "--make-secrets", str(folder)]) == 0
    return {
        **os.environ,
        "PYTHONPATH": "src",
        "AMENDS_SECRETS": str(folder),
        "AMENDS_HOSTS": "notes.example",
        "AMENDS_DATABASE_URL": "postgresql://127.0.0.1:1/notes",
    }


def run(hosted: dict[str, str], *words: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "amends", *words]
    done = subprocess.run(
        command, env=hosted, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_a_database_that_nobody_reaches_is_one_sentence(hosted: dict[str, str]) -> None:
    code, said, fault = run(hosted, "serve", "--upgrade")
    assert (code, said, fault.count("\n")) == (1, "", 1)
    assert fault.startswith("amends: what is kept cannot be read: ")


def test_the_doctor_looks_at_the_server_that_the_environment_names(
    hosted: dict[str, str],
) -> None:
    code, said, fault = run(hosted, "doctor")
    assert (code, fault) == (1, "")
    assert "on postgresql" in said
    assert "Not well: The database cannot be read: " in said
    assert "All is well" not in said


def test_a_number_of_proxies_that_is_none_is_one_sentence(
    hosted: dict[str, str],
) -> None:
    code, _, fault = run({**hosted, "AMENDS_PROXIES": "x"}, "serve", "--upgrade")
    assert (code, fault.count("\n")) == (1, 1)
    assert fault.startswith("amends: AMENDS_PROXIES is no number: x")


@pytest.mark.parametrize("count", ["0", "-1", "x"])
def test_a_server_has_at_least_one_process(count: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["serve", f"--workers={count}"])
    assert stopped.value.code == 2
