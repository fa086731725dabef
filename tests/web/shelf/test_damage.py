from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from amends import clock
from amends.core.kinds.ledger import Note
from amends.vault.files.backup_file import Loose
from amends.vault.sealed import append, read
from amends.vault.store import Row
from amends.web.shelf import accounts
from amends.web.shelf.health import faults_of_the_store
from amends.web.shelf.models import Record
from amends.web.shelf.triggers import enforce, lift
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db(transaction=True)
FLIPS = 60


@contextmanager
def past_the_triggers() -> Iterator[None]:
    """As somebody with the disk in hand, whom no trigger stops."""
    with connection.schema_editor() as editor:
        lift(None, editor)
    yield
    with connection.schema_editor() as editor:
        enforce(None, editor)


def done(statement: str) -> None:
    with past_the_triggers(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.fixture
def here(client: Client) -> Client:
    now = clock.now()
    notes = [Note(at=now, recorded=now, text=f"note {n}") for n in (2, 3, 4)]
    unlocked(client, began(), *notes)
    return client


DAMAGE = {
    "another seal": (
        "UPDATE shelf_entry SET sealed = c WHERE n = 2",
        ["Entry 2: its seal is broken"],
    ),
    "a lost row": (
        "DELETE FROM shelf_entry WHERE n = 3",
        ["Entry 3: it is missing", "the chain does not end where it should"],
    ),
    "a cut tail": (
        "DELETE FROM shelf_entry WHERE n = 4",
        ["Entry 4: it is missing", "the chain does not end where it should"],
    ),
    "another commitment": (
        "UPDATE shelf_entry SET c = (SELECT c FROM shelf_entry WHERE n = 3) WHERE n = 2",
        ["Entry 2: its seal is broken", "the chain does not end where it should"],
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_named_and_the_rest_stays_readable(here: Client, name: str) -> None:
    statement, named = DAMAGE[name]
    done(statement)
    said = here.get("/keep/").content.decode()
    for sentence in named:
        assert sentence in said
    page = here.get("/record/")
    assert page.status_code == 200
    assert b"note 2" in page.content or b"note 4" in page.content


def test_two_swapped_rows_are_named(here: Client) -> None:
    with past_the_triggers(), connection.cursor() as cursor:
        for before, after in ((2, 99), (3, 2), (99, 3)):
            cursor.execute(
                "UPDATE shelf_entry SET n = %s WHERE n = %s", [after, before]
            )
    said = here.get("/keep/").content.decode()
    assert "Entry 2: its seal is broken" in said
    assert "Entry 3: its seal is broken" in said


@pytest.mark.usefixtures("here")
def test_the_doctor_needs_no_key_to_see_a_broken_chain() -> None:
    assert not [fault for fault in faults_of_the_store() if "Record" in fault]
    done("DELETE FROM shelf_entry WHERE n = 3")
    (lost, ends) = [fault for fault in faults_of_the_store() if "Record" in fault]
    assert lost.endswith("missing are the entries 3.")
    assert ends.endswith("the chain does not end where it should.")


def rows_in(file: Path) -> tuple[Row, ...] | None:
    """The rows that a file holds; None where SQLite itself sees that it is damaged."""
    try:
        with closing(sqlite3.connect(file)) as opened:
            if opened.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return None
            asked = "SELECT n, kid, c, sealed FROM shelf_entry ORDER BY n"
            return tuple(Row(*row) for row in opened.execute(asked))
    except (sqlite3.DatabaseError, TypeError, OverflowError):
        return None


@pytest.mark.skipif(connection.vendor != "sqlite", reason="flips bits in the file")
@pytest.mark.parametrize("size", [1, 4096], ids=["a bit", "a page"])
def test_no_damage_to_the_file_goes_unseen(tmp_path: Path, size: int) -> None:
    made = accounts.make("me", "four good plain words")
    append(made.kept, made.ring, [b"text %d" % n for n in range(60)])
    label, good = made.kept.label(), tuple(made.kept.rows())
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = Path(connection.settings_dict["NAME"]).read_bytes()
    chance = random.Random(size)  # noqa: S311 the same damage each time
    file = tmp_path / "notes.sqlite3"
    for _ in range(FLIPS):
        at = chance.randrange(100 if size == 1 else 1, len(whole) // size) * size
        other = (
            bytes([whole[at] ^ 1 << chance.randrange(8)]) if size == 1 else bytes(size)
        )
        file.write_bytes(whole[:at] + other + whole[at + size :])
        rows = rows_in(file)
        assert (
            rows is None or rows == good or read(Loose(label, rows), made.ring).faults
        )


def test_a_file_that_was_rolled_back_has_other_words(here: Client) -> None:
    before = here.get("/keep/").context["page"].head
    assert len(before.split()) == 10
    now = clock.now()
    made = here.get("/keep/").wsgi_request.vault  # type: ignore[attr-defined]
    made.desk(now).write(Note(at=now, recorded=now, text="later"))
    assert here.get("/keep/").context["page"].head != before
    assert Record.objects.get().count == 5


def test_damage_that_a_check_found_while_open_is_said_on_every_page(
    here: Client,
) -> None:
    says = b"Something in the record is not as it was written."
    assert says not in here.get("/effort/").content
    done("UPDATE shelf_entry SET sealed = c WHERE n = 2")
    assert b"its seal is broken" in here.get("/record/check/").content
    for place in ("/effort/", "/letters/", "/help/"):
        assert says in here.get(place).content, place
    for place in ("/today/", "/record/", "/keep/"):
        assert b"its seal is broken" in here.get(place).content, place
