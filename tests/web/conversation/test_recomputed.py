"""Every figure on the page can be recomputed from the tables beside it."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from html import unescape

import pytest
from django.test import Client

from tests.web.conversation.test_conversation import keep, read
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

TALKS = (
    ("2023-05-01 12:00", "Sam Alex"),
    ("2025-12-30 22:30", "Sam Alex Sam"),
    ("2025-12-31 23:58", "Alex Alex Sam Alex"),
    ("2026-02-01 09:00", "Alex"),
    ("2026-02-20 09:00", "Sam Sam Alex"),
    ("2026-04-11 09:00", "Sam Alex"),
    ("2026-08-30 09:00", "Sam"),
    ("2026-09-02 09:00", "Sam Sam"),
)
MONTHS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
CALL = "11/04/2026, 09:30 - Sam: Missed voice call\n"


def chat() -> str:
    lines = []
    for at, who in TALKS:
        begun = datetime.fromisoformat(at)
        for n, name in enumerate(who.split()):
            when = begun + timedelta(minutes=3 * n)
            lines.append(f"{when:%d/%m/%Y, %H:%M} - {name}: some words here")
        if at.startswith("2026-04"):
            lines.append(CALL.strip())
    return "\n".join(lines) + "\n"


@pytest.fixture
def page(client: Client) -> str:
    unlocked(client, began())
    read(client, chat())
    keep(client)
    return client.get("/conversation/").content.decode()


def rows(page: str, table: str, part: str = "tbody") -> list[list[str]]:
    """The cells of a table's rows, by the name of its region."""
    region = page[page.index(f'aria-label="{table}"') :]
    body = region[region.index(f"<{part}>") : region.index(f"</{part}>")]
    cells = [
        re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in body.split("</tr>")
    ]
    return [
        [unescape(re.sub(r"<[^>]+>", "", cell)) for cell in row] for row in cells if row
    ]


def columns(page: str, table: str) -> list[tuple[str, ...]]:
    return list(zip(*rows(page, table), strict=True))


def fact(page: str, name: str) -> str:
    found = re.search(rf"<dt>{name}</dt><dd>([^<]*)</dd>", page)
    assert found
    return found[1]


def day(text: str) -> date:
    number, month, year = text.split()
    return date(int(year), MONTHS.index(month[:3]) + 1, int(number))


def days_of(text: str) -> list[date]:
    first, _, last = text.partition(" to ")
    begun = day(first)
    ended = day(last) if last else begun
    return [begun + timedelta(days=n) for n in range((ended - begun).days + 1)]


def picture(page: str, name: str) -> str:
    start = page.index(f'aria-labelledby="{name}-t')
    return page[start : page.index("</svg>", start)]


def test_all_messages_are_those_of_the_weeks_and_what_stands_in_none(page: str) -> None:
    _, mine, theirs, *_ = columns(page, "Weeks")
    in_weeks = sum(map(int, mine)) + sum(map(int, theirs))
    assert f"{in_weeks + 1} messages, from" in page
    assert "One more message stands in no week: a call" in page


def test_the_last_row_of_the_weeks_is_their_sum(page: str) -> None:
    _, *counts = columns(page, "Weeks")
    (last,) = rows(page, "Weeks", "tfoot")
    assert [int(each) for each in last[1:]] == [sum(map(int, each)) for each in counts]


def test_the_bars_of_the_weeks_are_the_newest_rows_on_one_scale(page: str) -> None:
    _, mine, theirs, *_ = columns(page, "Weeks")
    shown = picture(page, "weekly")
    mine_most, theirs_most = (max(map(int, each[:52])) for each in (mine, theirs))
    scale = 156 / (mine_most + theirs_most)
    for name, counts in (("bar", mine), ("theirs", theirs)):
        high = [
            float(h)
            for h in re.findall(rf'class="{name}"[^>]*height="([\d.]+)"', shown)
        ]
        drawn = [int(count) for count in reversed(counts[:52]) if int(count)]
        assert high == [pytest.approx(count * scale, abs=0.01) for count in drawn]
    assert f">{mine_most}</text>" in shown
    assert f">{theirs_most}</text>" in shown
    assert f"{len(mine) - 52} weeks before these are counted" in page


def test_who_began_is_counted_from_the_rows_of_the_conversations(page: str) -> None:
    *_, begun, closed = columns(page, "Conversations")
    assert fact(page, "Conversations") == str(len(begun))
    assert fact(page, "You began") == str(begun.count("you"))
    assert fact(page, "Alex began") == str(begun.count("Alex"))
    assert fact(page, "The last word") == ("yours" if closed[0] == "you" else "Alex’s")


def test_how_often_it_was_written_since_is_counted_from_the_newest_rows(
    page: str,
) -> None:
    _, _, theirs, *_ = columns(page, "Conversations")
    silent = next(n for n, count in enumerate(theirs) if count != "0")
    assert (
        fact(page, "Since Alex last wrote, you wrote") == f"in {silent} conversations"
    )


def test_the_days_are_those_of_the_conversations(page: str) -> None:
    named, mine, theirs, *_ = columns(page, "Conversations")
    every = {each for text in named for each in days_of(text)}
    assert f"{len(every)} days with a conversation" in page
    shown = picture(page, "yearly")
    for name, counts in (("bar", mine), ("theirs", theirs)):
        wrote = {
            each
            for text, count in zip(named, counts, strict=True)
            if int(count)
            for each in days_of(text)
        }
        assert shown.count(f'class="{name}"') == len(wrote)


def test_a_silence_is_as_long_as_from_the_one_day_to_the_other(page: str) -> None:
    first, last, days = columns(page, "Silences")
    lengths = [(day(b) - day(a)).days for a, b in zip(first, last, strict=True)]
    assert [int(each) for each in days] == lengths
    wide = re.findall(
        r'<rect class="bar"[^>]*width="([\d.]+)"', picture(page, "stretches")
    )
    assert [float(each) for each in wide] == [
        pytest.approx(250 * each / max(lengths), abs=0.01) for each in lengths
    ]


def test_whether_it_was_more_or_less_is_asked_of_the_whole_weeks(page: str) -> None:
    weeks = len(rows(page, "Weeks")) - 2
    assert (
        f"No clear trend over {weeks} weeks in how much the two of you wrote." in page
    )
    assert f"No clear trend over {weeks} weeks in how much you wrote." in page


def test_the_preview_counts_its_longest_silence_in_the_same_days(
    client: Client,
) -> None:
    unlocked(client, began())
    read(client, chat())
    shown = client.get("/conversation/preview/").content.decode()
    found = re.search(r"(\d+) days \((.+) – (.+)\)", shown)
    assert found
    first, last = map(day, found.groups()[1:])
    assert int(found[1]) == (last - first).days
    assert int(fact(shown, "Messages")) == sum(
        int(fact(shown, f"From {name}")) for name in ("Sam", "Alex")
    )
