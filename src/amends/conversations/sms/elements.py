"""The messages of a backup, one after the other, as its elements tell of them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from msgspec import Struct, field

from amends.conversations import limits
from amends.conversations.chat import MEDIA, TEXT
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.sms.mending import WithoutData, mended
from amends.conversations.source import Piece

Attributes = dict[str, str]

NOTHING = {"null", "(Unknown)"}
SENDER = "137"
"""The kind of an address that a message came from."""

LAYOUT = "application/smil"
WORDS = "text/plain"
BROKEN_OFF = {
    expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
    expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
}


class Message(Struct):
    """A text or multimedia message; `box` is 1 for received, 2 for sent."""

    address: str
    name: str
    date: str
    box: str
    form: str = ""
    words: list[str] = field(default_factory=list)
    kind: int = TEXT
    sender: str = ""


def messages(piece: Piece) -> Iterator[Message]:
    """Every message, in the order of the file."""
    elements = _Elements(piece.name)
    chunks = WithoutData(piece.name).passed(mended(piece.chunks()))
    for chunk in chunks:
        elements.feed(chunk)
        yield from elements.taken()
    elements.feed(b"", is_last=True)
    yield from elements.taken()


class _Elements:
    """A parser that expands nothing and holds one message at a time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._fed = 0
        self._open: Message | None = None
        self._done: list[Message] = []
        self._parser = expat.ParserCreate()
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def feed(self, chunk: bytes, *, is_last: bool = False) -> None:
        """Read on; Damaged where this is no XML."""
        try:
            self._parser.Parse(chunk, is_last)
        except expat.ExpatError as error:
            raise Damaged(self._sentence(error)) from None
        except (LookupError, ValueError):
            raise Damaged(
                f"{self._name} claims an encoding in which no backup is written."
            ) from None
        self._fed += len(chunk)
        if self._fed - self._parser.CurrentByteIndex > 2 * limits.LONGEST_MESSAGE:
            raise TooLarge(f"{self._name} holds a message too long to be one.")

    def taken(self) -> list[Message]:
        """The messages that were read since the last time."""
        taken, self._done = self._done, []
        return taken

    def _sentence(self, error: expat.ExpatError) -> str:
        if error.code in BROKEN_OFF:
            return f"{self._name} breaks off before its end."
        return f"{self._name}, line {error.lineno}: this is not XML."

    def _refuse(self, *_declared: object) -> None:
        raise Damaged(
            f"{self._name} defines entities of its own, which no backup does."
        )

    def _start(self, tag: str, attributes: Attributes) -> None:
        match tag:
            case "sms":
                self._done.append(_text_message(attributes))
            case "mms":
                self._open = _multimedia(attributes)
            case "part" if self._open:
                _add_part(self._open, attributes)
            case "addr" if self._open and _get(attributes, "type") == SENDER:
                self._open.sender = _get(attributes, "address")

    def _end(self, tag: str) -> None:
        if tag == "mms" and self._open:
            self._done.append(self._open)
            self._open = None


def _get(attributes: Attributes, name: str) -> str:
    value = attributes.get(name, "").strip()
    return "" if value in NOTHING else value


def _text_message(attributes: Attributes) -> Message:
    return Message(
        _get(attributes, "address"),
        _get(attributes, "contact_name"),
        _get(attributes, "date"),
        _get(attributes, "type"),
        words=[attributes.get("body", "")],
    )


def _multimedia(attributes: Attributes) -> Message:
    return Message(
        _get(attributes, "address"),
        _get(attributes, "contact_name"),
        _get(attributes, "date"),
        _get(attributes, "msg_box"),
        form=_get(attributes, "m_type"),
    )


def _add_part(message: Message, attributes: Attributes) -> None:
    match _get(attributes, "ct"):
        case "application/smil":
            pass
        case "text/plain":
            message.words.append(_get(attributes, "text"))
        case _:
            message.kind = MEDIA
