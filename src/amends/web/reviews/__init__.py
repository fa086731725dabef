"""Reviews: every four weeks the safety questions again, and conduct beside the standard."""
