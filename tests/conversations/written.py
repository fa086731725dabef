"""What a reader made of a sample, written down as plain JSON: one row a message."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from amends.conversations.chat import KINDS, Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import ConversationError
from amends.conversations.reading import read
from amends.conversations.source import from_path


def written(sample: Path, choices: dict[str, Any]) -> dict[str, Any]:
    """The choices, and what came of them: the conversations or the error."""
    try:
        chats = read([from_path(sample)], Choices(**choices))
    except ConversationError as error:
        return {"choices": choices, "error": type(error).__name__, "text": str(error)}
    return {"choices": choices, "chats": [plain(chat) for chat in chats]}


def plain(chat: Chat) -> dict[str, Any]:
    """A conversation as JSON would hold it."""
    return {
        "format": chat.format,
        "title": chat.title,
        "clock": chat.clock,
        "me": None if chat.me is None else chat.names[chat.me],
        "system": chat.system,
        "skipped": dict(chat.skipped),
        "notices": [[n.what, dict(n.facts)] for n in chat.notices],
        "messages": [
            [moment(time), chat.names[sender], KINDS[kind], words, chars]
            for time, sender, kind, words, chars in zip(
                chat.time.tolist(),
                chat.sender.tolist(),
                chat.kind.tolist(),
                chat.words.tolist(),
                chat.chars.tolist(),
                strict=True,
            )
        ],
    }


def moment(time: int) -> str:
    """Milliseconds as ISO 8601, without an offset."""
    return datetime.fromtimestamp(time / 1000, UTC).replace(tzinfo=None).isoformat()


def expected_of(sample: Path) -> Path:
    """Where the expectation of a sample stands: beside it."""
    return sample.with_name(sample.name + ".expected.json")


def main(names: list[str]) -> None:
    """Write the expectation of each sample named, to be read before it is kept."""
    for sample in map(Path, names):
        kept = expected_of(sample)
        choices = json.loads(kept.read_text())["choices"] if kept.exists() else {}
        kept.write_text(dumped(written(sample, choices)))


def dumped(value: dict[str, Any]) -> str:
    """Readable JSON, one message a line."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return (
        text.replace('\n     "', ' "').replace("\n     ", " ").replace("\n    ]", " ]")
        + "\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
