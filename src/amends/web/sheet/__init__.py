"""One sheet for the first hour with a counsellor: facts, and no level of trust."""
