from __future__ import annotations

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
