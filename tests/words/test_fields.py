from __future__ import annotations

import pytest
from msgspec import inspect

from amends.core import schema
from amends.core.kinds.fields import Kind
from amends.web.entries.inspecting import parts
from amends.words.fields import WORDS, asked, choice, kind_line


def values(part_type: inspect.Type) -> tuple[str, ...]:
    match part_type:
        case inspect.LiteralType(values=literal):
            return tuple(map(str, literal))
        case inspect.VarTupleType(item_type=inner):
            return values(inner)
        case _:
            return ()


def test_there_are_words_for_every_kind_and_no_other() -> None:
    assert set(WORDS) == {schema.tag(kind) for kind in schema.kinds()}


@pytest.mark.parametrize("kind", schema.kinds(), ids=schema.tag)
def test_every_field_and_every_value_has_words(kind: type[Kind]) -> None:
    for part in parts(kind):
        words = asked(schema.tag(kind), part.name, "Alex")
        assert words.label
        assert set(values(part.type)) <= set(words.choices)


def test_a_sentence_begins_with_a_capital_also_where_it_begins_with_them() -> None:
    assert choice("sign", "what", "met", "a.") == "We met"
    assert choice("sign", "what", "wrote_first", "alex") == "Alex wrote first"
    assert "Alex’s own words" in kind_line("terms.stated", "Alex")
