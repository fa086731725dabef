"""A record of 20,000 entries: opened, checked and folded, beside a peer's rebuilding.

The peer is the `eventsourcing` library, which rebuilds one aggregate of as many events
from SQLite; it neither seals nor chains what it keeps.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from amends.core.kinds.fields import Kind
    from amends.core.record import Record

ENTRIES = 20_000
RUNS = 3
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = "What I did, and what I am going to do about it. " * 6


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [*_ours(Path(folder)), *_peer(Path(folder))]
    print(f"{ENTRIES:,} entries, the best of {RUNS}, seconds")
    for name, seconds in rows:
        print(f"  {name:<58}{seconds:8.3f}")


def best(run: Callable[[], object], runs: int = RUNS) -> float:
    """The least time that a call took, in seconds."""
    taken = []
    for _ in range(runs):
        start = perf_counter()
        run()
        taken.append(perf_counter() - start)
    return min(taken)


def entries(count: int) -> Iterator[Kind]:
    """A long life: contacts, commitments kept, notes, questions answered."""
    from amends.core.kinds.beginning import Begin
    from amends.core.kinds.contact import Contact
    from amends.core.kinds.effort import CommitmentKept, CommitmentMade
    from amends.core.kinds.ledger import Note

    start = NOW - timedelta(hours=count)
    yield Begin(at=start, recorded=start, ex="Alex", timezone="Europe/London")
    yield CommitmentMade(
        at=start, recorded=start, id="daily", text="x", to="self", every="day"
    )
    for hour in range(2, count):
        at = start + timedelta(hours=hour)
        times: Any = {"at": at, "recorded": at}
        match hour % 4:
            case 0:
                yield Contact(**times, direction="them", channel="message")
            case 1:
                day = date.fromordinal(at.toordinal())
                yield CommitmentKept(**times, id="daily", on=day)
            case _:
                yield Note(**times, text=TEXT)


def set_up(folder: Path, name: str = "bench") -> Any:
    """A fresh database in the folder, and an account on it, opened."""
    os.environ["AMENDS_DATA"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "amends.web.settings"
    import django

    django.setup()
    from amends.web.shelf import accounts
    from amends.web.shelf.upgrade import bring_up_to_date

    bring_up_to_date(NOW)
    return accounts.make(name, "four good plain words")


def _ours(folder: Path) -> list[tuple[str, float]]:
    from amends.core.kinds.ledger import Note
    from amends.desk import Desk

    unlocked = set_up(folder)
    desk = Desk(unlocked.kept, unlocked.ring)
    desk.enter(list(entries(ENTRIES)))

    def cold() -> Record:
        return Desk(unlocked.kept, unlocked.ring).record()

    record = cold()
    desk.standing(NOW)
    note = Note(at=NOW, recorded=NOW, text="one more")

    def warm() -> object:
        desk.enter([note])
        return desk.standing(NOW)

    from amends.core.standing import standing

    return [
        ("amends: read, unseal, check the chain, decode", best(cold)),
        ("amends: fold to a standing", best(lambda: standing(record, NOW))),
        (
            "amends: all of it, cold",
            best(lambda: Desk(unlocked.kept, unlocked.ring).standing(NOW)),
        ),
        ("amends: one more entry and the standing again, warm", best(warm)),
    ]


def _peer(folder: Path) -> list[tuple[str, float]]:
    from eventsourcing.application import Application
    from eventsourcing.domain import Aggregate, event

    class Diary(Aggregate):
        @event("Written")
        def write(self, kind: str, text: str) -> None:
            self.last = kind, text

    class Diaries(Application[Any]):
        pass

    environment = {
        "PERSISTENCE_MODULE": "eventsourcing.sqlite",
        "SQLITE_DBNAME": str(folder / "peer.sqlite3"),
    }
    app: Any = Diaries(env=environment)
    diary: Any = Diary()
    for number in range(ENTRIES - 1):
        diary.write("note" if number % 2 else "contact", TEXT)
    app.save(diary)
    name = "eventsourcing: rebuild one aggregate of as many events"
    return [(name, best(lambda: app.repository.get(diary.id)))]


if __name__ == "__main__":
    main()
