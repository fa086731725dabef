"""Change: what the person says has changed, and whether the record bears it out."""
