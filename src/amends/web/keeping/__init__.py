"""“Keep this?”: from what is in memory to a sealed record, with words of one's own."""
