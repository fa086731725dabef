"""What the frame of every page needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from amends.web.parts.menu import MENU, Place

THEMES = ("system", "light", "dark")
THEME_COOKIE = "t"


@dataclass(frozen=True)
class Frame:
    """The theme, the themes to choose from, and how long a page may lie idle.

    `menu` lists the pages of what is kept, and is empty while that is locked.
    """

    theme: str
    themes: tuple[str, ...]
    idle_seconds: int | None
    menu: tuple[Place, ...]


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` for the template of every page.

    `idle_seconds` is set by whatever holds something private open for this request.
    """
    asked = request.COOKIES.get(THEME_COOKIE, "")
    theme = asked if asked in THEMES else "system"
    idle = getattr(request, "idle_seconds", None)
    menu = MENU if getattr(request, "vault", None) else ()
    return {"frame": Frame(theme, THEMES, idle, menu)}
