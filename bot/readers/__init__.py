"""Readers understand notes: how they are trained, judged and packed behind the port in flows."""
