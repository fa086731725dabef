"""Lines of help by country: what is said of each was read at its source on that day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

For = Literal["crisis", "afraid", "own_conduct"]

STALE = timedelta(days=365)
"""A line that was checked longer ago than this is marked."""
CHECKED = date(2026, 11, 24)
"""When the whole table was last gone through."""


@dataclass(frozen=True)
class Line:
    """One line of help: where, for whom, its number and hours, and who says so."""

    country: str
    purpose: For
    name: str
    number: str
    hours: str
    source: str
    checked: date = CHECKED

    @property
    def dial(self) -> str:
        """The number as a phone takes it."""
        return "".join(sign for sign in self.number if sign.isdigit())

    def is_stale(self, today: date) -> bool:
        """Whether it was last checked more than a year ago."""
        return today - self.checked > STALE


DAY_AND_NIGHT = "day and night"

LINES = (
    Line("United Kingdom", "crisis", "Samaritans", "116 123", DAY_AND_NIGHT, "samaritans.org"),
    Line("United Kingdom", "afraid", "National Domestic Abuse Helpline (Refuge)", "0808 2000 247", DAY_AND_NIGHT, "nationaldahelpline.org.uk"),
    Line("United Kingdom", "afraid", "Men’s Advice Line (Respect)", "0808 801 0327", "weekdays", "mensadviceline.org.uk"),
    Line("United Kingdom", "own_conduct", "Respect Phoneline", "0808 802 4040", "weekdays", "respectphoneline.org.uk"),
    Line("Ireland", "crisis", "Samaritans", "116 123", DAY_AND_NIGHT, "samaritans.org/ireland"),
    Line("Ireland", "afraid", "Women’s Aid", "1800 341 900", DAY_AND_NIGHT, "womensaid.ie"),
    Line("United States", "crisis", "988 Suicide & Crisis Lifeline (call or text)", "988", DAY_AND_NIGHT, "988lifeline.org"),
    Line("United States", "afraid", "National Domestic Violence Hotline", "1-800-799-7233", DAY_AND_NIGHT, "thehotline.org"),
    Line("United States", "own_conduct", "National Domestic Violence Hotline, also for one’s own conduct", "1-800-799-7233", DAY_AND_NIGHT, "thehotline.org"),
    Line("Canada", "crisis", "9-8-8 Suicide Crisis Helpline (call or text)", "988", DAY_AND_NIGHT, "988.ca"),
    Line("Australia", "crisis", "Lifeline", "13 11 14", DAY_AND_NIGHT, "lifeline.org.au"),
    Line("Australia", "afraid", "1800RESPECT", "1800 737 732", DAY_AND_NIGHT, "1800respect.org.au"),
    Line("Australia", "own_conduct", "MensLine Australia", "1300 78 99 78", DAY_AND_NIGHT, "mensline.org.au"),
    Line("New Zealand", "crisis", "1737 (call or text)", "1737", DAY_AND_NIGHT, "1737.org.nz"),
    Line("New Zealand", "afraid", "Women’s Refuge", "0800 733 843", DAY_AND_NIGHT, "womensrefuge.org.nz"),
    Line("Germany", "crisis", "TelefonSeelsorge", "0800 111 0 111", DAY_AND_NIGHT, "telefonseelsorge.de"),
    Line("Germany", "afraid", "Hilfetelefon Gewalt gegen Frauen", "116 016", DAY_AND_NIGHT, "hilfetelefon.de"),
    Line("France", "crisis", "3114, prévention du suicide", "3114", DAY_AND_NIGHT, "3114.fr"),
    Line("France", "afraid", "3919, Violences Femmes Info", "3919", DAY_AND_NIGHT, "solidaritefemmes.org"),
)  # fmt: skip

EMERGENCY = (
    ("112", "the European Union, and most mobile phones elsewhere"),
    ("999", "the United Kingdom and Ireland"),
    ("911", "the United States and Canada"),
    ("000", "Australia"),
    ("111", "New Zealand"),
)
"""For danger at this moment."""

REGIONS = {
    "GB": "United Kingdom",
    "IE": "Ireland",
    "US": "United States",
    "CA": "Canada",
    "AU": "Australia",
    "NZ": "New Zealand",
    "DE": "Germany",
    "FR": "France",
}
"""Countries by the letters in which a browser names them."""


def for_the_afraid() -> Iterator[str]:
    """Whom somebody can call who is afraid of the other, a line each."""
    for line in LINES:
        if line.purpose == "afraid":
            yield f"{line.number}  {line.country}: {line.name}, {line.hours}"
