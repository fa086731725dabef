"""`amends check`: reads a draft and says what its words would do; writes nothing."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from amends.cli.fault import CommandError
from amends.cli.given import STANDARD_INPUT, called, content, is_typed
from amends.cli.offered import offer
from amends.cli.replay import moment, record_in
from amends.cli.streams import say

if TYPE_CHECKING:
    from amends.drafts.check import Checked

Reading = Callable[[str], "Checked"]
Saying = Callable[[Any], str]
TYPED = "Type or paste the draft; Ctrl-D on a line of its own ends it.\n"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends check`."""
    parser = offer(
        subparsers,
        "check",
        "what the words of a draft would do to the one who reads them",
    )
    parser.add_argument(
        "file",
        nargs="?",
        default=STANDARD_INPUT,
        metavar="FILE",
        help="the draft; default: standard input",
    )
    parser.add_argument(
        "--record", metavar="FILE", help="a plain record, for what their terms say"
    )
    parser.add_argument(
        "--at", type=moment, metavar="TIME", help="with --record; default: now"
    )
    parser.add_argument(
        "--second-reader",
        metavar="ADDRESS",
        help="also ask a model on this computer, at http://127.0.0.1:PORT/v1",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.add_argument(
        "--jsonl", action="store_true", help='one {"id", "text"} a line, in and out'
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check one draft, or one on each line."""
    if arguments.at and arguments.record is None:
        arguments.wrong("--at says when a record is looked at; it goes with --record")
    if is_typed(arguments.file):
        sys.stderr.write(TYPED)
    data = content(arguments.file)
    reading, saying = _reader(arguments)
    if arguments.second_reader is not None:
        reading = _twice(reading, arguments.second_reader)
    if arguments.jsonl:
        for name, text in _lines(data, arguments.file):
            print(_json({"id": name, **_plain(reading(text), saying)}))
        return 0
    checked = reading(_draft(data, arguments.file))
    if arguments.json:
        print(_json(_plain(checked, saying)))
    else:
        say(_text(checked, saying))
    return 0


def _reader(arguments: argparse.Namespace) -> tuple[Reading, Saying]:
    """How a draft is read, and how a reason is said: with a record or without."""
    from datetime import UTC

    from amends.words import drafts

    if arguments.record is None:
        from amends.drafts.check import check

        return check, lambda why: drafts.sentence(why, "they", UTC)
    from amends.drafts.terms import checked_at
    from amends.words.headline import name

    standing = _standing(arguments)
    return (
        lambda text: checked_at(text, standing),
        lambda why: drafts.sentence(why, name(standing), standing.ground.zone),
    )


def _twice(reading: Reading, address: str) -> Reading:
    """The same reading, and after it the second reader's."""
    from amends.drafts.reader import Reader, ReaderError, second

    def read(text: str) -> Checked:
        try:
            return second(Reader(address), text, reading(text))
        except ReaderError as fault:
            raise CommandError(str(fault)) from None

    return read


def _standing(arguments: argparse.Namespace) -> Any:
    from amends import clock
    from amends.core.standing import standing

    return standing(record_in(arguments.record), arguments.at or clock.now())


def _draft(data: bytes, file: str) -> str:
    text = _short(_decoded(data, file), called(file))
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise CommandError(f"there are no words to read in {called(file)}")
    return text


def _lines(data: bytes, file: str) -> Iterator[tuple[Any, str]]:
    """Each line's id and text; all are looked at before the first is answered."""
    lines = _decoded(data, file).split("\n")
    return iter(
        [
            _line(line, f"{called(file)}: line {number}")
            for number, line in enumerate(lines, 1)
            if line.strip()
        ]
    )


def _line(line: str, place: str) -> tuple[Any, str]:
    from amends.core import wire

    try:
        held = wire.values(line.encode())
    except wire.WireError as fault:
        raise CommandError(f"{place}: {fault}") from None
    match held:
        case {"id": str() | int() as name, "text": str() as text}:
            return name, _short(text, place)
        case _:
            raise CommandError(f'{place} is not like {{"id": ..., "text": "..."}}')


def _short(text: str, place: str) -> str:
    """The text; CommandError where its end would not be read."""
    from amends.drafts.check import LONGEST

    if len(text) > LONGEST:
        raise CommandError(
            f"{place} has {len(text):,} letters; no more than {LONGEST:,} are read at once"
        )
    return text


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{called(file)} is not UTF-8 text") from None


def _plain(checked: Checked, saying: Saying) -> dict[str, Any]:
    findings = [
        {
            "label": one.label,
            "start": one.start,
            "end": one.end,
            "words": one.words,
            "why": saying(one.why),
        }
        for one in checked.findings
    ]
    plain = {"findings": findings, "apology": [*checked.there], "help": checked.help}
    return {**plain, "declined": True} if checked.declined else plain


def _json(value: dict[str, Any]) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)


def _text(checked: Checked, saying: Saying) -> str:
    from amends.words import drafts

    lines = [
        f"“{' '.join(one.words.split())}”\n  {drafts.TITLES[one.label]}: {saying(one.why)}"
        for one in checked.findings
    ]
    if checked.help:
        lines.insert(0, drafts.HELP_FIRST)
    if checked.declined:
        lines.append(drafts.DECLINED)
    elif not checked.findings:
        lines.append(drafts.NOTHING)
    if checked.there:
        lines.append(_parts("There", checked.there))
        lines.append(_parts("Lacking", checked.lacking) if checked.lacking else "")
    return "\n\n".join(line for line in lines if line)


def _parts(heading: str, parts: tuple[str, ...]) -> str:
    from amends.words import drafts

    return f"{heading}: " + "; ".join(drafts.PARTS[part] for part in parts) + "."
