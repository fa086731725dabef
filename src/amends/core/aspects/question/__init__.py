"""The question: how do you win your ex back, each answer beside what the record says."""
