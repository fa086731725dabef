from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.reading import read
from amends.conversations.source import from_bytes

LINE = "13/03/2026, 10:00 - Sam: hello\n"


def chat(text: str, *media: str, called: str = "chat.zip") -> Chat:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("_chat.txt", text)
        for name in media:
            archive.writestr(name, b"")
    [found] = read([from_bytes(called, packed.getvalue())], Choices())
    return found


def notices(found: Chat) -> list[str]:
    return [notice.what for notice in found.notices]


def test_a_file_of_just_forty_thousand_lines_was_cut() -> None:
    assert notices(chat(LINE * 39_995)) == ["cut_off"]
    assert notices(chat(LINE * 39_000)) == []


def test_with_media_the_cut_comes_at_ten_thousand() -> None:
    assert notices(chat(LINE * 9_999, "IMG-20260313-WA0001.jpg")) == ["cut_off"]
    assert notices(chat(LINE * 9_999)) == []


def test_disappearing_messages_make_every_count_a_lower_bound() -> None:
    android = (
        "13/03/2026, 10:00 - Sam turned on disappearing messages. Tap to change.\n"
    )
    phone = "13/03/2026, 10:00 - Sam: \u200eYou turned on disappearing messages.\n"
    assert notices(chat(LINE + android)) == ["disappearing"]
    assert notices(chat(LINE + phone)) == ["disappearing"]
    assert notices(chat(LINE + LINE.replace("hello", "disappearing messages"))) == []


def test_a_group_writes_nothing_in_its_own_name() -> None:
    group = "13/03/2026, 10:00 - Walkers: \u200eEtwas, das keiner kennt\n"
    others = LINE + LINE.replace("Sam", "Kim")
    found = chat(group + others, called="WhatsApp Chat - Walkers.zip")
    assert found.names == ("Sam", "Kim")
    assert found.system == 1
