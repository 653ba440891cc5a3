"""What is logged: ids and kinds of things, never what a rep wrote, never a token."""

from __future__ import annotations

import logging

# These log URLs, and Telegram's carry the token.
TALKATIVE = ("httpx", "httpcore", "telegram", "aiosqlite", "sqlalchemy.engine")


def set_up_logs(level: str) -> None:
    """Log to stderr from a level on."""
    logging.basicConfig(
        level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s", force=True
    )
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
