"""Two derivations at a time on one computer, whichever process makes them."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

import pytest

from amends.web.shelf.gate import AT_ONCE, places

ROOT = Path(__file__).parents[3]
DERIVING = Path(__file__).with_name("deriving.py")


def is_free(file: Path) -> bool:
    with file.open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def started(folder: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "AMENDS_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "amends.web.settings",
        "PYTHONPATH": str(ROOT / "src"),
    }
    command = [sys.executable, str(DERIVING)]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, env=environment, stdin=pipe, stdout=pipe, text=True
    )


def pipes(process: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


@pytest.mark.skipif(
    sys.platform == "win32", reason="there each process has its own two"
)
def test_processes_pass_the_gate_two_at_a_time(tmp_path: Path, settings: Any) -> None:
    settings.DATA = tmp_path
    with ExitStack() as stack:
        inside = [stack.enter_context(started(tmp_path)) for _ in range(AT_ONCE)]
        for process in inside:
            assert pipes(process)[1].readline() == "inside\n"
        assert [is_free(place) for place in places()] == [False] * AT_ONCE
        late = stack.enter_context(started(tmp_path))
        for process in inside:
            pipes(process)[0].close()
        assert pipes(late)[1].readline() == "inside\n"
        assert sorted(is_free(place) for place in places()) == [False, True]
        pipes(late)[0].close()
    assert [is_free(place) for place in places()] == [True] * AT_ONCE


CROWD = """
import resource, sys, threading
import django
django.setup()
from django.conf import settings
settings.AMENDS_COSTS = (64 * 1024, 3, 4)
from amends.web.shelf import accounts
accounts.same_work("one")
alone = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
crowd = [threading.Thread(target=accounts.same_work, args=["many"]) for _ in range(20)]
for each in crowd: each.start()
for each in crowd: each.join()
print(alone, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted elsewhere")
def test_twenty_at_once_take_hardly_more_memory_than_one(tmp_path: Path) -> None:
    """At a server's costs, 64 MiB each: twenty together would be 1.3 gigabytes."""
    environment = {
        **os.environ,
        "AMENDS_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "amends.web.settings",
        "PYTHONPATH": str(ROOT / "src"),
    }
    command = [sys.executable, "-c", CROWD]
    said = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    )
    alone, crowd = map(int, said.stdout.split())
    assert crowd < alone * 2
