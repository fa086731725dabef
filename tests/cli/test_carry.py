from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.db import connection

from amends.cli import main
from amends.web.shelf.models import Record
from tests.cli.own_record import Command

pytestmark = pytest.mark.django_db


@pytest.fixture
def begun(amends: Command) -> Command:
    if connection.vendor == "sqlite":
        Path(connection.settings_dict["NAME"]).chmod(0o600)
    amends.write("begin", ex="Alex", timezone="UTC")
    amends.write("note", text="what I did")
    amends.write("sign", what="wrote_first")
    amends.write("claim.made", id="patience", text="I have learnt to wait")
    return amends


def verified(file: Path, heard: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = main(["verify", str(file)])
    said = heard.readouterr()
    return code, said.out, said.err


def test_a_record_file_is_checked_by_anybody(
    begun: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.jsonl"
    code, said, _ = begun("export", str(file), "--checkers")
    assert (code, said.split(".")[1]) == (0, " Shown: 3, withheld: 1, erased: 0")
    assert file.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "verify_record.html").exists()
    code, said, _ = verified(file, capsys)
    assert code == 0
    assert "does not show that it is true" in said
    assert "does not bear out: 4" in said
    file.write_text(file.read_text().replace("what I did", "what we did"))
    code, said, fault = verified(file, capsys)
    assert (code, said) == (1, "")
    assert fault.startswith(f"amends: {file} is not whole: entry 2")


def test_what_they_did_leaves_in_no_file(begun: Command, tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonl"
    begun("export", str(file), "--only", "1-4")
    assert "wrote_first" not in file.read_text()


def test_only_what_is_chosen_is_shown(begun: Command, tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonl"
    begun("export", str(file), "--only", "1")
    shown = [line for line in file.read_text().splitlines() if '"body"' in line]
    assert [json.loads(line)["n"] for line in shown] == [1]


@pytest.mark.parametrize("which", ["--only", "--withhold"])
def test_an_entry_that_there_is_not_is_named_and_nothing_written(
    begun: Command, tmp_path: Path, which: str
) -> None:
    file = tmp_path / "notes.jsonl"
    code, _, fault = begun("export", str(file), which, "2,99")
    assert (code, fault) == (1, "amends: there is no entry 99; nothing was written\n")
    assert not file.exists()


@pytest.mark.parametrize("named", ["5-2", "0", "-3", "2,,3", "x", "1-9999999999"])
def test_what_names_no_entries_is_wrong_usage(begun: Command, named: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        begun("export", "notes.jsonl", f"--withhold={named}")
    assert stopped.value.code == 2


def test_nothing_is_written_over(begun: Command, tmp_path: Path) -> None:
    for command in ("export", "backup"):
        file = tmp_path / command
        file.write_text("mine")
        code, _, fault = begun(command, str(file))
        assert (code, file.read_text()) == (1, "mine")
        assert "there already" in fault


def test_a_backup_is_restored_beside(
    begun: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.bin"
    assert begun("backup", str(file))[1] == (
        "Written: 4 entries, sealed. The same words open it.\n"
    )
    assert b"what I did" not in file.read_bytes()
    assert verified(file, capsys)[0] == 0
    code, said, _ = begun("restore", str(file))
    assert (code, said.split(":")[1][:10]) == (0, " 5 entries")
    assert Record.objects.count() == 2
    assert begun("doctor")[1].endswith("All is well.\n")


def test_what_checks_a_file_is_laid_over_nothing_else(
    begun: Command, tmp_path: Path
) -> None:
    (tmp_path / "verify_record.py").write_text("mine")
    file = tmp_path / "notes.jsonl"
    code, _, fault = begun("export", str(file), "--checkers")
    assert (code, "is another file" in fault) == (1, True)
    assert (tmp_path / "verify_record.py").read_text() == "mine"
    assert not file.exists()


def test_the_doctor_says_that_there_is_no_spare_key(begun: Command) -> None:
    assert "There is no spare key" in begun("doctor")[1]


def test_a_damaged_backup_restores_nothing(begun: Command, tmp_path: Path) -> None:
    file = tmp_path / "notes.bin"
    begun("backup", str(file))
    file.write_bytes(file.read_bytes().replace(b'"n":2', b'"n":3', 1))
    code, _, fault = begun("restore", str(file))
    assert code == 1
    assert fault.startswith("amends: nothing was restored: entry 2")
    assert Record.objects.count() == 1


def test_the_doctor_names_what_is_not_well(begun: Command) -> None:
    assert begun("doctor")[0] == 0
    Record.objects.update(head=bytes(32))
    code, said, _ = begun("doctor")
    assert code == 1
    assert "the chain does not end where it should" in said


@pytest.mark.parametrize("command", ["log", "today"])
def test_damage_is_told_beside_a_document_and_not_in_it(
    begun: Command, command: str
) -> None:
    Record.objects.update(head=bytes(32))
    _, said, told = begun(command, "--json")
    assert json.loads(said)
    assert told.startswith("Damaged. ")
    _, said, told = begun(command)
    assert ("Damaged. " in said, told) == (True, "")
