"""An edit of a note: what the note did is put right, moved to another deal, or taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from flows.advice import situation
from flows.corrections.taking_back import take_back
from flows.deal import Deal
from flows.facts import retelling
from flows.history import Change, ChangeKind, Outcome, Standing
from flows.messages import Reply, say
from flows.permissions import Act, may
from flows.reading import Context, Reading
from flows.replies import place, standing_line, target
from flows.store import Note
from flows.taking import Taking
from flows.talk import Question

LATE = timedelta(hours=48)
"""How long after a note an edit of it still moves its deal."""


_NO_LONGER = {Outcome.WON: "reworded-won", Outcome.LOST: "reworded-lost"}


def moved_by(deal: Deal, note: int) -> Change | None:
    """The deal's last change, where that note brought it about."""
    tip = deal.undoable()
    return tip if tip is not None and deal.first_of(tip).cause.note == note else None


def heard_anew(taking: Taking, hear: Callable[[Taking, Question | None], None]) -> None:
    """A note that was edited is heard anew, in place of what it said before."""
    note = taking.heard.reworded
    deal = taking.scene.deal(note.deal) if note is not None else None
    was = deal.standing if deal is not None else None
    first = _opened(taking, note, deal) if note is not None else None
    if first is None:
        return
    taking.go("report")
    hear(taking, first)
    if was is not None:
        _difference(taking, was)


def _opened(taking: Taking, note: Note, deal: Deal | None) -> Question | None:
    """The note as it is to be heard; None where all there is to say has been said."""
    if (refusal := _refusal(taking, note, deal)) is not None:
        taking.tell(refusal)
        return None
    change = moved_by(deal, note.id) if deal is not None else None
    if deal is not None and change is not None and not _other(taking, deal):
        return _again(taking, note, deal, change)
    _lay_aside(taking, note)
    if not taking.heard.note:
        return None
    if deal is not None and change is not None:
        take_back(taking, Question("", deal=deal.id))
    return Question("", note=note.id)


def _refusal(taking: Taking, note: Note, deal: Deal | None) -> Reply | None:
    """Why an edit moves nothing any more; None where it may."""
    if deal is None:
        return Reply((say("edit-gone"),)) if note.deal is not None else None
    if taking.scene.now - note.at > LATE:
        lines = say("edit-late", day=taking.scene.day(note.at)), standing_line(deal)
        return Reply(lines, deal=deal.id)
    return (
        Reply((say("reworded-too-late"), standing_line(deal)), deal=deal.id)
        if _overtaken(taking, note, deal)
        else None
    )


def _overtaken(taking: Taking, note: Note, deal: Deal) -> bool:
    """Whether the deal went on since: by another note, or put right by somebody's own word."""
    tip = deal.undoable()
    if tip is None:
        return False
    if moved_by(deal, note.id) is None:
        return tip.cause.at > note.at
    by_hand = tip.kind is ChangeKind.CORRECTED and not tip.cause.words
    who = taking.scene.person
    return by_hand or not may(who, Act.AMEND, team=deal.team, owner=tip.cause.by)


def _other(taking: Taking, deal: Deal) -> bool:
    """Whether the note is about another deal now."""
    return taking.heard.meant.deal != deal.id


def _lay_aside(taking: Taking, note: Note) -> None:
    """Forget what is asked about the note; a question about something else waits."""
    parked = tuple(q for q in taking.turn.talk.parked if q.note != note.id)
    taking.turn.talk = replace(taking.turn.talk, parked=parked)
    if taking.question is not None and taking.question.note == note.id:
        taking.close()
    taking.park(None, None)


def _again(taking: Taking, note: Note, deal: Deal, change: Change) -> Question | None:
    """What the note did, to be put right; None where it stands, or nothing is left of it."""
    heard, reading = taking.heard, taking.heard.reading
    silence = heard.silent and reading is not None and not reading.sure
    if reading is None or reading.phase is None or silence:
        _lay_aside(taking, note)
        if not retelling.only_told(taking, deal, change):
            taking.go("undo")
            take_back(taking, Question("", deal=deal.id))
            retelling.kept(taking, deal)
        return None
    if _same(taking, deal, change, reading):
        if taking.question is not None and taking.question.note == note.id:
            taking.close()
            taking.go("rest")
        retelling.amended(taking, deal, change)
        return None
    _lay_aside(taking, note)
    return Question("", deal=deal.id, note=note.id, correcting=True, change=change.number)


def _same(taking: Taking, deal: Deal, change: Change, reading: Reading) -> bool:
    """Whether the deal stands where the note now says, and what is next is the same."""
    grammar, told = taking.scene.grammar, taking.heard.reworded
    old, new = told.text if told is not None else "", taking.heard.note
    if deal.outcome is not Outcome.OPEN and reading.outcome is deal.outcome:
        said = grammar.reason(new)
        return said is None or said == deal.standing.reason
    if reading.stays(Context(deal.phase.kind, deal.outcome)):
        return True
    if not reading.sure or reading.phase is None:
        return False
    read = Question("", stages=((reading.phase.value, reading.stage or ""),))
    stage = target(deal.process, read, reading.phase, deal.standing.stage)
    if stage is None or Standing(stage, reading.outcome) != deal.standing:
        return False
    before, after = (situation(deal, change, text, grammar) for text in (old, new))
    return before == after


def _difference(taking: Taking, was: Standing) -> None:
    """Say above the answer what the deal was taken for before the edit."""
    deal = taking.scene.deal(taking.turn.talk.changed)
    if deal is None or deal not in taking.turn.changed or not taking.turn.replies:
        return
    if deal.history[-1].kind is not ChangeKind.CORRECTED:
        return
    key = _NO_LONGER.get(was.outcome, "reworded")
    if was == deal.standing:
        key = "reworded-next"
    line = say(key, **place(deal.process, was.stage))
    told = taking.turn.replies[-1]
    taking.turn.replies[-1] = replace(told, lines=(line, *told.lines))


def no_note(taking: Taking) -> None:
    """The message that was a note is none any more."""
    taking.tell(Reply((say("edit-no-note"),)))


def unchanged(taking: Taking) -> None:
    """Nothing is said to an edit that changes nothing."""
    del taking


STEPS: Mapping[str, Callable[[Taking], None]] = {"no_note": no_note, "unchanged": unchanged}
