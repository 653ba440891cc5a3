"""Customers nobody has a deal with yet: their names in a note, and as they are offered."""
