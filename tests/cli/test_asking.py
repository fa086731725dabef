from __future__ import annotations

import io
from typing import Any

import pytest

from amends.cli.asking import ask_fields
from amends.core.kinds.effort import CommitmentMade
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import TermsStated


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
