"""Tests that tell stories."""
