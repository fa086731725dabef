"""For the one who was hurt: what this is, what it can never do, and a limit in one sentence."""
