"""Programs that read chat exports, each a process of its own, beside one another.

Everything here lies in one folder outside the repository: peers, made-up exports,
compiled modules. It is the user's cache folder, or that which AMENDS_PEERS names. What is
not there yet is put there, which takes the network once, by the two ordinary commands:

    python -m venv FOLDER/python; FOLDER/python/bin/python -m pip install NAME==VERSION
    npm install --prefix FOLDER/node/NAME NAME@VERSION

Readers take turns, round after round, so that whatever else the computer does meets all of
them alike. A row shows the best round; two readers are compared round by round.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from platformdirs import user_cache_path

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "src"
CACHE = Path(os.environ.get("AMENDS_PEERS") or user_cache_path("amends-bench"))
COMPILED = {"PYTHONPYCACHEPREFIX": str(CACHE / "compiled")}
"""Installed programs are compiled once; so is this one."""

SLOW = 100_000
"""From so many messages on, what takes minutes for a million is run once."""

FEW = 3
"""Rounds for slow readers of less, and for the one that Amends is compared with."""

MINE, BYTES, BLOCKS, ALONE = (
    "Amends, to the finished report",
    "reading the bytes, all of them into memory",
    "reading the bytes, two megabytes at a time",
    "Amends, without figures",
)
HEAD = (
    (
        "| messages | reader | rounds | whole process, s | processor, s"
        " | messages a second | parse alone, s | peak MB | right |"
    ),
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
)


@dataclass(frozen=True)
class Reader:
    """A program, and how it is started; the file is its last argument.

    `given` is the file that it is given in place of the one that others read.
    """

    name: str
    command: tuple[str, ...]
    is_slow: bool = False
    given: Callable[[Path], Path] = lambda export: export

    def rounds(self, size: int, wanted: int, against: str) -> int:
        """How often it is run."""
        if not self.is_slow:
            return wanted
        return min(wanted, FEW if size < SLOW or self.name == against else 1)


@dataclass(frozen=True)
class Run:
    """One process: seconds from start to end, those of the processors, memory in MB."""

    seconds: float
    processor: float
    memory: float
    found: dict[str, Any]


def options(description: str | None) -> argparse.Namespace:
    """The options of a bench of readers."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000]
    )
    parser.add_argument("--runs", type=int, default=9, help="rounds for each size")
    parser.add_argument(
        "--only", nargs="+", help="readers whose names hold one of these"
    )
    return parser.parse_args()


def table(
    readers: Sequence[Reader],
    made: Callable[[int], Path],
    chosen: argparse.Namespace,
    against: str,
) -> None:
    """Print the table, and how Amends stands against one peer."""
    print("\n".join(HEAD))
    wanted = [
        r for r in readers if not chosen.only or any(p in r.name for p in chosen.only)
    ]
    for reader in wanted:
        one(reader, made(min(chosen.sizes)))  # so that all is compiled, and in memory
    told = []
    for size in chosen.sizes:
        export = made(size)
        runs = {reader.name: list[Run]() for reader in wanted}
        for number in range(chosen.runs):
            for reader in wanted:
                if number < reader.rounds(size, chosen.runs, against):
                    runs[reader.name].append(one(reader, export))
        for reader in wanted:
            print(row(size, reader, runs[reader.name], export), flush=True)
        told.append(compared(size, runs, against))
    print("\n" + "\n".join(told))


