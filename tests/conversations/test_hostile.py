from __future__ import annotations

import os
import struct
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from amends.conversations import limits
from amends.conversations.choices import Choices
from amends.conversations.errors import (
    Cancelled,
    ConversationError,
    Damaged,
    TooLarge,
    Unrecognised,
)
from amends.conversations.reading import read
from amends.conversations.source import Piece, Source, from_bytes, from_path

LINE = b"13/03/2026, 10:00 - Sam: hello\n"
SOURCES = Path(__file__).parents[2] / "src"


def read_bytes(content: bytes, name: str = "chat.txt") -> int:
    [chat] = read([from_bytes(name, content)], Choices())
    return len(chat)


def archive(**files: bytes) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return written.getvalue()


def patched(content: bytes, at: int, value: bytes) -> bytes:
    """The archive with bytes of its directory entry replaced."""
    place = content.index(b"PK\x01\x02") + at
    return content[:place] + value + content[place + len(value) :]


@pytest.mark.parametrize(
    ("content", "error", "said"),
    [
        (b"", Damaged, "empty"),
        (LINE + b"a\0b\n", Damaged, "line 2: a NUL byte"),
        (LINE.decode().encode("utf-16"), Damaged, "UTF-16"),
        (LINE + b"broken \xe2\x80 here\n", Damaged, "not UTF-8"),
        (b"just some notes\n", Unrecognised, "does not look like"),
        (b"<?xml version='1.0' encoding='cp932'?><smses/>", Damaged, "encoding"),
        (b"PK\x03\x04 and then nothing", Damaged, "damaged archive"),
        (b"13/03/9999, 10:00 - Sam: far\n", Damaged, "no message"),
        (b"13/03/2026, 10:00 - nobody here\n", Damaged, "no message"),
        (b"\xff\xd8\xff\xe0 a picture", Unrecognised, "does not look like"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    content: bytes, error: type[ConversationError], said: str
) -> None:
    with pytest.raises(error, match=said) as raised:
        read_bytes(content)
    assert "\n" not in str(raised.value)


def test_what_a_file_says_stays_one_line_of_a_sentence() -> None:
    assert "\n" not in str(Damaged("says\n“" + "x\n" * 10_000))
    assert len(str(Damaged("x" * 10_000))) < 1_000


def test_a_message_of_many_megabytes_is_no_message() -> None:
    with pytest.raises(TooLarge, match="begins at line 2"):
        read_bytes(LINE + LINE + b"a" * (limits.LONGEST_MESSAGE + limits.MEBI * 4))


def test_ten_thousand_senders_are_no_conversation() -> None:
    lines = (f"13/03/2026, 10:00 - Sam {n}: x\n" for n in range(limits.MOST_NAMES + 1))
    with pytest.raises(TooLarge, match="10,000"):
        read_bytes("".join(lines).encode())


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = patched(archive(**{"_chat.txt": LINE}), 24, struct.pack("<I", 0xF0000000))
    with pytest.raises(TooLarge, match=r"_chat\.txt"):
        read_bytes(bomb, "chat.zip")


def test_a_locked_archive_is_said_to_be_locked() -> None:
    locked = patched(archive(**{"_chat.txt": LINE}), 8, b"\x01\x00")
    with pytest.raises(Damaged, match="locked with a password"):
        read_bytes(locked, "chat.zip")


def test_an_archive_in_an_archive_is_no_chat() -> None:
    with pytest.raises(Unrecognised):
        read_bytes(archive(**{"chat.zip": archive(**{"_chat.txt": LINE})}), "chat.zip")


def test_a_piece_without_a_name_is_passed_over() -> None:
    named = archive(**{"QQ": b"?", "_chat.txt": LINE})
    assert read_bytes(named.replace(b"QQ", b"\0Q"), "chat.zip") == 1


def test_a_damaged_piece_of_an_archive_is_named() -> None:
    good = archive(**{"_chat.txt": LINE * 50})
    bad = good.replace(good[40:60], b"\xff" * 20, 1)
    with pytest.raises(Damaged, match=r"_chat\.txt"):
        read_bytes(bad, "chat.zip")


@pytest.mark.parametrize("name", ["../../_chat.txt", "/etc/_chat.txt", "C:\\_chat.txt"])
def test_a_path_that_leads_out_leads_nowhere(name: str, tmp_path: Path) -> None:
    path = tmp_path / "inner" / "chat.zip"
    path.parent.mkdir()
    path.write_bytes(archive(**{name: LINE}))
    [chat] = read([from_path(path)], Choices())
    assert len(chat) == 1
    assert list(path.parent.iterdir()) == [path]


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "_chat.txt").write_bytes(LINE)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert [piece.name for piece in from_path(tmp_path).pieces] == ["_chat.txt"]


def test_what_is_no_file_is_no_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ConversationError, match="is no file"):
        from_path(pipe)


