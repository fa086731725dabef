"""The vault at 20,000 entries, beside the raw cost of the same bytes in the same run.

Each thing that the vault does stands beside what the libraries and the database alone
take for as many bytes of the same sort. It runs on SQLite, then on a PostgreSQL of its
own where one can be had. Seconds, the best of three.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from open_record import ENTRIES, NOW, RUNS, TEXT, best, set_up

if TYPE_CHECKING:
    from amends.core.kinds.fields import Kind

ROOT = Path(__file__).parents[1]
WORDS = "four good plain words"
PADDED, BODY = 512, 400
"""What an entry of this record takes under seal, and about what its text does."""
HEADER = "| | seconds | beside raw | times |"


@dataclass(frozen=True)
class Raw:
    """What the libraries alone take for so many entries, in seconds."""

    seal: float
    open: float
    chain: float
    parse: float
    write: float
    derive: float
    sign: float
    verify: float

    def rows(self) -> Iterator[tuple[str, float]]:
        """Each by its name."""
        yield "AES-256-GCM, seal, one context", self.seal
        yield "AES-256-GCM, open", self.open
        yield "SHA-256, two for each entry", self.chain
        yield "JSON, load", self.parse
        yield "JSON, dump", self.write
        yield "Argon2id, 256 MiB, three passes, four lanes, once", self.derive
        yield "Ed25519, sign, a thousand times", self.sign
        yield "Ed25519, verify, a thousand times", self.verify


@dataclass(frozen=True)
class Store:
    """What the database alone takes for as many rows, in seconds."""

    read: float
    rewrite: float


def main() -> None:
    """Print the tables."""
    if "--here" in sys.argv:
        _print_here()
        return
    _said(sys.executable)
    sys.path.insert(0, str(ROOT))
    from tests import pgtemp

    try:
        with pgtemp.server(durable=True) as server:
            _said(sys.executable, **server.environment)
    except pgtemp.NoPostgresError as none:
        print(none)


def _said(python: str, **environment: str) -> None:
    command = [python, __file__, "--here"]
    subprocess.run(command, env={**os.environ, **environment}, check=True)


def _print_here() -> None:
    raw = measured()
    with tempfile.TemporaryDirectory() as folder:
        store, rows = ours(Path(folder), raw)
    from django.db import connection

    print(f"\n{ENTRIES:,} entries on {connection.display_name}, {_machine()}\n")
    print(f"{HEADER}\n| --- | ---: | ---: | ---: |")
    for name, seconds in raw.rows():
        print(f"| raw: {name} | {seconds:.3f} | | |")
    print(f"| raw: the database, read as many rows | {store.read:.3f} | | |")
    print(
        f"| raw: the database, rewrite them, written through | {store.rewrite:.3f} | | |"
    )
    for name, seconds, beside in rows:
        print(f"| {name} | {seconds:.3f} | {beside:.3f} | {seconds / beside:.1f} |")


def _machine() -> str:
    cores = os.cpu_count()
    return (
        f"Python {platform.python_version()}, {cores} processors, {platform.system()}"
    )


def measured() -> Raw:
    """What the libraries alone take."""
    cipher, nonce = AESGCM(os.urandom(32)), os.urandom(12)
    texts = [os.urandom(PADDED) for _ in range(ENTRIES)]
    sealed = [cipher.encrypt(nonce, text, b"about") for text in texts]
    things = [{"n": n, "body": os.urandom(BODY // 2).hex()} for n in range(ENTRIES)]
    lines = [json.dumps(thing) for thing in things]
    reader, writer = json.JSONDecoder(), json.JSONEncoder()
    key = Ed25519PrivateKey.generate()
    public, signed = key.public_key(), key.sign(bytes(200))
    return Raw(
        seal=best(lambda: [cipher.encrypt(nonce, t, b"about") for t in texts]),
        open=best(lambda: [cipher.decrypt(nonce, s, b"about") for s in sealed]),
        chain=best(lambda: _chained(texts)),
        parse=best(lambda: [reader.decode(line) for line in lines]),
        write=best(lambda: [writer.encode(thing) for thing in things]),
        derive=best(_derived),
        sign=best(lambda: [key.sign(bytes(200)) for _ in range(1000)]),
        verify=best(lambda: [public.verify(signed, bytes(200)) for _ in range(1000)]),
    )


def ours(folder: Path, raw: Raw) -> tuple[Store, list[tuple[str, float, float]]]:
    """The database alone, and what the vault takes beside the raw parts of it."""
    unlocked = set_up(folder)
    from amends.desk import Desk
    from amends.vault.sealed import append
    from amends.web.shelf import accounts

    desk = Desk(unlocked.kept, unlocked.ring)
    desk.enter(list(_life()))
    bodies = [os.urandom(BODY // 2).hex().encode() for _ in range(ENTRIES)]
    other = accounts.make("other", WORDS)
    written = best(lambda: append(other.kept, other.ring, bodies), 1)
    store = _store(other.kept)
    rows = _reading(folder, unlocked, desk, raw, store)
    found = [(name, best(run), beside) for name, run, beside in rows]
    found.append(
        ("append all in one transaction", written, raw.seal + raw.chain + store.rewrite)
    )
    return store, [*found, *_new_words(unlocked, raw, store)]


def _reading(
    folder: Path, unlocked: Any, desk: Any, raw: Raw, store: Store
) -> list[tuple[str, Callable[[], object], float]]:
    """What reads a whole record, and the sum of the raw parts of each."""
    from amends.vault.files import backup_file, record_file
    from amends.vault.sealed import read
    from amends.web.shelf import backup
    from amends.web.shelf.export import exported
    from amends.web.shelf.health import faults_of_the_store

    file = folder / "notes.jsonl"
    file.write_bytes(exported(unlocked, desk, NOW))
    copy = backup.written(unlocked, WORDS, NOW)
    checked = raw.parse * 2 + raw.chain
    return [
        (
            "open and check every entry",
            lambda: read(unlocked.kept, unlocked.ring),
            store.read + raw.open + raw.chain,
        ),
        (
            "export, all shown, signed",
            lambda: exported(unlocked, desk, NOW),
            store.read + raw.open + raw.chain + raw.write,
        ),
        (
            "verify the record file, without key",
            lambda: record_file.check(file.read_bytes()),
            checked,
        ),
        (
            "the same, by the stand-alone file, from its start",
            lambda: _stands_alone(file),
            checked,
        ),
        (
            "verify a backup, without key",
            lambda: backup_file.read(copy),
            raw.parse + raw.chain,
        ),
        (
            "check the database, without key (`amends doctor`)",
            lambda: list(faults_of_the_store()),
            store.read + raw.chain,
        ),
    ]


def _life() -> Iterator[Kind]:
    from amends.core.kinds.beginning import Begin
    from amends.core.kinds.ledger import Note

    yield Begin(at=NOW, recorded=NOW, ex="Alex", timezone="Europe/London")
    for _ in range(ENTRIES - 1):
        yield Note(at=NOW, recorded=NOW, text=TEXT)


def _new_words(
    unlocked: Any, raw: Raw, store: Store
) -> Iterator[tuple[str, float, float]]:
    """New words: with the derivation, and only for as long as others must wait."""
    from amends.web.shelf import accounts

    now = unlocked

    def again() -> None:
        nonlocal now
        now = accounts.rekey(now, "four other plain words")

    def held() -> float:
        nonlocal now
        ak = os.urandom(32)
        made = accounts._pass_slot(bytes(now.account.owner), WORDS, ak)  # noqa: SLF001 timed without
        start = perf_counter()
        now = accounts._rekeyed(now, made, ak)  # noqa: SLF001 the same
        return perf_counter() - start

    parts = store.read + store.rewrite + raw.open + raw.seal + raw.chain
    yield "new words: everything sealed anew", best(again), parts + raw.derive
    yield "of it, so long others wait to write", min(held() for _ in range(RUNS)), parts


def _store(kept: Any) -> Store:
    from django.db import connection, transaction

    from amends.vault.store import Row
    from amends.web.shelf import kept as store
    from amends.web.shelf.models import Entry

    found = Entry.objects.filter(record_id=kept.pk).order_by("n")
    generation = [1]

    def read() -> list[Any]:
        return list(found.values_list("n", "kid", "c", "sealed").iterator(5000))

    def rewrite() -> None:
        generation[0] += 1
        with transaction.atomic():
            store._RESEAL[connection.vendor](kept.pk, rows())  # noqa: SLF001 the statement alone

    def rows() -> list[Row]:
        return [Row(n, generation[0], b"", b) for n, b in enumerate(random, 1)]

    random = [os.urandom(PADDED + 28) for _ in range(ENTRIES)]
    return Store(best(read), best(rewrite))


def _stands_alone(file: Path) -> None:
    checker = ROOT / "src" / "amends" / "vault" / "files" / "verify_record.py"
    command = [sys.executable, str(checker), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _derived() -> bytes:
    argon = Argon2id(
        salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=256 * 1024
    )
    return argon.derive(WORDS.encode())


def _chained(texts: list[bytes]) -> bytes:
    head = b""
    for text in texts:
        head = sha256(head + sha256(text).digest()).digest()
    return head


if __name__ == "__main__":
    main()
