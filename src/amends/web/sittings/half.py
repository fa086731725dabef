"""What was half typed when it locked: sealed, and put back after unlocking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpRequest

from amends import clock
from amends.web.shelf import pending
from amends.web.shelf.models import Account
from amends.web.sittings.sitting import vault_of

NAME = "half"
KEPT_FOR = timedelta(hours=24)
FLAG = "half"
"""In the session: whether there may be something to put back; never what or where."""
NEVER = frozenset(
    {"csrfmiddlewaretoken", "passphrase", "offered", "typed", "own", "again", "place"}
    | {"draft", "words", "secret", "paper", "code", "first", "second"}
)
LONG = 24
"""A single word shorter than that is a tap, and is not missed."""


@dataclass(frozen=True)
class Half:
    """The page on which it was typed, and its fields by name."""

    place: str
    fields: Mapping[str, Sequence[str]]


def keep_half(request: HttpRequest, place: str) -> None:
    """Seal what was posted or half typed on a page; needs no open vault."""
    account = request.user
    fields = {
        name: list(values)
        for name, values in request.POST.lists()
        if name not in NEVER and any(values)
    }
    is_typed = any(_is_typed(value) for values in fields.values() for value in values)
    if not isinstance(account, Account) or account.current is None or not is_typed:
        return
    until = clock.now() + KEPT_FOR
    pending.put(account.current, NAME, {"place": place, "fields": fields}, until)
    request.session[FLAG] = True


def half_of(request: HttpRequest, place: str) -> Half | None:
    """What was half typed on a page of the open record, or None."""
    found = [each for each in _all(request) if each.value["place"] == place]
    return Half(place, found[-1].value["fields"]) if found else None


def drop_half(request: HttpRequest, place: str) -> None:
    """Let go of what was half typed on a page."""
    vault = vault_of(request)
    for each in _all(request):
        if vault is not None and each.value["place"] == place:
            pending.drop_one(vault.record, each.pk)


def look_for_half(request: HttpRequest) -> None:
    """After unlocking: remember whether there is anything to put back."""
    request.session[FLAG] = True
    request.session[FLAG] = bool(_all(request))


def _all(request: HttpRequest) -> list[Any]:
    vault = vault_of(request)
    if vault is None or not request.session.get(FLAG):
        return []
    ring = vault.unlocked.ring
    held = pending.held(vault.record, ring, clock.now())
    return [each for each in held if each.name == NAME]


def _is_typed(value: str) -> bool:
    return len(value) > LONG or " " in value.strip()
