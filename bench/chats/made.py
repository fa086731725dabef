"""A made-up conversation of two people over eight years, always the same, truth known.

Sessions with log-normal gaps, as an Android phone in Britain writes them: every
seventeenth message runs over several lines, media and deleted messages among them,
emoji of several parts, accents, addresses and colons in the text.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

SEED = 20_160_104
START = datetime(2016, 1, 4, 8, 0)  # noqa: DTZ001 a phone's own clock
SPAN = 8 * 365 * 86_400
TALKS, PAUSE = 4_000, 11 * 3600
NAMES = ("Ana", "Bo Smith")
WORDS = [
    "the",
    "a",
    "and",
    "you",
    "I",
    "to",
    "it",
    "of",
    "that",
    "in",
    "is",
    "was",
    "we",
    "for",
    "on",
    "have",
    "so",
    "but",
    "not",
    "with",
    "at",
    "this",
    "be",
    "are",
    "they",
    "me",
    "if",
    "no",
    "yes",
    "my",
    "ok",
    "lol",
    "later",
    "today",
    "home",
    "work",
    "train",
    "dinner",
    "really",
    "https://example.org/a:b?x=1",
    "später",
    "café",
    "naïve",
    "👍",
    "😂",
    "👨\u200d👩\u200d👧",
    "❤️",
    ":",
    "-",
    "well,",
    "fine.",
    "why?",
]
STAMP = len("04/01/2016, 08:00 - ")
OPENS = re.compile(r"\d\d/\d\d/\d{4}, \d\d:\d\d - ")
DASH = re.compile(" -(?= )")
NOTICE = "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them."


@dataclass(frozen=True)
class Message:
    """One message: when, by whom, what."""

    at: datetime
    sender: str
    body: str


def messages(count: int) -> Iterator[Message]:
    """So many messages, spread over eight years."""
    chance = random.Random(SEED)  # noqa: S311 the same chat every time
    talks = min(TALKS, count // 2)
    within = (SPAN - talks * PAUSE) / count
    at, sender = START, NAMES[0]
    for _ in range(count):
        if chance.random() < talks / count:
            at += timedelta(seconds=chance.uniform(0.5, 1.5) * PAUSE)
        at += timedelta(seconds=chance.lognormvariate(math.log(within) - 0.5, 1.0))
        if chance.random() < 0.6:
            sender = NAMES[chance.random() < 0.5]
        yield Message(at, sender, _body(chance))


def _body(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.045:
        return "<Media omitted>"
    if kind < 0.05:
        return "This message was deleted"
    text = " ".join(
        chance.choices(WORDS, k=max(1, int(chance.lognormvariate(1.9, 0.8))))
    )
    if chance.random() < 0.06:
        text += "\n" + " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))
    return text


def whatsapp(path: Path, count: int) -> Path:
    """Write the conversation as WhatsApp exports it, and its truth beside it."""

    def lines() -> Iterator[tuple[Message, str]]:
        for number, message in enumerate(messages(count)):
            stamp = f"{message.at:%d/%m/%Y, %H:%M} - "
            notice = f"{stamp}{NOTICE}\n" if number % 6000 == 0 else ""
            yield message, f"{notice}{stamp}{message.sender}: {message.body}\n"

    return _written(path, "", lines(), "")


def tamed(export: Path) -> Path:
    """The same chat, no line of which holds " - " but behind the time of a message."""
    path = export.with_name(f"{export.stem}-tame{export.suffix}")
    truth = path.with_suffix(".truth.json")
    if truth.exists():
        return path
    with (
        export.open(encoding="utf-8", newline="\n") as lines,
        path.open("w", encoding="utf-8", newline="\n") as tame,
    ):
        for line in lines:
            start = STAMP if OPENS.match(line) else 0
            tame.write(line[:start] + DASH.sub(" –", line[start:]))
    truth.write_bytes(export.with_suffix(".truth.json").read_bytes())
    return path


def telegram(path: Path, count: int) -> Path:
    """Write the conversation as Telegram Desktop does, and its truth beside it."""
    head = {"name": NAMES[1], "type": "personal_chat", "id": 1}
    opening = json.dumps(head, indent=1)[:-2] + ',\n "messages": [\n'

    def lines() -> Iterator[tuple[Message, str]]:
        for number, message in enumerate(messages(count)):
            comma = "" if number == count - 1 else ","
            yield message, "  " + _as_json(number, message) + comma + "\n"

    return _written(path, opening, lines(), " ]\n}")


def _as_json(number: int, message: Message) -> str:
    at = message.at.replace(tzinfo=UTC)
    entity = {"type": "plain", "text": message.body}
    record: dict[str, object] = {
        "id": number + 1,
        "type": "message",
        "date": f"{message.at:%Y-%m-%dT%H:%M:%S}",
        "date_unixtime": str(int(at.timestamp())),
        "from": message.sender,
        "from_id": f"user{NAMES.index(message.sender)}00000001",
        "text": message.body,
        "text_entities": [entity],
    }
    if message.body.startswith("<"):
        record |= {"photo": "(File not included.)", "text": "", "text_entities": []}
    return json.dumps(record, ensure_ascii=False, indent=1).replace("\n", "\n  ")


def _written(
    path: Path, opening: str, lines: Iterator[tuple[Message, str]], closing: str
) -> Path:
    truth = path.with_suffix(".truth.json")
    if truth.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    senders: Counter[str] = Counter()
    last = START
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(opening)
        for message, line in lines:
            file.write(line)
            senders[message.sender] += 1
            last = max(last, message.at)
        file.write(closing)
    known = {
        "messages": senders.total(),
        "senders": senders,
        "last": f"{last:%Y-%m-%dT%H:%M}",
    }
    truth.write_text(json.dumps(known), encoding="utf-8")
    return path
