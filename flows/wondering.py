"""The one question beside a note: asked where there is room, answered, skipped or left for later.

It waits for its answer and blocks nothing; the next report lets it lapse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from flows.asked import Asked, Since
from flows.change_words import amends, changed_only
from flows.composing import LINES, beside
from flows.deal import Deal
from flows.facts.fact_words import joined, worded
from flows.fitting import AMOUNTS, SHORT
from flows.history import Change, ChangeKind, Outcome
from flows.language.words import words
from flows.messages import Choice, Reply, Say, say
from flows.permissions import Act, may
from flows.process import StageKind
from flows.questions import question_for, still_asked, wanted
from flows.reading import Context
from flows.record import AGEING
from flows.scene import Turn
from flows.taking import Taking
from flows.talk import Talk, Wondered

AFTER = ("report", "pick", "at", "choose")
"""What may be answered with a question beside."""
MOVES = (
    ChangeKind.ADVANCED,
    ChangeKind.SKIPPED,
    ChangeKind.RETURNED,
    ChangeKind.STAYED,
    ChangeKind.NOTED,
)
Report = Callable[[Taking], None]


def lapse(before: Talk, turn: Turn) -> None:
    """Let go of what was asked where something has happened since, or is asked instead."""
    done = turn.changed or turn.opened or turn.attached or turn.talk.open_question
    if done and turn.talk.wondered == before.wondered:
        turn.talk = replace(turn.talk, wondered=None)


def about(taking: Taking, deal: Deal) -> bool:
    """Whether something was asked beside the last note on a deal; an answer may say little."""
    wondered, own = taking.heard.talk.wondered, not taking.heard.incoming.author
    return own and wondered is not None and wondered.deal == deal.id


def wonder(taking: Taking) -> None:
    """Ask the one question that is due on the deal of a note, where nothing else is asked."""
    deal = _noted(taking)
    fact = _due(taking, deal) if deal is not None else None
    if deal is None or fact is None:
        return
    skip = Choice(say("button-skip"), f"leave_open.{fact}", deal.id)
    *before, told = taking.turn.replies
    asked = beside(told, _worded(taking, deal, fact), skip)
    if len(asked.lines) > LINES:
        return
    taking.turn.replies = [*before, asked]
    taking.turn.asked.append((deal.id, Asked(fact, taking.scene.now)))
    wondered = Wondered(deal.id, fact, taking.scene.now.isoformat())
    taking.turn.talk = replace(taking.turn.talk, wondered=wondered)


def _noted(taking: Taking) -> Deal | None:
    """The deal of the note that was just taken, where its rep may be asked about it."""
    heard, scene, turn = taking.heard, taking.scene, taking.turn
    deal = scene.deal(turn.talk.focus)
    asks_already = taking.question is not None or bool(turn.talk.parked)
    if deal is None or taking.note is None or turn.opened is not None or asks_already:
        return None
    fresh = heard.incoming.private and not heard.incoming.edited
    if heard.intent not in AFTER or heard.silent or not fresh:
        return None
    mine = may(scene.person, Act.EDIT, team=deal.team, owner=deal.owner)
    about = bool(turn.replies) and turn.replies[-1].deal == deal.id
    return deal if mine and about and _plainly(taking, deal) else None


def _plainly(taking: Taking, deal: Deal) -> bool:
    """Whether the note was kept or moved the deal, and no doubt or complaint is open."""
    last, scene = deal.history[-1], taking.scene
    doubts = deal.stage.kind is StageKind.OBJECTION_HANDLING
    complains = scene.grammar.marks_of("complaint", taking.heard.note)
    changed = last.cause.at == scene.now
    return not doubts and not complains and (last.kind in MOVES or not changed)


def _due(taking: Taking, deal: Deal) -> str | None:
    scene = taking.scene
    known = [scene.asked.get(one, ()) for one in (deal.id, *(part.id for part in deal.joined))]
    asked = [one for some in known for one in some]
    return question_for(deal, asked, scene.now, scene.usual_value)


def _worded(taking: Taking, deal: Deal, fact: str) -> Say:
    """The question; whether it is still so where it was once said."""
    if not still_asked(deal, fact, taking.scene.now):
        return say(f"question-{fact}")
    said = deal.known[fact]
    told = worded(fact, {fact: said.text})
    by, day = taking.scene.called(said.cause.by), taking.scene.day(said.cause.at)
    return say("question-still", fact=told, by=by, day=day)


def _meant(taking: Taking) -> tuple[Deal, str, str] | None:
    """The deal asked about, the fact, and what is said of it; else that is overtaken."""
    fact, _, said = taking.heard.argument.partition(".")
    deal = taking.scene.deal(taking.heard.meant.deal)
    mine = deal is not None and may(taking.scene.person, Act.EDIT, team=deal.team, owner=deal.owner)
    if deal is None or not mine or fact not in AGEING:
        taking.stale(deal if mine else None)
        return None
    return deal, fact, said


def leave_open(taking: Taking) -> None:
    """Skip: not asked for long; later: not within a week."""
    found = _meant(taking)
    if found is None:
        return
    deal, fact, said = found
    if not wanted(deal, fact, taking.scene.now):
        taking.stale(deal)
        return
    since = Since(said) if said else Since.SKIPPED
    _settled(taking, deal, fact, since)
    taking.tell(Reply((say(f"question-{since}", deal=deal.name),), deal=deal.id))


def _settled(taking: Taking, deal: Deal, fact: str, since: Since) -> None:
    taking.turn.asked.append((deal.id, Asked(fact, taking.scene.now, since)))
    taking.turn.talk = replace(taking.turn.talk, wondered=None)


def answer(taking: Taking, *, report: Report) -> None:
    """What was asked is told: kept as said, and still a note where it tells of a move."""
    found = _meant(taking)
    if found is None:
        return
    deal, fact, said = found
    _settled(taking, deal, fact, Since.ANSWERED)
    if _moves(taking, deal, fact):
        taking.answer = ((fact, said),)
        report(taking)
    else:
        _keep(taking, deal, fact, said)


def _moves(taking: Taking, deal: Deal, fact: str) -> bool:
    """Whether an answer tells, beyond doubt, that the customer is elsewhere.

    A short one, a name, a day or a few words, does so only where it tells of a decision.
    """
    reading = taking.heard.reading
    context = Context(deal.phase.kind, deal.outcome)
    if reading is None or not reading.sure or fact in AMOUNTS:
        return False
    if len(words(taking.heard.note)) <= SHORT:
        return reading.decides(context) and reading.outcome is not Outcome.OPEN
    return reading.phase is not deal.phase.kind or reading.decides(context)


def still_so(taking: Taking) -> None:
    """It is still so: said anew, today."""
    found = _meant(taking)
    if found is not None:
        deal, fact, _ = found
        _settled(taking, deal, fact, Since.ANSWERED)
        _keep(taking, deal, fact, deal.fact(fact) or "")


def no_longer(taking: Taking) -> None:
    """It is no longer so: what was known is taken back, and nothing is known instead."""
    found = _meant(taking)
    if found is None:
        return
    deal, fact, _ = found
    _settled(taking, deal, fact, Since.ANSWERED)
    taking.go("rest")
    change = deal.edit(taking.scene.cause(None), archived=False, **{fact: None})
    taking.done(deal, change)
    taking.tell(changed_only(deal, change))


def _keep(taking: Taking, deal: Deal, fact: str, said: str) -> None:
    """Keep an answer with its deal, as said by whoever gave it."""
    scene = taking.scene
    taking.go("rest")
    taking.focus(deal)
    if scene.note is not None:
        taking.turn.attached.append((scene.note, deal.id))
    cause = scene.cause(scene.note)
    change: Change | None = None
    if fact in deal.fixed_for({fact: said}):
        change = deal.edit(cause, archived=False, **{fact: said})
    else:
        change = deal.note(replace(cause, told=((fact, said),)))
    line = say("facts-noted", facts=joined([worded(fact, {fact: said})]))
    if change is not None:
        taking.done(deal, change)
    taking.tell(Reply((line,), amends(deal, change) if change is not None else (), deal.id))


def steps(report: Report) -> Mapping[str, Callable[[Taking], None]]:
    """What is done with an answer, told how a report is taken."""
    return {
        "leave_open": leave_open,
        "still_so": still_so,
        "no_longer": no_longer,
        "answer": partial(answer, report=report),
    }
