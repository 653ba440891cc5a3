"""Telegram: its updates taken off, its messages put on; nothing else in the product knows it."""
