"""The rules of the house, where a tool does not look: short files, plain names, no host names."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 50
EMPTY_WORDS = {"utils", "helpers", "common", "manager", "base"}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The name and the number of lines of each function in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.end_lineno:
            yield (
                f"{path.relative_to(ROOT)}:{node.name}",
                node.end_lineno - node.lineno + 1,
            )


def length(path: Path) -> int:
    """The number of lines of a file without its tables: a table is not read from end to end."""
    text = path.read_text(encoding="utf-8")
    tables = [
        node
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
    ]
    return len(text.splitlines()) - sum(
        (node.end_lineno or 0) - node.lineno for node in tables
    )


def test_no_file_is_long() -> None:
    assert [str(path) for path in SOURCES if length(path) > LONGEST_FILE] == []


def test_no_function_is_long() -> None:
    found = [
        name
        for path in SOURCES
        for name, length in functions(path)
        if length > LONGEST_FUNCTION
    ]
    assert found == []


def test_no_module_has_an_empty_name() -> None:
    assert [path for path in SOURCES if path.stem in EMPTY_WORDS] == []


def test_the_pinned_requirements_name_no_host() -> None:
    pinned = sorted((ROOT / "requirements").glob("*.txt"))
    assert len(pinned) == 4
    for path in pinned:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"://|--(extra-)?index|--find-links", text), path


def test_every_pinned_requirement_has_its_hash() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        blocks = re.split(r"\n(?=\w)", path.read_text(encoding="utf-8").strip())
        assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_whatever_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["hosted"],
    ]
    asked += [
        one
        for group in project["dependency-groups"].values()
        for one in group
        if isinstance(one, str)
    ]
    names = {re.split(r"[\[<>=!; ]", one)[0].lower().replace("_", "-") for one in asked}
    pinned = re.findall(
        r"^([\w.-]+)==",
        (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert names <= {name.lower().replace("_", "-") for name in pinned}
