"""What was kept by every earlier state of the program opens for ever.

For each state there is a database and what its record says. All have the same words.
Nothing here is ever changed or deleted.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parent / "samples"
DATABASES = sorted(SAMPLES.glob("*.sqlite3"))
WORDS = "wrist multitask repackage bonelike"


@pytest.mark.parametrize("database", DATABASES, ids=lambda file: file.stem)
def test_an_old_database_opens_and_says_what_it_said(
    database: Path, tmp_path: Path
) -> None:
    shutil.copy(database, tmp_path / "notes.sqlite3")
    words = tmp_path / "words"
    words.write_text(WORDS)
    own = ["--data", str(tmp_path), "--passphrase-file", str(words), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "amends", "log", *own],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    said = [{n: v for n, v in e.items() if n != "seq"} for e in json.loads(done.stdout)]
    lines = database.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    assert said == [json.loads(line) for line in lines]
