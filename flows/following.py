"""Which process a deal follows: by rule, by the rep's word, or another one later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.answers import current, nothing_asked
from flows.change_words import amends, change_line
from flows.corrections.editing_by_hand import editable
from flows.editor.drawing import process_name
from flows.editor.naming_processes import called, keyed
from flows.messages import Reply, say
from flows.process import Process
from flows.replies import standing_line
from flows.taking import Taking


def chosen(taking: Taking) -> None:
    """The deal that is offered is to follow another process."""
    question = taking.question
    if question is None or question.state != "offering" or not current(taking):
        nothing_asked(taking)
        return
    process = _called(taking)
    if process is None:
        _unknown(taking)
    else:
        taking.ask(replace(question, process=process.id))


def follow(taking: Taking) -> None:
    """A deal goes on in another process, its history kept."""
    deal = editable(taking, taking.heard.meant.deal)
    process = _called(taking)
    if deal is None:
        return
    if process is None:
        _unknown(taking)
        return
    change = deal.follow(process, taking.scene.cause(None))
    if change is None:
        taking.focus(deal)
        taking.tell(Reply((say("already-so"), standing_line(deal)), deal=deal.id))
        return
    taking.done(deal, change)
    taking.tell(Reply((change_line(deal, change),), amends(deal, change)[:1], deal.id))


def _called(taking: Taking) -> Process | None:
    """The process that was named, or whose button was pressed."""
    if taking.heard.press is not None:
        return keyed(taking.scene.processes, taking.heard.argument)
    language = taking.scene.person.language
    return called(taking.scene.processes, taking.heard.argument, language)


def _unknown(taking: Taking) -> None:
    names = tuple(process_name(process) for process in taking.scene.processes)
    told = say("no-such-process", name=taking.heard.argument, names=names)
    taking.tell(Reply((told,)))


STEPS: Mapping[str, Callable[[Taking], None]] = {"as": chosen, "follow": follow}
