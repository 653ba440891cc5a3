"""From what came in to what is meant: intent, deal, reading. May be slow, and holds no lock."""

from __future__ import annotations

from dataclasses import replace

from flows.deal import Deal
from flows.ear import Ear
from flows.heard import Heard
from flows.meaning import Meaning, Meant
from flows.messages import Incoming, Shape
from flows.parsing import Grammar
from flows.people import Person
from flows.phrases import ANSWERS, SHORT, answered, commanded, pressed, slotted
from flows.process import PhaseKind
from flows.reading import Context, Reader, Reading
from flows.store import Store, Unit
from flows.talk import revived
from flows.words import clean, has_letters, words

LONGEST = 4000
"""Characters of a note that are read; the rest is dictation gone wrong."""
RECENT = 5
# States in which a message that names no other deal adds to what was said before.
JOINING = ("asking", "weighing", "offering")
# What a message is that reports nothing, by the reader's word, and what answers it.
ASIDES = {
    "deal_question": "status",
    "pipeline_question": "pipeline",
    "command": "help",
    "small_talk": "small_talk",
}


class Listening:
    """Understands what comes in, with the memory, the names and the reader it is given."""

    def __init__(self, store: Store, reader: Reader, ear: Ear) -> None:
        self._store = store
        self._reader = reader
        self._ear = ear

    async def hear(self, incoming: Incoming, person: Person) -> Heard:
        """What somebody means, as the talk stands now."""
        text = clean(incoming.text)[:LONGEST]
        incoming = replace(incoming, text=text)
        async with self._store.look() as unit:
            talk = revived(await unit.talk(person, incoming.address))
            meaning = Meaning(unit, person, self._ear.hearing(person.language, text))
            heard = await self._understood(Heard(incoming, "report", talk), meaning)
            recent, deal = await self._history(unit, heard)
        return heard if not heard.note else await self._read(heard, deal, recent)

    async def _understood(self, heard: Heard, meaning: Meaning) -> Heard:
        incoming, question = heard.incoming, heard.talk.open_question
        if incoming.due is not None:
            return replace(heard, intent=incoming.due.kind, meant=Meant(deal=incoming.due.deal))
        if incoming.press is not None:
            return await pressed(heard, incoming.press, meaning)
        if incoming.shape is Shape.MEDIA:
            return replace(heard, intent="media")
        if incoming.text.startswith("/"):
            return await commanded(heard, meaning)
        known = await self._phrase(heard, meaning) or await self._inquiry(heard, meaning)
        if known is not None:
            return known
        if not has_letters(incoming.text):
            return replace(heard, intent="empty")
        if question is not None and (answer := await answered(heard, question, meaning)):
            return answer
        return await self._reported(heard, meaning)

    async def _phrase(self, heard: Heard, meaning: Meaning) -> Heard | None:
        state = heard.talk.state
        text, known = heard.incoming.text, meaning.grammar
        for phrase in known.parse(text) or self._ear.elsewhere(text, known):
            if state not in ANSWERS.get(phrase.intent, (state,)):
                continue
            if (
                understood := await slotted(replace(heard, phrase=phrase), phrase, meaning)
            ) is not None:
                return understood
        return None

    async def _inquiry(self, heard: Heard, meaning: Meaning) -> Heard | None:
        """A question about many deals; beside an open question only where it is marked as one."""
        text, question = heard.incoming.text, heard.talk.open_question
        if question is not None and not text.endswith("?"):
            return None
        inquiry = await meaning.inquiry(text, heard.incoming.at)
        return replace(heard, intent="inquire", inquiry=inquiry) if inquiry is not None else None

    async def _reported(self, heard: Heard, meaning: Meaning) -> Heard:
        question, text = heard.talk.open_question, heard.incoming.text
        joining = question if question is not None and question.state in JOINING else None
        correcting = question if question is not None and question.state == "correcting" else None
        meant = await meaning.of_note(heard.incoming, heard.talk, joining or correcting)
        joined = joining is not None and not meant.named and bool(joining.text)
        note = f"{joining.text}\n{text}" if joining is not None and joined else text
        if len(words(text)) <= SHORT and meant.deal is not None and meaning.only_name(text, meant):
            return replace(heard, intent="status", meant=meant)
        silent = meaning.grammar.marks_of("silence", text)
        return replace(
            heard, meant=meant, note=note, silent=silent, asks=_asks(text, meaning.grammar)
        )

    async def _history(self, unit: Unit, heard: Heard) -> tuple[tuple[str, ...], Deal | None]:
        number = heard.meant.deal
        if not heard.note or number is None:
            return (), None
        notes = await unit.notes(number, RECENT)
        return tuple(n.text for n in notes), (await unit.deals([number])).get(number)

    async def _read(self, heard: Heard, deal: Deal | None, recent: tuple[str, ...]) -> Heard:
        context = _context(deal, recent)
        heard, reading = await self._alone_or_joined(heard, context)
        if (aside := _aside(reading, heard)) is not None:
            return replace(heard, intent=aside, note="")
        won = heard.meant.bought
        if won is not None and reading.phase is PhaseKind.POST_PURCHASE_EVALUATION:
            heard = replace(heard, meant=replace(heard.meant, deal=won))
        if reading.phase is None:
            return replace(heard, reading=reading)
        told = await self._reader.evidence(heard.note, context, reading)
        # Joined notes are quoted from one message at a time.
        pieces = tuple(max(span.split("\n"), key=len).strip() for span in told)
        return replace(heard, reading=reading, words=tuple(dict.fromkeys(filter(None, pieces))))

    async def _alone_or_joined(self, heard: Heard, context: Context) -> tuple[Heard, Reading]:
        """The reading of the joined text, or of the last message where that alone is clear."""
        reading = await self._reader.read(heard.note, context)
        text = heard.incoming.text
        if heard.intent != "report" or heard.note == text or reading.sure:
            return heard, reading
        alone = await self._reader.read(text, context)
        return (replace(heard, note=text), alone) if alone.sure else (heard, reading)


def _asks(text: str, grammar: Grammar) -> bool:
    first = next(iter(words(text)), None)
    return text.endswith("?") or (first is not None and first.folded in grammar.marks["asks"])


def _aside(reading: Reading, heard: Heard) -> str | None:
    """What a message that reports nothing is; silence or a seller's act is a report."""
    told = reading.phase is not None and (reading.sure or not heard.asks)
    if heard.intent != "report" or heard.silent or told or (reading.activity and not heard.asks):
        return None
    intent = ASIDES.get(reading.intent)
    if heard.asks and intent not in ("status", "pipeline"):
        return "help" if heard.meant.deal is None or not heard.meant.named else "status"
    if intent == "status":
        return "status" if heard.meant.deal is not None else "pipeline"
    return None if heard.meant.named else intent


def _context(deal: Deal | None, recent: tuple[str, ...]) -> Context:
    if deal is None:
        return Context()
    return Context(deal.phase.kind, deal.outcome, recent)
