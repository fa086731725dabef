"""`amends restore FILE`: a record made from a backup, beside what is there."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError, small
from amends.cli.offered import offer
from amends.words.counts import counted

if TYPE_CHECKING:
    from amends.web.shelf.accounts import Unlocked


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends restore`."""
    from amends.cli.own import options

    parser = offer(
        subparsers, "restore", "make a record from a backup, beside what is there"
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    parser.add_argument(
        "--backup-passphrase-file",
        type=Path,
        metavar="FILE",
        help="a file with the words or the spare key of the backup, where they are others",
    )
    options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check the backup, open every entry of it, and put it beside what is there."""
    from amends.desk import Desk
    from amends.vault.faults import VaultError, WrongKeyError

    try:
        again = _restored(arguments, _content(arguments.file))
    except WrongKeyError:
        raise CommandError(
            "nothing was restored: this does not open it; give the words or the spare key"
            " of the backup with --backup-passphrase-file"
        ) from None
    except VaultError as fault:
        raise CommandError(f"nothing was restored: {small(str(fault))}") from None
    count = Desk(again.kept, again.ring).known().count
    beside = ", beside what was there" if again.account.records.count() > 1 else ""
    print(f"Restored{beside}: {counted(count, 'entry')}, the last of which says so.")
    return 0


def _restored(arguments: argparse.Namespace, data: bytes) -> Unlocked:
    from amends import clock
    from amends.cli import own

    given: Path | None = arguments.backup_passphrase_file
    begun = own.is_begun(arguments)
    from amends.vault.files.backup_file import read
    from amends.web.shelf import backup

    if begun:
        mine = own.opened(arguments)
        secret = own.words_in(given) if given else mine.words
        return backup.restored(mine.unlocked, data, secret, clock.now())
    words = own.new_words(arguments) if given else own.passphrase(arguments)
    secret = own.words_in(given) if given else words
    # Looked at before anything is made, so that a bad file or word leaves nothing.
    backup.opened(read(data), secret)
    own.set_up(arguments)
    return backup.begun_from(data, secret, words, clock.now())


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise CommandError(f"{file} cannot be read: {fault.strerror}") from None
