from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from amends.cli import main
from amends.cli.progress import Bar
from amends.conversations.choices import Choices
from amends.conversations.reading import read as from_all
from amends.conversations.source import from_bytes

CHAT = """13/03/2026, 10:00 - Messages and calls are end-to-end encrypted.
13/03/2026, 10:00 - Sam: hello there
13/03/2026, 10:01 - Alex: hi
20/03/2026, 10:01 - Sam: are you well
20/03/2026, 20:01 - Sam: sorry
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, encoding="utf-8")
    return str(path)


def read(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["read", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_document_has_the_members_of_the_design(
    export: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read(capsys, export, "--me", "Sam")
    assert found["format"] == "whatsapp"
    assert (found["messages"], found["system"]) == (4, 1)
    assert (found["first"], found["last"]) == (
        "2026-03-13T10:00:00",
        "2026-03-20T20:01:00",
    )
    assert found["participants"] == [
        {"name": "Sam", "messages": 3, "words": 6},
        {"name": "Alex", "messages": 1, "words": 1},
    ]
    assert (found["sessions"], found["begun"]) == (3, {"me": 3, "them": 0})
    assert found["unanswered"] == {"now": 2, "longest": 2}
    assert found["gaps"][0]["days"] == 7
    assert [week["mine"] for week in found["weeks"]] == [1, 2]
    assert found["skipped"] == {}


def test_without_names_it_is_counted_and_asked_who_you_are(
    export: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read(capsys, export)
    assert (found["sessions"], found["begun"], found["weeks"]) == (3, None, None)
    assert "which_is_you" in [warning["what"] for warning in found["warnings"]]


def test_the_archive_says_whom_it_is_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "WhatsApp Chat - Alex.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("IMG-20260313-WA0001.jpg", b"\xff\xd8")
        archive.writestr("_chat.txt", CHAT)
    assert read(capsys, str(path))["begun"] == {"me": 3, "them": 0}


def test_the_page_of_text_is_short_and_keeps_nothing(
    export: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", export, "--me", "Sam"]) == 0
    printed = capsys.readouterr().out
    assert "Since Alex last wrote, you have written 2 messages." in printed
    assert "Nothing of this was kept." in printed
    assert "hello" not in printed


def test_undecidable_dates_are_asked_with_both_readings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("02/03/2026, 10:00 - Sam: hello\n", encoding="utf-8")
    assert main(["read", str(path)]) == 1
    asked = capsys.readouterr().err
    assert "2026-03-02" in asked
    assert "2026-02-03" in asked
    assert read(capsys, str(path), "--day-first")["first"] == "2026-03-02T10:00:00"
    assert read(capsys, str(path), "--month-first")["first"] == "2026-02-03T10:00:00"


def test_a_file_that_is_no_chat_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("milk\neggs\n", encoding="utf-8")
    assert main(["read", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "notes.txt" in said


def test_wrong_usage_is_two(export: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["read", export, "--day-first", "--month-first"])
    assert stopped.value.code == 2


def test_a_bar_is_drawn_only_after_half_a_second(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bar = Bar()
    bar(1, 2)
    assert capsys.readouterr().err == ""
    bar.started -= 1
    bar(1, 2)
    bar.close()
    assert "50 %" in capsys.readouterr().err


@pytest.mark.parametrize("columns", [40, 80, 300])
def test_a_bar_stays_on_its_line(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    bar = Bar()
    bar.started -= 100
    bar(1, 1_000)
    bar.close()
    drawn = capsys.readouterr().err.split("\r")
    assert max(map(len, drawn)) < columns


@pytest.mark.parametrize("who", ["--me", "--them"])
def test_an_empty_name_is_wrong_usage(export: str, who: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["read", export, who, " "])
    assert stopped.value.code == 2


def test_instants_are_shown_with_the_offset_of_the_zone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    samples = Path(__file__).parents[1] / "conversations" / "samples" / "telegram"
    sample = next(
        path for path in sorted(samples.glob("*.json")) if ".expected" not in path.name
    )
    found = read(capsys, str(sample), "--timezone", "Asia/Tokyo")
    assert found["first"].endswith("+09:00")


def test_two_files_of_one_conversation_are_one(
    export: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = tmp_path / "later.txt"
    later.write_text(CHAT + "21/03/2026, 09:00 - Alex: fine\n", encoding="utf-8")
    found = read(capsys, export, str(later), "--me", "Sam")
    assert found["messages"] == 5
    assert "overlap" in [warning["what"] for warning in found["warnings"]]
    assert found["unanswered"] == {"now": 0, "longest": 2}


RENAMED = """13/03/2026, 10:00 - Me: hello there
13/03/2026, 10:01 - Alexandra: hi
02/06/2026, 10:00 - Alexandra: keys?
"""


@pytest.fixture
def renamed(tmp_path: Path) -> str:
    path = tmp_path / "renamed.txt"
    path.write_text(RENAMED, encoding="utf-8")
    return str(path)


BOTH = ("--me", "Sam", "--me", "Me", "--them", "Alex", "--them", "Alexandra")


def test_one_person_under_two_names_is_one(
    export: str, renamed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read(capsys, export, renamed, *BOTH)
    assert [each["name"] for each in found["participants"]] == ["Sam", "Alex"]
    assert found["messages"] == 5
    assert {each["what"] for each in found["warnings"]} >= {"overlap"}
    assert found["begun"] == {"me": 3, "them": 1}


def test_several_conversations_are_named_with_what_they_hold(
    export: str, renamed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", export, renamed]) == 0
    said = capsys.readouterr().out
    assert "WhatsApp: 4 messages, 13 March 2026 to 20 March 2026" in said
    assert "each as often as it takes" in said


def test_a_bar_over_several_files_never_goes_back() -> None:
    told: list[tuple[int, int]] = []
    sources = [
        from_bytes(f"{n}.txt", CHAT.encode() * count) for n, count in enumerate((3, 1))
    ]
    from_all(sources, Choices(progress=lambda done, of: told.append((done, of))))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == len(CHAT.encode()) * 4
