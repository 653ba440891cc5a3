"""Customers named in a text, found with their case, accents, company form and a typo forgiven.

Every name has a few keys, made from its first words; what a text may name is looked up by the same
keys, and only that is compared. So it takes about as long among a hundred thousand as among ten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import dropwhile

from rapidfuzz import fuzz
from sqlmodel import col, select

from bot.storage.session import Rows
from bot.storage.tables import CustomerRow, NameKeyRow
from flows.language.grammar import grammar
from flows.language.inflecting import basic_forms, inflected
from flows.language.words import Word, words
from flows.names import Match
from flows.people import Customer

EXACT, FORM = 100.0, 97.0
CLOSE = 83.0
"""Likeness (rapidfuzz ratio, 0 to 100) from which a longer word counts as a name with a typo."""
FORGIVEN = 5
"""Letters from which a name may have a typo; a shorter one must be exact, or a form of it."""
ALIKE = 75.0
"""Likeness from which two names may be one, though nobody would take one for the other."""
ARTICLE = "the"
"""The first word of names that is left out when people talk: "golden loaf" is The Golden Loaf."""
PART = 2.0
"""What a name loses where only its first words are said."""
HEAD = 5
MANY_WORDS, MANY_ROWS = 200, 400
"""Words of a text that are looked up, and customers that are compared at a time, at most."""

Span = tuple[int, int]
Spots = Mapping[str, set[Span]]
"""By key, the words of a text (first, last) that could begin a name with that key."""


def keys_of(folded: str) -> set[str]:
    """The keys a customer is found by: its first words whole, and the head of a long one.

    Keys of two words sort before those of one, and these before heads: the surest come first.
    """
    name = folded.split() or [folded]
    return _keys(name) | {key for key in _keys(_called(name)) if key[:1] in "=+"}


def _called(name: list[str]) -> list[str]:
    """A name without its trade, "Bianchi" of Ferramenta Bianchi; whole where little is left."""
    bare = name[1:] if name[0] == ARTICLE else name
    left = list(dropwhile(grammar("en").trades.__contains__, bare))
    if left and _distinctive(left[0]):
        return left
    return bare if len(bare) > 1 else name


def _keys(name: Sequence[str]) -> set[str]:
    first, *rest = name
    found = {f"={first}", *_heads(first)}
    if rest:
        joined = first + rest[0]
        found |= {_pair(first, rest[0]), f"={joined}", *_heads(joined)}
    return found


def _pair(first: str, second: str) -> str:
    """Two words by their beginnings, which inflection leaves alone."""
    return f"+{_stem(first)} {_stem(second)}"


def _stem(word: str) -> str:
    return word if any(c.isdigit() for c in word) else word[:4]


def _heads(word: str) -> set[str]:
    """The first letters, and the same with one of them left out: so a typo there is forgiven."""
    head = word[:HEAD]
    if len(head) < HEAD or not head.isalpha():
        return set()
    return {head[:-1], *(head[:n] + head[n + 1 :] for n in range(1, HEAD))}


def name_keys(team: int, customer: int, folded: str) -> list[NameKeyRow]:
    """The rows by which a customer is found."""
    keys = sorted(keys_of(folded))
    return [NameKeyRow(team_id=team, key=key, customer_id=customer) for key in keys]


class NameRows(Rows):
    """The names of a team's customers, compared with what a text may name."""

    async def find(self, team: int, text: str) -> Sequence[Match]:
        """Customers of the team named in the text, best first; of two that fit alike both."""
        pieces = words(text)[:MANY_WORDS]
        whole = await self._compared(team, pieces, _whole(pieces))
        named = {n for n, word in enumerate(pieces) for m in whole if m.start <= word.start < m.end}
        typed = await self._compared(team, pieces, _typed(pieces, named))
        return _undisputed([*whole, *typed])

    async def alike(self, team: int, name: str) -> list[Customer]:
        """Customers named much like that, though not so that they are meant by it; best first."""
        said = " ".join(word.folded for word in words(name)[:MANY_WORDS])
        query = (
            select(CustomerRow.id, CustomerRow.name, CustomerRow.folded)
            .join(NameKeyRow, col(CustomerRow.id) == NameKeyRow.customer_id)
            .where(NameKeyRow.team_id == team, col(NameKeyRow.key).in_(sorted(keys_of(said))))
            .distinct()
            .limit(MANY_ROWS)
        )
        found = [
            (fuzz.ratio(said, folded), Customer(number or 0, team, known))
            for number, known, folded in await self.session.exec(query)
            if _digits(said) == _digits(folded)
        ]
        near = [match for match in found if match[0] >= ALIKE]
        return [customer for _, customer in sorted(near, key=lambda match: -match[0])]

    async def _compared(self, team: int, pieces: Sequence[Word], spots: Spots) -> list[Match]:
        """Customers with those keys that fit the words standing there."""
        query = (
            select(NameKeyRow.key, CustomerRow.id, CustomerRow.name, CustomerRow.folded)
            .join(CustomerRow, col(CustomerRow.id) == NameKeyRow.customer_id)
            .where(NameKeyRow.team_id == team, col(NameKeyRow.key).in_(spots))
            .order_by(col(NameKeyRow.key), col(NameKeyRow.customer_id))
            .limit(MANY_ROWS)
        )
        hits: dict[int, set[Span]] = defaultdict(set)
        known: dict[int, tuple[Customer, list[str]]] = {}
        for key, number, name, folded in (await self.session.exec(query)) if spots else ():
            hits[number or 0] |= spots[key]
            known[number or 0] = (Customer(number or 0, team, name), folded.split())
        matches = (
            _best(customer, name, pieces, hits[number])
            for number, (customer, name) in known.items()
        )
        return [match for match in matches if match is not None]


