"""The kinds of entry as others read them: an outline, and JSON Schema."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

import msgspec
from msgspec import inspect

from amends.core.kinds import AnyKind
from amends.core.kinds.fields import Kind
from amends.core.text import free_fields

ANSWERS = {
    "way": ("back", "on"),
    "way_because": ("safety", "no_contact", "mirror", "apart"),
    "stage": ("mirror", "friendship", "trust", "change", "ending"),
    "company": ("unknown", "none", "practical", "civil", "friends", "close", "open"),
    "pace": ("never", "wait", "answer", "free"),
    "until": ("they_write", "they_lift_it"),
    "practical": ("never", "wait", "free"),
    "commitment": ("open", "done", "closed"),
    "theme": ("terms", "patience", "honesty", "nobody_else", "effort", "no"),
    "level": ("none", "a little", "some", "solid"),
    "claim": ("stated", "growing", "supported", "contradicted", "withdrawn"),
}
"""The closed lists of the values that a standing answers with."""


def kinds() -> tuple[type[Kind], ...]:
    """Every kind, in the order of the closed set."""
    return get_args(AnyKind)


@cache
@cache
def tag(kind: type[Kind]) -> str:
    """The name by which a kind is written."""
    info = inspect.type_info(kind)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{kind} is no struct")
    return str(info.tag)


def document() -> dict[str, Any]:
    """JSON Schema of one entry, with the closed lists that a standing answers with."""
    (schema,), definitions = msgspec.json.schema_components(
        [AnyKind], ref_template="#/$defs/{name}"
    )
    for kind in kinds():
        _complete(definitions[kind.__name__], kind)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An entry of a record",
        **schema,
        "$defs": definitions,
        "answers": {name: list(values) for name, values in ANSWERS.items()},
    }


def outline() -> list[str]:
    """One block of lines for each kind: its name, what it is, its fields."""
    lines: list[str] = []
    for kind in kinds():
        marks = [" (held at night)"] if kind.waits_for_day else []
        marks += [" (written by the program)"] if kind.by_program else []
        lines += [f"{tag(kind)}{''.join(marks)}", f"    {_first_line(kind)}"]
        lines += [f"    - {line}" for line in _fields(kind)]
    return lines


def _complete(definition: dict[str, Any], kind: type[Kind]) -> None:
    """What the types alone do not say: required texts, free text, marks."""
    required = [*definition.get("required", []), *kind.needs]
    definition["required"] = list(dict.fromkeys(required))
    definition["description"] = _first_line(kind)
    definition["x-held-at-night"] = kind.waits_for_day
    definition["x-by-program"] = kind.by_program
    definition["x-free-text"] = sorted(free_fields(kind))


def _first_line(kind: type[Kind]) -> str:
    return (kind.__doc__ or "").partition("\n")[0]


def _fields(kind: type[Kind]) -> list[str]:
    info = inspect.type_info(kind)
    if not isinstance(info, inspect.StructType):
        return []
    return [
        _field(field, kind)
        for field in info.fields
        if field.encode_name not in ("at", "recorded")
    ]


def _field(field: inspect.Field, kind: type[Kind]) -> str:
    needed = field.required or field.encode_name in kind.needs
    optional = "" if needed else ", optional"
    return f"{field.encode_name}: {_type(field.type)}{optional}"


def _type(info: inspect.Type) -> str:
    match info:
        case inspect.Metadata():
            return _type(info.type)
        case inspect.UnionType():
            parts = [t for t in info.types if not isinstance(t, inspect.NoneType)]
            return " or ".join(_type(part) for part in parts)
        case inspect.LiteralType():
            return " | ".join(str(value) for value in info.values)
        case inspect.VarTupleType():
            return f"list of {_type(info.item_type)}"
        case inspect.TupleType():
            return f"list of {len(info.item_types)}"
        case inspect.StructType():
            inner = ", ".join(field.encode_name for field in info.fields)
            return f"{{{inner}}}"
        case _:
            return type(info).__name__.removesuffix("Type").lower()
