"""Deals that come from a file, and go into one."""
