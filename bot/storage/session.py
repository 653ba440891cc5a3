"""What all kinds of rows share: the session of the unit of work they belong to."""

from __future__ import annotations

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.speech import Speech


class Rows:
    """Rows read and written in one unit of work."""

    def __init__(self, session: AsyncSession, speech: Speech) -> None:
        self.session = session
        self.speech = speech
        self.posted = 0
