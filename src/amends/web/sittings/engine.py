"""Sessions whose keys are not in the database: only their hashes are."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession

from amends import clock


class SessionStore(DatabaseStore):
    """Django's own store, but for the name of the row."""

    def _get_session_from_db(self) -> AbstractBaseSession | None:
        key = hashed(self.session_key or "")
        found = self.model.objects.filter(session_key=key, expire_date__gt=clock.now())
        row: AbstractBaseSession | None = found.first()
        if row is None:
            self._session_key = None
        return row

    def exists(self, session_key: str) -> bool:
        """Whether there is a session under this key."""
        return super().exists(hashed(session_key))

    def create_model_instance(self, data: dict[str, Any]) -> AbstractBaseSession:
        """The row of this session, under the hash of its key."""
        row = super().create_model_instance(data)
        row.session_key = hashed(row.session_key)
        return row

    def delete(self, session_key: str | None = None) -> None:
        """Remove a session, this one where none is named."""
        key = session_key or self.session_key
        if key is not None:
            super().delete(hashed(key))


def hashed(key: str) -> str:
    """What a session's key is called in the database."""
    return sha256(b"amends/1/sid" + key.encode()).hexdigest()[:40]
