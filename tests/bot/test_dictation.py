"""What is spoken, where the talk moves on while it is read: heard anew, but written down once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from bot.readers.trained import TrainedReader
from bot.storage.store import SqlStore
from flows.assistant import Assistant
from flows.enclosed import Enclosed, Kind, Recording
from flows.messages import Incoming, Shape
from flows.reading import Context, Reading
from flows.transcribing import Inaudible
from tests.bot.test_storage import HERE, NOW, a_deal, dana

pytestmark = pytest.mark.parametrize("database", ["on_sqlite"], indirect=True)

SPOKEN = Enclosed(Kind.VOICE, recording=Recording("voice"))


@dataclass
class Typist:
    """Somebody who writes down what is spoken, and knows how often they were asked to."""

    said: str
    asked: list[str] = field(default_factory=list)

    async def transcribe(self, recording: Recording, language: str) -> str:
        """What was said; raises Inaudible where that is nothing."""
        del language
        self.asked.append(recording.key)
        if not self.said:
            raise Inaudible
        return self.said


@dataclass
class Interrupted:
    """A reader whom the rep interrupts, twice, with something else."""

    reader: TrainedReader
    store: SqlStore
    times: int = 2

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says, after the talk has moved on."""
        if self.times:
            self.times -= 1
            async with self.store.unit() as unit:
                person = await dana(unit)
                talk = await unit.talk(person, HERE)
                await unit.keep_talk(person, HERE, replace(talk, focus=None))
        return await self.reader.read(note, context)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The words that speak for it."""
        return await self.reader.evidence(note, context, reading)


@pytest.mark.parametrize("said", ["Acme want a demo on Tuesday and look at Bosch too", ""])
async def test_a_recording_is_written_down_once_however_often_it_is_heard(
    store: SqlStore, reader: TrainedReader, said: str
) -> None:
    typist, interrupted = Typist(said), Interrupted(reader, store)
    assistant = Assistant(store, interrupted, transcriber=typist)
    async with store.unit() as unit:
        deal = await a_deal(unit)
    below = "" if said else "Acme want a demo on Tuesday and look at Bosch too"
    shape = Shape.TEXT if below else Shape.MEDIA
    spoken = Incoming(HERE, "7", NOW, shape, below, message="m1", enclosed=SPOKEN)
    await assistant.receive(spoken)
    assert (typist.asked, interrupted.times) == (["voice"], 0)
    async with store.look() as unit:
        assert (await unit.deals([deal.id]))[deal.id].stage.id == "presentation"
