"""A visit once it is kept: what it makes is sealed as entries, the rest beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.db import transaction

from amends.core.kinds.fields import Kind
from amends.core.rules import is_by_program
from amends.desk import RefusedError
from amends.web.door.entries import made_from
from amends.web.door.steps import after_answer
from amends.web.door.visit import Answered, Visit
from amends.web.entries.writing import written
from amends.web.shelf import pending
from amends.web.sittings.http import UnlockedRequest
from amends.web.sittings.sitting import Vault

NAME = "first_run"
OF_THE_FILE = ("which", "people")
"""What was said of names in a file goes when the file does."""
KEPT_FOR = timedelta(days=28)
"""So long the questions of the first run can be gone on with where they were left."""


def visit_kept(vault: Vault, now: datetime) -> Visit | None:
    """The first run as it was left; None where it is whole, or too long ago."""
    found = pending.newest(vault.record, vault.unlocked.ring, NAME, now)
    return None if found is None else _read(found.value, now)


@transaction.atomic
def keep(request: UnlockedRequest, visit: Visit) -> None:
    """Seal what the answers make, and what is not whole yet beside it."""
    before = visit.kept or frozenset()
    made = [(maker, kind) for maker, kind in made_from(visit) if maker not in before]
    for maker, kind in sorted(made, key=_order):
        _write(request, kind)
        before |= {maker}
    _put_down(request, replace(visit, kept=before))


def _order(made: tuple[str, Kind]) -> tuple[bool, datetime]:
    maker, kind = made
    return maker != "begin", kind.recorded


def _write(request: UnlockedRequest, kind: Kind) -> None:
    if is_by_program(kind):
        request.desk.enter([kind])
        return
    refused = written(request, kind).refused
    if refused is not None:
        raise RefusedError(refused)


def _put_down(request: UnlockedRequest, visit: Visit) -> None:
    """Keep what is left of the first run; nothing where it is whole."""
    record, ring = request.vault.record, request.vault.unlocked.ring
    pending.drop_all(record, ring, NAME, request.now)
    if after_answer(visit) is not None:
        pending.put(record, NAME, _spelled(visit), request.now + KEPT_FOR)


def _spelled(visit: Visit) -> dict[str, Any]:
    chat = visit.answers.get("chat")
    answers = {
        step: [msgspec.to_builtins(dict(said.value)), said.at.isoformat()]
        for step, said in visit.answers.items()
        if step not in OF_THE_FILE
    }
    if chat is None:
        answers["chat"] = [{"answer": "skip"}, visit.began.isoformat()]
    return {
        "intent": visit.intent,
        "zone": visit.zone,
        "began": visit.began.isoformat(),
        "answers": answers,
        "kept": sorted(visit.kept or ()),
    }


def _read(plain: dict[str, Any], now: datetime) -> Visit:
    return Visit(
        plain["intent"],
        plain["zone"],
        began=datetime.fromisoformat(plain["began"]),
        seen=now,
        answers={step: _said(step, *said) for step, said in plain["answers"].items()},
        kept=frozenset(plain["kept"]),
    )


def _said(step: str, value: dict[str, Any], at: str) -> Answered:
    if step == "hand":
        value = {n: v and datetime.fromisoformat(v) for n, v in value.items()}
    return Answered(value, datetime.fromisoformat(at))
