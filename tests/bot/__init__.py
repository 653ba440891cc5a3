"""Tests of what touches the world, a file a module."""
