"""Throws bytes at the chat readers and stops where anything but a sentence comes back.

    python scripts/fuzz_reading.py [--seconds 60] [CORPUS]

Starts from the samples of the tests. With `atheris` installed (pip install atheris) the
bytes follow the paths of the code; without it they are changed at random. What is
found is written to `crash-...` in the present folder.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

try:
    atheris: Any = import_module("atheris")
except ImportError:
    atheris = None

NAMES = (
    "chat.txt",
    "chat.zip",
    "chat.json",
    "main.jsonl",
    "chat.md",
    "sms.xml",
    "chat.csv",
    "chat.db",
    "messages.html",
)
LONGEST = 1 << 16


def read_anything(data: bytes) -> None:
    """Read bytes under one of the names; only a ConversationError may come of it."""
    from zoneinfo import ZoneInfo

    from amends.conversations.choices import Choices
    from amends.conversations.errors import ConversationError
    from amends.conversations.people import people
    from amends.conversations.reading import read
    from amends.conversations.source import from_bytes
    from amends.conversations.telling import tell

    if not data:
        return
    name, order = NAMES[data[0] % len(NAMES)], (None, "day_first")[data[0] >> 7]
    try:
        chats = read([from_bytes(name, data[1:])], Choices(order=order))  # type: ignore[arg-type]
        if chats:
            tell(chats, people(chats), ZoneInfo("Europe/London"))
    except ConversationError as error:
        if "\n" in str(error):
            raise ValueError("an error is one sentence") from error


def seeds() -> Iterator[bytes]:
    """The samples, each under the name that it bears."""
    for path in sorted((ROOT / "tests" / "conversations" / "samples").rglob("*")):
        if path.is_file() and not path.name.endswith(".expected.json"):
            ending = path.name.rpartition(".")[2]
            number = next(
                (at for at, name in enumerate(NAMES) if name.endswith(ending)), 0
            )
            yield (
                bytes([number + len(NAMES) * (number % 2)])
                + path.read_bytes()[:LONGEST]
            )


def guided(seconds: int, corpus: Path) -> None:
    """Follow the paths of the code with atheris."""
    for seed in seeds():
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    with atheris.instrument_imports(include=["amends.conversations"]):
        read_anything(b"\0-")
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=30"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], read_anything)
    atheris.Fuzz()


def at_random(seconds: int) -> None:
    """Change the samples at random until the time is over."""
    pool, end, runs = list(seeds()), time.monotonic() + seconds, 0
    chance = random.Random(time.time_ns())  # noqa: S311 any seed will do
    while time.monotonic() < end:
        data = changed(bytearray(chance.choice(pool)), chance)
        try:
            read_anything(data)
        except Exception:
            path = Path(f"crash-{hashlib.sha256(data).hexdigest()[:16]}")
            path.write_bytes(data)
            print(f"{path} holds what was read")
            raise
        runs += 1
    print(f"{runs:,} inputs, and a sentence for each")


def changed(data: bytearray, chance: random.Random) -> bytes:
    """A few bytes turned, cut, doubled or moved."""
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) or 1)
        length = chance.randint(1, 40)
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length]
            case 3:
                other = chance.randrange(len(data) or 1)
                data[at:at] = data[other : other + length]
            case _:
                data[at:at] = chance.choice(
                    (
                        b"\n",
                        b"\0",
                        b"\xe2\x80\x8e",
                        b"[",
                        b"{",
                        b'"',
                        b"99",
                        b"\xff",
                        b": ",
                        b"-1",
                    )
                )
    return bytes(data) or b"\0"


def main() -> None:
    """Fuzz for so many seconds."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("corpus", type=Path, nargs="?")
    chosen = options.parse_args()
    if atheris is None:
        at_random(chosen.seconds)
        return
    with tempfile.TemporaryDirectory() as folder:
        guided(chosen.seconds, chosen.corpus or Path(folder))


if __name__ == "__main__":
    main()
