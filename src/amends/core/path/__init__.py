"""The stages of the way back, what opens each, and the one next step."""
