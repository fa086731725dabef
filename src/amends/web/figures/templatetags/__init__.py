"""Tags for what pages point at: an entry in the record, the form of a kind."""
