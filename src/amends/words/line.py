"""An entry as one line of text, for a terminal."""

from __future__ import annotations

from typing import Any

import msgspec

from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.record import Record

LEFT_OUT = ("kind", "at", "recorded", "sessions", "weeks", "gaps", "left")
SIGNED = ("key", "signature")


def line(entry: Entry[Kind], record: Record) -> str:
    """Its number, day, kind and fields; marked where late, corrected or erased."""
    plain: dict[str, Any] = msgspec.to_builtins(entry.body)
    day = entry.at.astimezone(record.zone).strftime("%Y-%m-%d %H:%M")
    said = [
        f"{name}: {_said(plain[name])}"
        for name in plain
        if name not in LEFT_OUT + SIGNED
    ]
    marks = [f"({mark})" for mark in marks_of(entry, record)]
    return "  ".join([f"{entry.seq:>5}", day, plain["kind"], *marks, *said])


def marks_of(entry: Entry[Kind], record: Record) -> list[str]:
    """What is to be seen of an entry beside what it says."""
    marks = []
    if record.is_late(entry):
        day = entry.recorded.astimezone(record.zone).date()
        marks.append(f"late: written {day}")
    if entry.seq in record.corrections:
        marks.append(f"corrected by {record.corrections[entry.seq].seq}")
    if entry.seq in record.erased:
        marks.append("text erased")
    return marks


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(_said(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{name} {_said(inner)}" for name, inner in value.items())
    return " ".join(str(value).split())
