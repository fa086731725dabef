"""Writes docs/reference from the program itself, so that it cannot say anything else.

`--check` writes nothing, and fails where a page is no longer what the program says.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from amends import cli
from amends.conversations import limits, registry
from amends.core import policy, schema

PAGES = Path(__file__).parent / "reference"
WRITTEN = (
    "<!-- Written by docs/make_reference.py; change the program, not this page. -->"
)


def pages() -> dict[str, str]:
    """Every generated page, by the name of its file."""
    written = {
        "kinds.md": kinds(),
        "commands.md": commands(),
        "chat-formats.md": chat_formats(),
        "numbers.md": numbers(),
    }
    return {
        name: "\n".join([WRITTEN, "", *lines, ""]) for name, lines in written.items()
    }


def kinds() -> Iterator[str]:
    """One heading for each kind of entry, with its fields."""
    yield from (
        "# The kinds of entry",
        "",
        "Every entry is one JSON object with `kind`, `at` (when it happened), `recorded` (when it was",
        "written; both ISO 8601 with an offset) and the fields below. `amends kinds --json` gives the",
        "same as JSON Schema.",
    )
    for line in schema.outline():
        if not line.startswith(" "):
            name, _, mark = line.partition(" ")
            yield from ("", f"## `{name}`", "")
            if mark:
                yield from (f"*{mark.strip('()').capitalize()}.*", "")
        elif line.startswith("    - "):
            field, _, rest = line.strip(" -").partition(": ")
            yield f"- `{field}`: {rest.replace('|', '·')}"
        else:
            yield from (line.strip(), "")


def commands() -> Iterator[str]:
    """One heading for each command, with its arguments and options."""
    whole = cli.parser()
    yield from (
        "# The command",
        "",
        "## `amends`",
        "",
        str(whole.description),
        str(whole.epilog),
        "",
    )
    yield from _arguments(whole)
    for name, parser, said in _subcommands(whole):
        yield from ("", f"## `amends {name}`", "", f"{said[:1].upper()}{said[1:]}.", "")
        yield from _arguments(parser)


def chat_formats() -> Iterator[str]:
    """One heading for each chat format, with what its module says of itself."""
    yield from (
        "# The chat formats",
        "",
        "The format of a file is recognised, not asked for. Texts are read, counted and dropped.",
    )
    for chat_format in registry.formats():
        yield from ("", f"## {chat_format.NAME}", "", inspect.getdoc(chat_format) or "")
    yield from ("", "## How large a file may be", "", inspect.getdoc(limits) or "", "")
    for name, _, said in _constants(limits):
        value = getattr(limits, name)
        shown = f"{value // limits.MEBI:,} MB" if value >= limits.MEBI else f"{value:,}"
        yield f"- `{name}`, {shown}: {said}"


def numbers() -> Iterator[str]:
    """Every number of the rules, with its reason."""
    yield from (
        "# The numbers",
        "",
        "All of them are policy unless a source is given, and no setting moves them.",
    )
    for name, value, said in _constants(policy):
        yield from ("", f"## `{name}`", "", f"`{value}`", "", said)


def _constants(module: ModuleType) -> Iterator[tuple[str, str, str]]:
    """The name, the value as it is written, and the reason, of each that has one."""
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    for constant, reason in pairwise(ast.parse(source).body):
        match constant, reason:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value),
                ast.Expr(value=ast.Constant(value=str(said))),
            ):
                yield name, ast.unparse(value), " ".join(said.split())
            case _:
                pass


def _subcommands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:  # noqa: SLF001 argparse offers no public way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 the same
            said = {one.dest: one.help or "" for one in action._get_subactions()}  # noqa: SLF001 the same
            yield from ((name, one, said[name]) for name, one in action.choices.items())


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 the same
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):  # noqa: SLF001 the same
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        names = action.option_strings or [str(action.metavar or action.dest).upper()]
        shown = f"{', '.join(names)} {value if action.option_strings else ''}".strip()
        said = (action.help or "").replace("%(default)s", str(action.default))
        yield f"- `{shown}`: {said}"


def stale(written: dict[str, str]) -> Iterable[str]:
    """The names of the pages that are missing, or not what the program says."""
    for name, text in written.items():
        page = PAGES / name
        if not page.is_file() or page.read_text(encoding="utf-8") != text:
            yield name


def main(words: list[str]) -> int:
    """Writes the pages, or with `--check` looks at them; 1 where one is stale."""
    written = pages()
    if words == ["--check"]:
        for name in (old := list(stale(written))):
            print(
                f"docs/reference/{name} is out of date: make reference", file=sys.stderr
            )
        return 1 if old else 0
    for name, text in written.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
