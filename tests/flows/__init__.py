"""Tests of the sale and the talk, a file a module."""
