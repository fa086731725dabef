"""A kind's fields, taken apart: what a form asks one by one, named as in `quiet.from`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from msgspec import inspect

from amends.core.kinds.fields import Kind

BY_ITSELF = ("at", "recorded", "key", "signature")
"""What the program fills in, or asks for in its own way."""


@dataclass(frozen=True)
class Part:
    """One thing that a form asks: its name, its bare type, and whether it is needed.

    `free` says that it is private words, which erasing takes.
    """

    name: str
    type: inspect.Type
    needed: bool
    free: bool = False


@cache
def parts(kind: type[Kind]) -> tuple[Part, ...]:
    """What the form of a kind asks, in the order of its fields."""
    info = inspect.type_info(kind)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{kind} is no struct")
    return tuple(
        part
        for field in info.fields
        if field.encode_name not in BY_ITSELF
        for part in _taken_apart(field, kind)
    )


def _taken_apart(field: inspect.Field, kind: type[Kind]) -> Iterator[Part]:
    name, needed = field.encode_name, field.required or field.encode_name in kind.needs
    bare, free = _bare(field.type)
    match bare:
        case inspect.StructType(fields=fields):
            for inner in fields:
                inner_type, _ = _bare(inner.type)
                yield Part(f"{name}.{inner.encode_name}", inner_type, needed=False)
        case inspect.TupleType(item_types=items):
            for place, item in enumerate(items):
                yield Part(f"{name}.{place}", item, needed=False)
        case _:
            yield Part(name, bare, needed, free)


def _bare(info: inspect.Type) -> tuple[inspect.Type, bool]:
    """The type without being optional and without its marks; whether it is free text."""
    match info:
        case inspect.Metadata(type=inner, extra=extra):
            return _bare(inner)[0], bool((extra or {}).get("free"))
        case inspect.UnionType(types=types):
            named = next(t for t in types if not isinstance(t, inspect.NoneType))
            return _bare(named)
        case inspect.VarTupleType(item_type=item):
            return inspect.VarTupleType(_bare(item)[0]), _bare(item)[1]
        case _:
            return info, False
