"""How fast WhatsApp exports are read, against whom, and whether it is right.

    python bench/read_whatsapp.py [--sizes 10000 100000 1000000] [--runs 9]

Peers are installed into the user's cache folder, or that of AMENDS_PEERS, never into the
repository (chats/side_by_side.py says how). Every row is a process of its own. The table is
the one in docs/explanation/speed.md; with everything in place it takes some five minutes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from chats.made import NAMES, tamed, whatsapp
from chats.side_by_side import CACHE, Reader, node_peer, options, ourselves, peer, table

FASTEST = "whatsapp-chat-parser@4.0.2"


def readers() -> list[Reader]:
    """Amends and its peers, installed where they are not yet.

    WhatsApp-Chat-Exporter takes every line with " - " in it for the start of a message, and
    stops where that is none; it is given the same chat without them, too.
    """
    exporter = peer("exporter_peer.py", "whatsapp-chat-exporter==0.13.1")
    return [
        *ourselves(NAMES[0]),
        node_peer(FASTEST, "node", "{peers}/whatsapp_chat_parser.js"),
        exporter,
        replace(exporter, name=f"{exporter.name}, no “ - ” inside", given=tamed),
        peer("whatstk_peer.py", "whatstk==0.9.1"),
        peer("chat_miner_peer.py", "chat-miner==0.6.0", "WhatsAppParser"),
        node_peer(
            "chat-analytics@1.1.2",
            "{modules}/.bin/chat-analytics",
            *("-p", "whatsapp", "-o", "/dev/null", "-i"),
            is_slow=True,
        ),
    ]


def made(size: int) -> Path:
    """The export, written once."""
    return whatsapp(CACHE / f"whatsapp-{size}.txt", size)


if __name__ == "__main__":
    table(readers(), made, options(__doc__), FASTEST)
