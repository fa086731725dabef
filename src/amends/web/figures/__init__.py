"""Figures: pictures drawn on the server, each with the same in a table, and what lies behind."""
