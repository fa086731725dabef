"""The quick exit: forget, clear, and go somewhere else."""
