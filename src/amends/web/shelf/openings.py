"""When a record was opened, and with what: sealed, the last fifty."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from amends.vault.chain import ctx
from amends.vault.seal import seal, unseal
from amends.web.shelf.models import Account, Opening

MOST = 50


@dataclass(frozen=True)
class Opened:
    """One opening: when (ISO 8601, UTC), and the family of the browser."""

    when: str
    browser: str


def note(account: Account, ak: bytes, opened: Opened) -> None:
    """Keep an opening, and let go of those beyond the last fifty."""
    plain = json.dumps(asdict(opened)).encode().ljust(128)
    Opening.objects.create(
        account=account, sealed=seal(AESGCM(ak), _about(account), plain)
    )
    kept = account.openings.order_by("-pk").values_list("pk", flat=True)
    for pk in list(kept[MOST:]):
        Opening.objects.filter(pk=pk).delete()


def openings(account: Account, ak: bytes) -> tuple[Opened, ...]:
    """The openings, the newest first."""
    cipher, about = AESGCM(ak), _about(account)
    rows = account.openings.order_by("-pk")
    return tuple(
        Opened(**json.loads(unseal(cipher, about, bytes(row.sealed)))) for row in rows
    )


def reseal(account: Account, old_ak: bytes, new_ak: bytes) -> None:
    """Put all openings under another account key."""
    old, new, about = AESGCM(old_ak), AESGCM(new_ak), _about(account)
    for row in account.openings.all():
        row.sealed = seal(new, about, unseal(old, about, bytes(row.sealed)))
        row.save(update_fields=["sealed"])


def _about(account: Account) -> bytes:
    return ctx("opening", bytes(account.owner))
