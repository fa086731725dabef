"""What the frame of every page needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

THEMES = ("system", "light", "dark")
THEME_COOKIE = "t"


@dataclass(frozen=True)
class Frame:
    """The theme, the themes to choose from, and how long a page may lie idle."""

    theme: str
    themes: tuple[str, ...]
    idle_seconds: int | None


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` for the template of every page.

    `idle_seconds` is set by whatever holds something private open for this request.
    """
    asked = request.COOKIES.get(THEME_COOKIE, "")
    theme = asked if asked in THEMES else "system"
    return {"frame": Frame(theme, THEMES, getattr(request, "idle_seconds", None))}
