"""What the help page is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from amends.web.help.lines import EMERGENCY, LINES, For, Line


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


def help_page(today: date, *, go_on: str | None = None, first: str = "") -> HelpPage:
    """The page on a day; `first` is not empty where a text brought it first."""
    return HelpPage(
        _listed("crisis", today),
        _listed("afraid", today),
        _listed("own_conduct", today),
        EMERGENCY,
        comes_first=bool(first),
        go_on=go_on,
    )


def _listed(purpose: For, today: date) -> tuple[Listed, ...]:
    return tuple(
        Listed(line, line.is_stale(today)) for line in LINES if line.purpose == purpose
    )
