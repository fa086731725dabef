"""The parts of the iMessage reader: the database with its log, bodies, plain text."""
