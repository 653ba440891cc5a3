"""Figures as pictures for a phone."""
