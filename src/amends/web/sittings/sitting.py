"""A sitting from its beginning to its end."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse
from django.views.decorators.debug import sensitive_variables

from amends import clock
from amends.desk import Desk, Known, Renew
from amends.vault.faults import VaultError
from amends.vault.keys.sitting import open_sitting, seal_sitting
from amends.web.chats.held import HELD
from amends.web.shelf import accounts, openings, scrub
from amends.web.shelf.accounts import LOCAL, Unlocked
from amends.web.shelf.models import Account, Record
from amends.web.sittings import halfway, second
from amends.web.sittings.browser import family
from amends.web.sittings.engine import hashed
from amends.web.sittings.shares import read, spell
from amends.web.sittings.warm import WARM

ABSOLUTE = timedelta(hours=12)
SKEW = timedelta(seconds=60)
SEEN_AGAIN = timedelta(minutes=1)
LEAST_IDLE, MOST_IDLE = 2, 30
BACKEND = "amends.web.sittings.backend.PassphraseBackend"
SHARE, SEEN, SINCE, FORMER = "u", "t", "since", "former"


@dataclass(frozen=True)
class Vault:
    """What is open in this request: the account and its keys, and the warm record."""

    unlocked: Unlocked = field(repr=False)
    sitting: str
    until: datetime

    @property
    def account(self) -> Account:
        """Whose it is."""
        return self.unlocked.account

    @property
    def record(self) -> Record:
        """The current record's row."""
        return cast("Record", self.account.current)

    def desk(self, now: datetime, renew: Renew | None = None) -> Desk:
        """The desk of the current record, warm where it was read in this sitting.

        `renew` gives it new keys where this sitting changed them meanwhile.
        """
        key = self.sitting, self.unlocked.kept.pk
        known = WARM.get(key, now)
        desk = Desk(self.unlocked.kept, self.unlocked.ring, known, renew)
        WARM.put(key, desk.known(), self.until)
        return desk

    @property
    def is_damaged(self) -> bool:
        """Whether it was noticed in this sitting that something is not as it was written."""
        known = WARM.get((self.sitting, self.unlocked.kept.pk), clock.now())
        return known is not None and bool(known.faults)

    def read_anew(self) -> Known:
        """What is known once everything was read again; it is what is known from now on."""
        known = Desk(self.unlocked.kept, self.unlocked.ring).known()
        WARM.put((self.sitting, self.unlocked.kept.pk), known, self.until)
        return known

    def erase(self, desk: Desk, of: int, now: datetime) -> None:
        """Let the free text of an entry go for good; its words were asked for before.

        Raises RefusedError where there is nothing to erase.
        """
        scrub.erase(desk, of, now)
        WARM.drop(self.sitting)


@dataclass(frozen=True)
class Waiting:
    """The words were right; nothing is open until the second factor is."""


def vault_of(request: HttpRequest) -> Vault | None:
    """What is open in this request, or None."""
    return cast("Vault | None", getattr(request, "vault", None))


def make_account(request: HttpRequest, passphrase: str, name: str = LOCAL) -> Vault:
    """A new account behind this passphrase, open in this browser."""
    unlocked = accounts.make(name, passphrase)
    return begin(request, unlocked.account, unlocked.ak)


@sensitive_variables("passphrase")
def open_with_passphrase(
    request: HttpRequest, passphrase: str, name: str = LOCAL
) -> Vault | Waiting | None:
    """The vault, open in this browser from now on; None where that does not open it.

    Where a second factor is on, what `open_with_code` opens then, and Waiting instead.
    """
    account = authenticate(request, username=name, password=passphrase)
    if not isinstance(account, Account):
        return None
    ak: bytes = request.opened_ak  # type: ignore[attr-defined]
    unlocked = accounts.unlock(account, ak)
    accounts.freshen(unlocked, passphrase)
    if second.is_on(unlocked):
        halfway.wait_for_code(request, unlocked, clock.now())
        return Waiting()
    return begin(request, account, ak)


def open_with_code(request: HttpRequest, code: str) -> Vault | None:
    """The vault that waits for a code, where this is the one; else None."""
    now = clock.now()
    unlocked = halfway.waiting(request, now)
    if unlocked is None:
        return None
    if not second.accepts(unlocked, code, now):
        halfway.one_try_less(request)
        return None
    return begin(request, unlocked.account, unlocked.ak)


@sensitive_variables("passphrase")
def asked_again(request: HttpRequest, passphrase: str) -> bool:
    """Whether this is the passphrase of who is signed in; asked before what is grave."""
    name = request.user.get_username()
    found = authenticate(request, username=name, password=passphrase)
    return found is not None and found.pk == request.user.pk


