"""An entry in words: one sentence, what was said in it, and its other facts by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import msgspec

from amends.core.entry import Entry
from amends.core.ids import MAKERS, USERS
from amends.core.kinds.effort import CommitmentMade, MatterOpened
from amends.core.kinds.fields import Kind
from amends.core.record import Record
from amends.core.schema import tag
from amends.words.dates import stated
from amends.words.entry_sentences import CHOSEN_BY, SENTENCES
from amends.words.fields import WORDS, asked, choice
from amends.words.headline import ex_in, within

UNSAID = frozenset(
    {"kind", "at", "recorded", "id", "sessions", "weeks", "gaps", "left", "digest"}
    | {"key", "signature"}
)
QUOTED = ("words", "text", "why")
REFERS: Mapping[str, type[Kind]] = MappingProxyType(
    {"matter": MatterOpened, "commitment": CommitmentMade}
)
SOMETHING = "…"
DAY = re.compile(r"\d{4}-\d{2}(-\d{2}(T.+)?)?")


@dataclass(frozen=True)
class Told:
    """The sentence, the words that were written in it, and facts as (label, value)."""

    sentence: str
    texts: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def told(entry: Entry[Kind], record: Record) -> Told:
    """An entry of a record in words."""
    plain: dict[str, Any] = msgspec.to_builtins(entry.body)
    ex, name = ex_in(record), tag(type(entry.body))
    template = SENTENCES[_key(name, plain)]
    said = {field for field in plain if f"{{{field}}}" in template}
    said |= {*UNSAID, *CHOSEN_BY.get(name, ())}
    plain |= _named(entry.body, record)
    values = {**_values(name, plain, ex), "made": _made(entry.body, record), "ex": ex}
    sentence = template.format_map(values)
    # A name may end with a full stop of its own.
    sentence = within(sentence[:-1] if sentence.endswith("..") else sentence)
    rest = {field: value for field, value in plain.items() if field not in said}
    return Told(
        sentence[:1].upper() + sentence[1:],
        tuple(
            rest[field] for field in QUOTED if field in rest and _is_text(rest[field])
        ),
        tuple(_facts(name, rest, ex)),
    )


def made(record: Record) -> dict[tuple[type[Kind], str], str]:
    """The words of what was made with an id, by its kind and id."""
    return {
        (maker, entry.body.id): _words(entry.body)  # type: ignore[attr-defined]
        for maker in MAKERS
        for entry in record.dated(maker)
    }


def _named(body: Kind, record: Record) -> dict[str, str]:
    """What is referred to by an id, in its own words."""
    found = record.once(made)
    ids = ((field, getattr(body, field, None)) for field in REFERS)
    return {f: found.get((REFERS[f], i), i) for f, i in ids if isinstance(i, str)}


def _words(body: Kind) -> str:
    name = tag(type(body))
    if name == "matter.opened":
        return getattr(body, "what", None) or SOMETHING
    said: str | None = getattr(body, "text", None)
    if name == "lapse":
        said = said or choice(name, "what", getattr(body, "what", ""), "")
    return (said or SOMETHING).rstrip(" .")


def _made(body: Kind, record: Record) -> str:
    maker = USERS.get(type(body))
    if maker is None:
        return SOMETHING
    return record.once(made).get((maker, body.id), SOMETHING)  # type: ignore[attr-defined]


def _key(name: str, plain: dict[str, Any]) -> str:
    return ".".join([name, *(str(plain[field]) for field in CHOSEN_BY.get(name, ()))])


def _values(name: str, plain: dict[str, Any], ex: str) -> dict[str, str]:
    """What a sentence may name: a choice in words, else as it stands."""
    values = dict.fromkeys(WORDS[name].fields, SOMETHING)
    for field in values.keys() & plain.keys():
        values[field] = _inside(name, field, str(plain[field]), ex)
    return values


def _inside(name: str, field: str, value: str, ex: str) -> str:
    """As it stands inside a sentence: a choice in small, a text without its full stop."""
    said = choice(name, field, value, ex)
    is_choice = value in WORDS[name].fields[field].choices
    return said[:1].lower() + said[1:] if is_choice else said.rstrip(" .")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _facts(name: str, rest: dict[str, Any], ex: str) -> Iterator[tuple[str, str]]:
    for field, value in rest.items():
        if field not in QUOTED or not _is_text(value):
            yield asked(name, field, ex).label, _shown(name, field, value, ex)


def _shown(name: str, field: str, value: Any, ex: str) -> str:
    match value:
        case bool():
            return "Yes" if value else "No"
        case dict():
            inner = (
                (asked(name, f"{field}.{n}", ex).label, v) for n, v in value.items()
            )
            return ", ".join(f"{label}: {said}" for label, said in inner)
        case list() | tuple():
            return _listed([_item(name, field, item, ex) for item in value]) or "—"
        case str() if DAY.fullmatch(value):
            return stated(value.partition("T")[0])
        case _:
            return choice(name, field, str(value), ex)


def _listed(said: list[str]) -> str:
    """Things side by side; after a sentence that ends itself there is no other mark."""
    ended = [f"{one} " if one.endswith((".", "?", "!")) else f"{one}; " for one in said]
    return "".join(ended).removesuffix("; ").strip()


def _item(name: str, field: str, item: Any, ex: str) -> str:
    if not isinstance(item, dict):
        return choice(name, field, str(item), ex)
    answer = choice(name, f"{field}.answer", item["answer"], ex)
    return f"{item.get('text', SOMETHING)} — {answer}"
