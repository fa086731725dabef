"""`amends replay`: folds a plain record and prints the standing; needs no vault."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError
from amends.cli.given import called, content
from amends.cli.offered import offer
from amends.cli.streams import say

if TYPE_CHECKING:
    from amends.core.record import Record

EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
"""No entry is dated outside these; the core has the same bounds."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends replay`."""
    parser = offer(
        subparsers,
        "replay",
        "what follows from a plain record (JSON Lines) at a moment",
    )
    parser.add_argument(
        "file", metavar="FILE", help="the record; - reads standard input"
    )
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
    from amends.core.standing import standing
    from amends.words import plain, summary

    record = record_in(arguments.file)
    standings = [standing(record, at) for at in arguments.at or [clock.now()]]
    if not arguments.json:
        say("\n\n".join(summary.text(each) for each in standings))
        return 0
    documents = [plain.plain(each) for each in standings]
    many = arguments.at is not None and len(arguments.at) > 1
    print(plain.json(documents if many else documents[0]))
    return 0


def record_in(file: str) -> Record:
    """The plain record that a file holds; CommandError with the line that is wrong."""
    from amends.core import wire
    from amends.core.record import record_of

    try:
        return record_of(wire.read(content(file)))
    except wire.WireError as fault:
        raise CommandError(f"{called(file)}: {fault}") from None
