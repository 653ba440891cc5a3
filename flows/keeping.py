"""A note that moves nothing: kept with its deal and advised on, or asked about, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows import advances, wondering
from flows.advice import ARRIVED, STANDING
from flows.change_words import amends
from flows.composing import Told
from flows.deal import Deal
from flows.facts.awaiting import only_awaited
from flows.facts.cues import Cues
from flows.facts.steps import steps
from flows.facts.sums import only_worth
from flows.facts.told import told_in
from flows.history import Outcome
from flows.language.parsing import Grammar
from flows.language.passages import Passage, Span
from flows.language.words import LONGEST, Word, clean, words
from flows.messages import say
from flows.naming.unnamed import unnamed
from flows.next_steps import agreed
from flows.replies import phase_name
from flows.taking import Taking
from flows.talk import Question

DATES = ("decision_date", "next_step_date")
"""Facts that say on which day something is next."""


def nothing_new(taking: Taking, deal: Deal, read: Question) -> None:
    """Silence, talk, the seller's own acts, an amount, a day are noted; all else is asked, once."""
    reading = taking.heard.reading
    heard = taking.heard
    idle = talks_on(taking, read) or promises(taking, read)
    said = unnamed(read.text, deal.name)
    quiet = heard.silent or only_awaited(said) or only_worth(said)
    quiet = quiet or idle or wondering.about(taking, deal)
    # Who asks something is not asked back.
    acted = reading is not None and reading.activity
    if quiet or heard.told or read.missed or acted or appoints(taking, deal, read):
        kept(taking, deal, read)
        return
    taking.go("miss")
    taking.ask(replace(read, deal=deal.id, missed=True))


def appoints(taking: Taking, deal: Deal, read: Question) -> bool:
    """Whether a note says on which day something is next, and so is no riddle."""
    told = dict(told_in(read, deal.name, taking.scene.grammar, taking.scene.now))
    return any(told.get(fact) is not None for fact in DATES)


def talks_on(taking: Taking, read: Question) -> bool:
    """Whether the customer would only talk again."""
    return advances.talks_on(read.text, taking.scene.grammar)


def promises(taking: Taking, read: Question) -> bool:
    """Whether a note says no more than what its rep will do: "tomorrow I'll send the offer".

    What they have done may be told before: "sent the offer, I'll call on Monday".
    """
    grammar = taking.scene.grammar
    passage = Passage(clean(read.text)[:LONGEST], grammar, Cues(grammar.languages))
    own = [(start, end) for start, end in passage.found("steps", "duty")]
    own += [one.span for one in steps(passage) if one.verb and not one.past]
    begins = any(_only_me(_before(taking, passage, span), grammar) for span in own)
    ahead = any(step.verb and not step.past for step in steps(passage))
    reading = taking.heard.reading
    acted = reading is not None and reading.activity is not None
    return begins and ahead and (len(passage.clauses) == 1 or acted)


def _before(taking: Taking, passage: Passage, span: Span) -> Sequence[Word]:
    """The words of a clause before a place in it, days and the deal's name left out."""
    said = passage.words_in((passage.clause(span)[0], span[0]))
    days = taking.scene.grammar.dates(passage.text, taking.scene.today)
    apart = [passage.inside(one.start, one.end) for one in days]
    deal = taking.scene.deal(taking.heard.meant.deal)
    names = {word.folded for word in words(deal.name)} if deal is not None else set()
    return [
        word
        for word in said
        if word.folded not in names and not any(a <= word.start < b for a, b in apart)
    ]


def _only_me(said: Sequence[Word], grammar: Grammar) -> bool:
    return all(word.folded in grammar.marks["me"] for word in said)


def kept(taking: Taking, deal: Deal, read: Question) -> None:
    """Keep a note with its deal, and advise on that."""
    taking.go("trust")
    taking.go("advise")
    noted = deal.note(taking.cause(read, deal))
    if noted is not None:
        taking.done(deal, noted)
    told = Told(say("kept", deal=deal.name, phase=phase_name(deal.phase)))
    told.choices = list(amends(deal, noted)) if noted is not None else []
    if deal.outcome is Outcome.OPEN:
        taking.beside(told, deal, _case(taking, deal))
    else:
        taking.catch(told, deal)
    taking.tell(told.reply(deal.id))
    taking.ask_day(deal)


def _case(taking: Taking, deal: Deal) -> str:
    """Whether a deal stands still: it is silent, or only its rep acted and no step is ahead."""
    reading, step = taking.heard.reading, agreed.agreed(deal)
    acted = reading is not None and reading.phase is None and reading.activity is not None
    ahead = (
        step is not None and step.on is not None and not agreed.is_over(step.on, taking.scene.now)
    )
    return STANDING if taking.heard.silent or (acted and not ahead) else ARRIVED