def test_whoever_watches_can_stop() -> None:
    def stop(done: int, of: int) -> None:
        assert 0 < done <= of
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        read([from_bytes("chat.txt", LINE)], Choices(progress=stop))


def test_progress_ends_with_everything_read() -> None:
    seen: list[tuple[int, int]] = []
    content = LINE * 100_000
    source: Source = from_bytes("chat.txt", content)
    read([source], Choices(progress=lambda done, of: seen.append((done, of))))
    assert seen[-1] == (len(content), len(content))


SAMPLES = Path(__file__).parent / "samples"
SIGNAL = (SAMPLES / "signal" / "takeout" / "main.jsonl").read_bytes()
SMS = (SAMPLES / "sms" / "all of it.xml").read_bytes()
NOTES = (SAMPLES / "signal" / "chat.md").read_bytes()
IMESSAGE = (SAMPLES / "imessage" / "Alex.txt").read_bytes()
TABLE = (
    b"timestamp,direction,body\n1709287200,out,hello\n1709287260,in,yes\n1709287260,in,"
)
ENDLESS = [
    *(("chat.txt", LINE, filling) for filling in (b"a", b"\n", b"1\n", b"13/03/2026 ")),
    ("main.jsonl", SIGNAL + b'{"chatItem":{"chatId":"', b"a"),
    ("chat.md", NOTES + b"[2024-03-01 12:10:00] Me: ", b"a"),
    ("Alex.txt", IMESSAGE, b"a"),
    ("sms.xml", SMS.removesuffix(b"</smses>\n") + b'<sms type="1" body="', b"a"),
    ("table.csv", TABLE, b"a"),
]
PEAK = """
import re, sys
from amends.cli import main
code = main(["read", sys.argv[1]])
print(code, re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])
"""


@pytest.mark.parametrize(("name", "opening", "filling"), ENDLESS)
def test_a_line_without_end_stops_within_the_memory_named(
    name: str, opening: bytes, filling: bytes, tmp_path: Path
) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(opening)
        for _ in range(limits.MEMORY // limits.MEBI):
            file.write(filling * (limits.MEBI // len(filling)))
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
    )
    code, memory = map(int, done.stdout.split()[-2:])
    assert code == 1
    assert memory * 1024 < limits.MEMORY
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("size", [limits.LARGEST_WHOLE + 1, 2048 * limits.MEBI])
def test_what_telegram_does_not_write_is_not_held_whole(size: int) -> None:
    opening = b'{\n "messages": [\n  {\n   "date": "", "type": "", "text": "'
    asked = []

    class Endless(BytesIO):
        def read(self, count: int | None = -1) -> bytes:
            asked.append(count or 0)
            return super().read(count) or b"a" * asked[-1]

    piece = Piece("result.json", size, lambda: Endless(opening))
    with pytest.raises(Damaged, match="not laid out as Telegram does"):
        read([Source("result.json", (piece,))], Choices())
    assert sum(asked) < 2 * limits.LONGEST_MESSAGE
