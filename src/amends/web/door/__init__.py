"""The door: from a few plain answers to whether anything stands in the way. Kept nowhere."""
