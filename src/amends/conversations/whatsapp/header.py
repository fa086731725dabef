"""The line that opens an entry: every form that phones are known to write.

    [LRM] [ "[" ] DATE [","] [WORD] TIME [AM|PM] ( "] " | " - " | ": " | ... ) NAME: BODY
    [LRM] [ "[" ] TIME [AM|PM] [","] DATE ( "] " | " - " | ... ) NAME: BODY

A phone writes one form throughout. What looks like a header of another form is
something that somebody pasted into a message.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from msgspec import Struct

MARK = "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*"
SPACE = "[ \u00a0\u202f]"
MORNING = (
    "오전|上午|午前|凌晨|清晨|早上|ص|π\\.μ\\.|ΠΜ|πμ|de\\.|ÖÖ|SA|पूर्वाह्न|fm|f\\.m\\."
    "|vorm\\.|dop\\.|ap\\."
)
EVENING = (
    "오후|下午|午後|中午|晚上|傍晚|م|μ\\.μ\\.|ΜΜ|μμ|du\\.|ÖS|CH|अपराह्न|em|e\\.m\\."
    "|nachm\\.|odp\\.|ip\\."
)
LATIN = f"[AaPp]\\.?{SPACE}?[Mm]\\.?"
HALF = f"(?:{LATIN}|{MORNING}|{EVENING})"

YEAR, MONTH, DAY = "년", "월", "일"
OPEN = f"{MARK}(?P<open>\\[?){MARK}"
DATE = (
    f"(?P<a>\\d{{4}}|\\d{{1,2}}){MARK}(?P<sep>\\. |[/.-]|{YEAR}{SPACE}?){MARK}"
    f"(?P<b>\\d{{1,2}}){MARK}(?P<second>(?P=sep)|{MONTH}{SPACE}?){MARK}"
    f"(?P<c>\\d{{4}}|\\d{{1,2}})(?P<dot>{DAY}|\\.?(?:{SPACE}г\\.)?){MARK}"
)
TAIL = f"{MARK}(?P<tail>\\]{SPACE}?|{SPACE}+[-–]{SPACE}|: |; |(?<=\\d\\d) ?)"
HEADER = re.compile(
    f"{OPEN}{DATE}"
    f"(?P<join>[,،]?{SPACE}+(?:-{SPACE}|(?!{HALF})(?P<word>[^\\W\\d_]{{1,5}}\\.?){SPACE})?)"
    f"(?:(?P<before>{HALF}){SPACE}?)?"
    f"(?P<h>\\d{{1,2}})(?P<colon>[:.])(?P<m>\\d{{2}})(?:(?P=colon)(?P<s>\\d{{2}}))?"
    f"(?:{SPACE}ч\\.)?(?P<gap>{SPACE}?)(?P<after>(?<=[ \u00a0\u202f\\d]){HALF})?{TAIL}"
)
"""Permissive: whatever may be a header. Digits of any script count as digits."""

EARLY = 12
"""A time that stands first has its colon within so many characters."""


@cache
def time_first() -> re.Pattern[str]:
    """As WhatsApp on the web copies messages, and as some phones once wrote them."""
    return re.compile(
        f"{OPEN}(?:(?P<before>{HALF}){SPACE}?)?"
        f"(?P<h>\\d{{1,2}})(?P<colon>:)(?P<m>\\d{{2}})(?:(?P=colon)(?P<s>\\d{{2}}))?"
        f"(?P<gap>{SPACE}?)(?P<after>(?<=[ \u00a0\u202f\\d]){HALF})?"
        f"(?P<join>,{SPACE}(?P<word>))"
        f"{DATE}{TAIL}"
    )


class Family(NamedTuple):
    """What one phone keeps the same in every header of a file."""

    open: str
    separator: str
    year_first: bool
    long_year: bool
    dot: str
    word: str
    colon: str
    seconds: bool
    tail: str
    order: Literal["date", "time"] = "date"

    @property
    def is_plain(self) -> bool:
        """Whether the date stands first, in figures alone."""
        return self.order == "date" and self.separator[0] != YEAR


class Exact(NamedTuple):
    """What may differ within a family, as it is spelled in one header.

    `lead` is the number of characters before the date; AM and PM are one spelling.
    """

    lead: int
    join: str
    before: str
    gap: str
    half: str
    tail: str


class Header(Struct, frozen=True):
    """A header, read: three date fields as written, the time of day, where it ends."""

    family: Family
    exact: Exact
    padded: int
    bare: int
    fields: tuple[int, int, int]
    second: int
    end: int


def header(text: str, start: int = 0) -> Header | None:
    """The header of the line that starts there, or None where it opens no entry."""
    if found := HEADER.match(text, start):
        return _read(found, order="date")
    if text.find(":", start, start + EARLY) < 0:
        return None
    found = time_first().match(text, start)
    return found and _read(found, order="time")


def _read(found: re.Match[str], order: Literal["date", "time"]) -> Header | None:
    a, b, c = found.group("a", "b", "c")
    if found["sep"][0] == YEAR and len(a) == 2:
        a = f"20{a}"
    year_first = len(a) == 4
    if (year_first and len(c) == 4) or not _is_one_date(found):
        return None
    tail = _tail(found)
    if tail is None or not _possible(found) or (order == "time" and not tail):
        return None
    short = [x for x in ((b, c) if year_first else (a, b)) if int(x) < 10]
    padded = sum(len(x) == 2 for x in short)
    family = Family(
        found["open"],
        found["sep"],
        year_first,
        4 in (len(a), len(c)),
        found["dot"],
        "" if found["sep"][0] == YEAR else found["word"] or "",
        found["colon"],
        found["s"] is not None,
        tail,
        order,
    )
    return Header(
        family,
        Exact(
            found.start("a") - found.start(),
            found["join"],
            found["before"] or "",
            found["gap"],
            _style(found["after"]),
            found["tail"],
        ),
        padded,
        len(short) - padded,
        (int(a), int(b), int(c)),
        _second(found),
        found.end(),
    )


def _is_one_date(found: re.Match[str]) -> bool:
    """Whether the three parts of a date are set apart in one way."""
    if found["sep"][0] == YEAR:
        return found["second"][0] == MONTH and found["dot"] == DAY
    return found["second"] == found["sep"] and found["dot"] != DAY


def _tail(found: re.Match[str]) -> str | None:
    tail = found["tail"].strip(" \u00a0\u202f")
    if (tail == "]") != (found["open"] == "["):
        return None
    if tail == "" and (found["s"] is None or not found["tail"] or len(found["a"]) == 4):
        return None
    return tail


def _possible(found: re.Match[str]) -> bool:
    small = [int(found[x]) for x in "abc" if len(found[x]) < 4]
    large = sum(x > 31 for x in small)
    return (
        int(found["h"]) < 24
        and int(found["m"]) < 60
        and int(found["s"] or 0) < 60
        and all(small[:2])
        and large <= (1 if len(small) == 3 else 0)
    )


def _style(half: str | None) -> str:
    """AM and PM are the same spelling; `am` and `a. m.` are two others."""
    return re.sub("[AP]", "X", re.sub("[ap]", "x", half or "", count=1), count=1)


def _second(found: re.Match[str]) -> int:
    hour = int(found["h"])
    half = found["before"] or found["after"]
    if half and hour <= 12:
        evening = re.match(f"[pP]|{EVENING}", half) and not re.match(MORNING, half)
        hour = hour % 12 + (12 if evening else 0)
    return hour * 3600 + int(found["m"]) * 60 + int(found["s"] or 0)


class Forms(Struct, frozen=True):
    """The families that count in this file, and whether single digits are padded."""

    families: frozenset[Family]
    padded: bool

    @property
    def year_first(self) -> bool:
        """Whether every date opens with a year of four digits."""
        return all(family.year_first for family in self.families)

    @property
    def long_year(self) -> bool:
        """Whether any year has four digits."""
        return any(family.long_year for family in self.families)

    def header(self, text: str, start: int = 0) -> Header | None:
        """The header of the line that starts there, of a form that is this file's."""
        found = header(text, start)
        return found if found is not None and self.holds(found) else None

    def holds(self, found: Header) -> bool:
        """Whether a header is of a form that is this file's."""
        return found.family in self.families and not (self.padded and found.bare)


MINOR = 0.25
"""From this share on, other forms are no pasted lines but the file's own mixture."""


def forms(found: Sequence[Header]) -> Forms | None:
    """The forms of a file, from some of its headers; None where there are none."""
    counts = Counter(one.family for one in found)
    if not counts:
        return None
    [(major, most)] = counts.most_common(1)
    mixed = 1 - most / len(found) >= MINOR
    alike = [family for family in counts if family.order == major.order]
    families = frozenset(alike if mixed else [major])
    return Forms(families, _padded(one for one in found if one.family in families))


def headers(lines: Iterable[str]) -> Iterator[Header]:
    """Every header among the lines, of whatever form."""
    for line in lines:
        if found := header(line):
            yield found


def _padded(found: Iterable[Header]) -> bool:
    padded = bare = 0
    for one in found:
        padded, bare = padded + one.padded, bare + one.bare
    return padded > 9 * bare
