"""Writes docs/explanation/stories.md: twelve ordinary stories, and what Amends says.

`--check` writes nothing, and fails where the page is no longer what the program says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from amends.core import wire
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from amends.words.summary import text

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "tests" / "stories"
PAGE = ROOT / "docs" / "explanation" / "stories.md"
HEAD = (
    "<!-- Written by docs/make_stories.py; change the program, not this page. -->",
    "",
    "# Twelve ordinary stories",
    "",
    "Each is a record in `tests/stories`, and what `amends replay` says of it at a moment.",
    "Nothing is invented for this page: a test holds it to the program.",
)


def told() -> list[dict[str, Any]]:
    """Every story: its name, title, what happened, and the moment asked about."""
    stories: list[dict[str, Any]] = json.loads(
        (STORIES / "index.json").read_text(encoding="utf-8")
    )
    return stories


def at(story: dict[str, Any]) -> Standing:
    """The standing of a story at its moment."""
    record = record_of(wire.read((STORIES / f"{story['name']}.jsonl").read_bytes()))
    return standing(record, datetime.fromisoformat(story["at"]))


def page() -> str:
    """The page as text."""
    return "\n".join([*HEAD, *(line for story in told() for line in _told(story)), ""])


def _told(story: dict[str, Any]) -> Iterator[str]:
    yield from ("", f"## {story['title']}", "", story["about"], "")
    yield from (f"> {line.strip()}  " for line in text(at(story)).splitlines())


def main() -> int:
    """Write the page, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") == page():
        return 0
    sys.stderr.write("docs/explanation/stories.md is stale; make it anew\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
