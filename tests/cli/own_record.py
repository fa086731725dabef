"""The command on the record of a test, in this process."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from amends.cli import main

WORDS = "wrist multitask repackage bonelike"


class Command:
    """Runs a command with its words in a file; gives its code, output and errors."""

    def __init__(
        self,
        folder: Path,
        heard: pytest.CaptureFixture[str],
        hands: pytest.MonkeyPatch,
    ) -> None:
        self.words = folder / "words"
        self.words.write_text(WORDS + "\n")
        self.heard = heard
        self.hands = hands

    def __call__(self, *words: str, typed: object = None) -> tuple[int, str, str]:
        given = io.TextIOWrapper(io.BytesIO(json.dumps(typed).encode()))
        self.hands.setattr("sys.stdin", given)
        code = main([*words, "--passphrase-file", str(self.words)])
        said = self.heard.readouterr()
        return code, said.out, said.err

    def write(self, kind: str, **fields: object) -> tuple[int, str, str]:
        return self("write", kind, "--from", "-", typed=fields)
