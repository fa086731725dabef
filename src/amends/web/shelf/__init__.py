"""The shelf: accounts and their sealed rows in a database, and nothing readable."""
