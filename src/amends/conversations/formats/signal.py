"""Signal: the app's own export (`main.jsonl`), signal-export's `data.json` or `chat.md`, sigtop's text.

To get it: on the phone, *Settings*, *Chats*, the export there; give its folder. Or on a
computer with Signal Desktop, the programs signal-export or sigtop. The app's file holds
keys: delete it when you are done. What had disappeared is in none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.decoding import BOM
from amends.conversations.gathering import Gathering, closed
from amends.conversations.signal import exported, markdown
from amends.conversations.source import Piece, Source

NAME = "signal"

OWN = (("recipient", "id"), ("chatItem", "chatId"), ("mediaRootBackupKey",))
SIGNS = {("date",), ("sender",), ("body",)}
TEXTS = (".md", ".txt")
CONVERSATION = b"Conversation: "
"""How the texts of sigtop begin."""


def fits(source: Source) -> bool:
    """Whether the source is one of the four."""
    return bool(_takeouts(source) or any(_exports(source)) or _blocks(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """Every chat; the app's own export has instants, the others the computer's clock."""
    from amends.conversations.signal import takeout

    del choices
    own = _takeouts(source)
    found = takeout.gathered(own[0]) if own else list(_exported(source))
    return closed(found or _in_blocks(source), source.name)


def _takeouts(source: Source) -> list[Piece]:
    return [p for p in source.jsons(r"main\.jsonl") if any(k in p.outline for k in OWN)]


def _blocks(source: Source) -> list[Piece]:
    """What sigtop wrote: a text for each chat."""
    named = [piece for piece in source.pieces if piece.name.lower().endswith(".txt")]
    texts = [p for p in named if p.head.lstrip(BOM).startswith(CONVERSATION)]
    if not texts:
        return []
    from amends.conversations.signal import sigtop

    return [piece for piece in texts if sigtop.opens(piece.head)]


def _in_blocks(source: Source) -> list[Gathering]:
    from amends.conversations.signal import sigtop

    return [sigtop.gathered(piece) for piece in _blocks(source)]


def _exported(source: Source) -> Iterator[Gathering]:
    for piece in _exports(source):
        form = exported if piece.outline else markdown
        yield form.gathered(piece, _title(piece, source))


def _title(piece: Piece, source: Source) -> str:
    """With whom the chat is: its folder is called so."""
    folder = _folder(piece).rpartition("/")[2]
    return folder or (source.name if len(source.pieces) > 1 else "")


def _exports(source: Source) -> Iterator[Piece]:
    """One file for each chat: where there are two of it, the one for programs."""
    lines = [p for p in source.jsons(r"data\.json") if p.outline >= SIGNS]
    yield from lines
    folders = {_folder(piece) for piece in lines}
    for piece in source.pieces:
        if _folder(piece) not in folders and _is_markdown(piece, source):
            yield piece


def _is_markdown(piece: Piece, source: Source) -> bool:
    alone = len(source.pieces) == 1
    named = piece.stem in {"chat.md", "index.md"} or (
        alone and piece.name.lower().endswith(TEXTS)
    )
    return named and markdown.opens(piece.head, piece.name)


def _folder(piece: Piece) -> str:
    return piece.name.rpartition("/")[0]
