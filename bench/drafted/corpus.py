"""The labelled drafts: made-up texts to learn from, some in sight, some kept apart.

In `texts/learn` and in `oblique.txt` a line is one stretch of a message: short codes, a
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


COMMON, TIMES = "everyday", 4
"""Files of what people send most count several times, as the other texts are vivid."""


@dataclass(frozen=True)
class Message:
    """A message in stretches, each with its labels; `disputed` ones do not count.

    It is learned from `times` times.
    """

    parts: tuple[tuple[frozenset[str], str], ...]
    disputed: frozenset[str] = frozenset()
    times: int = 1

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


def in_sight() -> dict[str, list[Message]]:
    """Whole messages that were read while this was made, by what they are called."""
    return {
        "by others, given": _whole(TEXTS / "dev" / "drafts-dev.jsonl"),
        "by another writer, read since": _whole(TEXTS / "dev" / "fresh.jsonl"),
    }


def apart() -> dict[str, list[Message]]:
    """Messages that nothing learned from and no maker read, by what they are called."""
    return {
        "oblique": _read(TEXTS / "apart" / "oblique.txt"),
        "by a second writer": _whole(TEXTS / "apart" / "second.jsonl"),
        "by a third writer": _whole(TEXTS / "apart" / "third.jsonl"),
    }


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
    times = TIMES if path.stem.startswith(COMMON) else 1
    return [Message(tuple(parts), times=times) for parts in messages]
