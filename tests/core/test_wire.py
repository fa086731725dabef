"""The written form: what is read, what is refused, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.core import schema, wire
from amends.core.kinds.fields import Kind
from tests.core import strategies as by_chance

SAMPLES = Path(__file__).parent / "samples"
NOTE = b'{"kind":"note","at":"2026-03-02T12:00:00Z","recorded":"2026-03-02T12:00:00Z","text":"x"}'


def test_every_kind_has_a_sample_and_every_sample_a_kind() -> None:
    tags = {schema.tag(kind) for kind in schema.kinds()}

    assert {path.name.removesuffix(".v1.jsonl") for path in SAMPLES.iterdir()} == tags


@pytest.mark.parametrize(
    "sample", sorted(SAMPLES.iterdir()), ids=lambda path: path.stem
)
def test_a_sample_reads_and_writes_to_the_same_bytes(sample: Path) -> None:
    for line in sample.read_bytes().splitlines():
        kind = wire.decode(line)

        assert kind.lacks() is None
        assert wire.encode(kind) == line


@given(by_chance.anything)
def test_what_is_written_reads_as_it_was(kind: Kind) -> None:
    assert wire.decode(wire.encode(kind)) == kind


@given(st.binary(max_size=300))
def test_no_bytes_make_reading_fail_but_with_a_sentence(data: bytes) -> None:
    assert said(data) is None or str(said(data)).startswith("line ")


def test_absent_and_null_are_the_same() -> None:
    contact = (
        b'{"kind":"contact","at":"2026-03-02T12:00:00Z","recorded":"2026-03-02T12:00:00Z",'
        b'"direction":"me","channel":"call","about":null}'
    )

    assert b"about" not in wire.encode(wire.decode(contact))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (NOTE.replace(b"note", b"nota"), "there is no kind `nota`"),
        (NOTE.replace(b'"text"', b'"texts"'), "there is no field `texts`"),
        (NOTE.replace(b'"x"', b"3"), "`text`"),
        (NOTE.replace(b',"text":"x"', b""), "`text` is missing"),
        (NOTE.replace(b',"text":"x"', b',"text":"x","text":"y"'), "stands there twice"),
        (NOTE.replace(b'"at":"2026-03-02T12:00:00Z",', b""), "`at` is missing"),
        (
            NOTE.replace(b'"at":"2026-03-02T12:00:00Z"', b'"at":"2026-03-02"'),
            "`at` is no",
        ),
        (
            NOTE.replace(b'"at":"2026-03-02T12:00:00Z"', b'"at":"2026-03-02T12:00"'),
            "offset",
        ),
        (NOTE.replace(b'"at":"2026-03-02', b'"at":"2026-03-03'), "dated after"),
        (
            NOTE.replace(b'"at":"2026-03-02', b'"at":"2026-02-30'),
            "`at` names no real time",
        ),
        (NOTE[:-1], "not valid JSON"),
        (b"[1]", "one JSON object"),
        (NOTE.replace(b'"x"', b'"\xff"'), "not valid UTF-8"),
        (NOTE.replace(b'"x"', b'"' + b"x" * 20_001 + b'"'), "`text`"),
        (NOTE.replace(b'"x"', b"NaN"), "`NaN` is no number"),
        (NOTE.replace(b'"x"', b"9" * 5000), "too large"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_named_with_its_number_and_the_reason(
    line: bytes, says: str
) -> None:
    with pytest.raises(wire.WireError) as fault:
        wire.read(NOTE + b"\n\n" + line + b"\n")

    assert str(fault.value).startswith("line 3: ")
    assert says in str(fault.value)


def test_a_required_text_may_be_missing_only_where_it_was_erased() -> None:
    gone = NOTE.replace(b',"text":"x"', b"")
    erased = (
        b'{"kind":"erased","at":"2026-03-02T12:00:00Z","recorded":"2026-03-02T12:00:00Z",'
        b'"of":1,"left":' + gone + b"}"
    )

    assert len(wire.read(gone + b"\n" + erased)) == 2


def said(data: bytes) -> str | None:
    """What reading complains of, or None."""
    try:
        wire.read(data)
    except wire.WireError as fault:
        return str(fault)
    return None
