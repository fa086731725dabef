"""The keys: passphrase or spare key, slot, account key, keyring, data key."""

from __future__ import annotations
