"""The parts of the CSV reader: rows, which column is what, times of many forms."""
