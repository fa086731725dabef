"""The parts of the Messenger and Instagram reader: shapes, words, threads."""
