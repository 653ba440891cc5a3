"""Measurements, each beside a reference taken in the same run; `make bench` prints them."""
