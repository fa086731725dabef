"""How much of a file Amends is willing to hold, each with its reason.

Reading a file piece by piece takes `MEMORY` at most, whatever stands in it, and a
hundred bytes besides for each message that it really holds.
"""

from __future__ import annotations

MEBI = 1024 * 1024

MEMORY = 128 * MEBI
"""With Python itself in it. A line of two gigabytes is refused within half of that."""

LONGEST_MESSAGE = 4 * MEBI
"""A line or a message: WhatsApp allows 65,536 characters; what is longer by far is none."""

LARGEST_PIECE = 4096 * MEBI
"""Some fifty million messages; more is no conversation of two people."""

LARGEST_UNPACKED = 1024 * MEBI
"""One file inside an archive: deflate packs a thousandfold at most, a bomb does."""

LARGEST_WHOLE = 512 * MEBI
"""A file that has to be held whole while it is read: JSON of Messenger, Discord, Element and
WhatsApp-Chat-Exporter, `chat.db` with its log, and Telegram's, where it is not laid out as
Telegram does. Its messages may take as much again.
"""

MOST_PIECES = 100_000
"""Files in a folder or an archive, media included."""

MOST_NAMES = 10_000
"""Different senders; the largest groups hold some thousands."""

MOST_CHATS = 20_000
"""Conversations in one export; nobody has as many, and each takes some memory."""

LONGEST_NAME = 1_000
"""Characters in a sender's name."""
