"""Letters: written, sealed until their day, never sent."""
