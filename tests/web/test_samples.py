"""What was kept by every earlier state of the program opens for ever.

For each state there is a database and what its record says; for some a record file and
a backup. All have the same words; the first has a spare key besides.
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

from amends.vault.files import backup_file, record_file
from amends.web.shelf import backup

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parent / "samples"
DATABASES = sorted(SAMPLES.glob("*.sqlite3"))
SPARE = "AXF5-V7ZK-W71G-ZAAF-BR0C-03D1-ZB52-VAK6-RR"
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


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.record")), ids=lambda f: f.stem)
def test_an_old_record_file_is_whole(file: Path) -> None:
    checked = record_file.check(file.read_bytes())
    assert len(checked.shown) + checked.withheld + len(checked.erased) == 42
    assert set(checked.erased) == {3}


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.backup")), ids=lambda f: f.stem)
@pytest.mark.parametrize("secret", [WORDS, SPARE], ids=["words", "spare key"])
def test_an_old_backup_opens(file: Path, secret: str) -> None:
    found = backup_file.read(file.read_bytes())
    assert backup.opened(found, secret).rec == found.label.rec
    assert len(found.rows) == 42
