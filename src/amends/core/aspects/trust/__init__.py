"""Trust: what the ex did, and what the record bears out; never one number."""
