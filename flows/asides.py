"""What stands beside the talk: status, lists, help, pleasantries. Nothing here is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import board, cards
from flows.advice import against_doubt
from flows.change_words import change_line, earlier
from flows.deal import Deal
from flows.inquiry.lexicon import asks_worth
from flows.messages import Reply, Say, say
from flows.remembering import MANY_LINES
from flows.replies import because, standing_line
from flows.taking import Taking
from flows.talk import Question
from flows.timelines import on_card


def side(taking: Taking, *lines_or_reply: Reply) -> None:
    """Answer a side question, and show again what is still open."""
    taking.tell(*lines_or_reply)
    # "What did they do or say?" need not be said again: any note answers it.
    question = taking.question
    if question is None or question.state == "asking":
        return
    if question.state != "offering":
        taking.tell(taking.posed(question))
    elif question.returned:
        # Twice passed over is an answer.
        taking.close()
        taking.go("cancel")
    else:
        taking.turn.talk = replace(taking.turn.talk, question=replace(question, returned=True))
        taking.tell(taking.posed(question))


def _say(key: str) -> Callable[[Taking], None]:
    return lambda taking: side(taking, Reply((say(key),)))


def _polite(key: str) -> Callable[[Taking], None]:
    """A kind word back; what is still open is not asked again for it."""
    return lambda taking: taking.tell(Reply((say(key),)))


def unknown(taking: Taking) -> None:
    """A command or a button that nothing here knows."""
    if taking.heard.press is not None:
        taking.stale(taking.scene.deal(taking.heard.meant.deal))
    else:
        side(taking, Reply((say("unknown-command"),)))


def show(taking: Taking, deal: Deal) -> None:
    """A deal's card; from now on it is the one talked about."""
    taking.focus(deal)
    told = card(taking, deal)
    if deal.value is None and asks_worth(taking.heard.incoming.text, taking.scene.grammar):
        told = replace(told, lines=(told.lines[0], say("value-unknown"), *told.lines[1:]))
    offers = on_card(deal, taking.scene.person, private=taking.heard.incoming.private)
    side(taking, replace(told, choices=(*told.choices, *offers)))


def card(taking: Taking, deal: Deal) -> Reply:
    """Where a deal stands, since when, because of what, and what is next."""
    scene = taking.scene
    given, against = scene.given_on(deal), scene.against.get(deal.id, ())
    return cards.card(deal, given, scene.now, scene.called, taking.facts(deal), against)


def status(taking: Taking) -> None:
    """How one deal is."""
    meant = taking.heard.meant
    deal = taking.scene.deal(meant.deal)
    if deal is not None:
        show(taking, deal)
    elif meant.fitting:
        found = [deal for n in meant.fitting if (deal := taking.scene.deal(n))]
        lines = tuple(standing_line(deal) for deal in found)
        side(taking, Reply((say("several-fit"), *lines)))
    elif taking.heard.press is not None:
        taking.stale(None)
    else:
        side(taking, Reply((say("no-such-deal", name=taking.heard.argument),)))


def help_out(taking: Taking) -> None:
    """What we can do, or what helps against the doubt that somebody asks about."""
    asked = taking.heard.incoming.text if taking.heard.asks else ""
    key = against_doubt(asked, taking.scene.grammar)
    if key is None:
        side(taking, Reply((say("help"),)))
        return
    action = say(f"advice-{key}")
    side(taking, Reply((say("advice-asked", action=action), say(f"advice-{key}-why"))))


def ask(taking: Taking) -> None:
    """The rep wants to tell something."""
    if taking.question is not None:
        taking.tell(taking.posed(taking.question))
        return
    taking.go("ask")
    taking.ask(Question(""))


def next_action(taking: Taking) -> None:
    """What to do next: on the deal talked about, or on all of one's own."""
    deal = taking.scene.deal(taking.turn.talk.focus)
    if deal is not None:
        show(taking, deal)
    else:
        side(taking, board.agenda(taking.scene))


def why(taking: Taking) -> None:
    """What the last change of the deal rests on."""
    talk = taking.turn.talk
    deal = taking.scene.deal(talk.changed or talk.focus)
    change = deal.undoable() if deal else None
    alone = (say("why-unaided"),) if talk.unaided else ()
    if deal is None or change is None:
        side(taking, Reply((say("nothing-to-explain"), *alone)))
        return
    by = taking.scene.called(change.cause.by)
    told = say("why-line", by=by, day=taking.scene.day(change.cause.at))
    proven = _proven(taking, deal)
    lines = (change_line(deal, change), told, *because(change.cause.words), *proven, *alone)
    if deal.joined:
        lines += earlier(deal, change, taking.scene.day)[: MANY_LINES - len(lines)]
    side(taking, Reply(lines, deal=deal.id))


def _proven(taking: Taking, deal: Deal) -> tuple[Say, ...]:
    """What came of the advice that stands, on as many closed deals as tell something."""
    given, lesson = taking.scene.given_on(deal), taking.scene.lesson
    share = lesson.proven.get(given[0].key) if given else None
    if share is None:
        return ()
    return (say("why-proven", share=round(100 * share), many=lesson.tips[given[0].key][0]),)


def done(taking: Taking) -> None:
    """The next step is done: what came of it is asked."""
    deal = taking.scene.deal(taking.turn.talk.focus)
    if taking.question is not None or deal is None:
        ask(taking)
        return
    taking.go("ask")
    taking.ask(Question("", deal=deal.id))


def media(taking: Taking) -> None:
    """What has no words in it is answered by its kind."""
    side(taking, Reply((say(f"media-{taking.heard.argument}"),)))


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "status": status,
    "status_open": status,
    "mine": lambda taking: side(taking, board.mine(taking.scene)),
    "pipeline": lambda taking: side(taking, board.pipeline(taking.scene)),
    "agenda": lambda taking: side(taking, board.agenda(taking.scene)),
    "ask": ask,
    "next": next_action,
    "done": done,
    "bye": _polite("bye"),
    "small_talk": _polite("small-talk"),
    "open_nameless": _say("new-needs-name"),
    "why": why,
    "help": help_out,
    "start": _say("welcome-back"),
    "hello": _say("hello"),
    "thanks": _polite("thanks"),
    "media": media,
    "empty": _say("empty"),
    "unknown_command": unknown,
}
