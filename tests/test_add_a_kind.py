"""What `docs/how-to/add-a-kind.md` says is done, on a copy of the program."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "how-to" / "add-a-kind.md"
COPIED = ("src", "docs", "tests/core", "tests/words")
BLOCK = re.compile(
    r"^```\w+ (append|after|before|create) (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL
)


def do(how: str, file: Path, block: str) -> None:
    """One step of the page: a new file, lines at the end of one, after a line or before it."""
    if how == "create":
        file.write_text(block, encoding="utf-8")
        return
    text = file.read_text(encoding="utf-8")
    line = block.splitlines(keepends=True)[-1 if how == "before" else 0]
    assert how == "append" or line in text
    changed = f"{text}\n\n{block}" if how == "append" else text.replace(line, block)
    file.write_text(changed, encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which the page was followed to the letter."""
    place = tmp_path_factory.mktemp("copy")
    for folder in COPIED:
        shutil.copytree(
            ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    steps = ["append", "after", "before", "before", "create"]
    assert [how for how, _, _ in blocks] == steps
    for how, file, block in blocks:
        do(how, place / file, block)
    return place


def say(copy: Path, *words: str) -> str:
    environment = {
        "PYTHONPATH": f"{copy / 'src'}:{copy}",
        "PATH": "",
        "HOME": str(copy),
    }
    done = subprocess.run(
        [sys.executable, *words],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_new_kind_stands_on_the_command_line(copy: Path) -> None:
    said = say(copy, "-m", "amends", "kinds")
    assert "walk\n    A walk taken instead of writing." in said


def test_the_new_kind_stands_in_the_reference(copy: Path) -> None:
    say(copy, "docs/make_reference.py")
    assert "## `walk`" in (copy / "docs" / "reference" / "kinds.md").read_text(
        encoding="utf-8"
    )


def test_the_new_kind_is_replayed(copy: Path) -> None:
    sample = str(copy / "tests" / "core" / "samples" / "walk.v1.jsonl")
    assert "problem" not in say(
        copy, "-m", "amends", "replay", sample, "--at", "2026-03-03T12:00:00Z"
    )


def test_the_new_kind_has_its_sample_its_words_and_its_sentence(copy: Path) -> None:
    quiet = ("-q", "-p", "no:cacheprovider", "-p", "no:django")
    say(copy, "-m", "pytest", *quiet, "tests/core/test_wire.py", "tests/words")
