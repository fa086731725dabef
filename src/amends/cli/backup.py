"""`amends backup FILE`: one's own record with its keys, under seal."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError
from amends.cli.offered import offer
from amends.words.counts import counted

if TYPE_CHECKING:
    from amends.cli.own import Own


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends backup`."""
    from amends.cli.own import options

    parser = offer(subparsers, "backup", "write your sealed record to a file")
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file")
    options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the backup after every entry in it was opened once."""
    from amends import clock
    from amends.cli.export import put_down
    from amends.cli.own import opened
    from amends.vault.faults import VaultError
    from amends.vault.files.backup_file import read

    own = opened(arguments)
    from amends.web.shelf import backup

    data = backup.written(own.unlocked, own.words, clock.now())
    try:
        backup.opened(read(data), own.words)
    except VaultError as fault:
        raise CommandError(
            f"the record is damaged, and so no backup: {fault}"
        ) from None
    put_down(arguments.file, data)
    entries = counted(own.desk.known().count, "entry")
    also = ", and so does the spare key" if _has_spare(own) else ""
    print(f"Written: {entries}, sealed. The same words open it{also}.")
    return 0


def _has_spare(own: Own) -> bool:
    from amends.web.shelf.accounts import spare_slots

    return bool(spare_slots(own.unlocked.account))
