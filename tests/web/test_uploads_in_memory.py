"""A large upload is read by the real server, and nothing of it touches the disk.

A temporary file may have no name in its folder, so what the process has open is watched
too, and how much it writes at all.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

import pytest

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/io").exists(), reason="what a process writes is seen on Linux"
)
ROOT = Path(__file__).parents[2]
WORDS = "four good plain words"
LINE = "{day:02}/10/2026, 20:00 - {who}: Nachtigallenschlag at night\n"
LINES, PIECE = 400_000, 1 << 20
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


class Watch:
    """What a process has open in a folder, or without a name, again and again."""

    def __init__(self, pid: int, folder: Path) -> None:
        self._fds, self._folder = Path(f"/proc/{pid}/fd"), str(folder)
        self.seen: set[str] = set()

    @contextmanager
    def on(self) -> Iterator[None]:
        over = threading.Event()
        looking = threading.Thread(target=self._look, args=[over])
        looking.start()
        try:
            yield
        finally:
            over.set()
            looking.join()

    def _look(self, over: threading.Event) -> None:
        while not over.wait(0.002):
            for fd in self._fds.iterdir():
                with suppress(OSError):
                    target = str(fd.readlink())
                    if target.startswith(self._folder) or target.endswith("(deleted)"):
                        self.seen.add(target)


class Visitor:
    """Somebody with cookies, on one connection after another."""

    def __init__(self, port: int) -> None:
        self.port, self.cookies = port, dict[str, str]()

    def get(self, place: str) -> str:
        return self._sent("GET", place, [], {})[1]

    def post(self, place: str, **fields: str) -> str:
        token = self.token(place)
        body = urlencode({"csrfmiddlewaretoken": token, **fields}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._sent("POST", place, [body], kind)[0]

    def upload(self, place: str, name: str, content: bytes) -> str:
        """Sends a file piece by piece; gives where its answer leads."""
        fields = (
            'Content-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n'
            f"{self.token(place)}\r\n--x\r\n"
            f'Content-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        whole = b"--x\r\n" + fields.encode() + content + b"\r\n--x--\r\n"
        pieces = [whole[at : at + PIECE] for at in range(0, len(whole), PIECE)]
        kind = {"Content-Type": "multipart/form-data; boundary=x"}
        return self._sent("POST", place, pieces, kind)[0]

    def token(self, place: str) -> str:
        found = TOKEN.search(self.get(place))
        assert found is not None
        return found[1]

    def _sent(
        self, method: str, place: str, pieces: list[bytes], headers: dict[str, str]
    ) -> tuple[str, str]:
        wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        wire.putrequest(method, place)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        length = str(sum(map(len, pieces)))
        for header in {**headers, "Cookie": cookies, "Content-Length": length}.items():
            wire.putheader(*header)
        wire.endheaders()
        for piece in pieces:
            wire.send(piece)
        answer = wire.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        said = answer.read().decode()
        wire.close()
        return answer.headers.get("Location", ""), said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the server puts whatever it has to put by."""
    place = tmp_path / "temporary"
    place.mkdir()
    return place


@pytest.fixture
def server(tmp_path: Path, folder: Path) -> Iterator[tuple[int, int]]:
    """The real server on a record of its own: its process and its port."""
    data, words = tmp_path / "data", tmp_path / "words"
    words.write_text(WORDS)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "AMENDS_DATA": str(data),
        "TMPDIR": str(folder),
    }
    amends = [sys.executable, "-m", "amends"]
    begin = [*amends, "write", "begin", "--from", "-", "--passphrase-file", str(words)]
    fields = json.dumps({"ex": "Alex", "timezone": "Europe/London"})
    subprocess.run(begin, env=environment, input=fields, text=True, check=True)
    command = [*amends, "--no-browser", "--port", "0"]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, stdout=pipe, stderr=quiet, text=True
    ) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rstrip("/\n").rpartition(":")[2])
        yield process.pid, port
        process.terminate()


def written_by(pid: int) -> int:
    """How many bytes a process has written to anything but the network."""
    said = Path(f"/proc/{pid}/io").read_text()
    return int(re.search(r"wchar: (\d+)", said)[1])  # type: ignore[index]


def chat() -> bytes:
    lines = [
        LINE.format(day=1 + n * 30 // LINES, who=("Sam", "Alex")[n % 2])
        for n in range(LINES)
    ]
    return "".join(lines).encode()


def zipped(content: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("WhatsApp Chat with Alex.txt", content)
    return packed.getvalue()


@pytest.mark.parametrize("is_packed", [False, True], ids=["text", "archive"])
def test_a_large_upload_never_touches_the_disk(
    server: tuple[int, int],
    folder: Path,
    is_packed: bool,  # noqa: FBT001 both are tried
) -> None:
    pid, port = server
    visitor, watch = Visitor(port), Watch(pid, folder)
    visitor.get("/unlock/")
    assert visitor.post("/unlock/", passphrase=WORDS) == "/today/"
    content = zipped(chat()) if is_packed else chat()
    before = written_by(pid)
    with watch.on():
        name = "chat.zip" if is_packed else "chat.txt"
        place = visitor.upload("/conversation/", name, content)
    assert place.startswith("/conversation/"), "it was read"
    assert watch.seen == set()
    assert list(folder.iterdir()) == []
    assert written_by(pid) - before < len(content) / 20


def test_the_watch_sees_a_file_without_a_name(folder: Path) -> None:
    watch = Watch(os.getpid(), folder)
    with watch.on(), tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"x")
        while not watch.seen:
            os.sched_yield()
    assert watch.seen != set()
