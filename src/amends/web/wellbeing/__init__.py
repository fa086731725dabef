"""Well-being: two short published scales and a mood, optional, over time."""
