"""Delivery: what comes in is stored before it is acknowledged, what goes out is sent from rows."""
