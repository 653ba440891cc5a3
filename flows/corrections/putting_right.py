"""Corrections in words: "no, I meant Nova Plast", "not won yet, they still compare"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from flows.asides import status
from flows.corrections.amending import reject
from flows.corrections.editing_by_hand import edit
from flows.corrections.taking_back import mine, take_back
from flows.deal import Deal
from flows.heard import Heard
from flows.history import Change, ChangeKind, LossReason, Outcome
from flows.language.parsing import Phrase
from flows.language.words import words
from flows.meaning import Meaning
from flows.messages import Reply, say
from flows.permissions import Act, may
from flows.reading import Context
from flows.replies import standing_line
from flows.taking import Taking
from flows.talk import Question, Talk

Hear = Callable[[Taking, Question | None], None]
EARLY = 6
"""Words among which a correction says what is not so."""


async def of_other(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """The last note as it is meant of another deal; the deal's card where there is no note.

    What a phrase says it was not must be a deal too: "Acme not interested" is a report.
    """
    meant = await meaning.of_name(phrase.slots["deal"])
    wrong = await meaning.of_name(phrase.slots["name"]) if "name" in phrase.slots else None
    known = [one for one in (meant, wrong) if one is not None]
    if not all(one.deal is not None or one.fitting for one in known):
        return None
    about = wrong.deal if wrong is not None else _talked_about(heard.talk)
    note = await meaning.last_note(heard.talk, about)
    if note is None:
        by_hand = _value_by_hand(await meaning.deal(about)) and meant.deal not in (None, about)
        intent = "meant_value" if by_hand else "status"
        return replace(heard, intent=intent, meant=replace(meant, other=about))
    return replace(heard, meant=replace(meant, other=about), argument=str(note[0]), note=note[1])


def _value_by_hand(deal: Deal | None) -> bool:
    """Whether the last thing that happened to a deal is that its value was set by hand."""
    tip = deal.undoable() if deal is not None else None
    by_hand = tip is not None and tip.kind is ChangeKind.EDITED
    return by_hand and tip is not None and "value" in {edit.fact for edit in tip.edits}


def value_of_other(taking: Taking) -> None:
    """The value that was set by hand on one deal goes to the one that was meant."""
    scene, meant = taking.scene, taking.heard.meant
    deal, right = scene.deal(meant.other), scene.deal(meant.deal)
    tip = deal.undoable() if deal is not None else None
    if deal is None or right is None or tip is None or not mine(taking, deal, tip):
        status(taking)
    elif not may(scene.person, Act.EDIT, team=right.team, owner=right.owner):
        lines = say("edit-not-yours", deal=right.name), standing_line(right)
        taking.tell(Reply(lines, deal=right.id))
    else:
        value, currency = str(deal.value), deal.currency or right.currency
        take_back(taking, Question("", deal=deal.id))
        edit(taking, right, value=value, currency=currency)


def _talked_about(talk: Talk) -> int | None:
    """The deal of the question that was asked last, else of the last change."""
    question = talk.open_question
    asked = question is not None and question.text and not question.returned
    return question.deal if question is not None and asked else talk.changed or talk.focus


def of_other_taken(taking: Taking, *, hear: Hear) -> None:
    """What was asked about a note, or what it did, goes along to the deal that was meant."""
    heard, question = taking.heard, taking.question
    note, said_at = int(heard.argument), _told_at(taking)
    if question is not None and question.note == note and not question.correcting:
        if question.deal == heard.meant.deal and question.deal is not None:
            taking.tell(taking.posed(question))
            return
        said_at = question.said_at
        taking.close()
    elif not _taken_back(taking, note):
        status(taking)
        return
    taking.go("report")
    hear(taking, Question("", note=note, said_at=said_at))


def _told_at(taking: Taking) -> str | None:
    """When the note was told that the deal talked about was changed by."""
    deal = taking.scene.deal(taking.heard.meant.other)
    tip = deal.undoable() if deal is not None else None
    if deal is None or tip is None:
        return None
    return deal.first_of(tip).cause.at.astimezone(taking.scene.now.tzinfo).isoformat()


def _taken_back(taking: Taking, note: int) -> bool:
    """Take back what the note did; False where it did nothing, or another may not undo it."""
    deal = taking.scene.deal(taking.heard.meant.other)
    tip = deal.undoable() if deal is not None else None
    if deal is None or tip is None or deal.id == taking.heard.meant.deal:
        return False
    if deal.first_of(tip).cause.note != note or not mine(taking, deal, tip):
        return False
    taking.park(taking.heard.meant.deal, None)
    take_back(taking, Question("", deal=deal.id))
    return True


def denies(text: str, meaning: Meaning) -> bool:
    """Whether a message begins by saying that something is not won, lost or signed."""
    first = " ".join(word.folded for word in words(text)[:EARLY])
    return meaning.grammar.marks_of("not_closed", first)


def closing(deal: Deal) -> Change | None:
    """The deal's last change, where that closed it."""
    tip = deal.undoable()
    if tip is None or tip.after.outcome is Outcome.OPEN:
        return None
    before = deal.before(deal.first_of(tip))
    return tip if before is None or before.outcome is Outcome.OPEN else None


def as_it_was(deal: Deal, recent: tuple[str, ...]) -> Context | None:
    """The deal before it was closed, which a denial of that is to be read against."""
    change = closing(deal)
    before = deal.before(deal.first_of(change)) if change is not None else None
    if before is None:
        return None
    return Context(deal.process.phase_of(before.stage).kind, before.outcome, recent)


def denied(taking: Taking, *, hear: Hear, report: Callable[[Taking], None]) -> None:
    """A deal that was closed by mistake is put right as the same message says, or asked about."""
    deal = taking.scene.deal(taking.heard.meant.deal)
    change = closing(deal) if deal is not None else None
    if deal is None or change is None or not mine(taking, deal, change):
        report(taking)
        return
    taking.turn.talk = replace(taking.turn.talk, focus=deal.id, changed=deal.id)
    reading = taking.heard.reading
    if reading is None or reading.phase is None or not reading.sure:
        reject(taking)
        return
    taking.park(deal.id, None)
    taking.go("report")
    note = taking.scene.note
    hear(taking, Question("", deal=deal.id, note=note, correcting=True, change=change.number))


def reason_late(taking: Taking) -> None:
    """The reason of the last loss, told after it or in place of another."""
    deal, why = taking.scene.deal(taking.heard.meant.deal), LossReason(taking.heard.argument)
    loss = closing(deal) if deal is not None else None
    if deal is None or loss is None:
        taking.stale(deal)
    elif not mine(taking, deal, loss):
        theirs = say("undo-not-yours", deal=deal.name, by=taking.scene.called(loss.cause.by))
        taking.tell(Reply((theirs, standing_line(deal)), deal=deal.id))
    elif deal.standing.reason is why:
        taking.tell(Reply((say("already-so"), standing_line(deal)), deal=deal.id))
    else:
        for turn in ("report", "trust", "advise"):
            taking.go(turn)
        change = deal.explain(why, taking.scene.cause(taking.scene.note))
        taking.changed(deal, change, taking.heard.incoming.text)


def steps(hear: Hear, report: Callable[[Taking], None]) -> Mapping[str, Callable[[Taking], None]]:
    """The steps, given how a note is heard."""
    return {
        "meant": partial(of_other_taken, hear=hear),
        "meant_value": value_of_other,
        "reason_late": reason_late,
        "denied": partial(denied, hear=hear, report=report),
    }
