"""What the frame of every page needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from amends.web.parts.menu import MENU, Place
from amends.web.sittings.former import former
from amends.web.sittings.half import Half, half_of
from amends.web.sittings.sitting import vault_of

THEMES = ("system", "light", "dark")
THEME_COOKIE = "t"


@dataclass(frozen=True)
class Frame:
    """The theme, the themes to choose from, and how long a page may lie idle.

    `menu` lists the pages of what is kept, and is empty while that is locked; `half` is
    what was half typed here when it locked, `former` the last openings, told once.
    `is_damaged` where something is not as it was written, once that was noticed.
    Leaving goes to `exit_to`, a blank page where it is empty, by `exit_key` too.
    """

    theme: str
    themes: tuple[str, ...]
    idle_seconds: int | None
    menu: tuple[Place, ...]
    half: Half | None
    former: tuple[str, ...]
    is_damaged: bool
    exit_to: str
    exit_key: str


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` for the template of every page.

    `idle_seconds` is set by whatever holds something private open for this request.
    """
    vault = vault_of(request)
    account = None if vault is None else vault.account
    asked = request.COOKIES.get(THEME_COOKIE) or (account.theme if account else "")
    made = Frame(
        theme=asked if asked in THEMES else "system",
        themes=THEMES,
        idle_seconds=getattr(request, "idle_seconds", None),
        menu=() if vault is None else MENU,
        half=half_of(request, request.path) if request.method == "GET" else None,
        former=former(request),
        is_damaged=vault is not None and vault.is_damaged,
        exit_to=account.exit_to if account else "",
        exit_key="Shift" if account is None or account.shift_leaves else "",
    )
    return {"frame": made}
