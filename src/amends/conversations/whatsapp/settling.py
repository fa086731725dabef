"""From entries as written to a conversation: what the dates mean, what is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.chat import Chat, Notice
from amends.conversations.choices import Choices
from amends.conversations.dates import (
    BY_CHOICE,
    DAY,
    Order,
    Written,
    ambiguous,
    decide,
    written,
)
from amends.conversations.errors import Damaged
from amends.conversations.whatsapp.foreign import foreign
from amends.conversations.whatsapp.header import Forms
from amends.conversations.whatsapp.raw import NOBODY, Raw

CUT_AT = 40_000
CUT_WITH_MEDIA = 10_000
CUT_SLACK = 10
"""WhatsApp keeps the newest of so many entries, and drops the oldest without a word."""

Hints = Callable[[], list[tuple[int, date]]]


class Timed(Struct, frozen=True, eq=False):
    """Entries with their times in milliseconds; `real` where there is such a day."""

    raw: Raw
    time: NDArray[np.int64]
    real: NDArray[np.bool_]


def timed(raw: Raw, forms: Forms, choices: Choices, hints: Hints) -> Timed:
    """The times of all entries; AmbiguousDates where day and month are not clear."""
    fields = (raw.first, raw.second, raw.third)
    dates, starts = written(fields, short_year=not forms.long_year)
    order = _order(dates, starts, forms, choices, hints)
    if order is None:
        raise _question(raw, dates)
    time = np.repeat(dates.days(order), dates.repeats)
    real = time >= 0
    time *= DAY
    time += raw.clock * np.int64(1000)
    return Timed(raw, time, real)


def _order(
    dates: Written,
    starts: NDArray[np.int64],
    forms: Forms,
    choices: Choices,
    hints: Hints,
) -> Order | None:
    if forms.year_first:
        return "ymd"
    if choices.order is not None:
        return BY_CHOICE[choices.order]
    return decide(dates, starts, hints)


def _question(raw: Raw, dates: Written) -> Exception:
    orders: tuple[Order, Order] = ("dmy", "mdy")
    times: dict[Order, tuple[int, int]] = {}
    for order in orders:
        days = np.repeat(dates.days(order), dates.repeats)
        clock = raw.clock.astype(np.int64) * 1000
        all_times = (days * DAY + clock)[days >= 0]
        times[order] = int(all_times.min()), int(all_times.max())
    differs = np.flatnonzero(dates.days("dmy") != dates.days("mdy"))
    at = differs[0] if len(differs) else 0
    shown = "/".join(str(int(field[at])) for field in dates.fields)
    return ambiguous(shown, times)


def pasted(entries: Timed) -> NDArray[np.bool_]:
    """Which entries are headers from another chat, pasted into a message."""
    return foreign(entries.time, entries.raw.sender)


def chat(
    entries: Timed, names: tuple[str, ...], title: str, notices: Iterable[Notice]
) -> Chat:
    """The conversation: people's messages alone, in the order of the file."""
    raw = entries.raw
    people = (raw.sender != NOBODY) & (raw.sender != _group(names, title))
    if not (people & entries.real).any():
        raise Damaged(f"{title or 'The file'} holds no message that anybody wrote.")
    kept = people & entries.real
    used, sender = _renumbered(raw.sender[kept])
    impossible = int((people & ~entries.real).sum())
    return Chat(
        format="whatsapp",
        title=title,
        names=tuple(names[number] for number in used.tolist()),
        clock="wall",
        time=entries.time[kept],
        sender=sender.astype(np.int32),
        kind=raw.kind[kept].astype(np.int8),
        words=raw.words[kept].astype(np.int32),
        chars=raw.chars[kept].astype(np.int32),
        system=int((~people).sum()),
        skipped={"impossible_date": impossible} if impossible else {},
        notices=tuple(notices),
    )


def _group(names: tuple[str, ...], title: str) -> int:
    """The number under which a group's own name stands before notices, or NOBODY."""
    is_group = len(names) > 2 and title in names
    return names.index(title) if is_group else NOBODY


def _renumbered(
    sender: NDArray[np.int32],
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The numbers in use, in the order in which they appear, and each as a place there."""
    first = np.full(int(sender.max()) + 1, len(sender))
    starts = np.append(0, np.flatnonzero(sender[1:] != sender[:-1]) + 1)
    first[sender[starts[::-1]]] = starts[::-1]
    used = np.argsort(first)[: int((first < len(sender)).sum())].astype(np.int32)
    places = np.zeros(int(used.max()) + 1, np.int32)
    places[used] = np.arange(len(used), dtype=np.int32)
    in_order = (used == np.arange(len(used))).all()
    return used, sender if in_order else places[sender]


def cut(entries: int, *, with_media: bool) -> Iterator[Notice]:
    """That the phone kept the newest entries and dropped the rest, where it shows."""
    cap = CUT_WITH_MEDIA if with_media else CUT_AT
    if cap - CUT_SLACK <= entries <= cap:
        yield Notice("cut_off", {"entries": entries, "cap": cap})
