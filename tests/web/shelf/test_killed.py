from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
WRITER = Path(__file__).with_name("writer.py")
KILLS = 40 if os.environ.get("AMENDS_HYPOTHESIS") == "deep" else 2


def started(what: str, folder: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "AMENDS_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "amends.web.settings",
        "PYTHONPATH": str(ROOT / "src"),
    }
    command = [sys.executable, str(WRITER), what]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def written_and_killed(folder: Path, at: int) -> int:
    """The last number that a writer was told is kept, before it was killed."""
    with started("write", folder) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            at -= 1
            if at == 0:
                writer.kill()
                rest = writer.stdout.read().split()
                return int(rest[-1] if rest else line)
    raise AssertionError("the writer ended by itself")


def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    for kill in range(1, KILLS + 1):
        last = written_and_killed(tmp_path, at=3 + 7 * kill % 11)
        with started("read", tmp_path) as reader:
            assert reader.stdout is not None
            count, faults = map(int, reader.stdout.read().split())
        assert faults == 0
        assert last <= count <= last + 1
