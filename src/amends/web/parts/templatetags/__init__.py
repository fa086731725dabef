"""What the templates of several pages say in the same way."""
