"""Which fields of an entry are free text, and the entry without them."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from amends.core.kinds.fields import Kind


def bare(kind: Kind) -> dict[str, Any]:
    """The entry as plain JSON values without its free text: what erasing leaves."""
    plain: dict[str, Any] = msgspec.to_builtins(kind)
    return _without(plain, type(kind))


def is_same_but_text(one: Kind, other: Kind) -> bool:
    """Whether two entries are the same but for their free text, to the moment."""
    return type(one) is type(other) and _facts(one) == _facts(other)


def _facts(kind: Kind) -> dict[str, Any]:
    plain = msgspec.to_builtins(kind, builtin_types=(datetime,))
    return _without(plain, type(kind))


@cache
def free_fields(struct: type) -> frozenset[str]:
    """The names of the fields whose words erasing takes, as they are written."""
    return frozenset(
        field.encode_name for field in _fields(struct) if _is_free(field.type)
    )


@cache
def _fields(struct: type) -> tuple[inspect.Field, ...]:
    info = inspect.type_info(struct)
    return info.fields if isinstance(info, inspect.StructType) else ()


def _is_free(info: inspect.Type) -> bool:
    if isinstance(info, inspect.Metadata):
        return bool((info.extra or {}).get("free"))
    return any(_is_free(part) for part in _parts(info))


def _parts(info: inspect.Type) -> tuple[inspect.Type, ...]:
    if isinstance(info, inspect.UnionType):
        return tuple(info.types)
    if isinstance(info, inspect.VarTupleType):
        return (info.item_type,)
    return ()


@cache
def _nested(struct: type) -> dict[str, type]:
    """The structs that stand inside lists of the struct, by the field's name."""
    return {
        field.encode_name: part.cls
        for field in _fields(struct)
        for part in _parts(field.type)
        if isinstance(part, inspect.StructType)
    }


def _without(plain: dict[str, Any], struct: type) -> dict[str, Any]:
    free, nested = free_fields(struct), _nested(struct)
    kept = {name: value for name, value in plain.items() if name not in free}
    for name, inner in nested.items():
        if isinstance(kept.get(name), list):
            kept[name] = [_without(item, inner) for item in kept[name]]
    return kept
