from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Cancelled, Damaged
from amends.conversations.imessage.body import decoded
from amends.conversations.imessage.log import together
from amends.conversations.reading import read
from amends.conversations.source import from_bytes, from_path
from tests.conversations.messages_db import Database, attributed, everything
from tests.conversations.written import plain

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


def chats(path: Path) -> tuple[Chat, ...]:
    return read([from_path(path)], Choices())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chat.db"


def of_two(path: Path, *, logged: bool = False) -> Database:
    database = Database(path, logged=logged)
    database.person(1, "+15550100123")
    database.chat(1, "+15550100123", 1)
    return database


def beside(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.glob("chat*")}


@given(st.text(LETTERS, max_size=30))
def test_words_are_found_inside_the_stream(text: str) -> None:
    assert decoded(attributed(text)) == text


@pytest.mark.parametrize("size", [0, 1, 127, 128, 255, 256, 65_535, 65_536, 70_000])
def test_words_of_any_length_are_found_whole(size: int) -> None:
    assert decoded(attributed("x" * size)) == "x" * size


def test_a_length_that_lies_is_not_believed() -> None:
    assert decoded(attributed("café", length=b"\x9d")) == "café"
    assert decoded(attributed("é" * 30, length=bytes([35]))) == "é" * 30


@given(st.binary(max_size=40))
def test_a_stream_of_anything_is_read(rest: bytes) -> None:
    assert isinstance(decoded(b"\x84\x01+" + rest), str)


def test_the_newest_weeks_are_read_from_the_log(path: Path) -> None:
    with closing(of_two(path, logged=True).connection) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(
            "INSERT INTO message (text, date, handle_id) VALUES ('a b', 700000000, 1)"
        )
        connection.execute("INSERT INTO chat_message_join VALUES (1, 1)")
        [chat] = chats(path)
    assert chat.words.tolist() == [2]


def test_reading_leaves_nothing_beside_the_file(path: Path) -> None:
    database = of_two(path, logged=True)
    database.message(0, "hello", 1)
    before = beside(path)
    chats(path)
    assert beside(path) == before
    database.close()


def test_a_database_without_its_log_says_what_may_be_missing(path: Path) -> None:
    database = of_two(path, logged=True)
    database.message(0, "hello", 1)
    database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    [chat] = read([from_bytes("chat.db", path.read_bytes())], Choices())
    database.close()
    assert [notice.what for notice in chat.notices] == ["without_log"]


@given(st.lists(st.integers(0, 3), max_size=12))
def test_a_log_is_applied_as_sqlite_applies_it(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int]
) -> None:
    path = tmp_path_factory.mktemp("log") / "chat.db"
    database = of_two(path, logged=True)
    for at, step in enumerate(steps):
        match step:
            case 0:
                database.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            case 1:
                database.connection.execute("DELETE FROM message WHERE ROWID % 2")
            case size:
                database.message(at, "x" * 300 * size, 1)
    log = Path(f"{path}-wal")
    whole = together(path.read_bytes(), log.read_bytes() if log.exists() else b"")
    with closing(sqlite3.connect(":memory:")) as joined:
        joined.deserialize(bytes(whole))
        assert list(joined.iterdump()) == list(database.connection.iterdump())
    database.close()


def test_what_was_not_committed_or_is_torn_is_left_out(path: Path) -> None:
    database = of_two(path, logged=True)
    database.message(0, "hello", 1)
    log = Path(f"{path}-wal").read_bytes()
    whole = together(path.read_bytes(), log)
    torn = bytearray(log)
    torn[-100] ^= 1
    assert together(path.read_bytes(), log[:-1]) != whole
    assert together(path.read_bytes(), bytes(torn)) != whole
    assert together(path.read_bytes(), log + log[32:]) == whole
    database.close()


def test_an_archive_with_the_log_reads_as_the_folder_does(tmp_path: Path) -> None:
    folder = Path(__file__).parent / "samples" / "imessage" / "with its log"
    packed = tmp_path / "messages.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    assert [plain(c) for c in chats(packed)] == [plain(c) for c in chats(folder)]


def test_columns_that_an_older_mac_lacks_are_not_missed(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            "CREATE TABLE message (ROWID, text, attributedBody, date, is_from_me);"
            "CREATE TABLE chat (ROWID, chat_identifier);"
            "CREATE TABLE handle (ROWID, id);"
            "CREATE TABLE chat_handle_join (chat_id, handle_id);"
            "CREATE TABLE chat_message_join (chat_id, message_id);"
            "INSERT INTO chat VALUES ('c', '+15550100123');"
            "INSERT INTO message VALUES ('a', 'hello', '', 726338979942786944, 1),"
            " ('b', 'Loved “hello”', '', 726338980942786944, 0),"
            " ('b', 'yes', '', 726338981942786944, 0);"
            "INSERT INTO chat_message_join VALUES ('c', 'a'), ('c', 'b');"
        )
    [chat] = chats(path)
    assert chat.names == ("Me", "+15550100123")
    assert (len(chat), chat.skipped) == (2, {"reaction": 1})


def test_another_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE song (title)")
    with pytest.raises(Damaged, match="not that of Messages"):
        chats(path)


def test_a_view_that_looks_like_the_table_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in ("chat", "handle", "chat_message_join"):
            connection.execute(f"CREATE TABLE {table} (ROWID, id, chat_id, message_id)")
        connection.execute(
            "CREATE VIEW message AS WITH RECURSIVE n(x) AS"
            " (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS ROWID FROM n"
        )
    with pytest.raises(Damaged, match="not that of Messages"):
        chats(path)


def test_a_damaged_database_is_told_in_one_sentence(path: Path) -> None:
    database = Database(path)
    everything(database)
    database.close()
    content = bytearray(path.read_bytes())
    content[600:5000] = bytes(4400)
    path.write_bytes(content)
    with pytest.raises(Damaged, match=r"chat\.db"):
        chats(path)


def test_reading_can_be_stopped(path: Path) -> None:
    database = of_two(path)
    database.connection.execute("BEGIN")
    for at in range(5000):
        database.message(at, "x", 1)
    database.connection.execute("COMMIT")
    database.close()

    def stop(_done: int, _of: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        read([from_path(path)], Choices(progress=stop))
