"""One's own sealed record, opened for a command and closed when it ends."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError

if TYPE_CHECKING:
    from amends.desk import Desk, Renew
    from amends.vault.keys.ring import Ring
    from amends.web.shelf.accounts import Unlocked
    from amends.web.shelf.models import Account

WEAK = {
    "short": "At least twelve letters; four words are best, for example: {words}",
    "long": "That is too long; four words are best, for example: {words}",
    "common": "Many people use that one. Four words are best, for example: {words}",
    "guessable": "That is too easily guessed. Four words are best, for example: {words}",
}


@dataclass(frozen=True)
class Own:
    """The desk of the record, what it was opened with, and the words that opened it."""

    desk: Desk
    unlocked: Unlocked
    words: str = field(repr=False)


def options(parser: argparse.ArgumentParser) -> None:
    """Where the record is, and where its words come from."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder that things are kept in",
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="the file whose first line are your words; else they are asked for",
    )


def opened(arguments: argparse.Namespace) -> Own:
    """The record in the folder, opened; CommandError where it cannot be."""
    account = _account(arguments)
    if account is None:
        raise CommandError(
            "nothing is kept here yet: start `amends`, or `amends write begin`"
        )
    words = passphrase(arguments)
    found = _turned(account, words)
    if found is None:
        raise CommandError(
            "these words do not open the record; the spare key opens it in `amends`"
        )
    return own(found, words, lambda: _renewed(arguments))


def opened_or_begun(arguments: argparse.Namespace) -> Own:
    """The record in the folder, opened, or a new one where there is none."""
    if _account(arguments) is not None:
        return opened(arguments)
    words = new_words(arguments)
    set_up(arguments)
    from amends.web.shelf import accounts

    return own(accounts.make(accounts.LOCAL, words), words)


def new_words(arguments: argparse.Namespace) -> str:
    """Words that will do for a new record, said twice where they are asked for."""
    from amends.web.sittings.strength import four_words, weakness

    words = passphrase(arguments)
    why = weakness(words)
    if why is not None:
        raise CommandError(WEAK[why].format(words=four_words()))
    if arguments.passphrase_file is None and _asked("Once more: ") != words:
        raise CommandError("that was not the same; nothing was kept")
    return words


def tell_damage(own: Own, arguments: argparse.Namespace) -> None:
    """Say which entries are damaged; beside a JSON document, on standard error."""
    for fault in own.desk.known().faults:
        print(f"Damaged. {fault}.", file=sys.stderr if arguments.json else sys.stdout)


def own(unlocked: Unlocked, words: str, renew: Renew | None = None) -> Own:
    """The desk of what was unlocked."""
    from amends.desk import Desk

    desk = Desk(unlocked.kept, unlocked.ring, renew=renew)
    return Own(desk, unlocked, words)


def is_begun(arguments: argparse.Namespace) -> bool:
    """Whether a record is kept in the folder; nothing is made where there is none."""
    return _account(arguments) is not None


def is_there(arguments: argparse.Namespace) -> bool:
    """Whether there is a database in the folder at all; nothing is made."""
    from amends.web.ready import NotReadyError, is_kept

    try:
        return is_kept(getattr(arguments, "data", None))
    except NotReadyError as fault:
        raise CommandError(str(fault)) from None


def passphrase(arguments: argparse.Namespace) -> str:
    """The words from the file, else from whoever sits there; never an argument."""
    file: Path | None = arguments.passphrase_file
    if file is None:
        if not sys.stdin.isatty():
            raise CommandError(
                "name a file with --passphrase-file: nobody is here to ask"
            )
        return _asked("Your words: ")
    return words_in(file)


def _asked(prompt: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        sys.stderr.write("\n")
        raise CommandError("no words were given; nothing was done") from None


def words_in(file: Path) -> str:
    """The first line of a file."""
    try:
        return file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeError):
        raise CommandError(f"{file} cannot be read") from None


def set_up(arguments: argparse.Namespace) -> None:
    """Start Django on the folder, and make or mend what is missing there."""
    from amends.web.ready import NotReadyError, ready

    try:
        ready(getattr(arguments, "data", None))
    except NotReadyError as fault:
        raise CommandError(str(fault)) from None


def _renewed(arguments: argparse.Namespace) -> Ring:
    """The ring behind the new words, which are asked for, so that nothing is lost."""
    sys.stderr.write("The words were changed meanwhile; the new ones are needed now.\n")
    account = _account(arguments)
    found = None if account is None else _turned(account, passphrase(arguments))
    if found is None:
        raise CommandError("these are not the new words; nothing was written")
    return found.ring


def _turned(account: Account, words: str) -> Unlocked | None:
    from amends.vault.faults import VaultError
    from amends.web.shelf import accounts

    try:
        return accounts.unlock(account, accounts.key_behind(account, words))
    except VaultError:
        return None


def _account(arguments: argparse.Namespace) -> Account | None:
    if not is_there(arguments):
        return None
    set_up(arguments)
    from amends.web.shelf.accounts import LOCAL
    from amends.web.shelf.models import Account

    return Account.objects.select_related("current").filter(name=LOCAL).first()
