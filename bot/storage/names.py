"""Customers named in a text, found with their case, accents, company form and a typo forgiven."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz
from sqlmodel import col, select

from bot.storage.session import Rows
from bot.storage.tables import CustomerRow
from flows.grammar import grammar
from flows.people import Customer
from flows.store import Match
from flows.words import Word, words

EXACT = 100.0
CLOSE = 84.0
"""Likeness (rapidfuzz ratio, 0 to 100) from which a longer word counts as a name with a typo."""
FORGIVEN = 5
"""Letters from which a name may have a typo; a shorter one must be exact."""


class NameRows(Rows):
    """The names of a team's customers, compared with every piece of a text."""

    async def find(self, team: int, text: str) -> Sequence[Match]:
        """Customers of the team named in the text, best first; of two that fit alike both."""
        query = select(CustomerRow).where(CustomerRow.team_id == team)
        rows = (await self.session.exec(query.order_by(col(CustomerRow.id)))).all()
        pieces = words(text)
        return _undisputed([match for row in rows if (match := _best(row, pieces))])


def _best(row: CustomerRow, pieces: Sequence[Word]) -> Match | None:
    name = row.folded.split()
    customer = Customer(row.id or 0, row.team_id, row.name)
    scored = [
        Match(customer, span[0].start, span[-1].end, score)
        for span, score in _spans(name, pieces)
        if score
    ]
    return max(scored, key=lambda match: (match.score, match.end - match.start), default=None)


def _spans(name: list[str], pieces: Sequence[Word]) -> Iterator[tuple[Sequence[Word], float]]:
    """The whole name, and its distinctive first words alone, wherever they may stand."""
    for length in range(len(name), 0, -1):
        part = " ".join(name[:length])
        if length < len(name) and (length > 1 or not _distinctive(part)):
            continue
        less = 0.0 if length == len(name) else 2.0
        for start in range(len(pieces) - length + 1):
            span = pieces[start : start + length]
            score = likeness(part, " ".join(word.folded for word in span))
            yield span, max(0.0, score - less)


def _distinctive(word: str) -> bool:
    return len(word) > 3 and word not in grammar("en").common


def likeness(name: str, said: str) -> float:
    """How well what was said fits a name: 100 exactly, 0 where it is another."""
    said = said.removesuffix("s") if said == f"{name}s" else said
    if name == said:
        return EXACT
    if min(len(name), len(said)) < FORGIVEN or name[0] != said[0]:
        return 0.0
    score = fuzz.ratio(name, said)
    # A word that goes on after the name is an inflected name, not another firm.
    if said.startswith(name) and len(said) - len(name) <= 3:
        score = max(score, 95.0)
    return score if score >= CLOSE else 0.0


def _undisputed(found: Sequence[Match]) -> list[Match]:
    """Without the weaker of two matches on the same words."""
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: -m.score):
        rivals = [m for m in kept if m.start < match.end and match.start < m.end]
        if all(_alike(match, rival) for rival in rivals):
            kept.append(match)
    return kept


def _alike(weaker: Match, stronger: Match) -> bool:
    """Whether both could be meant: neither fits the words better."""
    return stronger.score - weaker.score < 3 and stronger.score < EXACT
