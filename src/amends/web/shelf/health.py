"""Whether what is kept is as it was written: the file, the chain, each entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from amends import __version__
from amends.vault.chain import follow, genesis
from amends.vault.keys.slot import SPARE
from amends.web.database import first_line
from amends.web.shelf.kept import Kept
from amends.web.shelf.models import Account, Entry, Record, Slot
from amends.web.shelf.scrub import what_stays
from amends.words.counts import counted

CLOSED = 0o077
"""What nobody but the owner may do with the file and its folder."""


def faults_of_the_store() -> Iterator[str]:
    """What is wrong with the database, in sentences; nothing where all is well."""
    yield from _open_to_others()
    try:
        yield from _broken_pages()
        yield from _missing_steps()
        yield from _broken_chains()
        yield from faults_of_the_role()
    except DatabaseError as fault:
        yield f"The database cannot be read: {first_line(fault)}."


def _open_to_others() -> Iterator[str]:
    if connection.vendor != "sqlite":
        return
    file = Path(connection.settings_dict["NAME"])
    for place in (file, file.parent):
        if place.exists() and place.stat().st_mode & CLOSED:
            yield f"{place} can be read by others on this computer."


def _broken_pages() -> Iterator[str]:
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        for (said,) in cursor.fetchall():
            if said != "ok":
                yield f"The database file is damaged: {said}."


def faults_of_the_role() -> Iterator[str]:
    """What the server may not do that erasing needs; nothing in the local program."""
    if what_stays() == "table":
        yield (
            "What is erased stays in the table until its owner clears it: run VACUUM"
            " shelf_entry as the owner, each night."
        )


def _missing_steps() -> Iterator[str]:
    executor = MigrationExecutor(connection)
    steps = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if steps:
        missing = counted(len(steps), "step")
        yield (
            f"The tables are not up to date ({missing} missing). The next start brings"
            " them there; on a server, `amends serve --upgrade`."
        )


def _broken_chains() -> Iterator[str]:
    """What a chain shows without any key."""
    for record in Record.objects.order_by("pk"):
        rows = list(Kept(record.pk).rows())
        rec, name = bytes(record.rec), bytes(record.rec).hex()[:8]
        there = {row.n for row in rows}
        lost = [n for n in range(1, record.count + 1) if n not in there]
        if lost:
            yield f"Record {name}: missing are the entries {', '.join(map(str, lost))}."
        start = genesis(rec, bytes(record.public))
        if follow(start, rec, 0, (row.c for row in rows)) != bytes(record.head):
            yield f"Record {name}: the chain does not end where it should."


def what_is_kept(*, is_there: bool) -> Iterator[str]:
    """Where things are and how many there are, a sentence each; nothing of what."""
    yield f"Amends {__version__}, on {connection.vendor}; its folder is {settings.DATA}."
    if is_there:
        with suppress(DatabaseError):  # the faults say it
            yield from _counts()
    else:
        yield "Nothing is kept yet."
    if settings.AMENDS_SECOND_READER:
        yield f"A second reader can be asked about drafts: {settings.AMENDS_SECOND_READER}"


def _counts() -> Iterator[str]:
    records, entries = Record.objects.count(), Entry.objects.count()
    if not records:
        yield "Nothing is kept yet."
        return
    yield f"Kept: {counted(records, 'record')}, {counted(entries, 'entry')}."
    spare = Slot.objects.filter(kind=SPARE).count()
    without = Account.objects.count() - spare
    if settings.AMENDS_HOSTED:
        yield f"Accounts without a spare key: {without}."
    elif without:
        yield "There is no spare key. Without it, words that are lost open nothing."
    else:
        yield "There is a spare key."
