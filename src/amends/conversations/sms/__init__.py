"""The parts of the reader of SMS backups: bytes put right, elements, threads."""
