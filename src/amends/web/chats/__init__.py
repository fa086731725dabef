"""A chat that was handed over: read while somebody waits, chosen from, looked at; in memory alone."""
