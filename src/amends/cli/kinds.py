"""`amends kinds`: every kind of entry, as text or as JSON Schema."""

from __future__ import annotations

import argparse

from amends.cli.offered import offer


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends kinds`."""
    parser = offer(subparsers, "kinds", "the kinds of entry of a record")
    parser.add_argument("--json", action="store_true", help="as JSON Schema")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the closed set of kinds."""
    from amends.core import schema

    if arguments.json:
        import json

        print(json.dumps(schema.document(), indent=2, ensure_ascii=False))
        return 0
    for line in schema.outline():
        print(line)
    return 0
