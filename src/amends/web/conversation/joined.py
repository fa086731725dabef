"""Several files of one conversation, read and joined under each reading of the dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from amends.conversations.errors import ConversationError
from amends.conversations.joining import join
from amends.web.door.upload import ORDERS, TWO, Upload, handed_over


def joined(files: Sequence[tuple[str, bytes]], zone: tzinfo) -> Upload:
    """One conversation of all files; ConversationError where they are not of two people."""
    if len(files) == 1:
        return handed_over(*files[0])
    uploads = [handed_over(*file, least=1) for file in files]
    people = {name for upload in uploads for name in upload.names}
    if len(people) != TWO:
        raise ConversationError(
            f"{len(people)} names stand in these files; choose files of one chat of"
            " two, in which both have the same names."
        )
    orders = [""] if all(upload.is_plain for upload in uploads) else ORDERS
    return Upload(
        {
            order: join([upload.reading(order) for upload in uploads], zone)
            for order in orders
        }
    )