def one(reader: Reader, export: Path) -> Run:
    """One process from its start to its end."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCES), **COMPILED}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = time.perf_counter()
    with subprocess.Popen(
        [*reader.command, str(reader.given(export))],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        assert process.stdout is not None
        printed = process.stdout.read()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    seconds = time.perf_counter() - before
    processor = usage.ru_utime + usage.ru_stime
    return Run(seconds, processor, usage.ru_maxrss / 1024, found(printed))


def found(printed: bytes) -> dict[str, Any]:
    """What a reader said; one that says it in words is asked for its count."""
    try:
        document: dict[str, Any] = json.loads(printed)
    except ValueError:
        words = printed.decode(errors="replace").replace("[*]", " ").split()
        counts = [a for a, b in pairwise(words) if b == "messages"]
        return {"messages": int(counts[-1])} if counts else {}
    return document


def row(size: int, reader: Reader, runs: list[Run], export: Path) -> str:
    """One line of the table: the best of the rounds, each figure by itself."""
    seconds = min(run.seconds for run in runs)
    parses = [run.found["parse"] for run in runs if "parse" in run.found]
    alone = f"{min(parses):.3f}" if parses else ""
    return (
        f"| {size:,} | {reader.name} | {len(runs)} | {seconds:.2f} |"
        f" {min(run.processor for run in runs):.2f} | {size / seconds:,.0f} |"
        f" {alone} | {max(run.memory for run in runs):.0f} |"
        f" {right(runs[0].found, export)} |"
    )


def right(found: dict[str, Any], export: Path) -> str:
    """Whether count, senders and the last moment are those of the file."""
    truth = json.loads(export.with_suffix(".truth.json").read_text(encoding="utf-8"))
    if "messages" not in found:
        return "" if found else "stops with an error"
    senders = found.get("senders") or {
        each["name"]: each["messages"] for each in found.get("participants", [])
    }
    same = (
        found["messages"] == truth["messages"]
        and (not senders or senders == truth["senders"])
        and str(found.get("last", truth["last"]))[:16] == truth["last"]
    )
    return "right" if same else f"wrong: {found['messages']:,}"


def compared(size: int, runs: dict[str, list[Run]], against: str) -> str:
    """How many times as long one peer takes, and parsing beside reading the bytes."""
    if not {MINE, against, BYTES, BLOCKS, ALONE} <= set(runs):
        return ""
    theirs, mine, alone = runs[against], runs[MINE], runs[ALONE]
    whole = ratio(theirs, mine, lambda run: run.seconds)
    processor = ratio(theirs, mine, lambda run: run.processor)
    memory = ratio(alone, runs[BYTES], lambda run: run.found["parse"])
    blocks = ratio(alone, runs[BLOCKS], lambda run: run.found["parse"])
    return (
        f"{size:,}: {against} takes {whole} times as long as Amends, {processor} times"
        f" the processor; parsing takes {memory} times the reading of the bytes into"
        f" memory, {blocks} times that of blocks."
    )


def ratio(one: list[Run], other: list[Run], figure: Callable[[Run], float]) -> str:
    """The median of the ratios of each round, and in brackets that of the best."""
    pairs = [figure(a) / figure(b) for a, b in zip(one, other, strict=False)]
    best = min(map(figure, one)) / min(map(figure, other))
    return f"{median(pairs):.1f} ({best:.1f})"


def ourselves(me: str) -> list[Reader]:
    """The bytes alone, and Amends with and without its figures."""
    reading = (sys.executable, str(HERE / "peers" / "reading_bytes.py"))
    return [
        Reader(BYTES, (*reading, "-1")),
        Reader(BLOCKS, (*reading, str(2 * 1024 * 1024))),
        Reader(MINE, (sys.executable, "-m", "amends", "read", "--json", "--me", me)),
        Reader(ALONE, (sys.executable, str(HERE / "peers" / "amends_peer.py"))),
    ]


def peer(script: str, name: str, *arguments: str) -> Reader:
    """A peer written in Python, in an environment of its own; all of them are slow."""
    home = CACHE / "python"
    python = home / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
    mark = home / f"{name}.installed"
    if not mark.exists():
        subprocess.run([python, "-m", "pip", "install", "--quiet", name], check=True)
        mark.touch()
    path = str(HERE / "peers" / script)
    return Reader(name, (str(python), path, *arguments), is_slow=True)


def node_peer(name: str, *command: str, is_slow: bool = False) -> Reader:
    """A peer written in JavaScript, in a folder of its own."""
    home = CACHE / "node" / name.partition("@")[0]
    modules = home / "node_modules"
    if not modules.exists():
        home.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--prefix", home, name], check=True
        )
    command = tuple(
        part.format(modules=modules, peers=HERE / "peers") for part in command
    )
    return Reader(name, ("env", f"NODE_PATH={modules}", *command), is_slow)
