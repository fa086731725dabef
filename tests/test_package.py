"""The package is whole by itself: what pip installs holds all that the program needs."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from flit_core import buildapi

ROOT = Path(__file__).parents[1]


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ZipFile:
    monkeypatch.chdir(ROOT)
    return ZipFile(tmp_path / buildapi.build_wheel(str(tmp_path)))


def test_the_wheel_holds_every_file_of_the_program(wheel: ZipFile) -> None:
    files = {path for path in (ROOT / "src").rglob("*") if path.is_file()}
    written = {path for path in files if "__pycache__" not in path.parts}
    names = {path.relative_to(ROOT / "src").as_posix() for path in written}
    assert names <= set(wheel.namelist())
    assert {"amends/py.typed", "amends/web/parts/static/parts/notes.css"} <= names


def test_the_wheel_gives_the_command(wheel: ZipFile) -> None:
    (entry_points,) = (
        name for name in wheel.namelist() if name.endswith("entry_points.txt")
    )
    assert b"amends=amends.cli:main" in wheel.read(entry_points)
    assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())
