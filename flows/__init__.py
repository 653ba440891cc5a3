"""Selling and talking: everything that would still be true if we spoke by letter."""
