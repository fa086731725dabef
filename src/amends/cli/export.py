"""`amends export`: the readable, signed record file of one's own record."""

from __future__ import annotations

import argparse
from pathlib import Path

from amends.cli.fault import CommandError
from amends.cli.offered import offer


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends export`."""
    from amends.cli.own import options

    parser = offer(subparsers, "export", "write your record to a readable, signed file")
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--only", type=named, metavar="N,N-N", help="show these entries, no others"
    )
    which.add_argument(
        "--withhold", type=named, metavar="N,N-N", help="show all entries but these"
    )
    parser.add_argument(
        "--checkers",
        action="store_true",
        help="put verify_record.py and verify_record.html beside it",
    )
    options(parser)
    parser.set_defaults(run=run)


def named(text: str) -> frozenset[int]:
    """Entry numbers such as `1,4-6`."""
    from amends.web.numbers import numbers

    try:
        return numbers(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 1,4-6") from None


def run(arguments: argparse.Namespace) -> int:
    """Write the file, and say what is in it."""
    from amends import clock
    from amends.cli.own import opened
    from amends.vault.faults import DamagedError
    from amends.vault.files.record_file import check

    own = opened(arguments)
    from amends.web.numbers import beyond
    from amends.web.shelf.export import exported

    all_of_them = range(1, own.desk.known().count + 1)
    only, withhold = arguments.only, arguments.withhold or frozenset()
    missing = beyond(withhold if only is None else only, len(all_of_them))
    if missing is not None:
        raise CommandError(f"there is no entry {missing}; nothing was written")
    hidden = withhold if only is None else set(all_of_them) - only
    try:
        data = exported(own.unlocked, own.desk, clock.now(), hidden)
    except DamagedError as fault:
        raise CommandError(f"{fault}; withhold it with --withhold {fault.n}") from None
    beside = _checkers(arguments.file.parent) if arguments.checkers else {}
    put_down(arguments.file, data)
    for place, program in beside.items():
        put_down(place, program)
    found = check(data)
    print(
        f"Written. Shown: {len(found.shown)}, withheld: {found.withheld},"
        f" erased: {len(found.erased)}. It can be read by whoever has it."
    )
    return 0


def put_down(file: Path, data: bytes) -> None:
    """Write a new file that only its owner can read; CommandError where it is there."""
    import os

    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
    except FileExistsError:
        raise CommandError(f"{file} is there already; nothing was written") from None
    except OSError as fault:
        raise CommandError(f"{file} cannot be written: {fault.strerror}") from None


def _checkers(folder: Path) -> dict[Path, bytes]:
    """What checks the file, as far as it does not lie there already; never over another."""
    from importlib.resources import files

    missing = {}
    for name in ("verify_record.py", "verify_record.html"):
        place = folder / name
        data = files("amends.vault.files").joinpath(name).read_bytes()
        if not place.exists():
            missing[place] = data
        elif place.read_bytes() != data:
            raise CommandError(f"{place} is another file; nothing was written")
    return missing
