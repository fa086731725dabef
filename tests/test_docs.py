"""The documentation says all there is, and links to nothing that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from amends import cli
from amends.conversations.registry import formats
from amends.core import schema

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(
    [*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "examples").glob("*.md")]
)


def headings(page: str) -> set[str]:
    lines = (DOCS / "reference" / page).read_text(encoding="utf-8").splitlines()
    return {line.lstrip("#").strip(" `") for line in lines if line.startswith("#")}


def settings() -> Iterator[str]:
    """Every variable of the environment that the program, its tests or its tools name."""
    for place in (ROOT / "src", ROOT / "tests", ROOT / "bootstrap.py"):
        for file in [place, *place.rglob("*.py")]:
            if file.is_file():
                yield from re.findall(
                    r'"(AMENDS_[A-Z_]+)"', file.read_text(encoding="utf-8")
                )


def test_every_kind_has_its_heading() -> None:
    assert {schema.tag(kind) for kind in schema.kinds()} <= headings("kinds.md")


def test_every_chat_format_has_its_heading() -> None:
    assert {chat_format.NAME for chat_format in formats()} <= headings(
        "chat-formats.md"
    )


def test_every_command_has_its_heading() -> None:
    assert {f"amends {name}" for name in cli.SUBCOMMANDS} <= headings("commands.md")


def test_every_setting_has_its_heading() -> None:
    assert set(settings()) <= headings("settings.md")


@pytest.mark.parametrize("document", PAGES, ids=lambda one: str(one.relative_to(ROOT)))
def test_a_page_links_to_what_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    inside = [
        link for link in links if "://" not in link and not link.startswith("mailto:")
    ]
    assert [link for link in inside if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", PAGES, ids=lambda one: str(one.relative_to(ROOT)))
def test_a_page_says_something(document: Path) -> None:
    assert len(document.read_text(encoding="utf-8").split()) > 10


def test_the_index_leads_to_every_page() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    linked = {(DOCS / link).resolve() for link in re.findall(r"\]\(([^)#\s]+)", index)}
    assert set(DOCS.rglob("*.md")) - {DOCS / "README.md"} <= linked