def _whole(pieces: Sequence[Word]) -> Spots:
    """Where a name could begin of which a word or two are whole, or inflected."""
    spots: dict[str, set[Span]] = defaultdict(set)
    for n, word in enumerate(pieces):
        for form in dict.fromkeys(basic_forms(word.folded)):
            spots[f"={form}"].add((n, n))
        if n + 1 < len(pieces):
            spots[_pair(word.folded, pieces[n + 1].folded)].add((n, n))
            spots[f"={word.folded}{pieces[n + 1].folded}"].add((n, n + 1))
    return spots


def _typed(pieces: Sequence[Word], named: Collection[int]) -> Spots:
    """Where a name with a typo could begin: at a word that is not ordinary, nor part of a name."""
    spots: dict[str, set[Span]] = defaultdict(set)
    odd = [n for n, word in enumerate(pieces) if n not in named and not _ordinary(word)]
    for n in odd:
        for head in _heads(pieces[n].folded):
            spots[head].add((n, n))
        if n + 1 in odd:
            for head in _heads(pieces[n].folded + pieces[n + 1].folded):
                spots[head].add((n, n + 1))
    return spots


def _best(
    customer: Customer, name: list[str], pieces: Sequence[Word], spans: Iterable[Span]
) -> Match | None:
    fits = [fit for span in sorted(spans) for fit in _fits(name, pieces, span)]
    if (called := _called(name)) != name:
        shorter = [fit for span in sorted(spans) for fit in _fits(called, pieces, span)]
        fits += [(first, last, score - PART) for first, last, score in shorter if score >= FORM]
    scored = [
        Match(customer, pieces[first].start, pieces[last].end, score)
        for first, last, score in fits
        if score
    ]
    return max(scored, key=lambda match: (match.score, match.end - match.start), default=None)


def _fits(name: list[str], pieces: Sequence[Word], span: Span) -> Iterator[tuple[int, int, float]]:
    """The words from a place on that fit the name, and how well."""
    first, last = span
    if first != last:
        said = pieces[first].folded + pieces[last].folded
        yield first, last, likeness("".join(name), said)
        if len(name) > 1:
            return
    score, many = EXACT, 0
    for expected, word in zip(name, pieces[first:], strict=False):
        fit = likeness(expected, word.folded)
        if not fit:
            break
        score, many = min(score, fit), many + 1
    only_ordinary = many == 1 and score < EXACT and _ordinary(pieces[first])
    if many == len(name) and not only_ordinary:
        yield first, first + many - 1, score
    elif many > 1 or (many == 1 and _distinctive(name[0]) and not only_ordinary):
        yield first, first + many - 1, max(0.0, score - PART)
    elif not many and len(name) > 1:
        yield first, first, likeness("".join(name), pieces[first].folded)


def _ordinary(word: Word) -> bool:
    return word.folded in grammar("en").common


def _distinctive(word: str) -> bool:
    return len(word) > 3 and word not in grammar("en").common


def likeness(name: str, said: str) -> float:
    """How well what was said fits a word of a name: 100 exactly, 0 where it is another."""
    if name == said:
        return EXACT
    if not name or not said or name[0] != said[0] or _digits(name) != _digits(said):
        return 0.0
    if inflected(name, said):
        return FORM
    if min(len(name), len(said)) < FORGIVEN:
        return 0.0
    score = fuzz.ratio(name, said)
    return min(score, FORM - 3) if score >= CLOSE else 0.0


def _digits(word: str) -> list[str]:
    """A number is never a typo for another."""
    return [c for c in word if c.isdigit()]


def _undisputed(found: Sequence[Match]) -> list[Match]:
    """Without the weaker of two matches on the same words."""
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (-m.score, m.start - m.end)):
        rivals = [m for m in kept if m.start < match.end and match.start < m.end]
        if all(_alike(match, rival) for rival in rivals):
            kept.append(match)
    return kept


def _alike(weaker: Match, stronger: Match) -> bool:
    """Whether both could be meant: neither fits the words better."""
    return stronger.score - weaker.score < PART and stronger.score < EXACT
