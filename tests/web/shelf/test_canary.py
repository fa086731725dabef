"""A word planted in every text of every kind is found nowhere; nor are the keys."""

from __future__ import annotations

import base64
import json
import logging
import os
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from django.db import connection
from django.test import Client

from amends.core import schema, wire
from amends.core.kinds.fields import Kind
from amends.core.text import free_fields
from amends.web.shelf import accounts, pending, scrub
from amends.web.shelf.models import Account, Record
from amends.web.shelf.upgrade import copy_of_the_file

pytestmark = pytest.mark.django_db(transaction=True)
CANARY = "Nachtigallenschlag"
WORDS = "Vogelbeerbaum in plain words"
SAMPLES = Path(__file__).parents[2] / "core" / "samples"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def planted(kind: type[Kind]) -> Kind:
    """The first sample of a kind, with the canary in each of its free texts."""
    sample = SAMPLES / f"{schema.tag(kind)}.v1.jsonl"
    plain = json.loads(sample.read_text(encoding="utf-8").splitlines()[0])
    for name in free_fields(kind):
        plain[name] = [CANARY] if isinstance(plain.get(name), list) else CANARY
    for line in plain.get("lines", []):
        line["text"] = CANARY
    return _with_texts(plain)


def _with_texts(plain: dict[str, Any]) -> Kind:
    try:
        return wire.convert(plain)
    except wire.WireError:
        lists = {n: [v] if v == CANARY else v for n, v in plain.items()}
        return wire.convert(lists)


def spellings(word: str) -> Iterator[bytes]:
    yield from (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    for shift in range(3):
        # Only the middle is the same however the word stands among the threes.
        yield base64.b64encode(b"x" * shift + word.encode())[4:-4]
    yield word.encode().hex().encode()


def inflated(data: bytes) -> Iterator[bytes]:
    """What any compressed stream inside gives, besides the bytes themselves."""
    yield data
    for mark in (b"\x78\x01", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b"):
        at = data.find(mark)
        while at >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj(47).decompress(data[at:], 1 << 20)
            at = data.find(mark, at + 1)


def files(tmp_path: Path, since: float) -> Iterator[tuple[str, bytes]]:
    """Every file of the program, its database and its temporary folder written since."""
    folders = [tmp_path]
    if connection.vendor == "sqlite":
        folders.append(Path(connection.settings_dict["NAME"]).parent)
    else:
        folders.append(Path(os.environ["PGHOST"]) / "data")
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file() and file.stat().st_mtime >= since:
                yield str(file), file.read_bytes()


def rows() -> Iterator[tuple[str, bytes]]:
    for table in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 our own tables
            for row in cursor.fetchall():
                for cell in row:
                    raw = bytes(cell) if isinstance(cell, bytes | memoryview) else None
                    yield table, raw if raw is not None else str(cell).encode()


def found_in(places: Iterator[tuple[str, bytes]], words: list[str]) -> list[str]:
    needles = [spelled for word in words for spelled in spellings(word)]
    return [
        name
        for name, data in places
        if any(needle in piece for piece in inflated(data) for needle in needles)
    ]


def story() -> Client:
    """A sitting in which everything is written, erased, held, copied and sealed anew."""
    accounts.make(accounts.LOCAL, WORDS)
    client = Client()
    client.post("/unlock/", {"passphrase": WORDS})
    vault = client.get("/help/").wsgi_request.vault  # type: ignore[attr-defined]
    desk = vault.desk(NOW)
    desk.enter([planted(kind) for kind in schema.kinds()])
    vault.erase(desk, 3, NOW)
    pending.put(Record.objects.get(), CANARY, {"text": CANARY}, NOW + timedelta(days=1))
    if connection.vendor == "sqlite":
        copy_of_the_file(NOW)
    account = Account.objects.get()
    ak = accounts.key_behind(account, WORDS)
    accounts.rekey(accounts.unlock(account, ak), WORDS + "!")
    scrub.scrub(NOW)
    return client


def test_nothing_that_was_written_is_found_anywhere(
    tmp_path: Path,
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    settings.DATA = tmp_path
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    caplog.set_level(logging.DEBUG)
    since = time.time() - 1
    client = story()
    secrets = [client.cookies[name].value for name in ("s", "u")]
    words = [CANARY, "Vogelbeerbaum", *secrets]
    assert found_in(rows(), words) == []
    assert found_in(files(tmp_path, since), words) == []
    assert found_in(iter([("log", caplog.text.encode())]), words) == []


@pytest.mark.parametrize(
    "data",
    [
        CANARY.encode(),
        b"x" + CANARY.encode("utf-16-le"),
        base64.b64encode(b"ab" + CANARY.encode() + b"cd"),
        b"junk" + zlib.compress(CANARY.encode() * 9),
    ],
)
def test_the_search_finds_what_is_there(data: bytes) -> None:
    assert found_in(iter([("file", data)]), [CANARY]) == ["file"]


@pytest.mark.parametrize("kind", schema.kinds(), ids=schema.tag)
def test_the_word_stands_in_every_text_of_a_kind(kind: type[Kind]) -> None:
    plain = msgspec.to_builtins(planted(kind))
    for name in free_fields(kind):
        assert CANARY in str(plain[name])
