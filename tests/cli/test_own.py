from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends import clock
from amends.cli import main, own, parser
from amends.cli.fault import CommandError
from amends.core.kinds.ledger import Note
from amends.web.shelf import accounts
from tests.cli.own_record import Command

OTHER = "four other plain words"

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
CHAT = "".join(
    f"0{day}/10/2026, 20:0{day} - {who}: how was the {day}th\n"
    for day in range(1, 10)
    for who in ("Sam", "Alex")
).replace("0", "1", 0)


def test_a_record_is_begun_written_and_read_on_the_command_line(
    amends: Command, tmp_path: Path
) -> None:
    assert amends("today") == (
        1,
        "",
        "amends: nothing is kept here yet: start `amends`, or `amends write begin`\n",
    )
    assert amends.write("begin", ex="Alex", timezone="UTC")[:2] == (
        0,
        "Written, as entry 1.\n",
    )
    chat = tmp_path / "chat.txt"
    chat.write_text(CHAT)
    code, said, _ = amends(
        "import", str(chat), "--me", "Sam", "--them", "Alex", "--day-first"
    )
    assert (code, said[:17]) == (0, "Kept, as entry 2:")
    code, said, _ = amends("log", "--json")
    kinds = [entry["kind"] for entry in json.loads(said)]
    assert kinds == ["begin", "conversation.imported"]
    code, said, _ = amends("today", "--json")
    assert json.loads(said)["stage"] == "mirror"


def test_help_comes_before_anything_else(amends: Command) -> None:
    amends.write("begin", ex="Alex", timezone="UTC")
    code, said, _ = amends.write("note", text="I want to kill myself")
    assert code == 0
    assert said.startswith("Before anything else")
    assert said.endswith("Written, as entry 2.\n")


def test_what_may_not_be_written_is_said_in_one_sentence(amends: Command) -> None:
    amends.write("begin", ex="Alex", timezone="UTC")
    code, said, fault = amends.write("begin", ex="Alex", timezone="UTC")
    assert (code, said, fault.count("\n")) == (1, "", 1)
    amends.words.write_text("four other words entirely")
    assert amends.write("note", text="x") == (
        1,
        "",
        "amends: these words do not open the record; the spare key opens it in `amends`\n",
    )


def test_what_cannot_be_read_is_named_and_so_is_who_there_is(
    amends: Command, tmp_path: Path
) -> None:
    amends.write("begin", ex="Alex", timezone="UTC")
    file = tmp_path / "chat.txt"
    file.write_text(CHAT)
    code, _, fault = amends("import", str(file), "--day-first")
    assert (code, fault.splitlines()[-1]) == (
        1,
        "amends: who is who? Name both with --me and --them. The names are: Sam, Alex",
    )
    cut = tmp_path / "cut.json"
    cut.write_text("{")
    code, _, fault = amends("write", "note", "--from", str(cut))
    assert code == 1
    assert fault.startswith(f"amends: {cut}: it is not valid JSON")


def test_weak_words_begin_nothing(amends: Command) -> None:
    amends.words.write_text("password1234")
    code, _, fault = amends.write("begin", ex="Alex", timezone="UTC")
    assert code == 1
    assert "Four words are best" in fault


def test_what_is_missing_is_made_in_the_folder_and_closed_to_others(
    tmp_path: Path,
) -> None:
    folder, words = tmp_path / "data", tmp_path / "words"
    words.write_text("wrist multitask repackage bonelike")
    where = ["--data", str(folder), "--passphrase-file", str(words)]
    begin = json.dumps({"ex": "Alex", "timezone": "UTC"})
    done = subprocess.run(
        [sys.executable, "-m", "amends", "write", "begin", "--from", "-", *where],
        input=begin,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("Written, as entry 1.\n", "")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "notes.sqlite3").stat().st_mode & 0o777 == 0o600


