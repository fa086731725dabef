"""`amends log`: the entries of one's own record, one a line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from amends.cli.offered import offer
from amends.cli.streams import say

if TYPE_CHECKING:
    from amends.core.entry import Entry
    from amends.core.kinds.fields import Kind


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends log`."""
    from amends.cli.own import options

    parser = offer(subparsers, "log", "the entries of your record")
    options(parser)
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document, a list"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print every entry: its number, when it happened, its kind, what it says."""
    import json

    from amends.cli.own import opened, tell_damage
    from amends.words.line import line

    own = opened(arguments)
    record = own.desk.record()
    if arguments.json:
        plain = [_plain(entry) for entry in record.entries]
        print(json.dumps(plain, ensure_ascii=False))
    else:
        for entry in record.entries:
            say(line(entry, record))
    tell_damage(own, arguments)
    return 0


def _plain(entry: Entry[Kind]) -> dict[str, Any]:
    import msgspec

    return {"seq": entry.seq, **msgspec.to_builtins(entry.body)}
