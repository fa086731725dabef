"""Trust: what they did, and what the record bears out; never mixed into one number."""
