"""Between you: what is practical, and what needs no message."""
