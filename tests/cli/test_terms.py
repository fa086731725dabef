"""`amends terms` on any computer, and its file taken in by `amends import`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from amends.cli import main, terms
from tests.cli.own_record import Command

ALEX = {"ex": "Alex", "timezone": "UTC"}


class Other:
    """The ex at a computer of their own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.hands = monkeypatch
        self.key = folder / "alex.key"

    def sets(self, name: str, *more: str, **fields: object) -> Path:
        """A file of what they set, by the key they keep."""
        given = io.TextIOWrapper(io.BytesIO(json.dumps(fields).encode()))
        self.hands.setattr("sys.stdin", given)
        file = self.folder / name
        words = ["terms", str(file), "--from", "-", "--key", str(self.key), *more]
        assert main(words) == 0
        return file


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Other:
    return Other(tmp_path, monkeypatch)


def in_force(amends: Command) -> dict[str, object]:
    found: dict[str, object] = json.loads(amends("today", "--json")[1])["terms"]
    return found


@pytest.mark.django_db
def test_what_they_set_is_taken_in_and_the_words_agree(
    amends: Command, other: Other, capsys: pytest.CaptureFixture[str]
) -> None:
    amends.write("begin", **ALEX)
    capsys.readouterr()
    file = other.sets("alex.json", company="civil", reply_only=True)
    told = capsys.readouterr().out
    code, said, fault = amends("import", str(file))
    assert (code, fault) == (0, "")
    assert said.startswith("Kept, as entry 2: what Alex set with their own hand on")
    words = said.partition("In eight words: ")[2].partition(".")[0]
    assert words in told
    assert "This key is new here" in said
    assert in_force(amends)["reply_only"] is True
    assert amends("import", str(file))[2] == (
        "amends: these terms were taken in before, exactly as they are\n"
    )


@pytest.mark.django_db
def test_a_second_file_by_the_same_key_can_allow_more_and_by_another_cannot(
    amends: Command, other: Other
) -> None:
    amends.write("begin", **ALEX)
    amends("import", str(other.sets("first.json", company="practical")))
    stranger = Other(other.folder, other.hands)
    stranger.key = other.folder / "stranger.key"
    amends("import", str(stranger.sets("second.json", company="open")))
    assert in_force(amends)["waiting"] == []
    said = amends("import", str(other.sets("third.json", company="friends")))[1]
    assert "This key is new here" not in said
    waiting = in_force(amends)["waiting"]
    assert isinstance(waiting, list)
    assert [each["field"] for each in waiting] == ["company"]


@pytest.mark.django_db
def test_an_altered_file_is_taken_in_nowhere(amends: Command, other: Other) -> None:
    amends.write("begin", **ALEX)
    file = other.sets("alex.json", company="civil")
    file.write_text(file.read_text().replace("civil", "open"))
    code, _, fault = amends("import", str(file))
    assert code == 1
    assert fault == (
        f"amends: {file}: these terms were altered, or another key signed them\n"
    )
    assert '"terms.stated"' not in amends("log", "--json")[1]


@pytest.mark.django_db
def test_no_contact_can_be_set(amends: Command, other: Other) -> None:
    amends.write("begin", **ALEX)
    file = other.sets("alex.json", kind="terms.no_contact")
    assert amends("import", str(file))[0] == 0
    assert in_force(amends)["no_contact"] is True


def test_help_and_being_watched_come_before_anything_else(
    other: Other, capsys: pytest.CaptureFixture[str]
) -> None:
    other.sets("alex.json", company="civil")
    assert capsys.readouterr().out.startswith("Is somebody watching you do this")


def test_a_file_of_a_key_and_of_terms_are_for_their_owner_alone(other: Other) -> None:
    file = other.sets("alex.json", company="civil")
    assert file.stat().st_mode & 0o777 == 0o600
    assert other.key.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"company": "best"}, "this cannot be signed: `company`"),
        ({}, "this cannot be signed: `company` is missing"),
        ({"kind": "note", "text": "x"}, "these are no terms: note"),
        ([], "standard input holds no JSON object"),
    ],
)
def test_what_are_no_terms_is_one_sentence_and_nothing_is_written(
    fields: object,
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = io.TextIOWrapper(io.BytesIO(json.dumps(fields).encode()))
    monkeypatch.setattr("sys.stdin", given)
    file, key = tmp_path / "alex.json", tmp_path / "alex.key"
    assert main(["terms", str(file), "--from", "-", "--key", str(key)]) == 1
    fault = capsys.readouterr().err
    assert fault.startswith(f"amends: {why}")
    assert fault.count("\n") == 1
    assert not file.exists()
    assert not key.exists()


def test_a_file_that_is_there_is_not_written_over_and_a_key_that_is_none_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine"
    mine.write_text("mine")
    assert main(["terms", str(mine)]) == 1
    assert main(["terms", str(tmp_path / "new"), "--key", str(mine)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[1] == f"amends: {mine}: it holds no key"
    assert mine.read_text() == "mine"


def test_on_a_terminal_no_more_is_asked_after_nothing_at_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = io.StringIO("none\nLeave me be.\n")
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", typed)
    assert terms.asked() == {"kind": "terms.no_contact", "words": "Leave me be."}
    assert "What are you willing to have?" in capsys.readouterr().err


def test_the_page_is_written_whole_and_takes_no_terms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "limits.html"
    assert main(["terms", str(page), "--page"]) == 0
    written = page.read_text(encoding="utf-8")
    assert "zoom" in written.partition("const WORDS")[2]
    assert "/*WORDS*/" not in written
    assert "<!--HELP-->" not in written
    with pytest.raises(SystemExit) as stopped:
        main(["terms", str(tmp_path / "new"), "--page", "--key", "k"])
    assert stopped.value.code == 2
    assert "--page" in capsys.readouterr().err
