"""Where what was let go of stays for a while, in spite of it all."""

from __future__ import annotations

from django.utils.translation import gettext as _

from amends.web.shelf.scrub import what_stays


def stays() -> str:
    """In one sentence; empty where nothing of it stays."""
    said = {
        "nothing": "",
        "journal": _(
            "On this server a sealed copy stays for a while in the database’s journal and in its backups: seven and thirty days, where it is run as its guide says."
        ),
        "table": _(
            "On this server a sealed copy stays until whoever runs it clears its table; then for a while in its journal and its backups."
        ),
    }
    return said[what_stays()]
