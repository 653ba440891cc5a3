"""Managers' questions as they are asked, with what each means, and how many are understood."""
