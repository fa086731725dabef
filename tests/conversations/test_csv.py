from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.counting import words
from amends.conversations.errors import (
    AmbiguousDates,
    ConversationError,
    Damaged,
    TooLarge,
    Unrecognised,
)
from amends.conversations.reading import read
from amends.conversations.source import from_bytes
from amends.conversations.table.times import Times, form

MOMENT = datetime(2024, 3, 13, 22, 5, 7, tzinfo=UTC)
AT = int(MOMENT.timestamp() * 1000)


def one(content: str | bytes, name: str = "chat.csv", **choices: str) -> Chat:
    raw = content if isinstance(content, bytes) else content.encode()
    [chat] = read([from_bytes(name, raw)], Choices(**choices))  # type: ignore[arg-type]
    return chat


def table(*rows: tuple[str, ...], delimiter: str = ",") -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue()


HEADING = ("date", "sender", "message")


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(',;"\n\t')
    ),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_text_is_counted_in_any_delimiter_and_encoding(
    text: str, delimiter: str, encoding: str
) -> None:
    rows = [
        HEADING,
        ("2024-03-13 10:00", "Sam", text),
        ("2024-03-13 10:01", "Alex", "x"),
    ]
    chat = one(table(*rows, delimiter=delimiter).encode(encoding))
    assert chat.words.tolist() == [words(text), 1]


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-13T22:05:07+00:00",
        "2024-03-13 23:05:07+01:00",
        "2024-03-13 22:05:07",
        "2024-03-13T22:05:07.0000000Z",
        "1710367507",
        "1710367507000",
        "1710367507000000",
        "1710367507000000000",
        "1710367507.0",
        "13/03/2024 22:05:07",
        "13.3.24, 22:05:07",
        "3/13/2024 10:05:07 PM",
        "2024/03/13 22.05.07",
        "Mar 13, 2024 10:05:07 PM",
        "Wed, 13 March 2024 22:05:07 GMT",
        "13 Mar 2024 23:05:07 +0100",
        "March 13, 2024 at 10:05:07 p.m.",
    ],
)
def test_a_time_is_read_in_every_form(written: str) -> None:
    known = form([written])
    assert known is not None
    times = Times(known)
    assert times.add(written)
    assert times.settled(Choices()).tolist() == [AT]


def test_day_and_month_are_told_apart_by_the_whole_column() -> None:
    late = ("13/04/2024 10:00", "Sam", "x")
    rows = [("03/04/2024 10:00", "Sam", "x")] * 300
    chat = one(table(HEADING, *rows, late))
    assert len(set(chat.time.tolist())) == 2
    assert int(chat.time.max() - chat.time.min()) == 10 * 86_400_000


def test_where_day_and_month_cannot_be_told_it_asks_and_then_obeys() -> None:
    content = table(
        HEADING, ("03/04/2024 10:00", "Sam", "x"), ("03/04/2024 11:00", "Alex", "y")
    )
    with pytest.raises(AmbiguousDates):
        one(content)
    assert int(one(content, order="day_first").time[0]) // 86_400_000 == 19_816
    assert int(one(content, order="month_first").time[0]) // 86_400_000 == 19_786


def test_a_name_column_and_a_direction_tell_who_the_person_is() -> None:
    rows = [("time", "from", "text", "direction"), ("1710367507", "Sam", "x", "sent")]
    chat = one(table(*rows, ("1710367508", "Alex", "y", "received")))
    assert chat.me is not None
    assert chat.names[chat.me] == "Sam"


@pytest.mark.parametrize(
    "content",
    [
        "date,amount,purpose\n2024-03-13,12.50,rent\n2024-03-14,3.20,bread\n",
        "2024-03-13 10:00,12.50,rent\n2024-03-14 10:00,3.20,bread\n",
        "a,b,c\n1,2,3\n",
        "just one line",
        "date,sender,message\nnever,Sam,x\nnever,Alex,y\n",
    ],
)
def test_other_tables_are_nobodys(content: str) -> None:
    with pytest.raises(Unrecognised):
        one(content)


def test_a_text_without_a_heading_is_no_table() -> None:
    rows = [("2024-03-13 10:00", name, "some words") for name in ("Sam", "Alex") * 3]
    assert len(one(table(*rows))) == 6
    with pytest.raises(Unrecognised):
        one(table(*rows), "chat.txt")


GOOD = table(
    HEADING, ("2024-03-13 10:00", "Sam", "x"), ("2024-03-13 10:01", "Alex", "y")
)


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ('2024-03-13 10:02,Sam,"' + "x" * 200_000, Damaged),
        ("2024-03-13 10:02,Sam," + "x" * 9_000_000, TooLarge),
        ("2024-03-13 10:02,Sam,a\0b\n" * 9, Damaged),
    ],
)
def test_what_is_no_table_further_on_is_told(more: str, error: type[Exception]) -> None:
    content = GOOD + "2024-03-13 10:01,Alex,y\n" * 9000
    with pytest.raises(error, match=r"chat\.csv, line"):
        one(content + more)


def test_bytes_that_are_no_text_are_told() -> None:
    content = GOOD.encode() + b"2024-03-13 10:01,Alex,y\n" * 9000 + b"\xe9"
    with pytest.raises(ConversationError, match="not UTF-8"):
        one(content)
