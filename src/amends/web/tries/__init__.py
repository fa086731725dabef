"""Wrong tries on a server: counted, and nothing of what was typed is kept."""
