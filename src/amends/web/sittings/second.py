"""The second factor: six digits from a device, each once, or one of ten spare codes.

It keeps somebody out who knows the words and comes through this door. It is no part of
the key: against a stolen database it does nothing.
"""

from __future__ import annotations

import base64
import hmac
import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from urllib.parse import quote, urlencode

import segno
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from amends.vault.keys.ring import Purse
from amends.vault.keys.spare import LETTERS
from amends.web.shelf.accounts import Unlocked, change_purse

STEP, DIGITS = 30, 6
AROUND = (-1, 0, 1)
"""So many steps to either side are taken, for clocks that differ."""
CODES, CODE_BYTES = 10, 10
GROUP = 4


@dataclass(frozen=True)
class Offer:
    """A secret that is offered to a device, before it has proved that it has it."""

    secret: bytes = field(repr=False)

    @property
    def address(self) -> str:
        """What the device reads; it names nothing but "Notes"."""
        secret = base64.b32encode(self.secret).decode()
        asked = {"secret": secret, "issuer": "Notes", "algorithm": "SHA1"}
        return f"otpauth://totp/{quote('Notes')}?{urlencode(asked)}"

    @property
    def picture(self) -> str:
        """The address as a QR code, an SVG without a style of its own."""
        return segno.make_qr(self.address).svg_inline(
            scale=5, dark="#000", light="#fff"
        )

    @property
    def spelled(self) -> str:
        """The secret to be typed, in groups of four."""
        secret = base64.b32encode(self.secret).decode()
        return " ".join(secret[at : at + GROUP] for at in range(0, len(secret), GROUP))


def offer() -> Offer:
    """A fresh secret of 160 bits."""
    return Offer(os.urandom(20))


def turn_on(
    unlocked: Unlocked, offered: Offer, code: str, now: datetime
) -> tuple[str, ...] | None:
    """Ten spare codes, where the device proves that it has the secret; else None."""
    step = _step(offered.secret, code, now)
    if step is None:
        return None
    codes = tuple(_new_code() for _ in range(CODES))
    hashed = tuple(_hash(code) for code in codes)
    change_purse(
        unlocked,
        lambda purse: replace(purse, totp=offered.secret, used=(step,), codes=hashed),
    )
    return codes


def turn_off(unlocked: Unlocked) -> None:
    """No second factor any more."""
    change_purse(unlocked, lambda purse: replace(purse, totp=None, used=(), codes=()))


def is_on(unlocked: Unlocked) -> bool:
    """Whether a second factor is asked for."""
    return unlocked.purse.totp is not None


def accepts(unlocked: Unlocked, code: str, now: datetime) -> bool:
    """Whether this code is right and was not used before; it is used up by asking."""
    return change_purse(unlocked, lambda purse: _used(purse, code, now))


def _used(purse: Purse, code: str, now: datetime) -> Purse | None:
    """The purse with a code used up, or None where it is not right."""
    if purse.totp is None:
        return None
    step = _step(purse.totp, code, now)
    if step is not None:
        latest = max(purse.used, default=0)
        return replace(purse, used=(step,)) if step > latest else None
    hashed = _hash(code)
    if not _is_among(hashed, purse.codes):
        return None
    return replace(purse, codes=tuple(c for c in purse.codes if c != hashed))


def _step(secret: bytes, code: str, now: datetime) -> int | None:
    """The step of time at which a device shows this code, near now."""
    device = TOTP(secret, DIGITS, SHA1(), STEP, enforce_key_length=False)  # noqa: S303 the devices' own # nosec B303
    typed = code.strip().replace(" ", "").encode()
    at = int(now.timestamp()) // STEP
    for step in (at + away for away in AROUND):
        if hmac.compare_digest(device.generate(step * STEP), typed):
            return step
    return None


def _new_code() -> str:
    number = int.from_bytes(os.urandom(CODE_BYTES), "big")
    letters = "".join(LETTERS[number >> 5 * at & 31] for at in range(16))
    return "-".join(letters[at : at + GROUP] for at in range(0, 16, GROUP))


def _hash(code: str) -> str:
    letters = code.upper().replace("-", "").replace(" ", "").strip()
    return sha256(b"amends/1/code" + letters.encode()).hexdigest()


def _is_among(hashed: str, codes: Iterable[str]) -> bool:
    return any(hmac.compare_digest(hashed, code) for code in codes)
