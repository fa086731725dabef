"""Which column of a table is what: by its heading, or by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from amends.conversations.table.rows import Row
from amends.conversations.table.times import CLOCK, EPOCH, Form, form

WHEN = (
    "timestamp_ms", "timestamp", "datetime", "date_time", "date time", "date/time",
    "date sent", "sent at", "sent_at", "created_at", "created at", "message date",
    "message_date", "msg_date", "date", "time", "datum", "zeitstempel", "fecha", "data",
    "sent", "ts",
)  # fmt: skip
WHO = (
    "sender_name", "sender name", "sender", "from_name", "from", "author", "author_name",
    "username", "user", "name", "contact", "who", "participant", "absender", "von",
    "autor", "remitente", "de", "expéditeur", "remetente", "mittente",
)  # fmt: skip
WHAT = (
    "text", "message", "body", "content", "msg", "message_text", "message text",
    "nachricht", "inhalt", "mensaje", "texto", "contenu", "mensagem", "messaggio", "testo",
)  # fmt: skip
WHICH_WAY = (
    "direction",
    "is_from_me",
    "from_me",
    "is from me",
    "outgoing",
    "type",
    "way",
)
TIME_OF_DAY = re.compile(CLOCK)

OUT = {"out", "outgoing", "sent", "me", "to", "2", "true", "yes"}
IN = {"in", "incoming", "received", "them", "from", "1", "false", "no"}
TRUTHS = {"1": True, "0": False, "true": True, "false": False, "yes": True, "no": False}

FEW_NAMES, LONG_NAME = 10, 40


class Columns(Struct, frozen=True):
    """The places of the columns; `clock` is one of its own where date and time are two."""

    form: Form
    when: int
    what: int
    who: int | None = None
    way: int | None = None
    way_is_truth: bool = False
    clock: int | None = None
    has_heading: bool = True

    def time(self, row: Row) -> str:
        """What stands for the time in a row."""
        date = row[self.when]
        return (
            date if self.clock is None else f"{date.strip()} {row[self.clock].strip()}"
        )

    def is_mine(self, row: Row) -> bool | None:
        """Whether the person sent this; None where the row does not say."""
        if self.way is None:
            return None
        value = row[self.way].strip().casefold()
        if self.way_is_truth:
            return TRUTHS.get(value)
        return True if value in OUT else False if value in IN else None

    @property
    def width(self) -> int:
        """How many cells a row has at least."""
        places = (self.when, self.what, self.who, self.way, self.clock)
        return max(place for place in places if place is not None) + 1


def found(rows: Sequence[Row]) -> Columns | None:
    """The columns of a conversation, if these are rows of one."""
    if len(rows) < 2:
        return None
    return _by_heading(rows) or _by_content(rows)


def _by_heading(rows: Sequence[Row]) -> Columns | None:
    heading = [cell.strip().casefold() for cell in rows[0]]
    who, what = _first(heading, WHO), _first(heading, WHAT)
    way = _way(heading, rows)
    if what is None or (who is None and way is None):
        return None
    is_truth = way is not None and "me" in heading[way].replace("_", " ").split()
    for when, clock in _times(heading, rows):
        columns = Columns("iso", when, what, who, way, is_truth, clock)
        values = [columns.time(row) for row in rows[1:] if len(row) >= columns.width]
        if written := form(values):
            return Columns(written, when, what, who, way, is_truth, clock)
    return None


def _first(heading: list[str], names: Sequence[str]) -> int | None:
    return next((heading.index(name) for name in names if name in heading), None)


def _way(heading: list[str], rows: Sequence[Row]) -> int | None:
    """A column that tells which way a message went, if all of its values do."""
    for name in WHICH_WAY:
        if name in heading:
            place = heading.index(name)
            values = _column(rows[1:], place)
            if values and all(v.casefold() in OUT | IN | set(TRUTHS) for v in values):
                return place
    return None


def _times(heading: list[str], rows: Sequence[Row]) -> list[tuple[int, int | None]]:
    """Where times may stand: in one column, or date and time of day in two."""
    places = [heading.index(name) for name in WHEN if name in heading]
    clocks = [
        p for p in places if all(map(TIME_OF_DAY.fullmatch, _column(rows[1:], p)))
    ]
    dates = [place for place in places if place not in clocks]
    return [(d, c) for d in dates for c in clocks] + [(date, None) for date in dates]


def _by_content(rows: Sequence[Row]) -> Columns | None:
    """A time, one of a few names, and words: three columns and nothing else."""
    if {len(row) for row in rows} != {3}:
        return None
    forms = [form(_column(rows, place)) for place in range(3)]
    times = [place for place, written in enumerate(forms) if written]
    if len(times) != 1:
        return None
    rest = [place for place in range(3) if place != times[0]]
    names = [place for place in rest if _are_names(_column(rows, place))]
    written = forms[times[0]]
    if not names or written is None or not _tell_the_hour(_column(rows, times[0])):
        return None
    who = min(names, key=lambda place: sum(map(len, _column(rows, place))))
    what = next(place for place in rest if place != who)
    return Columns(written, times[0], what, who, has_heading=False)


def _tell_the_hour(values: list[str]) -> bool:
    return all(":" in value or EPOCH.fullmatch(value) for value in values)


def _are_names(values: list[str]) -> bool:
    different = set(values)
    return (
        0 < len(different) <= min(FEW_NAMES, max(1, len(values) // 2))
        and max(map(len, different)) <= LONG_NAME
        and not any(re.fullmatch(r"[\d.,+-]+", value) for value in different)
    )


def _column(rows: Sequence[Row], place: int) -> list[str]:
    cells = (row[place].strip() for row in rows if len(row) > place)
    return [cell for cell in cells if cell]
