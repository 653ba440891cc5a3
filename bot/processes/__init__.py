"""Processes as files and in the shell."""
