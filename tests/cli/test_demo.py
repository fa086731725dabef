from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from amends import cli


def test_the_demo_says_its_words_serves_and_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    command = [sys.executable, "-m", "amends", "demo", "--no-browser", "--port", "0"]
    environment = {**os.environ, "TMPDIR": str(place), "PYTHONPATH": "src"}
    started = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    with started.stdout as said:
        assert len(said.readline().rpartition(": ")[2].split()) == 4
        with urlopen(said.readline().strip() + "unlock/") as page:  # noqa: S310 ours
            assert page.status == 200
        assert list(place.iterdir())
        started.terminate()
        started.wait(20)
    assert not list(place.iterdir())


def test_a_folder_that_holds_something_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").touch()
    assert cli.main(["demo", "--data", str(tmp_path)]) == 1
    assert "is not empty" in capsys.readouterr().err
