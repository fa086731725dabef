"""Between a form and an entry: the plain JSON values that answers spell, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from amends.core.kinds.fields import Kind

NONE = "none"
"""Ticked alone in a list of choices: none of these, which is not the same as unsaid."""


def spelt(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers by the names of a form (`quiet.from`, `phq2.0`) as an entry's fields."""
    plain: dict[str, Any] = {}
    for name, value in answers.items():
        if value is None or value == "":
            continue
        outer, dot, inner = name.partition(".")
        if dot:
            plain.setdefault(outer, {})[inner] = value
        else:
            plain[name] = _ticked(value)
    return {name: _inner(value) for name, value in plain.items() if value is not None}


def half_filled(names: Mapping[str, Any], answers: Mapping[str, Any]) -> str | None:
    """The first field left empty where another one of its group was filled; or None."""
    filled = {name for name in names if "." in name and answers.get(name) is not None}
    groups = {name.partition(".")[0] for name in filled}
    empty = (n for n in names if n not in filled and n.partition(".")[0] in groups)
    return next((name for name in empty if "." in name), None)


def as_asked(kind: Kind) -> dict[str, Any]:
    """The fields of an entry as the answers to its form."""
    flat: dict[str, Any] = {}
    for name, value in msgspec.to_builtins(kind).items():
        match value:
            case dict():
                flat |= {f"{name}.{inner}": said for inner, said in value.items()}
            case [int(), *_]:
                flat |= {f"{name}.{place}": str(v) for place, v in enumerate(value)}
            case [{}, *_]:
                flat |= {f"{name}.{n}": line["answer"] for n, line in enumerate(value)}
            case list() | tuple():
                flat[name] = list(value)
            case bool():
                flat[name] = "yes" if value else "no"
            case _:
                flat[name] = value
    return flat


def _ticked(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    if not value:
        return None
    return [] if value == [NONE] else [each for each in value if each != NONE]


def _inner(value: Any) -> Any:
    """A group of parts: a list where its parts are numbered."""
    if isinstance(value, dict) and all(name.isdigit() for name in value):
        return [value[name] for name in sorted(value, key=int)]
    return value
