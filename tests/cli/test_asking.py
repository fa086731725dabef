from __future__ import annotations

import io
from typing import Any

import pytest

from amends.cli.asking import ask_fields
from amends.cli.fault import CommandError
from amends.core.kinds.effort import CommitmentMade
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated


def asked(monkeypatch: pytest.MonkeyPatch, kind: type, typed: str) -> dict[str, Any]:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return ask_fields(kind)


def test_what_is_left_empty_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = "keys\nput them in an envelope\nex\n\n2026-12-01\n\n"
    assert asked(monkeypatch, CommitmentMade, typed) == {
        "id": "keys",
        "text": "put them in an envelope",
        "to": "ex",
        "due": "2026-12-01",
    }


def test_yes_and_no_are_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(monkeypatch, SafetyAnswered, "no\nyes\nn\nn\ny\nno\nno\n")
    assert list(found.values()) == [False, True, False, False, True, False, False]


def test_lists_end_with_an_empty_line_and_parts_are_asked_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed = "they_said\nfriends\nmessage\ncall\n\n2\n7\nyes\n22:00\n8:00\n\n\n\nas friends\n"
    assert asked(monkeypatch, TermsStated, typed) == {
        "source": "they_said",
        "company": "friends",
        "channels": ["message", "call"],
        "at_most": {"times": 2, "days": 7},
        "reply_only": True,
        "quiet": {"from": "22:00", "to": "8:00"},
        "words": "as friends",
    }


def test_what_cannot_stand_there_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = "keys\nput them in an envelope\nmother\nex\n\ntomorrow\n2026-12-01\n\n"
    found = asked(monkeypatch, CommitmentMade, typed)
    assert (found["to"], found["due"]) == ("ex", "2026-12-01")
    assert "It wants: YYYY-MM-DD." in capsys.readouterr().err


def test_what_only_the_program_writes_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = asked(monkeypatch, NoContact, "they_set\nthey_said\n\n")
    assert found == {"source": "they_said"}
    said = capsys.readouterr().err
    assert "[they_said, order]" in said or "[order, they_said]" in said
    assert "signature" not in said


def test_where_the_typing_ends_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(CommandError, match="nothing was written"):
        asked(monkeypatch, CommitmentMade, "keys\n")
