from __future__ import annotations

from pathlib import Path

import msgspec

from amends.core import schema, wire
from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.record import Record, record_of
from amends.words.entry_sentences import CHOSEN_BY, SENTENCES
from amends.words.told import told

SAMPLES = Path(__file__).parents[1] / "core" / "samples"
TIMES = {"at": "2026-11-03T10:00:00Z", "recorded": "2026-11-03T10:00:00Z"}
BEGIN = wire.convert({"kind": "begin", "ex": "Alex", "timezone": "UTC", **TIMES})


def samples() -> list[Kind]:
    lines = (
        line
        for file in sorted(SAMPLES.glob("*.v1.jsonl"))
        for line in file.read_bytes().splitlines()
    )
    return [wire.decode(line) for line in lines if line.strip()]


def diary(*plain: dict[str, object]) -> Record:
    return record_of([BEGIN, *(wire.convert({**TIMES, **each}) for each in plain)])


def sentences(record: Record) -> list[str]:
    return [told(entry, record).sentence for entry in record.entries[1:]]


def test_every_entry_is_a_sentence_without_a_gap() -> None:
    for kind in samples():
        found = told(Entry(2, kind), record_of([BEGIN, kind]))
        assert found.sentence[0].isupper()
        assert found.sentence[-1] in ".?"
        assert "{" not in found.sentence


def test_every_combination_of_the_fields_that_choose_has_its_sentence() -> None:
    document = schema.document()["$defs"]
    for kind in schema.kinds():
        keys = [schema.tag(kind)]
        for field in CHOSEN_BY.get(schema.tag(kind), ()):
            found = document[kind.__name__]["properties"][field]
            values = found.get("enum", [True, False])
            keys = [f"{key}.{value}" for key in keys for value in values]
        assert not set(keys) - SENTENCES.keys()


def test_what_was_kept_is_called_by_what_was_undertaken() -> None:
    record = diary(
        {
            "kind": "commitment.made",
            "id": "a",
            "text": "Pay the half.",
            "to": "ex",
            "due": "2026-11-05",
        },
        {"kind": "commitment.kept", "id": "a", "on": "2026-11-05"},
    )
    assert sentences(record) == [
        "You undertook, towards Alex: Pay the half.",
        "Kept: Pay the half.",
    ]


def test_a_choice_in_a_sentence_is_in_words() -> None:
    record = diary(
        {
            "kind": "terms.stated",
            "source": "they_said",
            "company": "civil",
            "words": "Be brief.",
        }
    )
    found = told(record.entries[1], record)
    assert found.sentence == "Alex said what they are willing to have: polite, no more."
    assert found.texts == ("Be brief.",)


def test_a_number_of_words_is_a_fact_and_no_quotation() -> None:
    record = diary(
        {"kind": "contact", "direction": "me", "channel": "message", "words": 40}
    )
    found = told(record.entries[1], record)
    assert found.texts == ()
    assert found.facts == (("How many words", "40"),)


def test_sentences_side_by_side_end_once_and_other_items_are_parted() -> None:
    record = diary(
        {
            "kind": "standard.set",
            "must": ["Say all of it.", "Give them room."],
            "must_not": ["beg", "turn up"],
        }
    )
    facts = [value for _, value in told(record.entries[1], record).facts]
    assert facts == ["Say all of it. Give them room.", "beg; turn up"]


def test_whoever_has_no_name_is_called_in_small_inside_a_sentence() -> None:
    begin = msgspec.structs.replace(BEGIN, ex=None)
    before = wire.convert({**TIMES, "kind": "contact.before", "unanswered": "one"})
    record = record_of([begin, before])
    assert (
        told(record.entries[0], record).sentence
        == "This record begins. It is about your ex."
    )
    assert told(record.entries[1], record).sentence.endswith("since your ex did.")


def test_a_month_is_told_by_its_name() -> None:
    account = {"began": "2025-06", "ended": "2025-10-03", "came_out": "told"}
    happened = {"lies": "few", "knows": "all", "with_whom": "K."}
    record = diary({"kind": "account.given", **account, **happened})
    said = str(told(record.entries[1], record))
    assert "June 2025" in said
    assert "3 October 2025" in said
