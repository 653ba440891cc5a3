"""What moves, opens, closes or reopens a deal, once the talk has decided it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import joining
from flows.corrections.editing_by_hand import LONGEST
from flows.deal import Deal
from flows.history import Change, LossReason, Outcome, Standing
from flows.language.words import bare
from flows.messages import Reply, say
from flows.process import PhaseKind
from flows.replies import standing_line, target
from flows.taking import Taking
from flows.talk import Question


def move(taking: Taking, deal: Deal, read: Question, phase: PhaseKind) -> None:
    """Move a deal to where a note, or the rep, says the customer is; from `advising`."""
    stage = target(deal.process, read, phase, deal.standing.stage)
    cause = taking.cause(replace(read, phase=phase.value), deal)
    taking.go("advise")
    if stage is None:
        taking.tell(Reply((say("phase-left-out", deal=deal.name),), deal=deal.id))
    elif not read.correcting and _decided(deal, phase):
        taking.tell(Reply((say("already-so"), standing_line(deal)), deal=deal.id))
    elif read.correcting:
        standing = Standing(stage, _outcome_in(phase, outcome_before(deal, read)))
        taking.changed(deal, deal.correct(standing, cause), read.text)
    else:
        taking.changed(deal, deal.observe(stage, cause), read.text)


def _decided(deal: Deal, phase: PhaseKind) -> bool:
    """Whether the decision that a rep picks has been noted already."""
    return deal.outcome is not Outcome.OPEN and phase is PhaseKind.PURCHASE_DECISION


def outcome_before(deal: Deal, question: Question) -> Outcome:
    """The outcome a deal has, leaving out the change that is being corrected."""
    if not question.correcting or question.change is None:
        return deal.outcome
    before = deal.first_of(deal.change(question.change)).before
    return before.outcome if before is not None else Outcome.OPEN


def labels_of(deal: Deal, question: Question, right: Standing) -> dict[str, str]:
    """What the rep says of a note, in the terms of a labelled one."""
    before = deal.standing
    if question.correcting and question.change is not None:
        before = deal.before(deal.first_of(deal.change(question.change))) or before
    phase = deal.process.phase_of(right.stage).kind
    after_sale = phase is PhaseKind.POST_PURCHASE_EVALUATION
    return {
        "phase": phase.value,
        "stage": deal.process.stage(right.stage).kind.value,
        "outcome": (Outcome.WON if after_sale else right.outcome).value,
        "deal_phase": deal.process.phase_of(before.stage).kind.value,
    }


def _outcome_in(phase: PhaseKind, before: Outcome) -> Outcome:
    """A customer who has bought stays won at the decision and after; elsewhere a deal is open."""
    if phase is PhaseKind.POST_PURCHASE_EVALUATION:
        return Outcome.WON
    won = before is Outcome.WON and phase is PhaseKind.PURCHASE_DECISION
    return Outcome.WON if won else Outcome.OPEN


def open_offered(taking: Taking, question: Question) -> None:
    """The deal that was offered is opened, with all that its note says."""
    deal = _fresh(taking, question.name or "", question)
    phase = question.phase
    stage = target(deal.process, question, phase) if phase else None
    standing = {
        "won": deal.won_standing(),
        "bought": deal.won_standing(bought=True),
        "lost": deal.lost_standing(taking.scene.grammar.reason(question.text)),
    }.get(question.wish or "", Standing(stage) if stage else deal.first_standing())
    change = deal.open(taking.cause(question, deal), standing)
    closed_or_advised(taking, deal, change, question)


def _fresh(taking: Taking, name: str, about: Question) -> Deal:
    scene, process = taking.scene, taking.process_for(about)
    deal = Deal(scene.new_deal, scene.person.team.id, 0, name, scene.person.id, process)
    taking.turn.opened = deal
    return deal


def decided(taking: Taking, deal: Deal, question: Question) -> None:
    """What the yes was asked for is done, in one change."""
    cause = taking.cause(question, deal)
    reason = taking.scene.grammar.reason(question.text)
    if question.correcting:
        right = _standing(deal, question, reason)
        if question.note is not None:
            taking.turn.labels.append((question.note, labels_of(deal, question, right)))
        change = deal.correct(right, cause)
    elif question.wish == "reopen":
        change = deal.reopen(_reopened(deal, question), cause)
    elif question.wish == "lost":
        change = deal.lose(cause, reason)
    else:
        change = deal.win(cause, bought=question.wish == "bought")
    closed_or_advised(taking, deal, change, question)


def _reopened(deal: Deal, question: Question) -> str:
    return target(deal.process, question, question.phase or "") or deal.standing.stage


def _standing(deal: Deal, question: Question, reason: LossReason | None) -> Standing:
    if question.wish == "reopen":
        return Standing(_reopened(deal, question))
    if question.wish == "lost":
        return deal.lost_standing(reason)
    return deal.won_standing(bought=question.wish == "bought")


def closed_or_advised(taking: Taking, deal: Deal, change: Change, question: Question) -> None:
    """Ask for the reason of a loss that has none; advise otherwise."""
    if change.after.outcome is Outcome.LOST and change.after.reason is None:
        taking.go("why")
        taking.done(deal, change)
        why = replace(question, deal=deal.id, wish=None, change=change.number, correcting=False)
        taking.ask(why)
        return
    taking.go("accept")
    taking.go("advise")
    taking.changed(deal, change, question.text)


WISHES = ("won", "lost", "reopen")
WISH = {"reopen_deal": "reopen"}


def close_as(taking: Taking) -> None:
    """`won NAME`, `lost NAME`, `reopen NAME`: asked for a yes like any other."""
    scene, question, meant = taking.scene, taking.question, taking.heard.meant
    wish = WISH.get(taking.heard.intent, taking.heard.intent)
    about = question.deal if question is not None else taking.turn.talk.focus
    deal = scene.deal(meant.deal or about)
    offered = question is not None and question.state == "offering" and meant.deal is None
    if question is not None and offered and wish != "reopen":
        taking.ask(replace(question, wish=wish))
        return
    if meant.fitting and meant.deal is None:
        _list_fitting(taking, wish)
    elif deal is None:
        taking.tell(Reply((say("which-one"),)))
    elif deal.outcome == wish or (wish == "reopen" and deal.outcome is Outcome.OPEN):
        taking.focus(deal)
        taking.tell(Reply((say("already-so"), standing_line(deal)), deal=deal.id))
    else:
        _ask_to_close(taking, deal, wish)


def _ask_to_close(taking: Taking, deal: Deal, wish: str) -> None:
    question = taking.question
    same = question if question is not None and question.deal == deal.id else Question("")
    taking.park(deal.id, None)
    taking.go("report")
    wished(taking, deal, wish, replace(same, candidates=(), phase=None, stages=(), other=None))


def wished(taking: Taking, deal: Deal, wish: str, about: Question | None = None) -> None:
    """Ask whether a deal is to be won, lost or opened again; from `hearing`."""
    question = replace(about or Question(""), deal=deal.id, wish=wish)
    if wish == "reopen":
        before = next((deal.before(c) for c in reversed(deal.history) if _was_open(c)), None)
        stage = deal.process.stage(before.stage if before else deal.standing.stage)
        phase = deal.process.phase_of(stage.id).kind.value
        question = replace(question, phase=phase, stages=((phase, stage.kind.value),))
    taking.go("decide")
    taking.ask(question)


def _was_open(change: Change) -> bool:
    return change.before is not None and change.before.outcome is Outcome.OPEN


def _list_fitting(taking: Taking, wish: str) -> None:
    taking.park(None, None)
    taking.go("report")
    taking.go("which")
    taking.ask(Question("", candidates=taking.heard.meant.fitting, wish=wish))


def open_again(taking: Taking, question: Question) -> None:
    """A new deal of a customer whose last one is closed, as the note says."""
    old = taking.scene.deal(question.deal)
    if old is None:
        taking.stale(None)
        return
    taking.close()
    deal = _fresh(taking, old.name, question)
    phase = question.phase or PhaseKind.NEED_RECOGNITION.value
    stage = target(deal.process, question, phase)
    standing = Standing(stage) if stage else deal.first_standing()
    taking.go("accept")
    taking.go("advise")
    cause = taking.cause(question, deal)
    taking.changed(deal, deal.open(cause, standing), question.text)


def _same(taking: Taking, one: str, other: str) -> bool:
    """Whether two names are one but for case, accents and company form."""
    forms = taking.scene.grammar.suffixes
    return bare(one, forms) == bare(other, forms)


def open_deal(taking: Taking) -> None:
    """`new NAME` opens that deal at once, and asks what happened."""
    name = " ".join(taking.heard.argument.split())[:LONGEST]
    old = taking.scene.deal(taking.heard.meant.deal)
    if old is not None and old.outcome is Outcome.OPEN and _same(taking, old.name, name):
        taking.focus(old)
        taking.tell(Reply((say("already-open"), standing_line(old)), deal=old.id))
        return
    taking.park(None, None)
    taking.go("open")
    deal = _fresh(taking, name, Question("", text=taking.heard.incoming.text))
    change = deal.open(taking.scene.cause(None))
    taking.done(deal, change)
    if old is None or old.outcome is not Outcome.OPEN:
        old = taking.scene.deal(taking.heard.meant.other)
    _opened(taking, deal, old)


def _opened(taking: Taking, deal: Deal, alike: Deal | None) -> None:
    """Say that a deal is open, what it is much like, and ask what happened."""
    like = (say("like-another", at=standing_line(alike)),) if alike is not None else ()
    taking.tell(Reply((standing_line(deal), *like), deal=deal.id))
    taking.ask(Question("", deal=deal.id))
    if alike is not None:
        *before, asked = taking.turn.replies
        asked = replace(asked, choices=(*asked.choices, *joining.like(taking, alike, deal)))
        taking.turn.replies = [*before, asked]


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "won": close_as,
    "lost": close_as,
    "reopen_deal": close_as,
    "open": open_deal,
}
