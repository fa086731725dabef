from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from amends.core import schema, wire
from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.kinds.mirror import StandardReviewed
from amends.core.record import Record
from amends.web.entries.forms import EntryForm, form_for

SAMPLES = Path(__file__).parents[2] / "core" / "samples"
NOW = datetime(2027, 6, 1, 12, tzinfo=UTC)
WRITABLE = [kind for kind in schema.kinds() if not kind.by_program]


def samples(kind: type[Kind]) -> list[Kind]:
    lines = (SAMPLES / f"{schema.tag(kind)}.v1.jsonl").read_bytes().splitlines()
    read = [wire.decode(line) for line in lines if line.strip()]
    return [k for k in read if getattr(k, "source", None) != "they_set"]


def everything_before() -> Record:
    """A record that holds whatever an id in the samples could name."""
    found = [
        k for kind in WRITABLE for k in samples(kind) if "made" in schema.tag(kind)
    ]
    makers = ("matter.opened", "lapse", "standard.set", "begin")
    found += [k for t in makers for k in samples(named(t))]
    return Record(tuple(Entry(n, k) for n, k in enumerate(found, 1)))


def named(tag: str) -> type[Kind]:
    return next(kind for kind in schema.kinds() if schema.tag(kind) == tag)


def posted(form: EntryForm) -> dict[str, Any]:
    """What a browser sends of a form as it was shown."""
    sent = {name: form[name].value() for name in form.fields}
    return {
        n: v if isinstance(v, list) else str(v)
        for n, v in sent.items()
        if v not in (None, "", [])
    }


def without(kind: Kind, *names: str) -> dict[str, Any]:
    plain = msgspec.to_builtins(kind)
    return {
        n: v
        for n, v in plain.items()
        if n not in {"recorded", "at", "key", "signature", *names}
    }


@pytest.mark.parametrize(
    "kind", [k for k in WRITABLE if k is not StandardReviewed], ids=schema.tag
)
def test_what_a_form_was_filled_with_is_what_it_spells(kind: type[Kind]) -> None:
    record = everything_before()
    for sample in samples(kind):
        shown = form_for(kind, record, NOW, like=sample)
        sent = {**posted(shown), "sure": "on"}
        form = form_for(kind, record, NOW, sent)
        assert form.is_valid(), (sent, form.errors)
        assert form.entry is not None
        own_id = ("id",) if "id" not in form.fields else ()
        assert without(form.entry, *own_id) == without(sample, *own_id)
        assert form.entry.at == sample.at.replace(second=0, microsecond=0)


def test_conduct_is_reviewed_by_the_lines_of_ones_own_standard() -> None:
    said = {"must": ["tell all"], "must_not": ["lie"]}
    times = {"at": NOW.isoformat(), "recorded": NOW.isoformat()}
    standard = wire.convert({"kind": "standard.set", **said, **times})
    sent = {"lines.0": "yes", "lines.1": "partly", "text": "nearly"}
    form = form_for(StandardReviewed, Record((Entry(1, standard),)), NOW, sent)
    assert form.is_valid(), form.errors
    lines = ({"text": "tell all", "answer": "yes"}, {"text": "lie", "answer": "partly"})
    assert without(form.entry)["lines"] == lines  # type: ignore[arg-type]


def test_an_empty_form_says_what_is_needed_beside_each_field() -> None:
    form = form_for(named("lapse"), Record(), NOW, {})
    assert not form.is_valid()
    assert set(form.errors) == {"what", "to_ex"}


def test_one_of_two_is_asked_for_where_both_are_left_out() -> None:
    sent = {"text": "therapy", "to": "self"}
    form = form_for(named("commitment.made"), Record(), NOW, sent)
    assert not form.is_valid()
    assert "due" in form.errors


def test_half_a_rate_is_no_rate() -> None:
    sent = {"company": "civil", "words": "once a week", "at_most.times": "1"}
    form = form_for(named("terms.stated"), Record(), NOW, sent)
    assert not form.is_valid()
    assert set(form.errors) == {"at_most.days"}


def test_none_of_these_ways_is_not_the_same_as_unsaid() -> None:
    sent = {"company": "civil", "words": "only if I write", "channels": ["none"]}
    form = form_for(named("terms.stated"), Record(), NOW, sent)
    assert form.is_valid(), form.errors
    assert without(form.entry)["channels"] == ()  # type: ignore[arg-type]


def test_what_closes_contact_for_good_is_asked_once_more() -> None:
    names = ("order", "told_to_stop", "harmed", "feared", "afraid_of_them")
    sent = {**dict.fromkeys(names, "no"), "harmed": "yes"}
    kind = named("safety.answered")
    assert set(form_for(kind, Record(), NOW, sent).errors) == {"sure"}
    assert form_for(kind, Record(), NOW, {**sent, "sure": "on"}).is_valid()


def test_the_future_cannot_be_written_down() -> None:
    form = form_for(
        named("note"), Record(), NOW, {"text": "x", "at": "2031-01-01T10:00"}
    )
    assert set(form.errors) == {"at"}


def test_a_time_is_read_in_the_zone_of_the_record() -> None:
    begin = wire.convert(
        {
            "kind": "begin",
            "ex": "A",
            "timezone": "Europe/Berlin",
            "at": "2026-01-01T10:00:00Z",
            "recorded": "2026-01-01T10:00:00Z",
        }
    )
    form = form_for(
        named("note"),
        Record((Entry(1, begin),)),
        NOW,
        {"text": "x", "at": "2026-12-01T10:00"},
    )
    assert form.is_valid()
    assert form.entry is not None
    assert form.entry.at == datetime(2026, 12, 1, 9, tzinfo=UTC)
