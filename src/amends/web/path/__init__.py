"""The path: the stages as a picture, and what each gate waits for."""
