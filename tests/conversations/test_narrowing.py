"""Of many who write, the two; and one who bears two names."""

from __future__ import annotations

from amends.conversations.narrowing import merged, narrowed, of_two
from amends.conversations.people import People
from tests.conversations.made import chat

ALL = People(frozenset({"Sam", "Sam T."}), frozenset({"Alex"}))


def test_what_others_wrote_is_counted_and_left_out() -> None:
    whole = chat(
        "2026-03-01 10:00 Sam: hi",
        "2026-03-01 10:01 Kim: hi",
        "2026-03-01 10:02 Alex: hi",
        "2026-03-01 10:03 Kim: hi",
    )
    two = narrowed(whole, ALL)
    assert [whole.names[at] for at in two.sender.tolist()] == ["Sam", "Alex"]
    assert two.skipped == {"other_people": 2}


def test_a_chat_of_the_two_stays_as_it_is() -> None:
    whole = chat("2026-03-01 10:00 Sam: hi", "2026-03-01 10:02 Alex: hi")
    assert narrowed(whole, ALL) is whole
    assert merged([whole], People(frozenset({"Sam"}), frozenset({"Alex"}))) == (whole,)


def test_two_names_of_one_become_the_first() -> None:
    first, second = (
        chat("2026-03-01 10:00 Sam: hi", "2026-03-01 10:01 Alex: hi"),
        chat("2026-03-01 10:02 Alex: hi", "2026-03-01 10:03 Sam T.: hi"),
    )
    _, renamed = merged([first, second], ALL)
    assert renamed.names == ("Alex", "Sam")
    assert renamed.sender.tolist() == [0, 1]


def test_who_is_not_known_is_not_left_out() -> None:
    whole = chat("2026-03-01 10:00 Sam: hi", "2026-03-01 10:01 Kim: hi")
    assert of_two([whole], People()) == (whole,)
    (two,) = of_two(
        [
            chat(
                "2026-03-01 10:00 Sam: hi",
                "2026-03-01 10:01 Kim: hi",
                "2026-03-01 10:02 Alex: hi",
            )
        ],
        ALL,
    )
    assert len(two) == 2
