"""A deal's card: all that is shown of it at a glance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, tzinfo

from flows import advances, meshing
from flows.criteria import Fact
from flows.deal import Deal
from flows.facts.fact_words import joined, known, worded
from flows.history import Change, Outcome, Standing
from flows.language.days import day_in
from flows.messages import Reply, Say, say
from flows.next_steps import outcomes
from flows.replies import FEW, action_of, because, facts_lines, next_line, standing_line
from flows.store import Given
from flows.watch.warned_lines import card_lines
from flows.watch.warnings import Warned

MANY = 10
"""Lines of a card at most; what is next is always among them."""
Called = Callable[[int], str | Say]
"""What somebody is called, by their number."""


def card(
    deal: Deal,
    given: Sequence[Given],
    now: datetime,
    called: Called,
    facts: Sequence[Fact] = (),
    against: Sequence[Warned] = (),
) -> Reply:
    """Where a deal stands, since when and why, what is known, what is against it, what is next.

    Its days are those of the clock that `now` is told by.
    """
    moved, since = _moved(deal)
    lines = [
        standing_line(deal), say("since", day=day_in(since, now.tzinfo)), *card_lines(against)
    ]  # fmt: skip
    if deal.joined:
        lines.append(say("card-joined", names=tuple(one.name for one in deal.joined)))
    lines += _last_word(deal, moved, now.tzinfo)
    lines += (*meshing.shown(deal), *advances.shown(deal))
    lines += outcomes.shown(deal, now.tzinfo)
    lines += [*_known(deal, called, now.tzinfo), *facts_lines(deal, facts)]
    if given and deal.outcome is not Outcome.LOST:
        action = action_of(deal.process, given[0].key)
        lines.append(next_line(given[0].due, action, now.date()))
    return Reply((*lines[: MANY - 1], *lines[MANY - 1 :][-1:]), deal=deal.id)


def people_in(deal: Deal) -> set[int]:
    """Whose a deal is and was, who made its last change, and who told what is known of it."""
    tip = deal.undoable()
    edits = tip.edits if tip is not None else ()
    owners = {int(edit.before) for edit in edits if edit.fact == "owner" and edit.before}
    return owners | tellers(deal) | {deal.owner, deal.history[-1].cause.by}


def _last_word(deal: Deal, moved: Change, zone: tzinfo | None) -> tuple[Say, ...]:
    """What the customer was last heard to say: why it moved, or what was said since, and when."""
    heard = (line.cause for _, line in reversed(deal.course()) if line.cause.words)
    for cause in heard:
        if cause.words == moved.cause.words:
            return because(cause.words)
        words = tuple(say("quote", words=words) for words in cause.words[:FEW])
        return (say("last-word", words=words, day=day_in(cause.at, zone)),)
    return ()


def _moved(deal: Deal) -> tuple[Change, datetime]:
    """The last change of where it stands, and when that came, whatever was set or noted since."""
    for one, line in reversed(deal.course()):
        if line.before is None or _place(line.before) != _place(line.after):
            return line, one.first_of(line).cause.at
    return deal.history[0], deal.history[0].cause.at


def _place(standing: Standing) -> tuple[str, Outcome]:
    return standing.stage, standing.outcome


def _known(deal: Deal, called: Called, zone: tzinfo | None) -> Iterator[Say]:
    """What is known beside, in a line for each who said it and each day they did."""
    said_by: dict[tuple[int, date] | None, list[Say]] = {}
    for part, texts in known(deal):
        said = deal.known.get(part)
        source = (said.cause.by, day_in(said.cause.at, zone)) if said is not None else None
        said_by.setdefault(source, []).append(worded(part, texts))
    for source, facts in said_by.items():
        if source is None:
            yield joined(facts)
        else:
            by, day = source
            yield say("facts-said", facts=joined(facts), by=called(by), day=day)


def tellers(deal: Deal) -> set[int]:
    """Who has said what is known of a deal."""
    return {said.cause.by for said in deal.known.values()}


def lasting(deal: Deal, given: Sequence[Given]) -> list[Given]:
    """The advice that stands on a deal, newest first, without that of undone changes."""
    gone = {change.cause.at for change in deal.taken_back()}
    return [advice for advice in given if advice.at not in gone]