def test_who_was_writing_while_the_words_changed_is_asked_for_the_new_ones(
    amends: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """The words in the file are changed with those of the record, while a desk is open."""
    amends.write("begin", ex="Alex", timezone="UTC")
    arguments = parser().parse_args(
        ["write", "note", "--passphrase-file", str(amends.words)]
    )
    open_before = own.opened(arguments)
    moment = clock.now()
    note = Note(at=moment, recorded=moment, text="what I was writing")
    accounts.rekey(open_before.unlocked, OTHER)
    with pytest.raises(CommandError, match="not the new words; nothing was written"):
        open_before.desk.write(note)
    amends.words.write_text(OTHER)
    open_before.desk.write(note)
    assert open_before.desk.known().faults == ()
    assert [e.body.text for e in open_before.desk.record().dated(Note)] == [note.text]
    assert "changed meanwhile" in capsys.readouterr().err


def test_of_a_group_only_what_the_two_wrote_is_kept(
    amends: Command, tmp_path: Path
) -> None:
    amends.write("begin", ex="Alex", timezone="UTC")
    chat = tmp_path / "group.txt"
    chat.write_text(
        "13/01/2026, 10:00 - Sam: hello\n13/01/2026, 10:05 - Alex: hello\n"
        "13/01/2026, 10:06 - Kim: hello you two\n15/03/2026, 09:00 - Alex K.: keys?\n"
    )
    names = ("--me", "Sam", "--them", "Alex", "--them", "Alex K.")
    code, said, _ = amends("import", str(chat), *names)
    assert (code, "3 messages counted" in said) == (0, True)
    _, said, _ = amends("log", "--json")
    kept = json.loads(said)[-1]
    assert [(one["mine"], one["theirs"]) for one in kept["sessions"]] == [
        (1, 1),
        (0, 1),
    ]


def amends_in(folder: Path, *words: str) -> tuple[int, str, str]:
    """The command in a process of its own, as somebody would start it there."""
    done = subprocess.run(
        [sys.executable, "-m", "amends", *words],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "AMENDS_DATA": str(folder),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_doctor_is_well_also_where_nothing_is_kept_yet(tmp_path: Path) -> None:
    code, said, fault = amends_in(tmp_path / "data", "doctor")
    assert (code, fault) == (0, "")
    assert said.endswith("All is well.\n")


@pytest.mark.parametrize(
    "words", [("today",), ("log", "--json"), ("doctor",), ("export", "notes.jsonl")]
)
def test_looking_where_nothing_is_kept_makes_nothing(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    amends_in(tmp_path / "data", *words)
    assert list(tmp_path.iterdir()) == [tmp_path / "home"]


def test_a_record_is_made_only_with_a_right_first_entry(tmp_path: Path) -> None:
    words, begin = tmp_path / "words", tmp_path / "begin"
    words.write_text("wrist multitask repackage bonelike")
    begin.write_text('{"ex": "Alex", "timezone": "Nowhere/Near"}')
    code, _, fault = amends_in(
        tmp_path / "data",
        *("write", "begin", "--from", str(begin), "--passphrase-file", str(words)),
    )
    assert (code, "Nowhere/Near" in fault) == (1, True)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [("today",), ("log",), ("--no-browser",)])
def test_a_file_that_is_no_record_is_one_sentence(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "notes.sqlite3").write_text("mine")
    code, _, fault = amends_in(tmp_path, *words)
    assert (code, fault) == (
        1,
        "amends: what is kept cannot be read: file is not a database\n",
    )


def test_the_doctor_says_of_a_file_that_is_no_record_that_it_is_not_well(
    tmp_path: Path,
) -> None:
    (tmp_path / "notes.sqlite3").write_text("mine")
    code, said, fault = amends_in(tmp_path, "doctor")
    assert (code, fault) == (1, "")
    assert "Not well: The database cannot be read: file is not a database.\n" in said
    assert (tmp_path / "notes.sqlite3").read_text() == "mine"


@pytest.mark.parametrize("words", [("doctor",), ("today",), ("--no-browser",)])
@pytest.mark.parametrize("address", ["nonsense", "postgresql://h:port/x"])
def test_a_setting_that_is_wrong_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    address: str,
) -> None:
    monkeypatch.setenv("AMENDS_DATABASE_URL", address)
    code, said, fault = amends_in(tmp_path, *words)
    assert (code, said, fault.count("\n")) == (1, "", 1)
    assert fault.startswith("amends: AMENDS_DATABASE_URL is no address")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ('{"text": "a", "text": "b"}', "the name `text` stands there twice"),
        ('{"text": "\\ud800"}', "not valid UTF-8 text"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "holds no JSON object"),
        ('{"kind": "sign"}', "is of another kind: sign"),
    ],
)
def test_fields_that_cannot_be_read_are_one_sentence_that_names_the_place(
    amends: Command,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: str,
    why: str,
) -> None:
    amends.write("begin", ex="Alex", timezone="UTC")
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    words = ["--passphrase-file", str(amends.words)]
    assert main(["write", "note", "--from", "-", *words]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith("amends: standard input")
    assert why in said.err


def test_what_the_program_alone_writes_is_refused_before_anything_is_asked(
    amends: Command,
) -> None:
    assert amends("write", "erased") == (
        1,
        "",
        "amends: erased is written by the program alone\n",
    )


def test_a_log_steers_no_terminal(amends: Command) -> None:
    amends.write("begin", ex="A\x1b]0;l\x07", timezone="UTC")
    amends.write("note", text="red \x1b[31m\u202edear")
    code, said, _ = amends("log")
    assert code == 0
    assert not set(said) & set("\x1b\x07\u202e")


@pytest.mark.parametrize("words", [("today",), ("doctor",), ("--no-browser",)])
def test_a_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    code, said, fault = amends_in(file / "data", *words)
    assert (code, said, fault) == (
        1,
        "",
        f"amends: {file / 'data'} cannot be used: Not a directory\n",
    )
