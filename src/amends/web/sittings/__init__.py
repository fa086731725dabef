"""Sittings: signing in, what is open and for how long, locking, leaving."""
