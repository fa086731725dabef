"""The words of every kind of entry, one module for each family."""
