"""The same under a server's settings: a fault says nothing of what was typed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.forced import FORCED, forced, nothing_typed_is_in

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.web.forced"),
]


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize(("address", "typed", "at"), FORCED)
def test_a_fault_on_a_server_says_nothing_of_what_was_typed(
    address: str,
    typed: dict[str, str],
    at: str,
    debug: bool,  # noqa: FBT001 both are tried
    settings: Any,
    capfd: pytest.CaptureFixture[str],
) -> None:
    settings.DEBUG = debug
    page, log = forced("ada", address, typed, at)
    nothing_typed_is_in(page + "".join(capfd.readouterr()), log)
    assert "INSTALLED_APPS" not in page, "Django's own report was shown"
