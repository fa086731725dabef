"""`amends doctor`: what is set up, what is not, and whether what is kept is whole."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from amends.cli.offered import offer


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends doctor`."""
    from amends.cli.own import options

    parser = offer(
        subparsers, "doctor", "what is set up and what is not, and whether it is whole"
    )
    options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what there is; exit 1 where something is wrong.

    With --passphrase-file each entry is opened as well. Nothing is made.
    """
    from amends.cli.own import is_begun, is_there

    begun = is_begun(arguments)
    from amends.web.shelf import health  # it needs Django started

    for line in health.what_is_kept(begun=begun):
        print(line)
    faults = list(_faults(arguments, begun=begun)) if is_there(arguments) else []
    for fault in faults:
        print(f"Not well: {fault}")
    if not faults:
        print("All is well.")
    return 1 if faults else 0


def _faults(arguments: argparse.Namespace, *, begun: bool) -> Iterator[str]:
    from amends.cli.own import opened
    from amends.web.shelf.health import faults_of_the_store

    yield from faults_of_the_store()
    if begun and arguments.passphrase_file:
        for fault in opened(arguments).desk.known().faults:
            yield f"{fault}."
