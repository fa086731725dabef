"""Where the program keeps its files on this computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The folder named by `AMENDS_DATA`, else the usual one for this system."""
    named = os.environ.get("AMENDS_DATA")
    return (
        Path(named) if named else platformdirs.user_data_path("amends", appauthor=False)
    )


def made_private(folder: Path) -> Path:
    """The folder, made where it is missing, and closed to everybody else."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def without_core_dumps() -> None:
    """Let no crash write this process's memory to the disk, where the system can tell."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 not everywhere

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
