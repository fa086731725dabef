"""Programs that read chat exports, each a process of its own, beside one another."""

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
from typing import Any

from platformdirs import user_cache_path

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "src"
CACHE = user_cache_path("amends-bench")
COMPILED = {"PYTHONPYCACHEPREFIX": str(CACHE / "compiled")}
"""Installed programs are compiled once; so is this one."""

SLOW = 100_000
"""What takes minutes for a million is run once."""

MINE, BYTES, ALONE = (
    "Amends, to the finished report",
    "reading the bytes",
    "Amends, without figures",
)
HEAD = (
    (
        "| messages | reader | whole process, s | processor, s | messages a second"
        " | parse alone, s | peak MB | right |"
    ),
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |",
)


@dataclass(frozen=True)
class Reader:
    """A program, and how it is started; the file is its last argument."""

    name: str
    command: tuple[str, ...]
    is_slow: bool = False


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
    parser.add_argument(
        "--runs", type=int, default=3, help="the best of so many counts"
    )
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
    told = []
    for size in chosen.sizes:
        export, runs = made(size), {}
        for reader in readers:
            if chosen.only and not any(part in reader.name for part in chosen.only):
                continue
            times = 1 if reader.is_slow and size > SLOW else chosen.runs
            run = min(
                (one(reader, export) for _ in range(times)), key=lambda r: r.seconds
            )
            runs[reader.name] = run
            print(row(size, reader, run, export), flush=True)
        told.append(ratio(size, runs, against))
    print("\n" + "\n".join(told))


def one(reader: Reader, export: Path) -> Run:
    """One process from its start to its end."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCES), **COMPILED}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = time.perf_counter()
    with subprocess.Popen(
        [*reader.command, str(export)],
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


def row(size: int, reader: Reader, run: Run, export: Path) -> str:
    """One line of the table."""
    parse = run.found.get("parse")
    alone = "" if parse is None else f"{parse:.3f}"
    return (
        f"| {size:,} | {reader.name} | {run.seconds:.2f} | {run.processor:.2f} |"
        f" {size / run.seconds:,.0f} |"
        f" {alone} | {run.memory:.0f} | {right(run.found, export)} |"
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


def ratio(size: int, runs: dict[str, Run], against: str) -> str:
    """How many times faster Amends is, whole process; parsing against the bytes."""
    if not {MINE, against, BYTES, ALONE} <= set(runs):
        return ""
    faster = runs[against].seconds / runs[MINE].seconds
    lighter = runs[against].processor / runs[MINE].processor
    bytes_ = runs[ALONE].found["parse"] / runs[BYTES].found["parse"]
    return (
        f"{size:,}: {faster:.1f} times as fast as {against}, whole process"
        f" ({lighter:.1f} times by processor time); parsing takes {bytes_:.0f} times the reading of the bytes."
    )


def ourselves(me: str) -> list[Reader]:
    """The bytes alone, and Amends with and without its figures."""
    return [
        Reader(BYTES, (sys.executable, str(HERE / "peers" / "reading_bytes.py"))),
        Reader(MINE, (sys.executable, "-m", "amends", "read", "--json", "--me", me)),
        Reader(ALONE, (sys.executable, str(HERE / "peers" / "amends_peer.py"))),
    ]


def peer(script: str, name: str, *arguments: str, is_slow: bool = False) -> Reader:
    """A peer written in Python, in an environment of its own."""
    home = CACHE / "python"
    python = home / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
    mark = home / f"{name}.installed"
    if not mark.exists():
        subprocess.run([python, "-m", "pip", "install", "--quiet", name], check=True)
        mark.touch()
    path = str(HERE / "peers" / script)
    return Reader(name, (str(python), path, *arguments), is_slow)


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
