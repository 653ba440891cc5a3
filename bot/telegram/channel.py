"""What all that comes from Telegram shares."""

CHANNEL = "telegram"
LONGEST_NAME = 64
"""Letters that are kept of what somebody calls themselves."""
