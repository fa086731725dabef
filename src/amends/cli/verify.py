"""`amends verify FILE`: checks a record file or a backup; needs no key and no set-up."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError, small
from amends.cli.offered import offer
from amends.cli.streams import say

if TYPE_CHECKING:
    from amends.vault.note import Checkpoint

SPOKEN = 10


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends verify`."""
    parser = offer(
        subparsers,
        "verify",
        "check that nothing in a record file or a backup was altered",
    )
    parser.add_argument("file", metavar="FILE", help="the file; - reads standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what the file shows; exit 1 with the first broken entry where it is not whole."""
    import json

    from amends.cli.given import called, content
    from amends.vault.faults import VaultError

    data = content(arguments.file)
    try:
        found = _checked(data)
    except VaultError as fault:
        why = small(str(fault))
        raise CommandError(f"{called(arguments.file)} is not whole: {why}") from None
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    say(_text(found))
    return 0


def _checked(data: bytes) -> dict[str, object]:
    from amends.vault.files import backup_file, record_file

    if b'"what":"backup"' in data.partition(b"\n")[0]:
        backup = backup_file.read(data)
        erased = sum(row.sealed is None for row in backup.rows)
        sealed = {"sealed": len(backup.rows) - erased, "erased": erased}
        return {"what": "backup", **sealed, **_of(backup.checkpoint)}
    checked = record_file.check(data)
    counts = {
        "shown": len(checked.shown),
        "withheld": checked.withheld,
        "erased": len(checked.erased),
        "unsupported": list(checked.checkpoint.unsupported),
    }
    return {"what": "record", **counts, **_of(checked.checkpoint)}


def _of(checkpoint: Checkpoint) -> dict[str, object]:
    from amends.vault.spoken import spoken

    return {
        "entries": checkpoint.count,
        "record": checkpoint.rec.hex(),
        "signed": checkpoint.when,
        "head": checkpoint.head.hex(),
        "words": spoken("words", checkpoint.head, SPOKEN),
    }


def _text(found: dict[str, object]) -> str:
    from amends.vault.files.record_file import SAYS

    parts = ("shown", "sealed", "withheld", "erased")
    counts = ", ".join(f"{part} {found[part]}" for part in parts if part in found)
    lines = [
        f"Whole. Entries: {found['entries']}; {counts}.",
        f"Signed {found['signed']}. In ten words: {found['words']}.",
    ]
    claims = found.get("unsupported")
    if isinstance(claims, list) and claims:
        said = ", ".join(map(str, claims))
        lines.append(f"Claims that this record does not bear out: {said}.")
    return "\n".join([*lines, SAYS])
