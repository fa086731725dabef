from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.own_record import Command


@pytest.fixture
def amends(
    tmp_path: Path,
    settings: Any,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    """The command on the record of this test."""
    settings.DATA = tmp_path / "data"
    return Command(tmp_path, capsys, monkeypatch)
