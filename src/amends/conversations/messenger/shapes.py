"""What is wanted of a thread; the two ways of writing one name their fields apart."""

from __future__ import annotations

from msgspec import UNSET, Raw, Struct, UnsetType, field
from msgspec.json import Decoder

Some = Raw | UnsetType
NOTHING = {b"[]", b"{}", b"null", b'""'}


class Participant(Struct):
    """One of those whom a thread is between."""

    name: str = ""


class Message(Struct, gc=False):
    """One message; end-to-end encrypted ones have fields of other names."""

    sender_name: str | None = None
    sealed_sender: str | None = field(name="senderName", default=None)
    timestamp_ms: int | float | None = None
    sealed_time: int | float | None = field(name="timestamp", default=None)
    content: str | None = None
    text: str | None = None
    type: str | None = None
    is_unsent: bool | None = None
    sealed_unsent: bool | None = field(name="isUnsent", default=None)
    sticker: Some = UNSET
    call_duration: Some = UNSET
    photos: Some = UNSET
    videos: Some = UNSET
    audio_files: Some = UNSET
    files: Some = UNSET
    gifs: Some = UNSET
    share: Some = UNSET
    media: Some = UNSET

    @property
    def has_media(self) -> bool:
        """Whether something other than words was sent."""
        sent = (self.photos, self.videos, self.audio_files, self.files)
        return any(map(_some, (*sent, self.gifs, self.share, self.media)))


class Thread(Struct):
    """One file: a thread, or ten thousand messages of it."""

    messages: list[Message]
    participants: list[Participant | str] = []
    title: str | None = None
    sealed_title: str | None = field(name="threadName", default=None)


def _some(value: Some) -> bool:
    return isinstance(value, Raw) and bytes(value) not in NOTHING


THREAD = Decoder(Thread)
