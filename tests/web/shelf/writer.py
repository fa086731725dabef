"""A process that writes until it is killed, and says what it was told is kept.

`writer.py write` appends for ever, printing each number once it is kept; `writer.py
read` prints how many entries there are and how many are faulty.
"""

from __future__ import annotations

import sys
from typing import Any

import django

NAME, WORDS = "writer", "four good plain words"


def main(what: str) -> None:
    """Write until killed, or read once."""
    django.setup()
    from django.conf import settings  # noqa: PLC0415 after the set-up

    settings.AMENDS_COSTS = (19 * 1024, 2, 1)
    unlocked = _unlocked()
    if what == "read":
        _read(unlocked)
    else:
        _write(unlocked)


def _unlocked() -> Any:
    from amends import clock  # noqa: PLC0415
    from amends.web.shelf import accounts  # noqa: PLC0415
    from amends.web.shelf.models import Account  # noqa: PLC0415
    from amends.web.shelf.upgrade import bring_up_to_date  # noqa: PLC0415

    bring_up_to_date(clock.now())
    account = Account.objects.filter(name=NAME).first()
    if account is None:
        return accounts.make(NAME, WORDS)
    return accounts.unlock(account, accounts.key_behind(account, WORDS))


def _write(unlocked: Any) -> None:
    from amends.vault.sealed import append  # noqa: PLC0415

    while True:
        before = append(unlocked.kept, unlocked.ring, [b"x" * 400])
        print(before.count + 1, flush=True)  # noqa: T201 read by the test


def _read(unlocked: Any) -> None:
    from amends.vault.sealed import read  # noqa: PLC0415

    opened = read(unlocked.kept, unlocked.ring)
    print(len(opened.texts), len(opened.faults))  # noqa: T201 read by the test


if __name__ == "__main__":
    main(sys.argv[1])
