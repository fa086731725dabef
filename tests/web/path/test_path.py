from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from amends import clock
from amends.core.kinds.fields import Kind
from amends.core.kinds.terms import NoContact
from amends.core.path.gate import STAGES
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from amends.people.cast import PEOPLE
from amends.web.path.pages import PathPage, path_page
from amends.words.stages import ASKS, HERE, NAMES, apart
from tests.web.opening import kept

NOW = datetime(2026, 11, 24, 14, tzinfo=UTC)
STOP = NoContact(at=NOW, recorded=NOW, source="they_said", words="Please stop.")


def stands(name: str, *more: Kind) -> Standing:
    return standing(record_of([*PEOPLE[name](NOW), *more]), NOW + timedelta(minutes=1))


def path_of(name: str, *more: Kind) -> PathPage:
    return path_page(stands(name, *more))


def test_each_stage_has_its_name_and_what_it_asks() -> None:
    assert set(NAMES) == set(ASKS) == set(HERE) == set(STAGES)


def test_the_picture_stands_where_the_standing_stands() -> None:
    assert [s.state for s in path_of("Ada").picture.stones] == ["open", "here"] + [
        "ahead"
    ] * 3
    assert [s.state for s in path_of("Ben").picture.stones] == ["open"] * 3 + [
        "here",
        "ahead",
    ]
    assert [bar.is_open for bar in path_of("Ben").picture.bars] == [True] * 3 + [False]


def test_every_criterion_of_every_gate_is_shown_as_it_is() -> None:
    for name in PEOPLE:
        gates = zip(path_of(name).gates, stands(name).path.gates, strict=True)
        for shown, gate in gates:
            assert [w.is_met for w in shown.criteria] == [c.met for c in gate.criteria]
            assert [w.behind.count for w in shown.criteria] == [
                len(set(c.reason.because)) for c in gate.criteria
            ]


def test_only_the_next_gate_stands_open() -> None:
    assert [gate.is_next for gate in path_of("Ada").gates] == [
        False,
        True,
        False,
        False,
    ]


def test_after_a_no_the_way_on_is_the_way() -> None:
    page = path_of("Ben", STOP)
    assert page.picture.is_on
    assert page.closed_by == (
        "Alex wants no contact. That is an answer, and it may be for good.",
    )
    assert "here" not in [stone.state for stone in page.picture.stones]
    assert not any(bar.is_open for bar in page.picture.bars)


def test_a_hope_stands_beside_what_they_said_and_the_difference_is_said() -> None:
    beside = path_of("Ben").beside
    assert beside.hopes == ("Forgiveness", "Things as they were")
    assert beside.wants is not None
    assert beside.wants.text.startswith("To be friends")
    assert beside.between == (
        "You hope for things as they were. Alex has not said that they want that. The"
        " difference is not yours to close."
    )


@pytest.mark.parametrize(
    ("hopes", "company", "is_over", "begins"),
    [
        (("as_before",), "open", False, "Read the one"),
        (
            ("as_before",),
            "open",
            True,
            "You hope for things as they were. {ex} has said",
        ),
        (("friendship",), "civil", False, "You hope for friendship"),
        (("friendship",), "friends", True, "Read the one"),
        (("peace",), "none", False, "Read the one"),
    ],
)
def test_what_lies_between(
    hopes: tuple[str, ...], company: str, *, is_over: bool, begins: str
) -> None:
    assert apart(hopes, company, is_over=is_over).startswith(begins)


@pytest.mark.django_db
@pytest.mark.parametrize("name", PEOPLE)
def test_the_page_opens_on_each_life(name: str) -> None:
    client = kept(*PEOPLE[name](clock.now()))
    assert client.get("/path/").status_code == 200
    assert client.get("/between/").status_code == 200


def test_an_empty_record_has_a_path_too() -> None:
    page = path_page(standing(record_of([]), NOW))
    assert page.picture.stones[0].state == "here"
    assert page.beside.hope is None
