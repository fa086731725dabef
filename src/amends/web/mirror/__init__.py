"""The mirror once a record is kept: asked a second time, by day."""
