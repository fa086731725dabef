"""What holds of the shelf and the sittings holds on PostgreSQL too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.pgtemp import Server

ROOT = Path(__file__).parents[2]
SAME = ("tests/web/shelf", "tests/web/sittings")


def test_the_same_tests_pass_on_postgresql(postgres: Server) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SAME]
    environment = {**os.environ, **postgres.environment}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:]
