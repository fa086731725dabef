"""Keep: the words, the spare key, the second factor, files that leave, and forgetting."""
