"""Faults in the middle of what somebody typed: a page made to fail, and real ones."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from amends.core.kinds.ledger import Note
from amends.desk import Desk
from amends.web.entries.pages import address_of
from amends.web.shelf import accounts
from tests.web.opened import began

TEXT, WORDS, OTHER = "Nachtigallenschlag", "Vogelbeerbaum in words", "Buchfinkenruf"
TYPED = (TEXT, "Vogelbeerbaum", OTHER)
NOTE = address_of(Note)
FORCED = (
    ("/failing/", {"text": TEXT, "passphrase": WORDS}, ""),
    (NOTE, {"text": TEXT}, 'INSERT INTO "shelf_entry"'),
    ("/keep/words/", {"passphrase": WORDS, "words": OTHER, "again": OTHER}, "UPDATE"),
    ("/keep/file/", {"passphrase": WORDS, "withhold": "1"}, 'SELECT "shelf_slot"'),
    ("/draft/", {"draft": TEXT}, 'SELECT "shelf_record"'),
    (
        "/half/",
        {"text": TEXT + " " + TEXT, "place": NOTE},
        'INSERT INTO "shelf_pending"',
    ),
    ("/unlock/", {"name": "ada", "passphrase": WORDS}, "INSERT"),
)
"""Where something is sent, what was typed, and at which statement the database fails."""


def failing(request: HttpRequest) -> HttpResponse:
    """Fails as badly as it can: what was typed is in its messages, values and causes."""
    text, passphrase = request.POST["text"], request.POST["passphrase"]
    try:
        int(passphrase)
    except ValueError as cause:
        raise TypeError(f"cannot read {text!r}") from cause
    return HttpResponse()


urlpatterns = [path("failing/", failing), path("", include("amends.web.urls"))]


@contextmanager
def failing_database(at: str) -> Iterator[None]:
    """A database that fails at statements of one sort, and quotes what was typed."""

    def fail(execute: Any, sql: str, *rest: Any) -> Any:
        if at and sql.startswith(at):
            raise DatabaseError(f"{sql}: {TYPED}")
        return execute(sql, *rest)

    with connection.execute_wrapper(fail):
        yield


@contextmanager
def heard() -> Iterator[io.StringIO]:
    """What the program's own log says, through its own handler."""
    ours = [h for h in logging.getLogger("django").handlers if h.get_name() == "stderr"]
    (handler,) = ours
    assert isinstance(handler, logging.StreamHandler)
    said = io.StringIO()
    # Not by setStream: it flushes what it had, which an earlier test may have closed.
    before, handler.stream = handler.stream, said
    try:
        yield said
    finally:
        handler.stream = before


def forced(name: str, address: str, typed: dict[str, str], at: str) -> tuple[str, str]:
    """The page that comes of a fault, and what the log says of it."""
    made = accounts.make(name, WORDS)
    Desk(made.kept, made.ring).enter([began()])
    client = Client(raise_request_exception=False)
    if address != "/unlock/":
        client.post("/unlock/", {"name": name, "passphrase": WORDS}, secure=True)
    with failing_database(at), heard() as said:
        answer = client.post(address, typed, secure=True)
    assert answer.status_code == HTTPStatus.INTERNAL_SERVER_ERROR, address
    return answer.content.decode(), said.getvalue()


def nothing_typed_is_in(page: str, log: str) -> None:
    """Neither says what was typed; the log says what went wrong, and where."""
    assert [word for word in TYPED if word in page + log] == []
    assert "Error" in log
    assert " in " in log
