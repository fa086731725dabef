from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import nullcontext
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations import limits
from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.counting import characters, words
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.reading import read
from amends.conversations.sms.elements import messages
from amends.conversations.sms.mending import WithoutData, mended
from amends.conversations.sms.threads import Threads
from amends.conversations.source import Piece, from_bytes

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("😆&<>\"'\n"),
    max_size=20,
)


def sms(body: str, at: int = 0, kind: int = 1, address: str = "5550100123") -> str:
    return (
        f'<sms address="{address}" date="{1_709_287_200_000 + at}" type="{kind}"'
        f" body={halved(quoteattr(body))} contact_name='Alex' />"
    )


def halved(text: str) -> str:
    """Emoji in two halves, as the program writes them."""
    return "".join(
        letter if ord(letter) < 0x10000 else reference(letter) for letter in text
    )


def reference(letter: str) -> str:
    raw = letter.encode("utf-16-be")
    return f"&#{int.from_bytes(raw[:2])};&#{int.from_bytes(raw[2:])};"


def backup(*elements: str) -> bytes:
    return f"<?xml version='1.0' encoding='UTF-8'?><smses>{''.join(elements)}</smses>".encode()


def one(content: bytes) -> Chat:
    [chat] = read([from_bytes("sms.xml", content)], Choices())
    return chat


def split(content: bytes, size: int) -> Iterator[bytes]:
    return (content[at : at + size] for at in range(0, len(content), size))


@given(TEXTS)
def test_every_text_comes_out_as_it_was_written(text: str) -> None:
    chat = one(backup(sms(text)))
    assert chat.words.tolist() == [words(text)]
    assert chat.chars.tolist() == [characters(text)]


@given(st.lists(TEXTS, max_size=4), st.integers(1, 60))
def test_where_a_file_is_cut_into_chunks_makes_no_difference(
    texts: list[str], size: int
) -> None:
    parts = "".join(
        f"<part ct='text/plain' text={quoteattr(text)} data={quoteattr(text)}/>"
        for text in texts
    )
    content = backup(*map(sms, texts), f"<mms><parts>{parts}</parts></mms>")
    in_chunks = b"".join(WithoutData("a").passed(mended(split(content, size))))
    at_once = b"".join(WithoutData("a").passed(mended([content])))
    assert in_chunks == at_once
    assert b"\xef\xbf\xbd" not in at_once or "\ufffd" in "".join(texts)


def test_files_inside_are_never_held() -> None:
    picture = b'<part ct="image/png" data="' + b"iVBO" * limits.MEBI * 4 + b'"/>'
    message = b"<mms date='1709287200000' msg_box='1' address='5550100123'><parts>"
    content = b"<smses>" + (message + picture + b"</parts></mms>") + b"</smses>"
    piece = Piece("a.xml", len(content), lambda: nullcontext(_Reader(content)))  # type: ignore[arg-type]
    threads = Threads()
    tracemalloc.start()
    for each in messages(piece):
        threads.add(each)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [len(chat) for chat in threads.gathered()] == [1]
    assert peak < 12 * limits.MEBI


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content, self._at = memoryview(content), 0

    def read(self, size: int) -> bytes:
        self._at += size
        return bytes(self._content[self._at - size : self._at])


def test_entities_are_refused_before_any_is_expanded() -> None:
    bomb = b'<!DOCTYPE smses [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(Damaged, match="entities of its own"):
        one(backup(sms("x")).replace(b"<smses>", bomb + b"<smses>"))


def test_no_other_file_is_read() -> None:
    outside = b'<!DOCTYPE smses [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(Damaged, match="entities of its own"):
        one(backup(sms("x")).replace(b"<smses>", outside + b"<smses>"))


def test_a_number_with_and_without_its_country_is_one() -> None:
    one_way, other = sms("a"), sms("b", 1, address="+1 (555) 010-0123")
    assert len(one(backup(one_way, other))) == 2


def test_what_was_restored_twice_counts_once() -> None:
    chat = one(backup(sms("a"), sms("a"), sms("a", 1)))
    assert (len(chat), chat.skipped) == (2, {"repeated": 1})


def test_drafts_and_what_failed_were_never_sent() -> None:
    kinds = [sms("x", kind, kind) for kind in range(1, 7)]
    assert one(backup(*kinds)).skipped == {"draft": 1, "not_sent": 3}


@pytest.mark.parametrize("cut", [1, 9, 40, 200])
def test_a_backup_that_breaks_off_says_so(cut: int) -> None:
    with pytest.raises(Damaged, match=r"sms\.xml breaks off before its end\."):
        one(backup(*(sms("hello", at) for at in range(5)))[:-cut])


def test_what_is_no_xml_is_named_by_its_line() -> None:
    with pytest.raises(Damaged, match="line 2: this is not XML"):
        one(backup(sms("a"), "\n<sms address=></wrong>"))


def test_an_endless_message_is_refused() -> None:
    with pytest.raises(TooLarge, match="too long to be one"):
        one(backup(sms("x" * 3 * limits.LONGEST_MESSAGE)))


def test_a_million_numbers_are_no_phone() -> None:
    many = (sms("x", address=f"555{n:06}00") for n in range(limits.MOST_CHATS + 1))
    with pytest.raises(TooLarge, match="conversations, which nobody has"):
        one(backup(*many))


def test_a_list_of_calls_is_no_conversation() -> None:
    with pytest.raises(Exception, match="does not look like"):
        one(b"<calls count='1'><call number='5550100123' /></calls>")
