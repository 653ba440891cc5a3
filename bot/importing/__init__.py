"""Deals from a table of another system: how its columns, dates, money and stages are read."""
