"""`amends` alone: starts on this computer, and opens."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from amends.cli.fault import CommandError, refused

PORT = 8765
HIGHEST_PORT = 65_535


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the bare command."""
    parser.add_argument("--port", type=port, default=PORT, help="default %(default)s")
    parser.add_argument(
        "--no-browser", action="store_true", help="only say where it is"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="the folder to keep things in"
    )
    parser.add_argument(
        "--second-reader",
        metavar="ADDRESS",
        help="offer to ask a model on this computer about a draft, at http://127.0.0.1:PORT/v1",
    )
    parser.set_defaults(run=run)


def port(text: str) -> int:
    """A port number; 0 lets the system choose."""
    if not text.isdigit() or int(text) > HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port number")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped."""
    if arguments.second_reader is not None:
        _offer(arguments.second_reader)
    from amends.web.ready import NotReadyError
    from amends.web.server import serve

    try:
        serve(
            arguments.port, open_browser=not arguments.no_browser, data=arguments.data
        )
    except NotReadyError as fault:
        raise CommandError(str(fault)) from None
    except OSError as fault:
        if fault.filename is not None:
            raise CommandError(refused(fault)) from None
        raise CommandError(
            f"port {arguments.port} cannot be used ({fault.strerror}); try --port 0"
        ) from None
    return 0


def _offer(address: str) -> None:
    """Hand the second reader to the settings, once it is known to be on this computer."""
    from amends.drafts.reader import Reader, ReaderError

    try:
        Reader(address)
    except ReaderError as fault:
        raise CommandError(str(fault)) from None
    os.environ["AMENDS_SECOND_READER"] = address