def begin(request: HttpRequest, account: Account, ak: bytes) -> Vault:
    """Sign in with a new session, and put the three shares in their places."""
    now = clock.now()
    _let_go(sitting_of(request))
    request.session.pop(halfway.HALF, None)
    if account.waits_until is not None:
        account.waits_until = None
        account.save(update_fields=["waits_until"])
    request.session.clear_expired()
    login(request, account, backend=BACKEND)
    unlocked = accounts.unlock(account, ak)
    _note_opening(request, unlocked, now)
    reseal(request, unlocked)
    request.session[SINCE] = now.timestamp()
    request.vault = vault = _vault(request, unlocked, now)  # type: ignore[attr-defined]
    return vault


def reseal(request: HttpRequest, unlocked: Unlocked) -> None:
    """Split the account key anew between this browser, its session and the process."""
    cookie, owner = os.urandom(32), bytes(unlocked.account.owner)
    row = seal_sitting(cookie, settings.AMENDS_SESSION_SECRET, owner, unlocked.ak)
    request.session[SHARE] = spell(row)
    request.session[SEEN] = clock.now().timestamp()
    request.new_share = spell(cookie)  # type: ignore[attr-defined]


def resume(request: HttpRequest, now: datetime) -> Vault | None:
    """The vault of a sitting that goes on; None, and locked, where any share is wrong."""
    account = request.user
    if not isinstance(account, Account) or SHARE not in request.session:
        return None
    unlocked = (
        _unlocked(request, account) if _is_in_time(request, account, now) else None
    )
    if unlocked is None:
        lock(request)
        return None
    if now.timestamp() - request.session[SEEN] > SEEN_AGAIN.total_seconds():
        request.session[SEEN] = now.timestamp()
    return _vault(request, unlocked, now)


def lock(request: HttpRequest) -> None:
    """Close what is open; who is signed in stays so, and must open it again."""
    _let_go(sitting_of(request))
    for name in (SHARE, SEEN, SINCE, FORMER):
        request.session.pop(name, None)
    request.vault = None  # type: ignore[attr-defined]
    request.new_share = ""  # type: ignore[attr-defined]


def give_way(request: HttpRequest) -> None:
    """Leave the sitting to the request that changed its words: cookies, row and memory."""
    WARM.drop(sitting_of(request))
    request.session.modified = False
    request.new_share = None  # type: ignore[attr-defined]


def leave(request: HttpRequest) -> None:
    """Close what is open and sign out."""
    lock(request)
    logout(request)


def hand_over(request: HttpRequest, response: HttpResponse) -> None:
    """Put this browser's share into its cookie, or take it away."""
    share: str | None = getattr(request, "new_share", None)
    if share:
        response.set_cookie(
            settings.AMENDS_SHARE_COOKIE,
            share,
            httponly=True,
            samesite="Strict",
            secure=settings.SESSION_COOKIE_SECURE,
        )
    elif share is not None and settings.AMENDS_SHARE_COOKIE in request.COOKIES:
        response.delete_cookie(settings.AMENDS_SHARE_COOKIE, samesite="Strict")


def _let_go(sitting: str) -> None:
    """Forget what is in memory of a sitting: its records, and a chat that was handed over."""
    WARM.drop(sitting)
    HELD.drop(sitting)


def sitting_of(request: HttpRequest) -> str:
    """By what name the warm memory knows this sitting."""
    return hashed(request.session.session_key or "")


def idle(account: Account) -> timedelta:
    """After how long without a request this account locks by itself."""
    return timedelta(minutes=min(max(account.idle, LEAST_IDLE), MOST_IDLE))


def _vault(request: HttpRequest, unlocked: Unlocked, now: datetime) -> Vault:
    until = now + idle(unlocked.account) + SEEN_AGAIN
    return Vault(unlocked, sitting_of(request), until)


def _is_in_time(request: HttpRequest, account: Account, now: datetime) -> bool:
    """By the wall clock, so that sleep counts, and a clock set back locks."""
    seen, since = (_moment(request, name) for name in (SEEN, SINCE))
    if seen is None or since is None:
        return False
    in_time = seen - SKEW <= now <= seen + idle(account)
    return in_time and since - SKEW <= now <= since + ABSOLUTE


def _moment(request: HttpRequest, name: str) -> datetime | None:
    stamp = request.session.get(name)
    return None if stamp is None else datetime.fromtimestamp(stamp, UTC)


def _unlocked(request: HttpRequest, account: Account) -> Unlocked | None:
    cookie = request.COOKIES.get(settings.AMENDS_SHARE_COOKIE, "")
    try:
        shares = read(cookie), settings.AMENDS_SESSION_SECRET, bytes(account.owner)
        ak = open_sitting(*shares, read(request.session[SHARE]))
        return accounts.unlock(account, ak)
    except (VaultError, ValueError):
        return None


def _note_opening(request: HttpRequest, unlocked: Unlocked, now: datetime) -> None:
    before = openings.openings(unlocked.account, unlocked.ak)
    request.session[FORMER] = bool(before)
    browser = family(request.headers.get("User-Agent", ""))
    opened = openings.Opened(now.isoformat(timespec="minutes"), browser)
    openings.note(unlocked.account, unlocked.ak, opened)
