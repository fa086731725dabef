"""Asking for the fields of a kind, one after the other, on a terminal."""

from __future__ import annotations

import sys
from typing import Any

from msgspec import inspect

LATER = ("at", "recorded")
YES, NO = ("y", "yes"), ("n", "no")


def ask_fields(struct: type) -> dict[str, Any]:
    """What was typed for each field; left out where nothing was."""
    info = inspect.type_info(struct)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{struct} is no struct")
    return _struct(info, "")


def _struct(info: inspect.StructType, before: str) -> dict[str, Any]:
    asked = {
        field.encode_name: _field(field.type, before + field.encode_name)
        for field in info.fields
        if field.encode_name not in LATER
    }
    return {name: value for name, value in asked.items() if value is not None}


def _field(info: inspect.Type, name: str) -> Any:
    """One field; None where nothing was typed."""
    match _bare(info):
        case inspect.VarTupleType(item_type=item):
            return _several(_bare(item), name)
        case inspect.StructType() as inner:
            return _struct(inner, f"{name}.") or None
        case plain:
            return _one(plain, name)


def _several(item: inspect.Type, name: str) -> list[Any] | None:
    found: list[Any] = []
    while True:
        number = f"{name} ({len(found) + 1}; nothing ends)"
        value = _field(item, number)
        if value is None:
            return found or None
        found.append(value)


def _one(info: inspect.Type, name: str) -> Any:
    typed = _typed(f"{name}{_hint(info)}: ")
    if not typed:
        return None
    match info:
        case inspect.BoolType():
            return _yes_or_no(typed)
        case inspect.IntType() | inspect.FloatType():
            return _number(typed)
        case _:
            return typed


def _bare(info: inspect.Type) -> inspect.Type:
    """The type without what surrounds it: metadata, and being optional."""
    match info:
        case inspect.Metadata(type=inner):
            return _bare(inner)
        case inspect.UnionType(types=types):
            named = [each for each in types if not isinstance(each, inspect.NoneType)]
            return _bare(named[0])
        case _:
            return info


def _hint(info: inspect.Type) -> str:
    match info:
        case inspect.LiteralType(values=values):
            return f" [{', '.join(str(value) for value in values)}]"
        case inspect.BoolType():
            return " [yes, no]"
        case inspect.DateType():
            return " [YYYY-MM-DD]"
        case _:
            return ""


def _yes_or_no(typed: str) -> bool | str:
    if typed.lower() in YES:
        return True
    return False if typed.lower() in NO else typed


def _number(typed: str) -> float | str:
    try:
        return int(typed) if typed.lstrip("-").isdigit() else float(typed)
    except ValueError:
        return typed


def _typed(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline().strip()
