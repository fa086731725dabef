"""Lessons: what to watch for, what to do, whom to tell; a card carried onwards."""
