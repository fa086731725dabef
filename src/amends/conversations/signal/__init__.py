"""The parts of the Signal reader: the app's own export, and those of signal-export."""
