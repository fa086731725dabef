"""What the help page is handed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from amends.web.help.lines import EMERGENCY, LINES, REGIONS, For, Line


@dataclass(frozen=True)
class Listed:
    """A line, and whether it was checked too long ago."""

    line: Line
    is_stale: bool


@dataclass(frozen=True)
class HelpPage:
    """Lines by purpose; `go_on` leads back to where a text brought this page first."""

    crisis: tuple[Listed, ...]
    afraid: tuple[Listed, ...]
    own_conduct: tuple[Listed, ...]
    emergency: tuple[tuple[str, str], ...]
    comes_first: bool = False
    go_on: str | None = None


def help_page(
    today: date, languages: str, *, go_on: str | None = None, comes_first: bool = False
) -> HelpPage:
    """The page on a day; the lines of the country that the browser names come first."""
    here = country(languages)
    return HelpPage(
        _listed("crisis", today, here),
        _listed("afraid", today, here),
        _listed("own_conduct", today, here),
        EMERGENCY,
        comes_first=comes_first,
        go_on=go_on,
    )


def country(languages: str) -> str | None:
    """The country in the browser's list of languages (`en-GB,en;q=0.9`), if any."""
    regions = re.findall(r"[A-Za-z]{2,3}-([A-Z]{2})\b", languages)
    return next((REGIONS[region] for region in regions if region in REGIONS), None)


def _listed(purpose: For, today: date, here: str | None) -> tuple[Listed, ...]:
    lines = [line for line in LINES if line.purpose == purpose]
    lines.sort(key=lambda line: line.country != here)
    return tuple(Listed(line, line.is_stale(today)) for line in lines)
