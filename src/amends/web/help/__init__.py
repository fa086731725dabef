"""Help: public, offline, and one step from every page."""
