"""Sets everything up and does what it is told: `python bootstrap.py run`, `test`, `check`, ….

Nothing but the standard library is needed to start it. It makes `.venv` beside this file, installs what
the hashes in `requirements/` pin, and Amends itself; when nothing changed since, it goes straight on.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
NEEDED = (3, 11)

if TYPE_CHECKING:
    Command = Sequence[str | Path]

SETS: Mapping[str, tuple[str, ...]] = {
    "run": ("--group", "build"),
    "hosted": ("--extra", "hosted", "--group", "build"),
    "test": ("--extra", "hosted", "--group", "build", "--group", "test"),
    "dev": ("--extra", "hosted", "--group", "dev"),
}
"""What each file in requirements/ holds, smallest first: each is part of those after it."""


class StopError(Exception):
    """It cannot go on; the message is one sentence that says why and what to do."""


LOCKING = (
    *("pip", "compile", "pyproject.toml", "--universal", "--generate-hashes"),
    *("--no-header", "--no-emit-index-url", "--quiet"),
)


WRITERS = ("make_reference", "make_stories")
"""The scripts of docs/ that write pages from the program."""

TABLES = ("read_whatsapp", "read_telegram", "open_record", "pages", "vault")
"""The scripts of bench/ that print a table."""


def main(words: Sequence[str]) -> int:
    """Does one command; gives its exit code, 1 where it could not be set up, 2 for wrong usage."""
    name, *rest = words or ["help"]
    if name not in COMMANDS:
        print(f"usage: python bootstrap.py {{{','.join(COMMANDS)}}} …", file=sys.stderr)
        return 0 if name in ("help", "-h", "--help") else 2
    os.chdir(ROOT)
    try:
        return COMMANDS[name](rest)
    except StopError as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(rest: Sequence[str]) -> int:
    """Starts the app, or whatever command of `amends` the words name."""
    ready("run")
    return hand_over([PYTHON, "-m", "amends", *rest])


def test(rest: Sequence[str]) -> int:
    """Runs the tests, browser and PostgreSQL among them."""
    ready("test")
    return call([PYTHON, "tests/browser.py"]) or hand_over(
        [PYTHON, "-m", "pytest", *rest]
    )


def check(rest: Sequence[str]) -> int:
    """Everything that `lint` looks at, then the tests."""
    return lint(()) or test(rest)


def lint(_: Sequence[str]) -> int:
    """Format, lint, types, layers and the reference; stops at the first fault."""
    ready("dev")
    steps: tuple[Command, ...] = (
        [SCRIPTS / "ruff", "format", "--check", "--quiet", "."],
        [SCRIPTS / "ruff", "check", "--quiet", "."],
        [PYTHON, "-m", "mypy"],
        [SCRIPTS / "lint-imports"],
    )
    return next((code for code in map(call, steps) if code), 0) or reference(
        ["--check"]
    )


def deep(rest: Sequence[str]) -> int:
    """The long tests: thousands of examples for each property, and what is marked `deep`."""
    os.environ["AMENDS_HYPOTHESIS"] = "deep"
    return test(rest)


def walk(rest: Sequence[str]) -> int:
    """Pictures of all pages in all sizes, in var/pictures or the folder named."""
    ready("test")
    where = ("--all", *(rest or ["var/pictures"]))
    return call([PYTHON, "tests/browser.py"]) or hand_over(
        [PYTHON, "scripts/pictures.py", *where]
    )


def bench(rest: Sequence[str]) -> int:
    """The tables of the documentation; words after it name the scripts of bench/ to run."""
    ready("dev")
    names = rest or TABLES
    codes = [call([PYTHON, f"bench/{name}.py"]) for name in names]
    return max(codes, default=0)


def reference(rest: Sequence[str]) -> int:
    """Writes anew what the program says of itself in docs/."""
    ready("dev")
    codes = [call([PYTHON, f"docs/{name}.py", *rest]) for name in WRITERS]
    return max(codes, default=0)


def lock(rest: Sequence[str]) -> int:
    """Writes requirements/ anew from pyproject.toml; `--upgrade` takes newer versions.

    The largest set comes first and bounds the others, so that all agree; no file names an index.
    """
    ready("dev")
    uv = shutil.which("uv") or str(SCRIPTS / "uv")
    for name in reversed(list(SETS)):
        bound = () if name == "dev" else ("-c", "requirements/dev.txt", "--no-annotate")
        written = ("-o", f"requirements/{name}.txt")
        command = [uv, *LOCKING, *SETS[name], *bound, *written, *rest]
        if code := call(command):
            return code
    return 0


def clean(_: Sequence[str]) -> int:
    """Removes what was made here: the environment and the caches."""
    caches = (
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".hypothesis",
        ".import_linter_cache",
    )
    for made in (".venv", "build", "dist", *caches):
        shutil.rmtree(ROOT / made, ignore_errors=True)
    return 0


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    what.__name__: what
    for what in (run, test, check, lint, deep, walk, bench, reference, lock, clean)
}


def ready(name: str) -> None:
    """Makes the environment hold a set of packages; quick where it does already.

    Raises:
        StopError: this Python is too old, cannot make an environment, or a package is missing.
    """
    if sys.version_info < NEEDED:
        have, need = sys.version.split()[0], ".".join(map(str, NEEDED))
        raise StopError(
            f"Amends needs Python {need} or newer, and this is {have}: make … PYTHON=python{need}"
        )
    larger = list(SETS)[list(SETS).index(name) :]
    if any(
        _stamp(one).is_file() and _stamp(one).read_text() == _print_of(one)
        for one in larger
    ):
        return
    print("Setting up in .venv: once, and again when something changed …", flush=True)
    _make_environment()
    _install(name)
    _stamp(name).write_text(_print_of(name))


def call(command: Command, *, said: int | None = None) -> int:
    """Runs a command and waits; gives its exit code. `said` is where its output goes.

    Raises:
        StopError: there is no such program.
    """
    try:
        words = [str(word) for word in command]
        return subprocess.run(words, check=False, stdout=said).returncode
    except FileNotFoundError:
        raise StopError(
            f"{command[0]} is missing: python bootstrap.py clean, then try again."
        ) from None


def hand_over(command: Command) -> int:
    """Becomes the command, so that signals and the terminal are its own; waits on Windows."""
    sys.stdout.flush()
    if os.name == "nt":
        return call(command)
    return os.execv(command[0], [str(word) for word in command])


def _lock_of(name: str) -> Path:
    return ROOT / "requirements" / f"{name}.txt"


def _stamp(name: str) -> Path:
    return VENV / f"amends-{name}.stamp"


def _print_of(name: str) -> str:
    """A hash of all that decides what the environment holds."""
    parts = (
        _lock_of(name).read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        _home(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _home() -> bytes:
    """This Python, and the place of the environment: a moved one no longer works."""
    return f"{sys.version_info[:2]} {sys.base_prefix} {ROOT}".encode()


def _make_environment() -> None:
    home = VENV / "amends-home.stamp"
    if PYTHON.exists() and home.is_file() and home.read_bytes() == _home():
        return
    shutil.rmtree(VENV, ignore_errors=True)
    uv = shutil.which("uv")
    code = 1
    if uv:
        code = call([uv, "venv", "--quiet", "--seed", "-p", sys.executable, VENV])
    if code:
        _ensure_pip()
        code = call([sys.executable, "-m", "venv", VENV])
    if code:
        raise StopError(
            "The environment .venv could not be made; the reason stands above."
        )
    home.write_bytes(_home())


def _ensure_pip() -> None:
    """Debian keeps what `venv` needs in a package of its own."""
    if find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    line = f"apt-get install {package}"
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        raise StopError(f"Python's venv module is missing here. As root, run:  {line}")
    print(f"Installing {package} …", flush=True)
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    steps = (["update"], ["install", "--no-install-recommends", package])
    if any(call([apt, "-qq", "-y", *step], said=subprocess.DEVNULL) for step in steps):
        raise StopError(f"{package} could not be installed. As root, run:  {line}")


def _install(name: str) -> None:
    """Installs the pinned packages, then Amends itself without asking for any others."""
    pinned = ("--require-hashes", "-r", str(_lock_of(name)))
    itself = ("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    if any(code for code in map(_installs, (pinned, itself)) if code):
        raise StopError(
            "Not everything could be installed; the reason stands above. Try again."
        )


def _installs(what: Sequence[str]) -> int:
    uv = shutil.which("uv")
    if uv and not call([uv, "pip", "install", "--quiet", "--python", PYTHON, *what]):
        return 0
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    return call([PYTHON, "-m", "pip", "install", *quiet, *what])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
