"""The talk: what was heard, in the state the talk is in, becomes moves, replies and alerts.

Pure and synchronous. A report walks through `hearing` to a question or to advice; everything else
answers a question or stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from flows import (
    answers,
    asides,
    deciding,
    following,
    joining,
    kept_cards,
    parking,
    resting,
    shared,
    timelines,
    wondering,
)
from flows.corrections import (
    amending,
    editing_by_hand,
    putting_right,
    replacing,
    rewording,
    taking_back,
)
from flows.deal import Deal
from flows.facts import facts_by_hand, mistaken
from flows.heard import Heard
from flows.history import Outcome
from flows.keeping import kept, nothing_new, promises, talks_on
from flows.messages import Reply, say
from flows.next_steps import next_steps, setting
from flows.noting import as_read
from flows.process import PhaseKind
from flows.reading import LIKELY, Context, Reading
from flows.scene import Scene, Turn
from flows.taking import Taking
from flows.talk import Question
from flows.team import giving
from flows.watch import checking_in, recalling

ANSWERING = ("yes", "no", "pick", "at", "choose", "reason", "skip", "neither", "passed")


def take(heard: Heard, scene: Scene) -> Turn:
    """The turn that what was heard brings about."""
    taking = Taking(heard, scene, Turn(heard.talk))
    if heard.talk.lost_thread:
        taking.tell(Reply((say("lost-thread"),)))
    overtaken = parking.drop_overtaken(taking)
    if overtaken and heard.intent in ANSWERING:
        taking.overtaken(scene.deal(heard.talk.question.deal if heard.talk.question else None))
    else:
        STEPS.get(heard.intent, asides.unknown)(taking)
    parking.return_parked(taking)
    wondering.lapse(heard.talk, taking.turn)
    wondering.wonder(taking)
    return taking.turn


def report(taking: Taking) -> None:
    """A note: whatever was open gives way, or is joined to it."""
    heard = taking.heard
    first = replacing.replaced(taking) if heard.replaces else None
    question = taking.question
    if first is None and question is not None and _goes_on(heard, question):
        first = question
    if first is None or first is not question:
        taking.park(heard.meant.deal, heard.meant.name)
    taking.close()
    spoken = taking.scene.note if heard.incoming.transcript else None
    taking.turn.talk = replace(taking.turn.talk, spoken=spoken)
    taking.go("report")
    hear(taking, first)
    if (beside := taking.scene.deal(heard.beside)) is not None:
        taking.tell(asides.card(taking, beside))


def _goes_on(heard: Heard, question: Question) -> bool:
    """Whether a note adds to what is being asked about, or corrects it in words."""
    corrects = question.state == "correcting" and question.deal == heard.meant.deal
    return corrects or heard.note != heard.incoming.text


def hear(taking: Taking, first: Question | None) -> None:
    """Walk from `hearing` to the next state that waits; the first that holds wins."""
    heard = taking.heard
    if heard.reading is not None:
        taking.turn.talk = replace(taking.turn.talk, unaided=heard.reading.unaided)
    read = as_read(taking, first)
    deal = taking.scene.deal(heard.meant.deal)
    if deal is not None:
        _keep(taking, read, deal)
        _hear_of(taking, deal, read)
    elif heard.meant.name is not None:
        _offer(taking, read)
    else:
        taking.go("which")
        taking.ask(replace(read, candidates=heard.meant.fitting))


def _keep(taking: Taking, read: Question, deal: Deal) -> None:
    notes = {note for note in (read.note, taking.scene.note) if note is not None}
    taking.turn.attached.extend((note, deal.id) for note in notes)
    taking.focus(deal)


def _hear_of(taking: Taking, deal: Deal, read: Question) -> None:
    reading = taking.heard.reading
    before = deciding.outcome_before(deal, read)
    context = Context(deal.phase.kind, before)
    if reading is None or reading.phase is None:
        nothing_new(taking, deal, read)
    elif _says_again(reading, context):
        kept(taking, deal, read)
    elif reading.stays(context):
        taking.go("trust")
        deciding.move(taking, deal, replace(read, stages=()), reading.phase)
    elif not reading.sure and _asks_nothing(taking, read, reading):
        kept(taking, deal, read)
    elif not reading.sure:
        taking.go("doubt")
        taking.ask(replace(read, deal=deal.id))
    elif reading.decides(context):
        taking.go("decide")
        taking.ask(replace(read, deal=deal.id, wish=_wish(reading, before)))
    else:
        taking.go("trust")
        deciding.move(taking, deal, read, reading.phase)


def _says_again(reading: Reading, context: Context) -> bool:
    """Whether it tells of the decision that has been noted already."""
    decided = context.outcome is not Outcome.OPEN and reading.phase is PhaseKind.PURCHASE_DECISION
    return decided and not reading.decides(context)


def _asks_nothing(taking: Taking, read: Question, reading: Reading) -> bool:
    """Whether an unsure reading is of silence, of mere talk, or of what the rep will do."""
    talk = reading.confidence < LIKELY and talks_on(taking, read)
    return taking.heard.silent or talk or promises(taking, read)


def _wish(reading: Reading, before: Outcome) -> str:
    if reading.phase is PhaseKind.POST_PURCHASE_EVALUATION:
        return "bought"
    if before is Outcome.OPEN or reading.outcome is not Outcome.OPEN:
        return reading.outcome.value
    return "reopen"


def _offer(taking: Taking, read: Question) -> None:
    reading = taking.heard.reading
    wish = "open"
    if reading is not None and reading.phase is PhaseKind.POST_PURCHASE_EVALUATION:
        wish = "bought"
    elif reading is not None and reading.sure:
        wish = reading.outcome.value
    taking.go("offer")
    taking.ask(replace(read, wish=wish))


def choose(taking: Taking) -> None:
    """Another deal it is, one of those listed, or a new one of that name."""
    heard, question = taking.heard, taking.question
    if question is None or not answers.current(taking) or not taking.turn.talk.can("choose"):
        taking.stale(taking.scene.deal(heard.meant.deal))
        return
    if heard.argument == "new" and question.wish == "reopen":
        deciding.open_again(taking, question)
        return
    if question.correcting:
        taking_back.take_back(taking, question)
    taking.close()
    taking.go("choose")
    if heard.note:
        hear(taking, replace(question, deal=None, correcting=False))
    else:
        _chosen_without_note(taking, question)


def _chosen_without_note(taking: Taking, question: Question) -> None:
    deal = taking.scene.deal(taking.heard.meant.deal)
    if deal is None:
        taking.go("rest")
        taking.stale(None)
    elif question.wish in deciding.WISHES:
        deciding.wished(taking, deal, question.wish)
    else:
        taking.go("rest")
        asides.show(taking, deal)


def nth(taking: Taking) -> None:
    """A number, as the button that stands in that place under the open question."""
    question, place = taking.question, int(taking.heard.argument)
    choices = taking.posed(question).choices if question is not None else ()
    if question is None or not 0 <= place < len(choices):
        taking.tell(Reply((say("no-such-choice", many=len(choices)),)))
        return
    intent, _, argument = choices[place].verb.partition(".")
    if intent == "choose":  # that needs the note read anew, for the other deal
        taking.tell(taking.posed(question))
        return
    taking.heard = replace(taking.heard, intent=intent, argument=argument, phrase=None)
    STEPS[intent](taking)


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "nth": nth,
    "report": report,
    "reworded": partial(rewording.heard_anew, hear=hear),
    "choose": choose,
    **answers.STEPS,
    **deciding.STEPS,
    **amending.STEPS,
    **asides.STEPS,
    **resting.STEPS,
    **kept_cards.STEPS,
    **timelines.STEPS,
    **rewording.STEPS,
    **editing_by_hand.STEPS,
    **putting_right.steps(hear, report),
    **shared.STEPS,
    **following.STEPS,
    **joining.STEPS,
    **giving.STEPS,
    **mistaken.STEPS,
    **facts_by_hand.STEPS,
    **next_steps.STEPS,
    **setting.STEPS,
    **recalling.STEPS,
    **checking_in.STEPS,
    **wondering.steps(report),
}
