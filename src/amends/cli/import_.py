"""`amends import FILE`: reads a chat export and keeps its counts in one's own record."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError
from amends.cli.offered import offer
from amends.words.counts import counted

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from amends.core.kinds.contact import Imported


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends import`."""
    from amends.cli import own, read

    parser = offer(
        subparsers,
        "import",
        "keep the counts of a chat export in your record, or the terms of a signed file",
    )
    read.options(parser)
    own.options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read, count, drop the texts, keep the counts."""
    from amends.cli.own import opened
    from amends.cli.taking import signed_in, take

    given = signed_in(arguments.files)
    own = opened(arguments)
    if given is not None:
        take(own, given)
        return 0
    zone = arguments.timezone or own.desk.record().zone
    entry = _entry(arguments, zone)
    if any(entry.digest == e.body.digest for e in own.desk.record().dated(type(entry))):
        raise CommandError("this conversation was imported before, exactly as it is")
    own.desk.enter([entry])
    print(
        f"Kept, as entry {own.desk.known().count}: {counted(entry.messages, 'message')} counted,"
        f" {counted(len(entry.sessions), 'session')} of the last year. No text was kept."
    )
    return 0


def _entry(arguments: argparse.Namespace, zone: ZoneInfo) -> Imported:
    from amends import clock
    from amends.cli.read import told_of_two
    from amends.conversations.errors import ConversationError
    from amends.conversations.importing import imported

    try:
        found = told_of_two(arguments, zone)
    except ConversationError as fault:
        raise CommandError(str(fault)) from None
    if found.figures is None:
        names = ", ".join(one.name for one in found.participants)
        raise CommandError(
            f"who is who? Name both with --me and --them. The names are: {names}"
        )
    return imported(found, found.figures, now=clock.now(), zone=zone)
