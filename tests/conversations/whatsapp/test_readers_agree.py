from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from amends.conversations.whatsapp.eights import places
from amends.conversations.whatsapp.fast import Fast, prepared
from amends.conversations.whatsapp.header import forms as forms_of
from amends.conversations.whatsapp.header import headers
from amends.conversations.whatsapp.plain import raw
from amends.conversations.whatsapp.raw import NOBODY, Raw, Walk
from amends.conversations.whatsapp.template import template
from amends.conversations.whatsapp.utf8 import is_utf8, marked
from tests.conversations.whatsapp.forms import (
    BODIES,
    PASTED,
    Export,
    Form,
    export,
    forms,
    rows,
)

exports = st.builds(export, forms, rows(*BODIES, *PASTED))
ordinary = st.builds(export, forms, rows(*BODIES))


def listed(found: Raw, walk: Walk) -> list[tuple[object, ...]]:
    names = {number: name for name, number in walk.numbers.items()} | {NOBODY: None}
    columns = [column.tolist() for column in found.columns()]
    columns[4] = [names[number] for number in columns[4]]
    return list(zip(*columns, strict=True))


def read_plainly(
    text: str, pasted: frozenset[int] = frozenset()
) -> list[tuple[object, ...]]:
    known = forms_of(list(headers(text.split("\n"))))
    assert known is not None
    walk = Walk(pasted)
    return listed(raw(text, known, walk), walk)


def read_fast(
    text: str, pasted: frozenset[int] = frozenset()
) -> list[tuple[object, ...]] | None:
    heads = list(headers(text.split("\n")))
    known = forms_of(heads)
    assert known is not None
    usual = template(heads, known)
    if usual is None:
        return None
    walk = Walk(pasted)
    found = Fast(known, walk).raw(prepared(text.encode(), usual))
    return None if found is None else listed(found, walk)


@given(exports)
def test_the_fast_reader_finds_what_the_plain_one_finds(made: Export) -> None:
    fast = read_fast(made.text)
    assume(fast is not None)
    assert fast == read_plainly(made.text)


@given(exports, st.sets(st.integers(0, 29)))
def test_both_leave_out_the_same_pasted_headers(made: Export, pasted: set[int]) -> None:
    fast = read_fast(made.text, frozenset(pasted))
    assume(fast is not None)
    assert fast == read_plainly(made.text, frozenset(pasted))


@given(ordinary)
def test_every_entry_is_found_at_its_second(made: Export) -> None:
    found = read_plainly(made.text)
    assert len(found) == len(made.truth)
    clocks = [row[3] for row in found]
    assert clocks == [m.hour * 3600 + m.minute * 60 + m.second for m, _ in made.truth]


@pytest.mark.parametrize("pasted", PASTED)
def test_a_pasted_header_of_another_form_is_no_entry(pasted: str) -> None:
    form = Form("{d:02}.{m:02}.{y}", ", ", "", seconds=False, tail=" - ", colon=":")
    lines = [(60, "Ana", body, False) for body in ("a", pasted, "b", "c", "d")]
    assert len(read_plainly(export(form, lines).text)) == 5


def test_the_usual_forms_go_the_fast_way() -> None:
    for form in (
        Form("{d:02}/{m:02}/{y}", ", ", "", seconds=False, tail=" - ", colon=":"),
        Form("{m}/{d}/{s:02}", ", ", "\u202fPM", seconds=False, tail=" - ", colon=":"),
        Form("{d:02}.{m:02}.{s:02}", ", ", "", seconds=True, tail="] ", colon=":"),
    ):
        made = export(
            form, [(60, "Ana", "hi", False), (90_000, "Bo", "<Media omitted>", False)]
        )
        found = read_fast(made.text)
        assert found is not None
        assert [row[5] for row in found] == [0, 1]


@given(st.lists(st.one_of(st.binary(max_size=5), st.text(max_size=3))))
@example(["\U00010000", b"\xf0\x8f\xbf\xbf"])
@example([b"\xe2\x80"])
@example([b"\xc0\x80"])
@example([b"\xf0\x9f\x98", "é"])
def test_utf8_is_told_from_what_is_not(parts: list[bytes | str]) -> None:
    data = b"".join(p if isinstance(p, bytes) else p.encode() for p in parts)
    padded = np.frombuffer(data + b"\0" * (128 - len(data) % 64), np.uint8)
    try:
        data.decode()
    except UnicodeDecodeError:
        assert not is_utf8(padded, marked(padded), data)
    else:
        assert is_utf8(padded, marked(padded), data)


@given(st.lists(st.booleans()).filter(lambda found: len(found) % 8 == 0))
@example([True] * 16)
@example([])
def test_places_are_found_in_order(found: list[bool]) -> None:
    truths = np.array(found, np.bool_)
    assert places(truths).tolist() == np.flatnonzero(truths).tolist()
