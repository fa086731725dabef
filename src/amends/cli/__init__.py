"""The command, one module for each subcommand."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from amends.cli.fault import CommandError, refused
from amends.cli.streams import harmless, steady
from amends.vault.faults import StaleError

SUBCOMMANDS = (
    "demo",
    "read",
    "check",
    "replay",
    "kinds",
    "terms",
    "today",
    "write",
    "import",
    "log",
    "export",
    "verify",
    "backup",
    "restore",
    "doctor",
    "serve",
)
"""Modules of this package; each offers `add(subparsers)`, and imports nothing heavy."""

MODULES = {"import": "import_"}
"""What is called otherwise than its command, for Python keeps the word to itself."""

INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit code: 0, 1 with one sentence, 2 for wrong usage."""
    steady()
    words = sys.argv[1:] if argv is None else argv
    arguments = _understood(words)
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except CommandError as fault:
        return _failed(str(fault))
    except StaleError:
        return _failed("the words were changed meanwhile; do it once more")
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except OSError as fault:
        return _failed(refused(fault))
    return code


def _failed(said: str) -> int:
    sys.stderr.write(f"amends: {harmless(said)}\n")
    return 1


def _understood(words: list[str]) -> argparse.Namespace:
    """The arguments; what is not known is said by the command that does not know it."""
    whole = parser(words[0] if words else "")
    arguments, unknown = whole.parse_known_args(words)
    if unknown:
        wrong = getattr(arguments, "wrong", whole.error)
        wrong(f"there is no such option or word: {' '.join(unknown)}")
    return arguments


def parser(wanted: str = "") -> argparse.ArgumentParser:
    """Every command with its options; where one is wanted by its name, that one."""
    whole = argparse.ArgumentParser(
        prog="amends",
        description="An honest way back, or an honest way on.",
        epilog="Without a command, amends starts on this computer and opens.",
    )
    subparsers = whole.add_subparsers(title="commands", metavar="COMMAND")
    import_module("amends.cli.start").add_to(whole)
    for name in (wanted,) if wanted in SUBCOMMANDS else SUBCOMMANDS:
        import_module(f"amends.cli.{MODULES.get(name, name)}").add(subparsers)
    return whole
