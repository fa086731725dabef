"""The labelled drafts: made-up texts to learn from, some kept apart, and those by others.

In `texts/learn` and `texts/apart` a line is one stretch of a message: short codes, a
bar, the words; `-` is for nothing; a line that begins with `+` continues the message.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from amends.drafts.labels import LABELS

TEXTS = Path(__file__).parent / "texts"
CODES = dict(
    zip(
        [
            "pr",
            "gu",
            "bl",
            "co",
            "mi",
            "op",
            "lb",
            "su",
            "ts",
            "ub",
            "th",
            "sh",
            "rs",
            "rp",
            "rg",
            "ex",
            "rt",
            "fo",
        ],
        LABELS,
        strict=True,
    )
)


@dataclass(frozen=True)
class Message:
    """A message in stretches, each with its labels; `disputed` ones do not count."""

    parts: tuple[tuple[frozenset[str], str], ...]
    disputed: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The whole message."""
        return " ".join(text for _, text in self.parts)

    @property
    def labels(self) -> frozenset[str]:
        """What any of its stretches holds."""
        return frozenset().union(*(labels for labels, _ in self.parts))


def to_learn_from() -> list[Message]:
    """The texts that the model learns from."""
    return [m for path in sorted((TEXTS / "learn").glob("*.txt")) for m in _read(path)]


def apart() -> list[Message]:
    """The texts that nothing was tuned on."""
    return [m for path in sorted((TEXTS / "apart").glob("*.txt")) for m in _read(path)]


def fresh() -> list[Message]:
    """Whole messages of another writer, that nothing was tuned on either."""
    return [m for p in sorted((TEXTS / "apart").glob("*.jsonl")) for m in _whole(p)]


def developed() -> list[Message]:
    """The messages by other hands that are there to develop against."""
    return _whole(TEXTS / "dev" / "drafts-dev.jsonl")


def _whole(path: Path) -> list[Message]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_message(json.loads(line)) for line in lines]


def _message(held: dict[str, list[str] | str]) -> Message:
    labels = frozenset((*held["findings"], *held["apology"]))
    return Message(((labels, str(held["text"])),), frozenset(held.get("disputed", ())))


def _read(path: Path) -> list[Message]:
    messages: list[list[tuple[frozenset[str], str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        codes, bar, words = line.partition("|")
        if not bar:
            continue
        part = frozenset(CODES[c] for c in codes.split() if c in CODES), words.strip()
        if codes.startswith("+"):
            messages[-1].append(part)
        else:
            messages.append([part])
    return [Message(tuple(parts)) for parts in messages]
