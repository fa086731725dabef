"""The vault at 20,000 entries, beside the raw cost of the same bytes in one run."""

from __future__ import annotations

import os
import tempfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from open_record import ENTRIES, NOW, best, entries, set_up


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [*raw(), *ours(Path(folder))]
    print(f"{ENTRIES:,} entries of 400 bytes, the best of 3, seconds")
    for name, seconds in rows:
        print(f"  {name:<58}{seconds:8.3f}")


def raw() -> list[tuple[str, float]]:
    """What the libraries alone take for as many bytes."""
    cipher, nonce = AESGCM(os.urandom(32)), os.urandom(12)
    texts = [os.urandom(484) for _ in range(ENTRIES)]
    sealed = [cipher.encrypt(nonce, text, b"about") for text in texts]
    return [
        ("raw: AES-256-GCM, seal", best(lambda: _sealed(cipher, nonce, texts))),
        ("raw: AES-256-GCM, open", best(lambda: _opened(cipher, nonce, sealed))),
        ("raw: SHA-256, two for each entry", best(lambda: _chained(texts))),
        ("raw: base64 of all", best(lambda: [b64encode(text) for text in sealed])),
    ]


def ours(folder: Path) -> list[tuple[str, float]]:
    """What the vault takes for the same: sealing, rekeying, files, checking."""
    unlocked = set_up(folder)
    from amends.desk import Desk
    from amends.vault.files import backup_file, record_file
    from amends.vault.sealed import append
    from amends.web.shelf import accounts, backup
    from amends.web.shelf.export import exported
    from amends.web.shelf.health import faults_of_the_store

    bodies = [os.urandom(200).hex().encode() for _ in range(ENTRIES)]
    other = accounts.make("other", "four other plain words")
    written = best(lambda: append(other.kept, other.ring, bodies), 1)
    desk = Desk(unlocked.kept, unlocked.ring)
    desk.enter(list(entries(ENTRIES)))
    file = exported(unlocked, desk, NOW)
    copy = backup.written(unlocked, "four good plain words", NOW)
    return [
        ("amends: append all in one transaction", written),
        ("amends: export, all shown", best(lambda: exported(unlocked, desk, NOW))),
        (
            "amends: verify the record file without key",
            best(lambda: record_file.check(file)),
        ),
        ("amends: verify the backup without key", best(lambda: backup_file.read(copy))),
        (
            "amends: check the chains in the database",
            best(lambda: list(faults_of_the_store())),
        ),
        (
            "amends: new words, all sealed anew",
            best(lambda: accounts.rekey(unlocked, "x y z"), 1),
        ),
    ]


def _sealed(cipher: AESGCM, nonce: bytes, texts: list[bytes]) -> list[bytes]:
    return [cipher.encrypt(nonce, text, b"about") for text in texts]


def _opened(cipher: AESGCM, nonce: bytes, sealed: list[bytes]) -> list[bytes]:
    return [cipher.decrypt(nonce, text, b"about") for text in sealed]


def _chained(texts: list[bytes]) -> bytes:
    head = b""
    for text in texts:
        head = sha256(head + sha256(text).digest()).digest()
    return head


if __name__ == "__main__":
    main()
