"""How fast Telegram exports are read, against whom, and whether it is right.

    python bench/read_telegram.py [--sizes 10000 100000 1000000] [--runs 9]

Peers are installed into the user's cache folder, or that of AMENDS_PEERS, never into the
repository (chats/side_by_side.py says how). Every row is a process of its own. The table is
the one in docs/explanation/speed.md; with everything in place it takes some five minutes.
"""

from __future__ import annotations

from pathlib import Path

from chats.made import NAMES, telegram
from chats.side_by_side import CACHE, Reader, node_peer, options, ourselves, peer, table

MINER = "chat-miner==0.6.0"


def readers() -> list[Reader]:
    """Amends and its peers, installed where they are not yet."""
    return [
        *ourselves(NAMES[0]),
        peer("chat_miner_peer.py", MINER, "TelegramJsonParser"),
        node_peer(
            "chat-analytics@1.1.2",
            "{modules}/.bin/chat-analytics",
            *("-p", "telegram", "-o", "/dev/null", "-i"),
            is_slow=True,
        ),
    ]


def made(size: int) -> Path:
    """The export, written once."""
    return telegram(CACHE / f"telegram-{size}" / "result.json", size)


if __name__ == "__main__":
    table(readers(), made, options(__doc__), MINER)
