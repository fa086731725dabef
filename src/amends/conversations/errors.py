"""What can be wrong with a file, each in one sentence that names the place.

ConversationError
├── Unrecognised    none of the formats fits, or two do
├── AmbiguousDates  day and month cannot be told apart
├── Damaged         the file breaks off, or says what cannot be
├── TooLarge        more than Amends will hold in memory
├── UnknownName     a name that was given is not in the file
└── Cancelled       whoever watched the progress asked to stop
"""

from __future__ import annotations

LONGEST = 600


class ConversationError(Exception):
    """A chat export that cannot be read; its text is one sentence for a person.

    Whatever of the file is quoted in it, it stays one line of a length to be read.
    """

    def __init__(self, sentence: str) -> None:
        line = " ".join(sentence.split())
        super().__init__(line if len(line) <= LONGEST else line[:LONGEST] + "…")


class Unrecognised(ConversationError):
    """No format fits the file, or more than one does."""


class Damaged(ConversationError):
    """The file breaks off, or holds what no chat export holds."""


class TooLarge(ConversationError):
    """The file, or one part of it, is beyond a limit that `limits.py` names."""


class UnknownName(ConversationError):
    """A name that was given is not in the file."""


class Cancelled(ConversationError):
    """Reading was stopped by whoever watched its progress."""


class AmbiguousDates(ConversationError):
    """Day and month cannot be told apart; `day_first` and `month_first` show both.

    Each reading is a pair of ISO 8601 times: the first message and the last.
    """

    def __init__(
        self,
        written: str,
        day_first: tuple[str, str],
        month_first: tuple[str, str],
    ) -> None:
        self.written = written
        self.day_first = day_first
        self.month_first = month_first
        super().__init__(
            f"Day or month first? “{written}” can be read as {day_first[0]}"
            f" (--day-first) or as {month_first[0]} (--month-first),"
            " and nothing in the file says which."
        )
