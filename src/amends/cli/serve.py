"""`amends serve`: the same program on a server for several people."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from amends.cli.fault import CommandError
from amends.cli.offered import offer

SETTINGS = "amends.web.hosted"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options of `amends serve`."""
    parser = offer(
        subparsers, "serve", "run on a server for several people, with HTTPS in front"
    )
    parser.add_argument(
        "--bind",
        default="127.0.0.1:8000",
        metavar="ADDRESS:PORT",
        help="default %(default)s",
    )
    parser.add_argument(
        "--workers",
        type=processes,
        default=1,
        metavar="N",
        help="processes, default %(default)s; with more than one, the proxy has to lead each browser to the same",
    )
    first = parser.add_mutually_exclusive_group()
    first.add_argument(
        "--make-secrets",
        type=Path,
        metavar="DIR",
        help="make the server's own secrets in a new folder, and stop",
    )
    first.add_argument(
        "--upgrade",
        action="store_true",
        help="bring the tables up to date, as their owner, and stop",
    )
    first.add_argument(
        "--grants",
        metavar="ROLE",
        help="print what the server's role needs in PostgreSQL, and stop",
    )
    parser.set_defaults(run=run)


def processes(text: str) -> int:
    """How many there are to be; at least one."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Do the one thing that was asked for, else serve until stopped."""
    if arguments.make_secrets:
        return _make_secrets(arguments.make_secrets)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    if arguments.upgrade or arguments.grants:
        return _prepare(arguments.grants)
    return _serve(arguments.bind, arguments.workers)


def _make_secrets(folder: Path) -> int:
    from amends.web.secrets_folder import SecretsError, made

    try:
        made(folder)
    except SecretsError as fault:
        raise CommandError(str(fault)) from None
    print(
        f"Made in {folder}. Keep a copy apart from the database: without it nothing opens."
    )
    return 0


def _prepare(role: str | None) -> int:
    _started()
    from amends.web.ready import NotReadyError, brought_up_to_date
    from amends.web.shelf.roles import statements

    if role is None:
        try:
            brought_up_to_date()
        except NotReadyError as fault:
            raise CommandError(str(fault)) from None
        print("The tables are up to date.")
        return 0
    try:
        print("\n".join(statements(role)))
    except ValueError as fault:
        raise CommandError(str(fault)) from None
    return 0


def _serve(bind: str, workers: int) -> int:
    _started()
    from amends.web.ready import before_serving

    for fault in before_serving():
        print(f"Not well: {fault}", file=sys.stderr)
    words = ["-m", "gunicorn", "amends.web.wsgi:application", "--bind", bind]
    words += ["--workers", str(workers), "--threads", "8", "--worker-class", "gthread"]
    os.execv(sys.executable, [sys.executable, *words])  # noqa: S606 our own command


def _started() -> None:
    """Django under the hosted settings; CommandError with what is missing."""
    from amends.web.ready import NotReadyError, started

    try:
        started()
    except NotReadyError as fault:
        raise CommandError(f"{fault}; see docs/how-to/host.md") from None
