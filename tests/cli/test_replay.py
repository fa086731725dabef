"""`amends replay` and `amends kinds`: answers, and what is said of bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends.cli import main
from amends.core import schema

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "record.jsonl"
CHAT = ROOT / "examples" / "chat.txt"
NOTE = '{"kind":"note","at":"2026-03-02T12:00:00Z","recorded":"2026-03-02T12:00:00Z","text":"x"}'
FIELDS = [
    *("at", "way", "way_because", "stage", "gates", "next_step", "terms", "pace"),
    *("practical", "effort", "question", "trust", "claims", "honesty", "wellbeing"),
    *("lessons", "problems"),
]


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    try:
        code = main(list(arguments))
    except SystemExit as usage:
        code = int(usage.code or 0)
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def test_replay_answers_with_every_field_of_the_design(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = said(
        capsys, "replay", str(EXAMPLE), "--json", "--at", "2026-10-25T12:00:00Z"
    )

    found = json.loads(out)
    assert list(found) == FIELDS
    assert found["pace"]["answer"] == "never"


def test_several_moments_give_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    moments = ["--at", "2026-09-08T19:30:00Z", "--at", "2026-09-30T19:30:00+01:00"]

    _, out, _ = said(capsys, "replay", str(EXAMPLE), "--json", *moments)

    assert [found["pace"]["answer"] for found in json.loads(out)] == ["never", "wait"]


def test_an_empty_record_is_a_record(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n\n")

    _, out, _ = said(capsys, "replay", str(empty), "--json")

    found = json.loads(out)
    stood = (found["stage"], found["way"], found["pace"]["answer"])
    assert stood == ("mirror", "back", "never")


@pytest.mark.parametrize(
    "line", [NOTE.replace("note", "nota"), NOTE.replace("text", "t"), "{", "[]", '"x"']
)
def test_a_bad_line_is_one_sentence_with_its_number_and_exit_1(
    line: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text(f"{NOTE}\n{line}\n")

    code, out, err = said(capsys, "replay", str(file), "--json")

    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "line 2" in err


@pytest.mark.parametrize("moment", ["yesterday", "2026-03-02T12:00:00", "9999-01-01Z"])
def test_a_moment_that_is_none_is_wrong_usage(
    moment: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = said(capsys, "replay", str(EXAMPLE), "--at", moment)

    assert (code, out) == (2, "")
    assert moment in err


def test_a_file_that_is_not_there_is_one_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, err = said(capsys, "replay", "nowhere.jsonl")

    assert code == 1
    assert err.startswith("amends: nowhere.jsonl cannot be read")


def test_kinds_names_every_kind_as_text_and_as_schema(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tags = {schema.tag(kind) for kind in schema.kinds()}

    _, text, _ = said(capsys, "kinds")
    _, out, _ = said(capsys, "kinds", "--json")

    document = json.loads(out)
    named = {
        d["properties"]["kind"]["enum"][0]
        for d in document["$defs"].values()
        if "kind" in d.get("properties", {})
    }
    assert named == tags
    assert all(tag in text for tag in tags)
    assert document["answers"]["pace"] == ["never", "wait", "answer", "free"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["replay", str(EXAMPLE)],
        ["kinds", "--json"],
        ["read", str(CHAT), "--day-first"],
        ["check", str(CHAT), "--record", str(EXAMPLE)],
        ["verify", str(CHAT)],
        ["terms", "nowhere.json", "--from", str(CHAT)],
    ],
    ids=lambda arguments: arguments[0],
)
def test_light_commands_never_import_django(arguments: list[str]) -> None:
    script = (
        "import sys\nfrom amends.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "sys.stderr.write(str('django' in sys.modules))"
    )

    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )

    assert run.stderr.endswith("False")
