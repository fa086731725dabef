"""`amends terms FILE`: the ex's terms, signed by a key of their own, as a small file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from amends.cli.fault import CommandError
from amends.cli.offered import offer

if TYPE_CHECKING:
    from amends.hand import Terms

KINDS = ("terms.stated", "terms.no_contact")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends terms`."""
    parser = offer(
        subparsers,
        "terms",
        "for the one who was hurt: say what you are willing to have, in a signed file",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file")
    parser.add_argument(
        "--from",
        dest="given",
        metavar="FILE",
        help="the terms as one JSON object; - reads standard input; else they are asked",
    )
    parser.add_argument(
        "--key",
        metavar="FILE",
        type=Path,
        help="the file with your key, made where there is none; else it is for this once",
    )
    parser.add_argument(
        "--page",
        action="store_true",
        help="make a page instead, on which the same is done in a browser, offline",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Say where help is, ask, sign, write; nothing is written before the end."""
    from amends.web.help.lines import for_the_afraid

    if arguments.page and (arguments.given or arguments.key):
        arguments.wrong("--page makes an empty page; it takes no terms and no key")
    if arguments.file.exists():
        raise CommandError(f"{arguments.file} is there already; nothing was written")
    if arguments.page:
        return _page(arguments.file, for_the_afraid())
    return _signed(arguments, for_the_afraid())


def _page(file: Path, help_lines: Iterable[str]) -> int:
    from amends import hand
    from amends.cli.export import put_down

    put_down(file, hand.page(help_lines))
    print(f"Written to {file}. It opens in a browser, and needs no network.")
    return 0


def _signed(arguments: argparse.Namespace, help_lines: Iterable[str]) -> int:
    from amends import hand
    from amends.cli.export import put_down
    from amends.cli.helping import help_first, texts_in
    from amends.words import own_hand

    seed = _seed(arguments.key)
    print("\n  ".join([own_hand.WATCHED, *help_lines]), end="\n\n")
    fields = _given(arguments.given) if arguments.given else asked()
    help_first(texts_in(fields))
    terms = _terms(fields)
    if arguments.key and not arguments.key.exists():
        put_down(arguments.key, _key_file(seed))
    put_down(arguments.file, hand.signed(terms, seed) + b"\n")
    words = hand.eight_words(hand.read(arguments.file.read_bytes()))
    print(own_hand.WRITTEN.format(file=arguments.file, words=words))
    print(
        own_hand.KEPT_KEY.format(key=arguments.key)
        if arguments.key
        else own_hand.NO_KEY
    )
    return 0


def _seed(key: Path | None) -> bytes:
    """The key in the file, else a new one."""
    from amends.vault import signing
    from amends.vault.faults import MisreadError

    if key is None or not key.exists():
        return signing.new_seed()
    try:
        return signing.read(key.read_bytes())
    except MisreadError as fault:
        raise CommandError(f"{key}: {fault}") from None


def _key_file(seed: bytes) -> bytes:
    from amends.vault.signing import written

    return written(seed)


def _given(file: str) -> dict[str, Any]:
    from amends.cli.given import fields_in

    return fields_in(file)


def asked() -> dict[str, Any]:
    """What was typed; after "none" nothing more is asked than words."""
    from amends.cli.asking import ask_fields
    from amends.core.kinds.terms import NoContact, TermsStated
    from amends.words.own_hand import ASKED, COMPANY, WHAT_IT_IS

    if not sys.stdin.isatty():
        raise CommandError("give the terms with --from FILE: nobody is here to ask")
    print(f"{WHAT_IT_IS}\n{COMPANY}")
    first = ask_fields(TermsStated, ASKED, ("company",))
    if not first:
        raise CommandError("nothing was said, and so nothing was written")
    if first["company"] == "none":
        stop = ask_fields(NoContact, ASKED, ("words",))
        return {"kind": "terms.no_contact", **stop}
    rest = dict.fromkeys(name.partition(".")[0] for name in ASKED if name != "company")
    return {**first, **ask_fields(TermsStated, ASKED, tuple(rest))}


def _terms(fields: dict[str, Any]) -> Terms:
    """The fields as terms set by their own hand, now."""
    from amends import clock
    from amends.core import wire
    from amends.core.kinds.terms import NoContact, TermsStated

    now = clock.now().replace(microsecond=0).isoformat()
    kind = fields.get("kind", KINDS[0])
    if kind not in KINDS:
        raise CommandError(f"these are no terms: {kind}")
    times = {"at": now, "recorded": now, "source": "they_set"}
    try:
        terms = wire.convert({**fields, "kind": kind, **times})
    except wire.WireError as fault:
        raise CommandError(f"this cannot be signed: {fault}") from None
    if not isinstance(terms, TermsStated | NoContact):
        raise TypeError(kind)
    return terms
