"""`amends doctor`: what is set up, what is not, and whether what is kept is whole."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from amends.cli.offered import offer
from amends.cli.serve import SETTINGS


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends doctor`."""
    from amends.cli.own import options

    parser = offer(
        subparsers, "doctor", "what is set up and what is not, and whether it is whole"
    )
    options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what there is; exit 1 where something is wrong. Nothing is made or mended.

    With --passphrase-file each entry is opened as well. Where the environment names the
    secrets of a server, it is the server that is looked at.
    """
    if os.environ.get("AMENDS_SECRETS"):
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    from amends.cli.own import is_there

    there = is_there(arguments)
    from amends.web.shelf import health  # it needs Django started

    for line in health.what_is_kept(is_there=there):
        print(line)
    ill = False
    for fault in _faults(arguments) if there else ():
        ill = True
        print(f"Not well: {fault}")
    if not ill:
        print("All is well.")
    return 1 if ill else 0


def _faults(arguments: argparse.Namespace) -> Iterator[str]:
    from amends.cli.own import is_begun, opened
    from amends.web.shelf.health import faults_of_the_store

    yield from faults_of_the_store()
    if arguments.passphrase_file and is_begun(arguments):
        for fault in opened(arguments).desk.known().faults:
            yield f"{fault}."
