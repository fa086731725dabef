"""What the template of letters is handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.forms import Form

from amends.core.days import day_of
from amends.core.standing import Standing
from amends.web.parts.sources import PLENTY, Source
from amends.words.dates import day
from amends.words.headline import name


@dataclass(frozen=True)
class Letter:
    """One letter: its day, its words, and the day on which they open; closed until then."""

    seq: int
    day: str
    opens: str
    text: str | None


@dataclass(frozen=True)
class LettersPage:
    """The form, the letters that are open, and those that are not."""

    ex: str
    form: Form
    opened: tuple[Letter, ...]
    closed: tuple[Letter, ...]
    source: Source = PLENTY


def letters_page(standing: Standing, form: Form) -> LettersPage:
    """The letters at a moment, the newest first; a closed one does not show its words."""
    zone = standing.record.zone
    today = day_of(standing.at, zone)
    opened: list[Letter] = []
    closed: list[Letter] = []
    for letter in reversed(standing.ground.letters):
        is_closed = letter.is_closed(today)
        opens = day(letter.open_on, zone) if letter.open_on else ""
        text = None if is_closed else letter.text or ""
        shown = Letter(letter.seq, day(letter.at, zone), opens, text)
        (closed if is_closed else opened).append(shown)
    return LettersPage(name(standing), form, tuple(opened), tuple(closed))
