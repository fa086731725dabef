"""What the examples show, and that the commands of the README say it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from amends import cli

EXAMPLES = Path(__file__).parents[1] / "examples"
MORNING = "2026-10-21T09:00:00+01:00"


def answer(said: pytest.CaptureFixture[str], *words: str) -> Any:
    assert cli.main([*words, "--json"]) == 0
    return json.loads(said.readouterr().out)


def test_the_chat_ends_with_messages_that_nobody_answered(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = answer(capsys, "read", str(EXAMPLES / "chat.txt"), "--me", "Sam")
    assert [one["name"] for one in shown["participants"]] == ["Sam", "Alex"]
    assert shown["unanswered"]["now"] == 8
    assert not shown["warnings"]


def test_the_record_ends_with_theirs_to_begin(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = answer(capsys, "replay", str(EXAMPLES / "record.jsonl"), "--at", MORNING)
    assert found["pace"]["answer"] == "never"
    assert found["pace"]["until"] == "they_write"
    assert (found["way"], found["stage"], found["problems"]) == (
        "back",
        "friendship",
        [],
    )
    assert found["practical"]["matters"] == ["keys"]


def test_the_record_stood_otherwise_while_an_answer_was_owed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    noon = "2026-09-18T18:11:00+01:00"
    found = answer(capsys, "replay", str(EXAMPLES / "record.jsonl"), "--at", noon)
    assert found["pace"]["answer"] == "answer"
