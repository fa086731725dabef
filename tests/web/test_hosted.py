"""What holds of a server for several people, under its own settings, on PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends.web.secrets_folder import SecretsError, made, read
from tests.pgtemp import Server

ROOT = Path(__file__).parents[2]


def test_the_hosted_tests_pass_on_postgresql(postgres: Server, tmp_path: Path) -> None:
    made(tmp_path / "secrets")
    environment = {
        **os.environ,
        **postgres.environment,
        "AMENDS_SECRETS": str(tmp_path / "secrets"),
        "AMENDS_HOSTS": "notes.example,testserver",
        "AMENDS_DATA": str(tmp_path),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["--ds", "amends.web.hosted", "tests/hosted"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
    assert "skipped" not in done.stdout


def test_secrets_are_made_once_and_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    secrets = made(folder)
    assert read(folder) == secrets
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}
    with pytest.raises(SecretsError, match="there already"):
        made(folder)


@pytest.mark.parametrize(
    ("name", "line"),
    [("session", "00"), ("session", "x"), ("peppers", ""), ("peppers", "p")],
)
def test_a_weak_or_broken_secret_is_refused(
    tmp_path: Path, name: str, line: str
) -> None:
    folder = tmp_path / "secrets"
    made(folder)
    (folder / name).write_text(line)
    with pytest.raises(SecretsError):
        read(folder)


def test_secrets_that_others_can_read_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    made(folder)
    (folder / "session").chmod(0o644)
    with pytest.raises(SecretsError, match="chmod 600"):
        read(folder)
