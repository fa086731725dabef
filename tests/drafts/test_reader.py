from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from amends.drafts import reader as reading
from amends.drafts.check import check
from amends.drafts.reader import Reader, ReaderError, second

TEXT = "The bins go out on Thursday."
DRAFT = "Answer me. The bins go out on Thursday."


@contextmanager
def answering(body: bytes, status: int = 200) -> Iterator[Reader]:
    """A small real server that speaks the protocol."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status if self.path == "/v1/chat/completions" else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Reader(f"http://127.0.0.1:{server.server_port}/v1")
        server.shutdown()


@contextmanager
def dripping() -> Iterator[str]:
    """A server that sends a byte now and then, and is never done."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(200)
            self.end_headers()
            with contextlib.suppress(OSError):
                while not over.wait(0.02):
                    self.wfile.write(b" ")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        over.set()
        server.shutdown()


def completion(content: object) -> bytes:
    said = content if isinstance(content, str) else json.dumps(content)
    return json.dumps({"choices": [{"message": {"content": said}}]}).encode()


def finding(**fields: str) -> dict[str, list[dict[str, str]]]:
    return {"findings": [{"label": "guilt", "words": "bins", "opinion": "x"} | fields]}


def test_it_adds_a_finding_marked_as_a_machines_opinion() -> None:
    with answering(completion(finding())) as reader:
        (added,) = second(reader, TEXT, check(TEXT)).findings
    assert (added.label, added.words) == ("guilt", "bins")
    assert TEXT[added.start : added.end] == "bins"
    assert added.why.rule == "draft.reader"


def test_it_never_removes_a_finding() -> None:
    before = check(DRAFT)
    with answering(completion({"findings": []})) as reader:
        assert second(reader, DRAFT, before) == before
    assert before.findings


def test_a_danger_that_it_finds_brings_help() -> None:
    with answering(completion(finding(label="threat"))) as reader:
        assert second(reader, TEXT, check(TEXT)).help


@pytest.mark.parametrize("odd", [finding(words="never said"), finding(label="nice")])
def test_words_that_are_not_there_and_labels_that_are_none_count_nothing(
    odd: dict[str, list[dict[str, str]]],
) -> None:
    with answering(completion(odd)) as reader:
        assert second(reader, TEXT, check(TEXT)).findings == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b'{"choices": []}',
        completion("Sure! Here is a nicer text."),
        completion({"findings": [], "rewritten": "Dear"}),
        completion({"findings": [{"label": 3, "words": "bins"}]}),
        b" " * (reading.LARGEST + 1),
    ],
)
def test_an_answer_in_another_form_is_refused(body: bytes) -> None:
    with answering(body) as reader, pytest.raises(ReaderError):
        second(reader, TEXT, check(TEXT))


def test_a_fault_of_the_server_is_one_sentence() -> None:
    with (
        answering(completion(finding()), status=500) as reader,
        pytest.raises(ReaderError, match="fault"),
    ):
        second(reader, TEXT, check(TEXT))


def test_where_nobody_listens_nothing_is_lost() -> None:
    with answering(b"") as reader:
        pass
    with pytest.raises(ReaderError, match="does not answer"):
        second(reader, TEXT, check(TEXT))


@pytest.mark.parametrize(
    "address",
    [
        "http://192.168.1.5:8080/v1",
        "http://example.org/v1",
        "https://127.0.0.1:1/v1",
        "http://127.0.0.1.example.org/v1",
        "file:///etc/passwd",
        "",
    ],
)
def test_only_an_address_of_this_computer_is_taken(address: str) -> None:
    with pytest.raises(ReaderError, match="this computer"):
        Reader(address)


def test_an_answer_that_comes_byte_by_byte_ends_when_patience_does() -> None:
    with dripping() as address, pytest.raises(ReaderError, match="does not answer"):
        second(Reader(address, patience=0.3), TEXT, check(TEXT))
