"""Signing in: a passphrase opens a slot, or it does not."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import BaseBackend
from django.http import HttpRequest
from django.views.decorators.debug import sensitive_variables

from amends.vault.faults import VaultError
from amends.web.shelf import accounts
from amends.web.shelf.models import Account


class PassphraseBackend(BaseBackend):
    """Finds the account by name and turns its slot; as much work for unknown names."""

    @sensitive_variables("password", "ak")
    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **_: Any,
    ) -> Account | None:
        """The account; its key is left on the request as `opened_ak`."""
        if username is None or password is None:
            return None
        account = Account.objects.filter(name=username).first()
        ak = _key(account, password)
        if account is None or ak is None:
            return None
        if request is not None:
            request.opened_ak = ak  # type: ignore[attr-defined]
        return account

    def get_user(self, user_id: int) -> Account | None:
        """The account with this primary key."""
        return Account.objects.select_related("current").filter(pk=user_id).first()


def _key(account: Account | None, passphrase: str) -> bytes | None:
    if account is None:
        accounts.same_work(passphrase)
        return None
    try:
        return accounts.key_behind(account, passphrase)
    except VaultError:
        return None
