"""`amends write KIND`: one entry into one's own record, field by field or from a file."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from amends.cli.fault import CommandError, small
from amends.cli.given import called, fields_in
from amends.cli.offered import offer

if TYPE_CHECKING:
    from datetime import datetime

    from amends.cli.own import Own
    from amends.core.kinds.fields import Kind
    from amends.core.reason import Reason


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends write`."""
    from amends.cli.own import options
    from amends.cli.replay import moment

    parser = offer(subparsers, "write", "write an entry into your record")
    parser.add_argument("kind", metavar="KIND", help="see `amends kinds`")
    parser.add_argument(
        "--from",
        dest="file",
        metavar="FILE",
        help="the entry's fields as one JSON object; - reads standard input",
    )
    parser.add_argument(
        "--at", type=moment, metavar="TIME", help="when it happened; default: now"
    )
    options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask for the fields, check them, write them; nothing is half written."""
    from amends import clock
    from amends.cli import own
    from amends.cli.helping import help_first, texts_in

    kind = _kind_named(arguments.kind)
    if kind.by_program:
        raise CommandError(f"{arguments.kind} is written by the program alone")
    opened = None if arguments.kind == "begin" else own.opened(arguments)
    fields = _from_file(arguments) if arguments.file else _asked(kind)
    help_first(texts_in(fields))
    now = clock.now()
    entry = _entry(arguments, fields, now)
    # A record is made only once there is something right to write into it.
    _write(opened or own.opened_or_begun(arguments), entry, now)
    return 0


def _kind_named(name: str) -> type[Kind]:
    from difflib import get_close_matches

    from amends.core import schema

    kinds = {schema.tag(kind): kind for kind in schema.kinds()}
    if name not in kinds:
        near = get_close_matches(name, kinds, 1)
        meant = f"; did you mean {near[0]}?" if near else "; see `amends kinds`"
        raise CommandError(f"there is no kind {name!r}{meant}")
    return kinds[name]


def _from_file(arguments: argparse.Namespace) -> dict[str, Any]:
    fields = fields_in(arguments.file)
    if fields.get("kind", arguments.kind) != arguments.kind:
        other = f"{called(arguments.file)} is of another kind: {fields['kind']}"
        raise CommandError(other)
    return fields


def _asked(kind: type[Kind]) -> dict[str, Any]:
    from amends.cli.asking import ask_fields

    if not sys.stdin.isatty():
        raise CommandError("give the fields with --from FILE: nobody is here to ask")
    return ask_fields(kind)


def _entry(
    arguments: argparse.Namespace, fields: dict[str, Any], now: datetime
) -> Kind:
    from amends.core import wire

    at = arguments.at.isoformat() if arguments.at else fields.get("at")
    times = {"at": at or now.isoformat(), "recorded": now.isoformat()}
    try:
        return wire.convert({**fields, "kind": arguments.kind, **times})
    except wire.WireError as fault:
        raise CommandError(f"this cannot be written: {fault}") from None


def _write(own: Own, kind: Kind, now: datetime) -> None:
    from amends.desk import RefusedError

    try:
        own.desk.write(kind)
    except RefusedError as refused:
        if refused.reason.rule != "by_day":
            raise CommandError(_sentence(own, refused.reason)) from None
        _hold(own, kind, now)
        return
    print(f"Written, as entry {own.desk.known().count}.")


def _hold(own: Own, kind: Kind, now: datetime) -> None:
    from amends.web.shelf.night import hold_till_day

    hold_till_day(own.unlocked, kind, own.desk.record().zone, now)
    print(
        "It is night. This is held, sealed, and offered again by day, to keep or to drop."
    )


def _sentence(own: Own, reason: Reason) -> str:
    from amends.words.reasons import sentence

    record = own.desk.record()
    ex = record.begin.body.ex if record.begin else None
    return small(sentence(reason, ex or "they", record.zone))
