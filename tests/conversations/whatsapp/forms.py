"""Made-up exports in every form, with the truth beside them, for Hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import strategies as st

LRM = "\u200e"
HALVES = (
    "",
    " AM",
    " am",
    "\u202fPM",
    " a.m.",
    " p. m.",
    " p.\u00a0m.",
)
DATES = (
    "{d:02}/{m:02}/{y}",
    "{d}/{m}/{s:02}",
    "{m}/{d}/{s:02}",
    "{d:02}.{m:02}.{s:02}",
    "{d}. {m}. {y}",
    "{y}-{m:02}-{d:02}",
    "{y}/{m}/{d}",
    "{d:02}-{m:02}-{s:02}",
)
JOINS = (", ", " ", " à ", " klo ")
TAILS = (" - ", "] ", ": ", " – ")
NAMES = (
    "Ana",
    "Bo Smith",
    "~ Nev",
    "\u202a+1 (777) 777\u20117777\u202c",
    "Zoë 🙈",
    "A - B",
)
BODIES = (
    "hi",
    "",
    "two  words ",
    "a: b - c",
    "<Media omitted>",
    f"{LRM}image omitted",
    f"{LRM}sticker omitted",
    "This message was deleted",
    f"{LRM}You deleted this message.",
    "fine <This message was edited>",
    f"fine {LRM}<This message was edited>",
    "IMG-20160126-WA0004.jpg (file attached)\nwith a caption",
    "notes.pdf (file attached)",
    f"look {LRM}<attached: 00000012-PHOTO-2024-12-04-11-30-05.jpg>",
    "Messages and calls are end-to-end encrypted. No one outside can read them.",
    f"{LRM}Messages and calls are end-to-end encrypted.",
    f"{LRM}Missed voice call",
    "👨‍👩‍👧 family\n\nand café",
    "first line\r\nsecond line",
    "line one\n1. list\n2. list\n[brackets] too",
    "ends with )",
    "(see below)",
    "...",
    "   ",
    "漢字かな交じり文",
    "x" * 70,
    "“quoted” – dash",
    "tab\tand\x0bvertical",
)
PASTED = (
    "pasted:\n[1.9.19, 00:00:00] Carl: from another chat",
    "pasted:\n12/25/2018, 8:00 PM - Carl: another",
    "pasted:\n2017-01-01 10:00:00 Carl: another",
)


@dataclass(frozen=True)
class Form:
    """One way of writing headers."""

    date: str
    join: str
    half: str
    seconds: bool
    tail: str
    colon: str

    def header(self, moment: datetime) -> str:
        """The header of an entry at that moment."""
        opening = "[" if self.tail == "] " else ""
        date = self.date.format(
            d=moment.day, m=moment.month, y=moment.year, s=moment.year % 100
        )
        return f"{opening}{date}{self.join}{self._time(moment)}{self.tail}"

    def _time(self, moment: datetime) -> str:
        hour = f"{moment.hour:02}"
        half = self.half
        if half:
            hour = str(moment.hour % 12 or 12)
            letter = "p" if moment.hour >= 12 else "a"
            shown = letter if "m" in half else letter.upper()
            place = next(at for at, sign in enumerate(half) if sign in "aApP")
            half = half[:place] + shown + half[place + 1 :]
        second = f"{self.colon}{moment.second:02}" if self.seconds else ""
        return f"{hour}{self.colon}{moment.minute:02}{second}{half}"


forms = st.builds(
    Form,
    st.sampled_from(DATES),
    st.sampled_from(JOINS),
    st.sampled_from(HALVES),
    st.booleans(),
    st.sampled_from(TAILS),
    st.sampled_from((":", ".")),
)


def rows(*bodies: str) -> st.SearchStrategy[list[tuple[int, str | None, str, bool]]]:
    """Seconds waited, a name or None, a body, whether a mark stands before the line."""
    return st.lists(
        st.tuples(
            st.integers(0, 500_000),
            st.sampled_from((*NAMES, None)),
            st.sampled_from(bodies),
            st.booleans(),
        ),
        min_size=1,
        max_size=30,
    )


@dataclass(frozen=True)
class Export:
    """A text, and the moment and name of every entry in it."""

    text: str
    truth: tuple[tuple[datetime, str | None], ...]


def export(form: Form, rows: Sequence[tuple[int, str | None, str, bool]]) -> Export:
    """The rows as a phone would write them."""
    moment = datetime(2019, 3, 13, 7, 5, 9)  # noqa: DTZ001 a phone knows no zone
    lines, truth = [], []
    for wait, name, body, marked in rows:
        moment += timedelta(seconds=wait)
        who = f"{name}: {body}" if name else "Ana changed the group"
        lines.append((LRM if marked else "") + form.header(moment) + who + "\n")
        shown = moment if form.seconds else moment.replace(second=0)
        truth.append((shown, name))
    return Export("".join(lines), tuple(truth))
