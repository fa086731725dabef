"""How fast WhatsApp exports are read, against whom, and whether it is right.

    python bench/read_whatsapp.py [--sizes 10000 100000 1000000] [--cache FOLDER]

Peers are installed into the cache folder, which is never inside the repository.
Every row is a process of its own; the best of the runs counts. The table printed is
the one in docs/explanation/speed.md.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from made_chat import NAMES, whatsapp
from platformdirs import user_cache_path

HERE = Path(__file__).parent
SOURCES = HERE.parent / "src"
COMPILED = {"PYTHONPYCACHEPREFIX": str(user_cache_path("amends-bench") / "compiled")}
"""Installed programs are compiled once; so is this one."""

PARSER, STK = "whatsapp-chat-parser@4.0.2", "whatstk==0.9.1"


@dataclass(frozen=True)
class Reader:
    """A program that reads an export, and how it is started."""

    name: str
    command: tuple[str, ...]
    most: int = 10_000_000


@dataclass(frozen=True)
class Run:
    """One process: seconds in all and parsing alone, peak memory in MB, what it found."""

    seconds: float
    memory: float
    found: dict[str, Any]


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000]
    )
    options.add_argument("--cache", type=Path, default=user_cache_path("amends-bench"))
    options.add_argument("--runs", type=int, default=3)
    chosen = options.parse_args()
    readers = everybody(chosen.cache)
    print(
        "| messages | reader | whole process, s | messages a second | parse alone, s | peak MB | right |"
    )
    print("| ---: | --- | ---: | ---: | ---: | ---: | --- |")
    for size in chosen.sizes:
        export = whatsapp(chosen.cache / f"whatsapp-{size}.txt", size)
        rows = {reader: best(reader, export, chosen.runs) for reader in readers}
        for reader, run in rows.items():
            print(row(size, reader, run, export), flush=True)
        print(ratio(size, rows), file=sys.stderr, flush=True)


def everybody(cache: Path) -> list[Reader]:
    """Amends and its peers, installed where they are not yet."""
    python, modules = peer_python(cache), peer_modules(cache)
    peers = HERE / "peers"
    me = (sys.executable, "-m", "amends", "read", "--json", "--me", NAMES[0])
    return [
        Reader("reading the bytes", (sys.executable, str(peers / "reading_bytes.py"))),
        Reader("Amends, to the finished report", me),
        Reader(
            "Amends, without figures", (sys.executable, str(peers / "amends_peer.py"))
        ),
        Reader(
            PARSER,
            (
                "env",
                f"NODE_PATH={modules}",
                "node",
                str(peers / "whatsapp_chat_parser.js"),
            ),
        ),
        Reader(STK, (str(python), str(peers / "whatstk_peer.py"))),
    ]


def peer_python(cache: Path) -> Path:
    """A Python of its own for the peers written in it."""
    home = cache / "python"
    python = home / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", STK], check=True)
    return python


def peer_modules(cache: Path) -> Path:
    """The folder of the peers written in JavaScript."""
    home = cache / "node"
    if not (home / "node_modules").exists():
        home.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--prefix", home, PARSER], check=True
        )
    return home / "node_modules"


def best(reader: Reader, export: Path, runs: int) -> Run:
    """The fastest of some runs."""
    return min((one(reader, export) for _ in range(runs)), key=lambda run: run.seconds)


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
    found = json.loads(printed) if printed else {}
    return Run(seconds, usage.ru_maxrss / 1024, found)


def row(size: int, reader: Reader, run: Run, export: Path) -> str:
    """One line of the table."""
    parse = run.found.get("parse")
    alone = "" if parse is None else f"{parse:.3f}"
    return (
        f"| {size:,} | {reader.name} | {run.seconds:.2f} | {size / run.seconds:,.0f} |"
        f" {alone} | {run.memory:.0f} | {right(run.found, export)} |"
    )


def right(found: dict[str, Any], export: Path) -> str:
    """Whether count, senders and the last moment are those of the file."""
    truth = json.loads(export.with_suffix(".truth.json").read_text(encoding="utf-8"))
    if "messages" not in found:
        return "" if found else "stopped"
    senders = found.get("senders") or {
        each["name"]: each["messages"] for each in found.get("participants", [])
    }
    same = (
        found["messages"] == truth["messages"]
        and (not senders or senders == truth["senders"])
        and str(found.get("last", truth["last"]))[:16] == truth["last"]
    )
    return "right" if same else "wrong"


def ratio(size: int, rows: dict[Reader, Run]) -> str:
    """How many times faster Amends is than the fastest peer, whole process."""
    by_name = {reader.name: run for reader, run in rows.items()}
    mine, theirs = by_name["Amends, to the finished report"], by_name[PARSER]
    bytes_ = by_name["reading the bytes"].found["parse"]
    parse = by_name["Amends, without figures"].found["parse"]
    return (
        f"{size:,}: {theirs.seconds / mine.seconds:.1f} times as fast as {PARSER};"
        f" parsing takes {parse / bytes_:.1f} times the reading of the bytes"
    )


if __name__ == "__main__":
    main()
