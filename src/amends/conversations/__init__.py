"""Chat exports in, sessions and weeks out; nothing of the text is kept."""
