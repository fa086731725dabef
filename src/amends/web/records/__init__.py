"""Several records of one account, and which of them is open."""
