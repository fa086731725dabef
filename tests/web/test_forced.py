"""A fault says nothing of what was typed: not on its page, nor in the log."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.test import RequestFactory

from amends.web.logs import Wordless
from amends.web.shelf.accounts import LOCAL
from tests.web.forced import FORCED, TEXT, WORDS, failing, forced, nothing_typed_is_in

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.web.forced"),
]


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize(("address", "typed", "at"), FORCED)
def test_a_fault_says_nothing_of_what_was_typed(
    address: str,
    typed: dict[str, str],
    at: str,
    debug: bool,  # noqa: FBT001 both are tried
    settings: Any,
    capfd: pytest.CaptureFixture[str],
) -> None:
    settings.DEBUG = debug
    page, log = forced(LOCAL, address, typed, at)
    nothing_typed_is_in(page + "".join(capfd.readouterr()), log)
    assert "INSTALLED_APPS" not in page, "Django's own report was shown"


def test_a_plain_log_would_have_said_it() -> None:
    """So that the tests above are known to look in the right place."""
    request = RequestFactory().post("/", {"text": TEXT, "passphrase": WORDS})
    with pytest.raises(TypeError, match=TEXT) as caught:
        failing(request)
    record = logging.LogRecord(
        "x", logging.ERROR, __file__, 1, str(caught.value), None, caught._excinfo
    )
    assert TEXT in logging.Formatter().format(record)
    said = Wordless().format(record)
    assert (TEXT in said, WORDS in said) == (False, False)
    assert said.startswith("TypeError\nbuiltins.TypeError\n")
    assert "builtins.ValueError" in said
