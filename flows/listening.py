"""From what came in to what is meant: intent, deal, reading. May be slow, and holds no lock."""

from __future__ import annotations

from dataclasses import replace

from flows.behind import parted
from flows.commands import commanded
from flows.corrections.editing_by_hand import value_mended, worth_said
from flows.corrections.putting_right import denies
from flows.corrections.rehearing import HARMLESS, reworded, reworded_apart
from flows.corrections.replacing import asked_of, told_by
from flows.deal import Deal
from flows.editor.editing_words import for_editor
from flows.heard import Heard
from flows.hearing_answers import answer_said, left_open_said
from flows.inquiry.hearing_questions import again, readings
from flows.inquiry.hearing_questions import question as question_of
from flows.language.ear import Ear
from flows.language.gist import gist
from flows.language.parsing import Grammar
from flows.language.words import LONGEST, clean, has_letters, words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Incoming
from flows.naming.announced import announced
from flows.next_steps.hearing_steps import day_said, remind_freely
from flows.next_steps.offered import as_pressed
from flows.people import Person
from flows.phrases import ANSWERS, slotted
from flows.plain_answers import SHORT, answered, own_place
from flows.reading import Reader
from flows.reading_notes import ReadingNotes
from flows.replying import of_its_deal, turned_to
from flows.store import Store, Unit
from flows.talk import Talk, revived
from flows.watch.hearing_digests import digest_said
from flows.wordless import whole_of, wordless

RECENT = 5
# States in which a message that names no other deal adds to what was said before.
TOGETHER = ("report", "won", "lost", "reopen_deal", "pause", "pause_openly", "resume")
"""What may be told of one deal beside another."""
VAGUE = ("pipeline", "status_open")
"""Phrases that give way to a question about many deals which says more."""
JOINING = ("asking", "weighing", "offering", "happening")


