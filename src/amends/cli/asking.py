"""Asking for the fields of a kind, one after the other, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from msgspec import inspect

from amends.cli.fault import CommandError

BY_ITSELF = ("at", "recorded", "key", "signature")
BY_PROGRAM = ("they_set",)
AS_NAMED: Mapping[str, str] = MappingProxyType({})
"""Each field is asked for by its name."""
YES, NO = ("y", "yes"), ("n", "no")


def ask_fields(
    struct: type, asked: Mapping[str, str] = AS_NAMED, only: Sequence[str] = ()
) -> dict[str, Any]:
    """What was typed for each field, or for these only; left out where nothing was.

    A field is asked for by its name, or in the words that `asked` has for it. What
    cannot stand there is asked for again. CommandError where the typing ends.
    """
    info = inspect.type_info(struct)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{struct} is no struct")
    wanted = only or [field.encode_name for field in info.fields]
    return _struct(info, "", asked, [name for name in wanted if name not in BY_ITSELF])


def _struct(
    info: inspect.StructType, before: str, asked: Mapping[str, str], only: Sequence[str]
) -> dict[str, Any]:
    typed = {
        field.encode_name: _field(field.type, before + field.encode_name, asked)
        for field in info.fields
        if field.encode_name in only
    }
    return {name: value for name, value in typed.items() if value is not None}


def _field(info: inspect.Type, path: str, asked: Mapping[str, str]) -> Any:
    """One field; None where nothing was typed."""
    match _bare(info):
        case inspect.VarTupleType(item_type=item):
            return _several(_bare(item), path, asked)
        case inspect.StructType(fields=fields) as inner:
            names = [field.encode_name for field in fields]
            return _struct(inner, f"{path}.", asked, names) or None
        case plain:
            return _one(plain, asked.get(path, path))


def _several(
    item: inspect.Type, path: str, asked: Mapping[str, str]
) -> list[Any] | None:
    found: list[Any] = []
    while True:
        number = f"{asked.get(path, path)} ({len(found) + 1}; nothing ends)"
        value = _field(item, number, asked)
        if value is None:
            return found or None
        found.append(value)


def _one(info: inspect.Type, said: str) -> Any:
    while True:
        typed = _typed(f"{said}{_hint(info)}: ")
        if not typed:
            return None
        try:
            return _read(info, typed)
        except ValueError:
            sys.stderr.write(f"That cannot stand here. It wants: {_wanted(info)}.\n")


def _read(info: inspect.Type, typed: str) -> Any:
    """What was typed, as the field has it; ValueError where it cannot stand there."""
    match info:
        case inspect.LiteralType(values=values):
            return _offered(values)[_offered(values).index(typed)]
        case inspect.BoolType():
            return _yes_or_no(typed)
        case inspect.IntType():
            return int(typed)
        case inspect.FloatType():
            return float(typed)
        case inspect.DateType():
            return date.fromisoformat(typed).isoformat()
        case _:
            return typed


def _yes_or_no(typed: str) -> bool:
    return (*NO, *YES).index(typed.lower()) >= len(NO)


def _offered(values: Sequence[object]) -> list[str]:
    """What a person may choose; what only the program writes is not offered."""
    return [str(value) for value in values if value not in BY_PROGRAM]


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
    """What is wanted, behind the name of a field."""
    wanted = _wanted(info)
    return f" [{wanted}]" if wanted else ""


def _wanted(info: inspect.Type) -> str:
    match info:
        case inspect.LiteralType(values=values):
            return ", ".join(_offered(values))
        case inspect.BoolType():
            return "yes, no"
        case inspect.DateType():
            return "YYYY-MM-DD"
        case inspect.IntType() | inspect.FloatType():
            return "a number"
        case _:
            return ""


def _typed(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        sys.stderr.write("\n")
        raise CommandError("it ended before everything was asked; nothing was written")
    return line.strip()
