from __future__ import annotations

import json
from pathlib import Path

import pytest

from amends.conversations.registry import formats
from amends.conversations.source import from_path
from tests.conversations.written import expected_of, written

SAMPLES = Path(__file__).parent / "samples"
KEPT = sorted(
    path for path in SAMPLES.glob("*/*") if not path.name.endswith(".expected.json")
)


def called(sample: Path) -> str:
    return f"{sample.parent.name}/{sample.name}"


@pytest.mark.parametrize("sample", KEPT, ids=called)
def test_a_sample_is_read_as_expected(sample: Path) -> None:
    expected = json.loads(expected_of(sample).read_text(encoding="utf-8"))
    assert written(sample, expected["choices"]) == expected


@pytest.mark.parametrize("sample", KEPT, ids=called)
def test_a_sample_is_recognised_by_its_own_format_alone(sample: Path) -> None:
    source = from_path(sample)
    assert [f.NAME for f in formats() if f.fits(source)] == [sample.parent.name]


def test_every_expectation_has_its_sample() -> None:
    kept = {path.name for path in SAMPLES.glob("*/*.expected.json")}
    assert kept == {expected_of(sample).name for sample in KEPT}


def test_every_format_has_a_sample() -> None:
    assert {sample.parent.name for sample in KEPT} == {f.NAME for f in formats()}
