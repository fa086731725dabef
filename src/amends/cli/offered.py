"""How a subcommand is offered: its name, what it does, and how it says that it was misused."""

from __future__ import annotations

import argparse


def offer(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    does: str,
) -> argparse.ArgumentParser:
    """A parser that says the same in its own help as in the list.

    `arguments.wrong` ends the command with a sentence and exit 2.
    """
    described = f"{does[:1].upper()}{does[1:]}."
    parser = subparsers.add_parser(name, help=does, description=described)
    parser.set_defaults(wrong=parser.error)
    return parser
