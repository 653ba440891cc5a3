"""People who talk with the bot all at once, each waiting for an answer: load for a bench."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.telegram_server.people import Person

PATIENCE = 120.0


@dataclass(frozen=True)
class Talk:
    """How long the bot took, all in all and for each answer, in seconds."""

    seconds: float
    waits: list[float]

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds


async def talk(people: Sequence[Person], notes: Sequence[str], each: int) -> Talk:
    """Let everybody say so many of the notes, in turn, each after the answer to the one before.

    An answer is the first message of the bot after the note.
    """
    begun = time.perf_counter()
    waits = await asyncio.gather(
        *(_talk(person, [notes[(start + n) % len(notes)] for n in range(each)])
          for start, person in enumerate(people))
    )  # fmt: skip
    return Talk(time.perf_counter() - begun, [wait for own in waits for wait in own])


async def _talk(person: Person, notes: Sequence[str]) -> list[float]:
    waits = []
    for note in notes:
        heard, begun = person.chat.heard, time.perf_counter()
        await person.says(note)
        await person.answered(heard, PATIENCE)
        waits.append(time.perf_counter() - begun)
    return waits
