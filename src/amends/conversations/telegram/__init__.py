"""The parts of the Telegram reader: what is in a file, in batches, as columns."""
