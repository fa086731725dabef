"""What is printed reaches whatever reads it, whole and harmless."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends.cli import main
from amends.cli.streams import harmless

ROOT = Path(__file__).parents[2]
DRAFT = "Answer me now \N{HEAVY BLACK HEART} \N{SLIGHTLY SMILING FACE}"


def check(*words: str) -> subprocess.CompletedProcess[bytes]:
    """`amends check` where no letter beyond ASCII can be written."""
    environment = {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-m", "amends", "check", *words],
        input=DRAFT.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_letters_that_cannot_be_written_stop_nothing() -> None:
    done = check()
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u201c" in done.stdout


def test_a_document_stays_a_document_where_letters_cannot_be_written() -> None:
    draft = DRAFT + " or I will tell your mother \N{SLIGHTLY SMILING FACE}"
    found = json.loads(check("--json").stdout)
    assert found["findings"]
    for one in found["findings"]:
        assert one["words"] == draft[one["start"] : one["end"]]


def test_text_keeps_its_letters_and_loses_what_steers() -> None:
    assert harmless("a\x1b[2Jb\x9bc\u202ed\re") == "a[2Jbcde"
    family = "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}"
    kept = f"Ünal\n\t\N{HEBREW LETTER ALEF} {family}"
    assert harmless(kept) == kept


def test_a_name_in_a_chat_steers_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text(
        "13/03/2026, 10:00 - \x1b]0;l\x07S: hello\n13/03/2026, 10:01 - Alex: hi\n"
    )
    assert main(["read", str(chat)]) == 0
    assert main(["read", str(chat), "--me", "Bob"]) == 1
    said = capsys.readouterr()
    assert not set(said.out + said.err) & set("\x1b\x07")


@pytest.mark.parametrize("command", ["check", "replay", "today"])
def test_what_is_not_known_is_said_with_the_usage_of_its_command(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "-", "--bogus"] if command == "replay" else [command, "--bogus"])
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"usage: amends {command}")
    assert "--bogus" in said


def test_a_command_says_in_its_own_help_what_it_does(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])
    assert "Check that nothing in a record file" in capsys.readouterr().out
