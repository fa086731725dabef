"""`amends today`: may I write now, why, and the one next step, from one's own record."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from amends.cli.offered import offer
from amends.cli.streams import say

if TYPE_CHECKING:
    from datetime import datetime

    from amends.web.shelf.accounts import Unlocked


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends today`."""
    from amends.cli.own import options

    parser = offer(subparsers, "today", "what your record says today")
    options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the standing of one's own record now."""
    from amends import clock
    from amends.cli.own import opened, tell_damage
    from amends.words import plain, summary

    own = opened(arguments)
    now = clock.now()
    standing = own.desk.standing(now)
    if arguments.json:
        print(plain.json(plain.plain(standing)))
    else:
        say(summary.text(standing))
    tell_damage(own, arguments)
    if arguments.json:
        return 0
    for held in _held_by_night(own.unlocked, now):
        print(f"Held since the night: {held}. It is offered again by day in `amends`.")
    return 0


def _held_by_night(unlocked: Unlocked, now: datetime) -> list[str]:
    from amends.web.shelf.night import held_till_day

    return [held.kind for held in held_till_day(unlocked, now)]
