"""What a record says: pure, without input, output or a clock."""
