"""Tests that try to break the delivery; `make torture` runs their long form."""
