"""`amends read`: reads chat exports and prints what they show; stores nothing."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError
from amends.cli.offered import offer
from amends.cli.streams import say

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from amends.conversations.chat import Chat
    from amends.conversations.people import People
    from amends.conversations.telling import Told


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends read`."""
    parser = offer(subparsers, "read", "what a chat export shows; stores nothing")
    options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def options(parser: argparse.ArgumentParser) -> None:
    """Which files, who is who, and how their dates are read."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="an export, or several"
    )
    parser.add_argument(
        "--me",
        action="append",
        default=[],
        type=name,
        metavar="NAME",
        help="your name in it; again for another name of yours",
    )
    parser.add_argument(
        "--them",
        action="append",
        default=[],
        type=name,
        metavar="NAME",
        help="the other's name; again for another of theirs",
    )
    order = parser.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first",
        dest="order",
        action="store_const",
        const="day_first",
        help="dates are day, month, year",
    )
    order.add_argument(
        "--month-first",
        dest="order",
        action="store_const",
        const="month_first",
        help="dates are month, day, year",
    )
    parser.add_argument(
        "--timezone",
        type=zone,
        metavar="TZ",
        help="where times are shown, like Europe/Paris; default: UTC",
    )


def name(text: str) -> str:
    """A name; an empty one is nobody's."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is missing")
    return text


def zone(name: str) -> ZoneInfo:
    """A time zone by its IANA name."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"there is no time zone {name!r}") from None


def run(arguments: argparse.Namespace) -> int:
    """Print what the files show, as text or as one JSON document."""
    # Nothing that is read makes circles; looking for them would take a twentieth.
    gc.disable()
    try:
        return _run(arguments)
    finally:
        gc.enable()


def _run(arguments: argparse.Namespace) -> int:
    from zoneinfo import ZoneInfo

    from amends.cli import reading
    from amends.conversations.errors import ConversationError

    place = arguments.timezone or ZoneInfo("UTC")
    try:
        found = told(arguments, place)
    except ConversationError as fault:
        raise CommandError(str(fault)) from None
    if arguments.json:
        sys.stdout.write(reading.json(found, place))
    else:
        say(reading.text(found, place))
    return 0


def told(arguments: argparse.Namespace, place: ZoneInfo) -> Told:
    """What the files show, as one conversation; raises ConversationError."""
    chats = _chats(arguments.files, arguments.order)
    return _told(chats, _sides(chats, arguments), place)


def told_of_two(arguments: argparse.Namespace, place: ZoneInfo) -> Told:
    """The same, of what the two wrote and nobody else; raises ConversationError."""
    from amends.conversations.narrowing import of_two
    from amends.conversations.people import between

    chats = _chats(arguments.files, arguments.order)
    sides = _sides(chats, arguments)
    return _told(of_two(between(chats, sides), sides), sides, place)


def _sides(chats: tuple[Chat, ...], arguments: argparse.Namespace) -> People:
    from amends.conversations.people import people

    return people(chats, arguments.me, arguments.them)


def _told(chats: tuple[Chat, ...], sides: People, place: ZoneInfo) -> Told:
    from amends import clock
    from amends.conversations.telling import tell

    return tell(chats, sides, place, clock.now())


def _chats(files: list[str], order: str | None) -> tuple[Chat, ...]:
    from amends.cli.progress import bar
    from amends.conversations.choices import Choices, unwatched
    from amends.conversations.reading import read
    from amends.conversations.source import from_path

    shown = bar()
    choices = Choices(order=order, progress=shown or unwatched)  # type: ignore[arg-type]
    try:
        return read([from_path(Path(name)) for name in files], choices)
    finally:
        if shown:
            shown.close()
