"""Whatever the command reads from disk, a page reads from what was uploaded."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from amends.conversations.errors import ConversationError
from amends.web.chats.opening import opened
from tests.conversations.test_samples import KEPT, called
from tests.conversations.written import expected_of, plain

SAMPLES = Path(__file__).parents[2] / "conversations" / "samples"


def uploaded(sample: Path) -> tuple[str, bytes]:
    """A file as it is; a folder in an archive, as the page asks for it."""
    if sample.is_file():
        return sample.name, sample.read_bytes()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(sample.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(sample).as_posix())
    return f"{sample.name}.zip", packed.getvalue()


def messages(found: list[dict[str, Any]]) -> list[Any]:
    return [chat["messages"] for chat in found]


def is_asked(expected: dict[str, Any]) -> bool:
    """Whether one person alone writes, or what is wrong with the file is no question of dates."""
    chats = expected.get("chats")
    if chats is None:
        return bool(expected["error"] != "AmbiguousDates")
    return len({row[1] for chat in chats for row in chat["messages"]}) == 1


EXPECTED = {
    sample: json.loads(expected_of(sample).read_text(encoding="utf-8"))
    for sample in KEPT
}
REFUSED = [sample for sample in KEPT if is_asked(EXPECTED[sample])]
TAKEN = [sample for sample in KEPT if sample not in REFUSED]


@pytest.mark.parametrize("sample", TAKEN, ids=called)
def test_every_sample_is_read_as_from_disk(sample: Path) -> None:
    expected = EXPECTED[sample]
    upload = opened([uploaded(sample)])
    if "chats" not in expected:
        assert tuple(upload.readings) == ("day_first", "month_first")
        return
    found = upload.reading(expected["choices"].get("order"))
    assert messages([plain(chat) for chat in found]) == messages(expected["chats"])


@pytest.mark.parametrize("sample", REFUSED, ids=called)
def test_what_cannot_be_read_from_disk_cannot_be_uploaded(sample: Path) -> None:
    with pytest.raises(ConversationError):
        opened([uploaded(sample)])


def test_a_database_and_its_log_are_chosen_together() -> None:
    folder = SAMPLES / "imessage" / "with its log"
    log, database = (
        (path.name, path.read_bytes())
        for path in (folder / "chat.db-wal", folder / "chat.db")
    )
    other = (SAMPLES / "imessage" / "Alex.txt").read_bytes()
    upload = opened([log, database, ("Alex.txt", other)])
    found = [
        plain(chat)
        for chat, file in zip(upload.reading(None), upload.files, strict=True)
        if file == 0
    ]
    assert messages(found) == messages(EXPECTED[folder]["chats"])
