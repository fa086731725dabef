"""`amends replay`: folds a plain record and prints the standing; needs no vault."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from amends.cli.fault import CommandError

EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
"""No entry is dated outside these; the core has the same bounds."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends replay`."""
    parser = subparsers.add_parser(
        "replay", help="what follows from a plain record (JSON Lines) at a moment"
    )
    parser.add_argument("file", help="the record; - reads standard input")
    parser.add_argument(
        "--at",
        action="append",
        type=moment,
        metavar="TIME",
        help="ISO 8601 with an offset; may be given several times; default: now",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def moment(text: str) -> datetime:
    """A moment with an offset."""
    try:
        found = datetime.fromisoformat(text.strip().upper())
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 time") from None
    if not EARLIEST_YEAR <= found.year < LATEST_YEAR:
        raise argparse.ArgumentTypeError(f"the year of {text!r} is out of range")
    if found.tzinfo is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is without an offset; write it like 2026-11-24T20:00:00+01:00"
        )
    return found


def run(arguments: argparse.Namespace) -> int:
    """Print one standing, or a list of them where several moments were asked for."""
    from amends import clock
    from amends.core import wire
    from amends.core.record import record_of
    from amends.core.standing import standing
    from amends.words import plain, summary

    data = content(arguments.file)
    try:
        record = record_of(wire.read(data))
    except wire.WireError as fault:
        raise CommandError(f"{arguments.file}: {fault}") from None
    standings = [standing(record, at) for at in arguments.at or [clock.now()]]
    if not arguments.json:
        print("\n\n".join(summary.text(each) for each in standings))
        return 0
    documents = [plain.plain(each) for each in standings]
    many = arguments.at is not None and len(arguments.at) > 1
    print(plain.json(documents if many else documents[0]))
    return 0


def content(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as fault:
        raise CommandError(f"{name} cannot be read: {fault.strerror}") from None
