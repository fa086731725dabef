"""Today: the one page that says what holds now, and the one next thing."""
