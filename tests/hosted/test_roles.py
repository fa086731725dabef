from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from amends import clock
from amends.core.kinds.ledger import Note
from amends.desk import Desk
from amends.vault.sealed import append, erase, read
from amends.web.shelf import accounts
from amends.web.shelf.health import faults_of_the_role
from amends.web.shelf.models import Account, Entry
from amends.web.shelf.roles import MAINTAINS, statements
from amends.web.shelf.scrub import what_stays
from tests.web.opened import WORDS, began

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="roles are PostgreSQL's"
    ),
]
ROLE, NOW = "amends_web", clock.now()


@contextmanager
def as_the_server(but: str = "") -> Iterator[None]:
    """The server's own role, with what it is granted and nothing more; or less."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {ROLE}")
        for statement in statements(ROLE):
            cursor.execute(statement.replace(but, "") if but else statement)
        cursor.execute(f"SET ROLE {ROLE}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET ROLE")
            cursor.execute(f"DROP OWNED BY {ROLE}")
            cursor.execute(f"DROP ROLE {ROLE}")


def test_the_server_can_do_its_work_as_a_role_of_its_own() -> None:
    with as_the_server():
        made = accounts.make("ada", "four good plain words")
        append(made.kept, made.ring, [b"one", b"two"])
        erase(made.kept, made.ring, 1, b"gone")
        new = accounts.rekey(made, "four other plain words")
        assert read(new.kept, new.ring).texts == (None, b"two", b"gone")
        accounts.forget(Account.objects.get())
        assert Entry.objects.count() == 0


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE shelf_entry DISABLE TRIGGER ALL",
        "DROP TRIGGER entry_stays ON shelf_entry",
        "UPDATE shelf_entry SET c = sealed",
        "UPDATE shelf_entry SET n = n + 1",
        "TRUNCATE shelf_entry CASCADE",
        "DELETE FROM django_migrations",
    ],
)
def test_the_server_cannot_reach_past_its_role(statement: str) -> None:
    made = accounts.make("ada", "four good plain words")
    append(made.kept, made.ring, [b"one"])
    refused = pytest.raises(DatabaseError, match=r"permission denied|must be owner")
    with as_the_server(), refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_owner_and_a_role_that_may_clear_what_was_erased_are_well() -> None:
    assert list(faults_of_the_role()) == []
    assert what_stays() == "journal"
    with as_the_server():
        may_clear = connection.pg_version >= MAINTAINS  # type: ignore[attr-defined]
        assert what_stays() == ("journal" if may_clear else "table")


def test_a_role_that_may_not_clear_what_was_erased_says_so() -> None:
    client = Client()
    made = accounts.make("ada", WORDS)
    note = Note(at=NOW, recorded=NOW, text="to be erased")
    Desk(made.kept, made.ring).enter([began(NOW), note])
    client.post("/unlock/", {"name": "ada", "passphrase": WORDS}, secure=True)
    with as_the_server(but=", MAINTAIN"):
        assert "VACUUM shelf_entry" in "".join(faults_of_the_role())
        page = client.get("/record/2/erase/", secure=True).content.decode()
    assert "until whoever runs it clears its table" in page


def test_a_role_with_an_odd_name_is_refused() -> None:
    with pytest.raises(ValueError, match="plain name"):
        statements("x; DROP TABLE shelf_entry")
