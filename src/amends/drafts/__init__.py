"""What a draft would do to the one who reads it."""
