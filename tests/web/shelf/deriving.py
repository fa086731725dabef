"""A process that passes the gate, says so, and stays inside until a line is read."""

from __future__ import annotations

import sys

import django


def main() -> None:
    """Pass once."""
    django.setup()
    from amends.web.shelf.gate import at_the_gate  # noqa: PLC0415 after the set-up

    with at_the_gate():
        print("inside", flush=True)  # noqa: T201 read by the test
        sys.stdin.readline()


if __name__ == "__main__":
    main()
