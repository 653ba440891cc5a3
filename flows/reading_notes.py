"""What a note says of its deal: read as the deal stands, without what is asked beside it."""

from __future__ import annotations

from dataclasses import replace

from flows.corrections.putting_right import as_it_was
from flows.corrections.rehearing import as_before
from flows.deal import Deal
from flows.heard import Heard
from flows.process import PhaseKind
from flows.reading import Context, Reader, Reading

# What a message is that reports nothing, by the reader's word, and what answers it.
ASIDES = {
    "deal_question": "status",
    "pipeline_question": "pipeline",
    "command": "help",
    "small_talk": "small_talk",
}


class ReadingNotes:
    """Reads what is heard as a note, with the reader it is given."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def read(self, heard: Heard, deal: Deal | None, recent: tuple[str, ...]) -> Heard:
        """What was heard with what its note says; or what it is, where it reports nothing."""
        question = heard.talk.open_question
        if question is not None and question.plain and heard.note == question.text:
            return heard
        heard, context = _against(heard, deal, recent)
        context = replace(context, name=deal.name if deal else heard.meant.name or "")
        heard, reading = await self._alone_or_joined(heard, context)
        reading = _of_somebody(reading, heard, deal)
        if (aside := _aside(reading, heard)) is not None:
            behind = await self._without_question(heard, context)
            if behind is None:
                return replace(heard, intent=aside, note="")
            heard, reading = behind
            reading = _of_somebody(reading, heard, deal)
        return await self._quoted(heard, context, reading)

    async def _quoted(self, heard: Heard, context: Context, reading: Reading) -> Heard:
        """What was heard with its reading, and the words that speak for that."""
        won = heard.meant.bought
        if won is not None and reading.phase is PhaseKind.POST_PURCHASE_EVALUATION:
            heard = replace(heard, meant=replace(heard.meant, deal=won))
        if reading.phase is None:
            return replace(heard, reading=reading)
        told = await self._reader.evidence(heard.note, context, reading)
        # Joined notes are quoted from one message at a time.
        pieces = tuple(max(span.split("\n"), key=len).strip() for span in told)
        return replace(heard, reading=reading, words=tuple(dict.fromkeys(filter(None, pieces))))

    async def _without_question(
        self, heard: Heard, context: Context
    ) -> tuple[Heard, Reading] | None:
        """What a message tells before it asks, and its reading; None where that is no report."""
        if not heard.told:
            return None
        incoming = replace(heard.incoming, text=heard.told)
        note = heard.note.removesuffix(heard.incoming.text) + heard.told
        told = replace(heard, incoming=incoming, note=note)
        reading = await self._reader.read(note, context)
        alone = replace(told, asks=False, meant=replace(told.meant, named=False))
        return None if _aside(reading, alone) is not None else (told, reading)

    async def _alone_or_joined(self, heard: Heard, context: Context) -> tuple[Heard, Reading]:
        """The reading of the joined text, or of the last message where that alone is clear."""
        reading = await self._reader.read(heard.note, context)
        text = heard.incoming.text
        if heard.intent != "report" or heard.note == text or reading.sure:
            return heard, reading
        alone = await self._reader.read(text, context)
        return (replace(heard, note=text), alone) if alone.sure else (heard, reading)


def _aside(reading: Reading, heard: Heard) -> str | None:
    """What a message that reports nothing is; silence or a seller's act is a report."""
    told = reading.phase is not None and (reading.sure or not heard.asks)
    if heard.intent != "report" or heard.silent or told or (reading.activity and not heard.asks):
        return None
    intent = ASIDES.get(reading.intent)
    if heard.asks and intent not in ("status", "pipeline"):
        lost = "near" if heard.near else "help"
        return lost if heard.meant.deal is None or not heard.meant.named else "status"
    if intent in ("status", "pipeline") and heard.near and not heard.meant.named:
        return "near"
    if intent == "status":
        return "status" if heard.meant.deal is not None else "pipeline"
    return None if heard.meant.named else intent


def _against(heard: Heard, deal: Deal | None, recent: tuple[str, ...]) -> tuple[Heard, Context]:
    """What a note is read against; one that denies what never was is a report."""
    context = _context(deal, recent)
    if deal is not None and heard.reworded is not None:
        context = as_before(deal, heard.reworded, recent)
    if deal is None or heard.intent != "denied":
        return heard, context
    before = as_it_was(deal, recent)
    return (heard, before) if before is not None else (replace(heard, intent="report"), context)


def _of_somebody(reading: Reading, heard: Heard, deal: Deal | None) -> Reading:
    """Of a customer nobody has sold to, the old machine is no purchase of ours."""
    new = deal is None and heard.meant.bought is None and heard.outworn
    return reading.without(PhaseKind.POST_PURCHASE_EVALUATION) if new else reading


def _context(deal: Deal | None, recent: tuple[str, ...]) -> Context:
    if deal is None:
        return Context()
    return Context(deal.phase.kind, deal.outcome, recent)
