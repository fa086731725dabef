"""`amends demo`: the program on three made-up records, in a folder of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

from amends.cli.fault import CommandError
from amends.cli.offered import offer


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends demo`."""
    from amends.cli.start import PORT, port

    parser = offer(
        subparsers, "demo", "start on three made-up records, to look at everything"
    )
    parser.add_argument("--port", type=port, default=PORT, help="default %(default)s")
    parser.add_argument(
        "--no-browser", action="store_true", help="only say where it is"
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="an empty folder to keep them in; else they are gone when it stops",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the three, say how to open them, and serve until stopped."""
    import signal
    from tempfile import TemporaryDirectory

    # Whoever is told to stop still clears the folder away.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if arguments.data is not None:
        return _on(arguments, arguments.data)
    with TemporaryDirectory(prefix="amends-", ignore_cleanup_errors=True) as folder:
        return _on(arguments, Path(folder))


def _on(arguments: argparse.Namespace, folder: Path) -> int:
    from amends.cli import start

    if folder.exists() and any(folder.iterdir()):
        raise CommandError(f"{folder} is not empty; name another folder")
    arguments.data = folder
    print(f"Three made-up lives. These words open them: {_made(folder)}", flush=True)
    return start.run(arguments)


def _made(folder: Path) -> str:
    from amends import clock
    from amends.web.ready import ready

    ready(folder)
    from amends.web.records.demo import make_demo
    from amends.web.sittings.strength import four_words

    words = four_words()
    make_demo(words, clock.now())
    return words