class Listening:
    """Understands what comes in, with the memory, the names and the reader it is given."""

    def __init__(self, store: Store, reader: Reader, ear: Ear) -> None:
        self._store = store
        self._reading = ReadingNotes(reader)
        self.ear = ear

    async def hear(self, incoming: Incoming, person: Person) -> Heard:
        """What somebody means, as the talk stands now."""
        whole = clean(incoming.text)
        incoming = replace(incoming, text=whole[:LONGEST], whole=whole_of(incoming, whole))
        async with self._store.look() as unit:
            talk = revived(await unit.talk(person, incoming.address))
            incoming = as_pressed(incoming, talk)
            draft = await unit.draft(person.id, person.team.id, incoming.address)
            if draft is not None and for_editor(draft, incoming, talk, person):
                return Heard(incoming, "edit", talk)
            text = gist(whole)[:LONGEST]
            incoming = replace(incoming, text=text)
            meaning = Meaning(unit, person, self.ear.hearing(person.language, text))
            replied = await meaning.replied_to(incoming)
            heard = Heard(incoming, "report", turned_to(talk, replied))
            hear = self._edited if incoming.edited else self._understood
            heard = of_its_deal(await hear(heard, meaning), replied)
            parts = [_outworn(part, meaning.grammar) for part in await self._parts(heard, meaning)]
            known = [await self._history(unit, part) for part in parts]
        told = [
            part if not part.note else await self._reading.read(part, deal, recent)
            for part, (recent, deal) in zip(parts, known, strict=True)
        ]
        return replace(told[0], others=tuple(told[1:]))

    async def _parts(self, heard: Heard, meaning: Meaning) -> list[Heard]:
        """What a message tells of each deal, where a note tells of several."""
        if heard.intent == "reworded":
            return await self._parts_anew(heard, meaning)
        incoming = heard.incoming
        if heard.intent != "report" or not incoming.private or incoming.author:
            return [heard]
        parts = []
        for clause in await meaning.clauses(incoming.text):
            alone, talk = replace(incoming, text=clause, whole=clause), Talk(focus=heard.talk.focus)
            part = await self._understood(Heard(alone, "report", talk), meaning)
            parts.append(replace(part, talk=heard.talk))
        told_apart = parts and all(part.intent in TOGETHER for part in parts)
        return parts if told_apart else [heard]

    async def _understood(self, heard: Heard, meaning: Meaning) -> Heard:
        incoming, question = heard.incoming, heard.talk.open_question
        if (silent := await wordless(heard, meaning)) is not None:
            return silent
        if incoming.author and has_letters(incoming.text):
            return await self._reported(heard, meaning)  # said by somebody else, to somebody else
        if incoming.text.startswith("/"):
            return await commanded(heard, meaning)
        known = await left_open_said(heard, meaning) or await digest_said(heard, meaning)
        known = known or await again(heard, meaning) or await value_mended(heard, meaning)
        known = known or await self._phrase(heard, meaning) or await remind_freely(heard, meaning)
        new = known is None and announced(incoming.text, meaning.grammar) is not None
        if not new and (known is None or known.intent in VAGUE):
            known = await question_of(heard, meaning) or known
        if known is not None:
            return known
        if not has_letters(incoming.text):
            return replace(heard, intent="empty")
        plain = await worth_said(heard, meaning) or await day_said(heard, meaning)
        if plain is not None:
            return plain
        if question is not None and (answer := await answered(heard, question, meaning)):
            return answer
        return await answer_said(heard, meaning) or await self._reported(heard, meaning)

    async def _parts_anew(self, heard: Heard, meaning: Meaning) -> list[Heard]:
        """An edit of a message that tells, or told, of several deals, each by itself."""
        noted = await meaning.noted(heard.incoming)
        if len(noted) < 2 and not await meaning.clauses(heard.incoming.text):
            return [heard]
        return await reworded_apart(replace(heard, reworded=None), noted, meaning)

    async def _edited(self, heard: Heard, meaning: Meaning) -> Heard:
        """An edit: the note that it was, in other words; of what was none, what does no harm."""
        incoming, noted = heard.incoming, await meaning.noted(heard.incoming)
        if not noted:
            fresh = replace(heard, incoming=replace(incoming, edited=False))
            understood = await self._understood(fresh, meaning)
            harmless = understood.intent in (*HARMLESS, "report")
            return understood if harmless else replace(heard, intent="unchanged")
        if noted[0].text == incoming.whole:
            return replace(heard, intent="unchanged")
        alone = replace(heard, talk=Talk())
        aside = await self._phrase(alone, meaning) or await question_of(alone, meaning)
        if aside is None:
            return await reworded(heard, noted[0], meaning)
        intent = aside.intent if aside.intent in HARMLESS else "no_note"
        return replace(aside, talk=heard.talk, intent=intent)

    async def _phrase(self, heard: Heard, meaning: Meaning) -> Heard | None:
        if (place := await own_place(heard, meaning)) is not None:
            return place
        state = heard.talk.state
        text, known = heard.incoming.text, meaning.grammar
        for phrase in known.parse(text) or self.ear.elsewhere(text, known):
            if state not in ANSWERS.get(phrase.intent, (state,)):
                continue
            if (
                understood := await slotted(replace(heard, phrase=phrase), phrase, meaning)
            ) is not None:
                return understood
        return None

    async def _reported(self, heard: Heard, meaning: Meaning) -> Heard:
        question, text = heard.talk.open_question, heard.incoming.text
        if replaces := await self._replaces(heard, meaning):
            question = None
        joining = question if question is not None and question.state in JOINING else None
        correcting = question if question is not None and question.state == "correcting" else None
        meant = await meaning.of_note(heard.incoming, heard.talk, joining or correcting)
        joined = joining is not None and not meant.named and bool(joining.text)
        note = f"{joining.text}\n{text}" if joining is not None and joined else text
        if len(words(text)) <= SHORT and meant.deal is not None and meaning.only_name(text, meant):
            return replace(heard, intent="status", meant=meant)
        silent, asks = meaning.grammar.marks_of("silence", text), _asks(text, meaning.grammar)
        if denies(text, meaning) and meant.deal is None and heard.talk.changed is not None:
            meant = Meant(deal=heard.talk.changed)
        told, asked = parted(text, meaning.grammar) if asks else ("", "")
        told = "" if told and meaning.only_name(told, meant) else told
        intent = "denied" if meant.deal is not None and denies(text, meaning) else heard.intent
        return replace(
            heard,
            intent=intent,
            meant=meant,
            note=note,
            silent=silent,
            asks=asks,
            told=told,
            beside=await _beside(asked, meant, meaning),
            replaces=replaces,
            near=await readings(heard, meaning) if asks and question is None else (),
        )

    async def _replaces(self, heard: Heard, meaning: Meaning) -> bool:
        """Whether a note answers what was heard of a spoken one, and so says what it meant."""
        incoming, talk = heard.incoming, heard.talk
        if incoming.reply_to is None or talk.spoken is None:
            return False
        about = await meaning.answered(incoming)
        return told_by(about, talk.spoken) if about is not None else asked_of(talk)

    async def _history(self, unit: Unit, heard: Heard) -> tuple[tuple[str, ...], Deal | None]:
        number = heard.meant.deal
        if not heard.note or number is None:
            return (), None
        # What is heard anew is not among what was known when it was said.
        before = heard.reworded.id if heard.reworded is not None else None
        notes = [n for n in await unit.notes(number, RECENT + 1) if n.id != before][:RECENT]
        return tuple(n.text for n in notes), (await unit.deals([number])).get(number)


def _outworn(heard: Heard, grammar: Grammar) -> Heard:
    return replace(heard, outworn=grammar.marks_of("old_thing", heard.note))


def _asks(text: str, grammar: Grammar) -> bool:
    first = next(iter(words(text)), None)
    return text.endswith("?") or (first is not None and first.folded in grammar.marks["asks"])


async def _beside(asked: str, meant: Meant, meaning: Meaning) -> int | None:
    """Another deal than the one meant, where a question behind a note names it."""
    named = (await meaning.named(asked)).deal if asked else None
    return named if named != meant.deal else None
