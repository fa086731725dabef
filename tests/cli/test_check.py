from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from amends.cli import main

RECORD = '{"kind": "begin", "ex": "Alex", "timezone": "Europe/London", "at": "2026-01-01T12:00:00+00:00", "recorded": "2026-01-01T12:00:00+00:00"}\n'


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_each_line_is_answered_in_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, '{"id": "a", "text": "Answer me."}\n\n{"id": 2, "text": "ok"}\n')
    assert main(["check", "--jsonl"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert set(first) == {"id", "findings", "apology", "help"}
    assert set(first["findings"][0]) == {"label", "start", "end", "words", "why"}
    assert second == {"id": 2, "findings": [], "apology": [], "help": False}


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        '{"id": "a"}',
        '{"id": 1, "text": 2}',
        '{"id": 1, "id": 2, "text": "a"}',
        '{"id": "\\ud800", "text": "a"}',
        '{"id": NaN, "text": "a"}',
        "[" * 100_000,
    ],
    ids=range(8),
)
def test_a_bad_line_is_named_and_nothing_is_answered(
    bad: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, f'{{"id": "a", "text": "ok"}}\n{bad}\n')
    assert main(["check", "--jsonl"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "line 2" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("empty", ["", " \n\t", "\ufeff\u200b"])
def test_where_nothing_is_written_there_are_no_words_to_read(
    empty: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, empty)
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "amends: there are no words to read in standard input\n"


def test_a_draft_whose_end_would_not_be_read_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, "a" * 20_001)
    assert main(["check"]) == 1
    given(monkeypatch, json.dumps({"id": 1, "text": "a" * 20_001}))
    assert main(["check", "--jsonl"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    why = "has 20,001 letters; no more than 20,000 are read at once"
    assert said.err.splitlines() == [
        f"amends: standard input {why}",
        f"amends: standard input: line 1 {why}",
    ]


def test_a_moment_without_a_record_is_wrong_usage(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--at", "2026-01-02T12:00:00Z"])
    assert stopped.value.code == 2
    assert "--record" in capsys.readouterr().err


def test_nothing_found_is_not_approval(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("The keys are with Neil.")
    assert main(["check", str(draft)]) == 0
    said = capsys.readouterr().out
    assert said == "Nothing found. That is not the same as kind.\n"


def test_help_comes_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, "I want to die. Answer me.")
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith("Before anything else")


def test_a_record_beside_the_draft_adds_the_terms(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    record = tmp_path / "record.jsonl"
    record.write_text(RECORD)
    given(monkeypatch, "Hope that you are well.")
    at = "2026-01-02T12:00:00+00:00"
    assert main(["check", "--record", str(record), "--at", at, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {one["label"] for one in found} == {"terms"}


def test_a_second_reader_elsewhere_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, "Hello.")
    assert main(["check", "--second-reader", "http://example.org/v1"]) == 1
    assert "must be on this computer" in capsys.readouterr().err
