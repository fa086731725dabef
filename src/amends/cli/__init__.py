"""The command, one module for each subcommand."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from amends.cli.fault import CommandError, refused
from amends.vault.faults import StaleError

SUBCOMMANDS = (
    "demo",
    "read",
    "check",
    "replay",
    "kinds",
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
    words = sys.argv[1:] if argv is None else argv
    arguments = parser(words[0] if words else "").parse_args(words)
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except CommandError as fault:
        sys.stderr.write(f"amends: {fault}\n")
        return 1
    except StaleError:
        sys.stderr.write("amends: the words were changed meanwhile; do it once more\n")
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except OSError as fault:
        sys.stderr.write(f"amends: {refused(fault)}\n")
        return 1
    return code


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
