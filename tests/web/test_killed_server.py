"""The whole PostgreSQL is killed while several write: what was acknowledged is there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from tests.pgtemp import Server, server

ROOT = Path(__file__).parents[2]
WRITER = Path(__file__).with_name("shelf") / "writer.py"
KILLS = 8 if os.environ.get("AMENDS_HYPOTHESIS") == "deep" else 2
WRITERS, BEFORE = 3, 20


@pytest.fixture
def durable() -> Iterator[Server]:
    """A server of this test alone, which writes through as a real one does."""
    with server(durable=True) as started:
        yield started


def started(what: str, beside: Server, folder: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        **beside.environment,
        "AMENDS_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "amends.web.settings",
        "PYTHONPATH": str(ROOT / "src"),
    }
    command = [sys.executable, str(WRITER), what]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=quiet, text=True
    )


def read(beside: Server, folder: Path) -> tuple[int, int]:
    """How many entries there are, and how many faults of entries or of the chain."""
    with started("read", beside, folder) as reader:
        count, faults = map(int, said(reader).read().split())
    return count, faults


def acknowledged_until_the_kill(beside: Server, folder: Path) -> set[int]:
    """The places that writers were told are kept, before all of the server died."""
    told: set[int] = set()
    with ExitStack() as stack:
        writers = [
            stack.enter_context(started("write", beside, folder))
            for _ in range(WRITERS)
        ]
        for writer in writers:
            told |= {int(said(writer).readline()) for _ in range(BEFORE)}
        beside.kill()
        for writer in writers:
            told |= set(map(int, said(writer).read().split()))
            assert writer.wait() != 0, "it wrote on without a server"
    return told


def said(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


def test_a_killed_server_loses_nothing_that_was_acknowledged(
    durable: Server, tmp_path: Path
) -> None:
    assert read(durable, tmp_path) == (0, 0)
    told: set[int] = set()
    for kills in range(1, KILLS + 1):
        told |= acknowledged_until_the_kill(durable, tmp_path)
        durable.start()
        count, faults = read(durable, tmp_path)
        assert faults == 0
        assert max(told) <= count <= len(told) + WRITERS * kills
    assert len(told) >= WRITERS * BEFORE * KILLS
