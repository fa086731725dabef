"""Starts the app for a script: in a folder of its own, stopped and gone afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def app(*subcommand: str) -> Iterator[list[str]]:
    """What the app says, its address last; in a folder of its own, stopped afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "AMENDS_DATA": folder, "HOME": folder}
        command = [sys.executable, "-m", "amends", *subcommand]
        started = subprocess.Popen(
            [*command, "--no-browser", "--port", "0"],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        said = [""]
        while started.stdout and not said[-1].startswith("http"):
            said.append(started.stdout.readline().strip())
        try:
            yield said
        finally:
            started.terminate()
            started.wait(20)
