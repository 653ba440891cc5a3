"""From what came in to what is meant: intent, deal, reading. May be slow, and holds no lock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from flows.deal import Deal
from flows.grammar import Phrase, grammar
from flows.meaning import NOTHING_MEANT, Meaning, Meant
from flows.messages import Incoming, Press, Shape
from flows.people import Person
from flows.process import PhaseKind
from flows.reading import Context, Reader, Reading
from flows.store import Names, Store, Unit
from flows.talk import Question, Talk, revived
from flows.words import clean, has_letters, words

LONGEST = 4000
"""Characters of a note that are read; the rest is dictation gone wrong."""
RECENT = 5
SHORT = 5
"""Words up to which an answer to "which customer?" is taken for a name."""

# Intents that answer a question, and the states of talk in which they mean something.
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "number": ("choosing",),
    "choose": ("choosing", "offering", "confirming", "correcting"),
    "pick": ("weighing", "correcting", "asking", "confirming"),
    "skip": (
        "explaining",
        "asking",
        "choosing",
        "offering",
        "weighing",
        "confirming",
        "correcting",
    ),
}
COMMANDS: Mapping[str, str] = {
    "start": "start", "help": "help", "status": "status", "deals": "mine", "pipeline": "pipeline",
    "new": "open", "undo": "undo", "cancel": "cancel", "why": "why", "bind": "bind",
    "unbind": "unbind", "invite": "invite",
}  # fmt: skip
# States in which a message that names no other deal adds to what was said before.
JOINING = ("asking", "weighing", "offering")


@dataclass(frozen=True)
class Heard:
    """What somebody means.

    `meant` says which deal; `note` is the text that was read, joined to an earlier one where that
    is still being asked about. `talk` is the talk it was understood in: whoever answers must check
    that it still stands there.
    """

    incoming: Incoming
    intent: str
    talk: Talk
    meant: Meant = NOTHING_MEANT
    phrase: Phrase | None = None
    argument: str = ""
    note: str = ""
    reading: Reading | None = None
    words: tuple[str, ...] = ()

    @property
    def press(self) -> Press | None:
        """The button that was pressed, None where somebody typed."""
        return self.incoming.press


class Listening:
    """Understands what comes in, with the memory, the names and the reader it is given."""

    def __init__(self, store: Store, names: Names, reader: Reader) -> None:
        self._store = store
        self._names = names
        self._reader = reader

    async def hear(self, incoming: Incoming, person: Person) -> Heard:
        """What somebody means, as the talk stands now."""
        text = clean(incoming.text)[:LONGEST]
        incoming = replace(incoming, text=text)
        async with self._store.look() as unit:
            talk = revived(await unit.talk(person.id, incoming.address))
            meaning = Meaning(unit, self._names, person, grammar(person.language))
            heard = await self._understood(Heard(incoming, "report", talk), meaning)
            recent, deal = await self._history(unit, heard)
        return heard if not heard.note else await self._read(heard, deal, recent)

    async def _understood(self, heard: Heard, meaning: Meaning) -> Heard:
        incoming, question = heard.incoming, heard.talk.open_question
        if incoming.press is not None:
            return await _pressed(heard, incoming.press, meaning)
        if incoming.shape is Shape.MEDIA:
            return replace(heard, intent="media")
        if incoming.text.startswith("/"):
            return await _commanded(heard, meaning)
        if (phrase := await self._phrase(heard, meaning)) is not None:
            return phrase
        if not has_letters(incoming.text):
            return replace(heard, intent="empty")
        if question is not None and (answer := await _answered(heard, question, meaning)):
            return answer
        return await self._reported(heard, meaning)

    async def _phrase(self, heard: Heard, meaning: Meaning) -> Heard | None:
        state = heard.talk.state
        for phrase in meaning.grammar.parse(heard.incoming.text):
            if state not in ANSWERS.get(phrase.intent, (state,)):
                continue
            if (
                understood := await _slotted(replace(heard, phrase=phrase), phrase, meaning)
            ) is not None:
                return understood
        return None

    async def _reported(self, heard: Heard, meaning: Meaning) -> Heard:
        question, text = heard.talk.open_question, heard.incoming.text
        joining = question if question is not None and question.state in JOINING else None
        correcting = question if question is not None and question.state == "correcting" else None
        meant = await meaning.of_note(heard.incoming, heard.talk, joining or correcting)
        joined = joining is not None and not meant.named and bool(joining.text)
        note = f"{joining.text}\n{text}" if joining is not None and joined else text
        if len(words(text)) <= SHORT and meant.deal is not None and meaning.only_name(text, meant):
            return replace(heard, intent="status", meant=meant)
        return replace(heard, meant=meant, note=note)

    async def _history(self, unit: Unit, heard: Heard) -> tuple[tuple[str, ...], Deal | None]:
        number = heard.meant.deal
        if not heard.note or number is None:
            return (), None
        notes = await unit.notes(number, RECENT)
        return tuple(n.text for n in notes), (await unit.deals([number])).get(number)

    async def _read(self, heard: Heard, deal: Deal | None, recent: tuple[str, ...]) -> Heard:
        reading = await self._reader.read(heard.note, _context(deal, recent))
        won = heard.meant.bought
        if won is not None and reading.phase is PhaseKind.POST_PURCHASE_EVALUATION:
            heard = replace(heard, meant=replace(heard.meant, deal=won))
        if reading.phase is None:
            return replace(heard, reading=reading)
        told = await self._reader.evidence(heard.note, _context(deal, recent), reading)
        return replace(heard, reading=reading, words=told)


def _context(deal: Deal | None, recent: tuple[str, ...]) -> Context:
    if deal is None:
        return Context()
    return Context(deal.phase.kind, deal.outcome, recent)


async def _pressed(heard: Heard, press: Press, meaning: Meaning) -> Heard:
    intent, _, argument = press.verb.partition(".")
    pressed = replace(heard, intent=intent, argument=argument)
    if intent == "choose":
        return _chosen(pressed, heard.talk.open_question, argument)
    if press.deal:
        return replace(
            pressed, meant=Meant(deal=press.deal if await meaning.visible(press.deal) else None)
        )
    return pressed


async def _commanded(heard: Heard, meaning: Meaning) -> Heard:
    command, _, argument = heard.incoming.text[1:].partition(" ")
    intent = COMMANDS.get(command.split("@")[0].lower())
    if intent is None:
        return replace(heard, intent="unknown_command")
    argument = argument.strip()
    if intent == "status":
        if not argument:
            return replace(heard, intent="pipeline")
        return replace(
            heard, intent="status", argument=argument, meant=await meaning.of_name(argument)
        )
    if intent == "open" and not argument:
        intent = "open_nameless"
    meant = await meaning.of_name(argument) if intent == "open" else heard.meant
    return replace(heard, intent=intent, argument=argument, meant=meant)


async def _slotted(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """The phrase with its deal found; None where it names a deal that nobody has."""
    understood = replace(heard, intent=phrase.intent)
    question = heard.talk.open_question
    if phrase.intent == "number":
        return await _numbered(understood, phrase, meaning)
    if phrase.intent == "open_nameless" and question is not None and question.wish == "reopen":
        return replace(understood, intent="choose", argument="new")
    spoken = phrase.slots.get("deal")
    if spoken is not None:
        meant = await meaning.of_name(spoken)
        found = meant.deal is not None or bool(meant.fitting)
        note = question.text if question is not None and phrase.intent == "choose" else ""
        return replace(understood, meant=meant, note=note) if found else None
    if "name" in phrase.slots:
        # As typed, not as folded: the name will be shown.
        typed = heard.incoming.text.split()
        before, after = phrase.around
        name = " ".join(typed[before : len(typed) - after])
        return replace(understood, argument=name, meant=await meaning.of_name(name))
    return understood


async def _answered(heard: Heard, question: Question, meaning: Meaning) -> Heard | None:
    text = heard.incoming.text
    short = len(words(text)) <= SHORT
    if question.state == "explaining":
        reason = meaning.grammar.reason(text)
        if reason is not None or short:
            return replace(heard, intent="reason", argument=reason or "other")
    if question.state in ("choosing", "offering") and short:
        meant = await meaning.of_name(text)
        if meant.deal is not None:
            return replace(heard, intent="choose", meant=meant, note=question.text)
        if question.state == "choosing" and not question.candidates:
            return replace(
                heard,
                intent="choose",
                meant=Meant(name=text.strip(" ."), named=True),
                note=question.text,
            )
    return None


def _chosen(heard: Heard, question: Question | None, argument: str) -> Heard:
    """One of the candidates by its place from 1, or a deal by id, or `new`."""
    if question is None:
        return heard
    if argument == "new":
        return replace(heard, meant=Meant(name=question.name, named=True), note=question.text)
    number = int(argument) if argument.isdigit() else 0
    deal = number if number in question.candidates else None
    return replace(heard, meant=Meant(deal=deal, named=True), note=question.text if deal else "")


async def _numbered(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A typed number, alone or with the name beside it, as the choice in that place."""
    question = heard.talk.open_question
    if question is None:
        return None
    place = meaning.grammar.number(phrase) - 1
    deal = question.candidates[place] if 0 <= place < len(question.candidates) else None
    name = phrase.slots.get("name")
    if name is not None:
        named = await meaning.of_name(name)
        if deal is None or deal not in (named.deal, *named.fitting):
            return None
    if deal is None:
        return replace(heard, intent="no_such_choice")
    return replace(heard, intent="choose", meant=Meant(deal=deal, named=True), note=question.text)
