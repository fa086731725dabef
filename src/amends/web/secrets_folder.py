"""A hosted server's own secrets, in a folder outside its database and its backups.

django        the key that signs sessions
session       the third share of every open sitting, the same in all workers
peppers       one line each, "name hex", the newest last; old ones stay till unused
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

KEY, OPEN_TO_OTHERS = 32, 0o077


class SecretsError(Exception):
    """The folder of secrets cannot be used; the message says why."""


@dataclass(frozen=True)
class Secrets:
    """What the server keeps to itself."""

    django: str
    session: bytes
    peppers: dict[str, bytes]


def made(folder: Path) -> Secrets:
    """A new folder of secrets, closed to everybody else; raises SecretsError."""
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        raise SecretsError(f"{folder} is there already; nothing was made") from None
    for name in ("django", "session"):
        _write(folder / name, secrets.token_hex(KEY))
    _write(folder / "peppers", f"p1 {secrets.token_hex(KEY)}")
    return read(folder)


def read(folder: Path) -> Secrets:
    """The secrets in a folder; raises SecretsError."""
    try:
        session = bytes.fromhex(_line(folder / "session"))
        lines = (folder / "peppers").read_text(encoding="ascii").split("\n")
        pairs = [line.split() for line in lines if line.strip()]
        peppers = {name: bytes.fromhex(raw) for name, raw in pairs}
        django = _line(folder / "django")
    except OSError as fault:
        raise SecretsError(f"{fault.filename} cannot be read") from None
    except ValueError:
        raise SecretsError(f"a file in {folder} is not as it was made") from None
    if len(session) != KEY or not peppers or min(map(len, peppers.values())) < KEY:
        raise SecretsError(f"a secret in {folder} is too short")
    return Secrets(django, session, peppers)


def _line(file: Path) -> str:
    if file.stat().st_mode & OPEN_TO_OTHERS:
        raise SecretsError(f"{file} can be read by others; close it with chmod 600")
    return file.read_text(encoding="ascii").strip()


def _write(file: Path, line: str) -> None:
    file.touch(mode=0o600)
    file.write_text(line + "\n", encoding="ascii")
