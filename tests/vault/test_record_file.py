from __future__ import annotations

import base64
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, FilePayload, Page

from amends.vault import files
from amends.vault.faults import VaultError
from amends.vault.files.record_file import SAYS, check, written
from amends.vault.keys.ring import Ring, new_ring
from amends.vault.sealed import append, erase, pages
from tests.vault.memory import Memory

FOLDER = Path(files.__file__).parent
STANDALONE = FOLDER / "verify_record.py"
WHEN = "2026-11-23T12:00:00Z"
TEXTS = [b'{"kind":"note","text":"%d \xc3\xa9 \xf0\x9f\x95\x8a"}' % n for n in range(5)]


def kept() -> tuple[Memory, Ring]:
    ring = new_ring()
    shelf = Memory(ring, bytes(32))
    append(shelf, ring, TEXTS)
    erase(shelf, ring, 2, b'{"kind":"erased","left":{},"of":2}')
    return shelf, ring


def made(shown: Callable[[int], bool] = lambda n: n != 4) -> bytes:
    shelf, ring = kept()
    return written(pages(shelf, ring), ring, WHEN, shown, [5])


GOOD = made()
LINES = GOOD.splitlines(keepends=True)


def changed(number: int, **values: Any) -> bytes:
    """The good file with other values on a line."""
    thing = {**json.loads(LINES[number]), **values}
    line = json.dumps(thing, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    return b"".join([*LINES[:number], line, *LINES[number + 1 :]])


def other_note(old: str, new: str) -> bytes:
    note = json.loads(LINES[-1])["checkpoint"]
    assert old in note
    return changed(7, checkpoint=note.replace(old, new))


BAD = {
    "empty": b"",
    "cut in a line": GOOD[:-1],
    "cut after a line": b"".join(LINES[:-1]),
    "an entry dropped": b"".join([*LINES[:3], *LINES[4:]]),
    "the last entry dropped": b"".join([*LINES[:6], LINES[7]]),
    "two swapped": b"".join([*LINES[:3], LINES[4], LINES[3], *LINES[5:]]),
    "one doubled": b"".join([*LINES[:4], *LINES[3:]]),
    "another text": changed(1, body=TEXTS[1].decode()),
    "another commitment": changed(4, c=base64.b64encode(bytes(32)).decode()),
    "another salt": changed(1, r=base64.b64encode(bytes(32)).decode()),
    "a number as text": changed(1, n="1"),
    "true for one": changed(1, n=True),
    "a name more": changed(1, more=1),
    "another record": changed(0, id="00" * 16),
    "another key": changed(0, pub=base64.b64encode(bytes(32)).decode()),
    "another saying": changed(0, says="This shows that it is true."),
    "another suite": changed(0, amends=2),
    "another time": other_note(WHEN, "2025-11-23T12:00:00Z"),
    "a claim borne out after all": other_note("unsupported 5\n", ""),
    "loose base64": changed(1, c=json.loads(LINES[1])["c"].rstrip("=") + "==="),
    "a name twice": GOOD.replace(b'{"n":1,', b'{"n":2,"n":1,', 1),
    "carriage returns": GOOD.replace(b"\n", b"\r\n"),
    "no UTF-8": GOOD.replace("é".encode(), b"\xe9", 1),
}


def standalone() -> Any:
    spec = spec_from_file_location("verify_record", STANDALONE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ALONE = standalone()


def is_good_alone(data: bytes) -> bool:
    try:
        ALONE.verify(data)
    except ALONE.Bad:
        return False
    return True


def is_good(data: bytes) -> bool:
    try:
        check(data)
    except VaultError:
        return False
    return True


def test_a_good_file_says_what_it_shows() -> None:
    found = check(GOOD)
    assert sorted(found.shown) == [1, 3, 5, 6]
    assert found.shown[1] == TEXTS[0]
    assert (set(found.erased), found.withheld) == ({2}, 1)
    assert found.checkpoint.unsupported == (5,)
    assert ALONE.verify(GOOD)[0] == "Whole. Entries: 6; 4 shown, 1 withheld, 1 erased."
    assert SAYS in GOOD.decode()


def test_a_file_without_its_saying_is_read_as_well() -> None:
    plain = GOOD.replace(b',"says":"' + SAYS.encode() + b'"', b"", 1)
    assert plain != GOOD
    assert is_good(plain)
    assert is_good_alone(plain)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_by_both(name: str) -> None:
    assert not is_good(BAD[name])
    assert not is_good_alone(BAD[name])


def test_the_first_broken_entry_is_named() -> None:
    with pytest.raises(VaultError, match="Entry 1"):
        check(BAD["another text"])
    with pytest.raises(VaultError, match="Entry 3"):
        check(BAD["an entry dropped"])


def test_an_entry_that_nothing_says_was_erased_is_withheld() -> None:
    found = check(made(lambda n: n < 6))
    assert (found.erased, found.withheld) == (frozenset(), 2)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_no_other_byte_anywhere_is_accepted_by_either(at: int, byte: int) -> None:
    other = GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]
    assert is_good(other) == is_good_alone(other) == (other == GOOD)


@given(st.binary(max_size=200))
def test_no_bytes_make_either_stumble(data: bytes) -> None:
    assert not is_good(data)
    assert not is_good_alone(data)


def test_the_standalone_file_runs_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonl"
    file.write_bytes(GOOD)
    command = [sys.executable, "-I", "-S", str(STANDALONE), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    file.write_bytes(BAD["another text"])
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Not whole: entry 1")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl here")
def test_openssl_agrees_about_the_signature(tmp_path: Path) -> None:
    note = json.loads(LINES[-1])["checkpoint"]
    text, _, mark = note.rpartition("\n\n")
    public = base64.b64decode(json.loads(LINES[0])["pub"])
    key = Ed25519PublicKey.from_public_bytes(public)
    pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key").write_bytes(pem)
    (tmp_path / "text").write_text(text + "\n")
    (tmp_path / "mark").write_bytes(base64.b64decode(mark.split()[-1])[4:])
    command = "openssl pkeyutl -verify -pubin -inkey key -rawin -in text -sigfile mark"
    done = subprocess.run(command.split(), cwd=tmp_path, check=False)
    assert done.returncode == 0


@pytest.fixture(scope="module")
def offline(browser: Browser) -> Iterator[Page]:
    """The page as it lies on a disk, without a network."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((FOLDER / "verify_record.html").as_uri())
    yield page
    context.close()


@pytest.mark.parametrize("name", ["good", *BAD])
def test_the_offline_page_agrees(offline: Page, name: str) -> None:
    data = GOOD if name == "good" else BAD[name]
    verdict = offline.locator("#verdict")
    offline.evaluate("document.getElementById('verdict').textContent = ''")
    file: FilePayload = {
        "name": "notes.jsonl",
        "mimeType": "text/plain",
        "buffer": data,
    }
    offline.set_input_files("#file", [])
    offline.set_input_files("#file", [file])
    offline.wait_for_function("document.getElementById('verdict').textContent")
    said = verdict.text_content() or ""
    assert said.startswith(
        "Whole. Entries: 6; 4 shown" if name == "good" else "Not whole:"
    )


RFC_8032 = """
d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a -
e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c 72
92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
"""
PUBLISHED = [RFC_8032.split()[at : at + 3] for at in (0, 3)]
"""Public key, message, signature; the first message is empty."""


@pytest.mark.parametrize(("public", "message", "signature"), PUBLISHED)
def test_the_standalone_file_accepts_the_published_signatures(
    public: str, message: str, signature: str
) -> None:
    key, mark = bytes.fromhex(public), bytes.fromhex(signature)
    said = bytes.fromhex(message.strip("-"))
    assert ALONE.is_signed(key, said, mark)
    assert not ALONE.is_signed(key, said + b"x", mark)
    assert not ALONE.is_signed(key, said, mark[:32] + bytes(32))
