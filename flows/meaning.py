"""Which deal is meant: named, replied to, asked about, or last talked about; or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.deal import Deal, standing_for
from flows.history import Outcome
from flows.inquiry.inquiries import asked, known_in
from flows.inquiry.inquiry import Inquiry
from flows.inquiry.wording import Known
from flows.language.parsing import Grammar
from flows.language.splitting import clauses, placed, subjects
from flows.language.words import bare, fold, words
from flows.meant import MANY, Meant, one_of
from flows.messages import Incoming
from flows.names import Match
from flows.naming.announced import announced
from flows.naming.newcomers import STRONG, Name, continues, heard_name
from flows.people import Member, Person
from flows.permissions import Act, may, sees
from flows.store import Note, Unit
from flows.talk import Question, Talk
from flows.team.recognising import NAMING, deal_alike, deal_said
from flows.watch.digesting import spoken

LATEST = 20
"""Notes about a deal that may still be answered by a button."""
FEW = 4
"""Words of a note that names nobody and is about the only deal."""


class Meaning:
    """Finds the deal somebody means, among those they may see."""

    def __init__(self, unit: Unit, person: Person, grammar: Grammar) -> None:
        self.grammar = grammar
        self._unit = unit
        self.person = person

    def may(self, act: Act) -> bool:
        """Whether whoever speaks may do that for their team."""
        return may(self.person, act, team=self.person.team.id)

    async def there(self, number: int | None) -> int | None:
        """The number of a deal, or of what it was joined to, where this person may see that."""
        deal = await self.deal(number)
        return None if deal is None else deal.id

    async def deal(self, number: int | None) -> Deal | None:
        """The deal of that number, or the one it was joined to, where this person may see it."""
        deals = await self._unit.deals([number]) if number is not None else {}
        found = standing_for(deals, number)
        return found if found is not None and self._sees(found) else None

    async def answered(self, incoming: Incoming) -> Deal | None:
        """The deal that the message it replies to is about, with its history."""
        if incoming.reply_to is None:
            return None
        return await self.deal(await self._unit.deal_at(incoming.address, incoming.reply_to))

    async def replied_to(self, incoming: Incoming) -> int | None:
        """The number of the deal that the message it replies to is about."""
        deal = await self.answered(incoming)
        return None if deal is None else deal.id

    async def members(self) -> Sequence[Member]:
        """The members of the team."""
        return await self._unit.members(self.person.team.id)

    async def open_deal_in(self, text: str) -> Deal | None:
        """The open deal that a text names."""
        return (await deal_said(self._unit, self.person, text) or (None,))[0]

    async def last_note(self, talk: Talk, about: int | None) -> tuple[int, str] | None:
        """The note last told of a deal, by its id: the one asked about, else what moved it."""
        question = talk.open_question
        if question is not None and question.deal == about and question.note is not None:
            return question.note, question.text
        deal = (await self._unit.deals([about or 0])).get(about or 0)
        tip = deal.undoable() if deal is not None else None
        note = deal.first_of(tip).cause.note if deal is not None and tip is not None else None
        texts = await self._unit.texts([note]) if note is not None else {}
        return (note, texts[note]) if note is not None and note in texts else None

    async def note(self, deal: int, number: int | None = None) -> Note | None:
        """One of the latest notes about a deal, by its number; without one the last."""
        notes = await self._unit.notes(deal, LATEST)
        return next((note for note in notes if number in (None, note.id)), None)

    async def clauses(self, text: str) -> list[str]:
        """What a text tells of each of our customers, where it tells of several."""
        found = await self._seen(await self._unit.find(self.person.team.id, text))
        return [clause.text for clause in clauses(text, placed(text, found), self.grammar)]

    async def _seen(self, found: Sequence[Match]) -> list[Match]:
        """Of several customers those with a deal that this person may see."""
        if len({match.customer.id for match in found}) < 2:
            return list(found)
        return [m for m in found if any(map(self._sees, await self._unit.deals_of(m.customer.id)))]

    async def noted(self, incoming: Incoming) -> list[Note]:
        """The notes that a message was kept as before it was edited."""
        return await self._unit.noted(incoming.address, incoming.message)

    async def names_ours(self, intent: str, text: str) -> bool:
        """Whether a phrase on the team names somebody or something of it, and so is one."""
        return await NAMING[intent](self._unit, self.person, text)

    async def known_in(self, text: str, at: datetime) -> Known:
        """What a question about many deals may name."""
        today = at.astimezone(ZoneInfo(self.person.timezone)).date()
        return await known_in(self._unit, self.person, text, today)

    async def asked(self, text: str, at: datetime) -> Inquiry:
        """The question that somebody wants answered by the clock, in whichever language."""
        today = at.astimezone(ZoneInfo(self.person.timezone)).date()
        return await asked(self._unit, self.person, text, spoken(self.person.language), today)

    async def of_name(self, text: str) -> Meant:
        """The deal whose customer the whole text names."""
        found = await self._unit.find(self.person.team.id, text)
        matches = [m for m in found if _covers(m, text, self.grammar.suffixes)]
        apart = any(_apart(m, one) for m in matches for one in found)
        return await self._of_customers([] if apart else matches)

    async def of_new(self, name: str) -> Meant:
        """The deal of a name that is to be new: its own, else one that is named much like it."""
        meant = await self.of_name(name)
        if meant.deal is not None or meant.fitting:
            return meant
        return replace(meant, other=await deal_alike(self._unit, self.person, name))

    async def leading(self, text: str) -> tuple[int | None, int]:
        """The deal whose customer a text begins with, and where that name ends."""
        found = await self._unit.find(self.person.team.id, text)
        first = [match for match in found if match.start == 0][:1]
        return (await self._of_customers(first)).deal, first[0].end if first else 0

    async def of_note(self, incoming: Incoming, talk: Talk, question: Question | None) -> Meant:
        """The deal a note is about: named in it, replied to, asked about, last talked about."""
        text = incoming.text
        if (new := announced(text, self.grammar)) is not None:
            return await self._announced(new, await self.there(talk.focus))
        named = await self.named(text)
        if named.deal is not None or named.fitting:
            return named
        # A customer with no deal left is as good as new, under the name we know.
        known = Name(named.name, STRONG) if named.name else None
        fresh = known or heard_name(text, self.grammar)
        if (replied := await self.replied_to(incoming)) is not None:
            return Meant(deal=replied, named=True)
        if question is not None and not self._elsewhere(fresh, question, text):
            return await self._asked(question, fresh)
        focus = await self.there(talk.focus)
        # Whom somebody else names as new is their business: a rival, a supplier.
        about_focus = bool(incoming.author) or continues(text, fresh, self.grammar)
        if fresh is not None and (focus is None or not about_focus):
            like = await deal_alike(self._unit, self.person, fresh.text)
            return Meant(name=fresh.text, named=True, other=like or focus)
        if focus is not None:
            return Meant(deal=focus)
        latest = await self.latest()
        # A few words without a name can only be about the one deal there is.
        only = len(latest) == 1 and len(words(text)) <= FEW
        return Meant(deal=latest[0]) if only else Meant(fitting=latest)

    async def _announced(self, name: str, focus: int | None) -> Meant:
        meant = await self.of_new(name)
        known = meant.deal is not None or bool(meant.fitting)
        return meant if known else Meant(name=name, named=True, other=meant.other or focus)

    async def of_card(self, incoming: Incoming, talk: Talk) -> Meant:
        """The deal that a card is for: answered, asked about, last talked about, or named on it."""
        if (replied := await self.replied_to(incoming)) is not None:
            return Meant(deal=replied, named=True)
        question = talk.open_question
        for deal in (question.deal if question is not None else None, talk.focus):
            if (standing := await self.there(deal)) is not None:
                return Meant(deal=standing)
        named = await self.named(incoming.whole)
        return named if named.deal is not None else Meant(fitting=await self.latest())

    async def latest(self) -> tuple[int, ...]:
        """The open deals of this person that moved last."""
        mine = await self._unit.team_deals(
            self.person.team.id, owner=self.person.id, outcome=Outcome.OPEN, most=MANY
        )
        return tuple(deal.id for deal in mine)

    def only_name(self, text: str, meant: Meant) -> bool:
        """Whether a message is a customer's name and nothing else."""
        return meant.named and all(
            word.folded not in self.grammar.common and word.text[:1].isupper()
            for word in words(text)
        )

    async def _asked(self, question: Question, fresh: Name | None) -> Meant:
        if question.deal is not None:
            return Meant(deal=await self.there(question.deal) or question.deal)
        if question.name is not None:
            return Meant(name=question.name)
        return Meant(name=fresh.text) if fresh else Meant(fitting=question.candidates)

    def _elsewhere(self, fresh: Name | None, question: Question, text: str) -> bool:
        """Whether a note names somebody else than the one who is being asked about."""
        if fresh is None or continues(text, fresh, self.grammar):
            return False
        forms = self.grammar.suffixes
        return question.name is None or bare(fresh.text, forms) != bare(question.name, forms)

    async def named(self, text: str) -> Meant:
        """The deal that stands named in a text, rivals left aside."""
        found = await self._unit.find(self.person.team.id, text)
        ours = [match for match in found if not self._rival(text, match)]
        if len({match.customer.id for match in found}) > 1:
            told_of = subjects(text, placed(text, await self._seen(found)), self.grammar)
            starts = {match.start for match in found if {match.customer.id} == told_of}
            ours = [match for match in found if match.start in starts] or ours
        return await self._of_customers(ours or found)

    def _rival(self, text: str, match: Match) -> bool:
        before = words(text[: match.start])
        return bool(before) and before[-1].folded in self.grammar.marks["rival_name"]

    async def _of_customers(self, matches: Sequence[Match]) -> Meant:
        customers = {match.customer.id: match for match in matches}
        found = [deal for number in customers for deal in await self._unit.deals_of(number)]
        deals = list({deal.id: deal for deal in found if self._sees(deal)}.values())
        meant = one_of(deals)
        if not deals and customers and not self.person.team.closed:
            return Meant(name=next(iter(customers.values())).customer.name, named=True)
        return replace(meant, named=bool(customers))

    def _sees(self, deal: Deal) -> bool:
        return not deal.standing.archived and sees(self.person, deal)


def _covers(match: Match, text: str, forms: frozenset[str]) -> bool:
    said = bare(text, forms)
    return len(fold(text[match.start : match.end])) >= 0.6 * len(said)


def _apart(match: Match, other: Match) -> bool:
    """Whether another customer is named beside one: "Acme, Mazur" is no name of Acme."""
    beside = other.end <= match.start or match.end <= other.start
    return beside and other.customer.id != match.customer.id
