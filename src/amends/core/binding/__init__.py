"""The terms in force at a moment, from what the ex said or set and who began."""
