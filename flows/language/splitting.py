"""A message that tells of several customers, cut into what it tells of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.language.ordinary import ordinary
from flows.language.parsing import Grammar
from flows.language.words import Word, holds, words
from flows.names import Match

NEAR = 3
"""Words behind a name in which a rival is known by what it does."""
_ENDS = re.compile(r"[!?;\n]+|[.](?=\s|$)|,(?!\d)")


@dataclass(frozen=True)
class Named:
    """A customer that a text names, and where."""

    who: int
    start: int
    end: int


@dataclass(frozen=True)
class Clause:
    """What a text tells of one customer, in its own words."""

    who: int
    text: str


@dataclass(frozen=True)
class _Piece:
    """A stretch of the text between two pauses, and the customer it is about, if any."""

    text: str
    start: int
    end: int
    about: Named | None = None
    alone: bool = False

    @property
    def said(self) -> str:
        return self.text[self.start : self.end]


def mentions(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where all the same words stand in a text, one such place given."""
    found, name = words(text), [word.folded for word in words(text[start:end])]
    runs = (found[n : n + len(name)] for n in range(len(found)))
    return [(run[0].start, run[-1].end) for run in runs if [w.folded for w in run] == name]


def clauses(text: str, named: Sequence[Named], grammar: Grammar) -> list[Clause]:
    """A clause for each customer, in their order, where it tells of several; none otherwise.

    A rival that is mentioned is nobody's clause, and what cannot be told apart is left whole.
    """
    pieces = _told_of(text, named, grammar)
    about = [n for n, piece in enumerate(pieces) if piece.about is not None]
    told: dict[int, list[str]] = {}
    for who, said in _told(pieces, about):
        told.setdefault(who, []).append(_without_join(said, grammar))
    first = pieces[about[0]].start if about else 0
    unplaced = any(name.end <= first for name in named)
    several = len(told) > 1 and not unplaced
    return [Clause(who, ", ".join(said)) for who, said in told.items()] if several else []


def subjects(text: str, named: Sequence[Named], grammar: Grammar) -> set[int]:
    """The customers that a text tells of, without those it only mentions."""
    return {piece.about.who for piece in _told_of(text, named, grammar) if piece.about is not None}


def _told_of(text: str, named: Sequence[Named], grammar: Grammar) -> list[_Piece]:
    cut = _pieces(text, named, grammar)
    return list(_predicated([_subject(piece, named, grammar) for piece in cut]))


def _without_join(said: str, grammar: Grammar) -> str:
    first = next(iter(words(said)), None)
    joined = first is not None and first.folded in grammar.marks["clause_joins"]
    return said[first.end :].strip() if first is not None and joined else said


def _pieces(text: str, named: Sequence[Named], grammar: Grammar) -> list[_Piece]:
    """The text between its pauses, and before an "and" that leads to another name."""
    found = words(text)
    cuts = {m.end() for m in _ENDS.finditer(text) if not _shortened(text, m, grammar)}
    cuts |= {cut for name in named if (cut := _joined_at(name, named, found, grammar)) is not None}
    inside = [n for n in cuts if any(name.start < n < name.end for name in named)]
    places = [0, *sorted(cuts.difference(inside, {0, len(text)})), len(text)]
    return [_Piece(text, a, b) for a, b in pairwise(places)]


def _shortened(text: str, pause: re.Match[str], grammar: Grammar) -> bool:
    """Whether a full stop only ends an abbreviation, as in "Mr. Mazur" or "3. Mai"."""
    before = text[: pause.start()].split()
    last = before[-1].lower() if before else ""
    of_month = last.isdecimal() and len(last) <= 2 and _month(text[pause.end() :], grammar)
    return pause[0] == "." and (last in grammar.marks["titles"] or of_month)


def _month(text: str, grammar: Grammar) -> bool:
    first = next(iter(words(text)), None)
    return first is not None and first.folded in grammar.calendar.months


def _joined_at(
    name: Named, named: Sequence[Named], found: Sequence[Word], grammar: Grammar
) -> int | None:
    """Where the "and" stands that leads to a name, right after what else is told."""
    joins, leads = grammar.marks["clause_joins"], grammar.marks["clause_leads"]
    for n in reversed(range(len([w for w in found if w.start < name.start]))):
        if any(other.start <= found[n].start < other.end for other in named):
            return None
        if found[n].folded in joins:
            free = n and not _in_list(found, n - 1, named, grammar)
            return found[n].start if free else None
        if found[n].folded not in leads:
            return None
    return None


def _in_list(found: Sequence[Word], n: int, named: Sequence[Named], grammar: Grammar) -> bool:
    """Whether a word is a name that itself is only mentioned, as in "they look at Bosch and"."""
    word = found[n]
    name = next((one for one in named if one.start <= word.start < one.end), None)
    if name is not None:
        others = (w for w in found[:n] if not any(o.start <= w.start < o.end for o in named))
        return not _leads(tuple(others), grammar)
    capital = n > 0 and word.text[:1].isupper()
    return capital and not ordinary(word, grammar)


def _subject(piece: _Piece, named: Sequence[Named], grammar: Grammar) -> _Piece:
    """The piece with the customer it is about, where its first name stands as a subject."""
    inside = [name for name in named if piece.start <= name.start < piece.end]
    if not inside:
        return piece
    first = min(inside, key=lambda name: name.start)
    before = words(piece.text[piece.start : first.start])
    after = words(piece.text[first.end : piece.end])
    if not _leads(before, grammar) and not _placed(before, grammar):
        return piece
    if holds(" ".join(w.folded for w in after[:NEAR]), grammar.marks["rival_acts"]):
        return piece
    alone = _leads(before, grammar) and all(_lists(word, grammar) for word in after)
    return replace(piece, about=first, alone=alone)


def _lists(word: Word, grammar: Grammar) -> bool:
    """Whether a word behind a name only goes on with another name."""
    joins = word.folded in grammar.marks["clause_joins"]
    return joins or (word.text[:1].isupper() and not ordinary(word, grammar))


def _leads(before: Sequence[Word], grammar: Grammar) -> bool:
    """Whether nothing but small words stands before a name."""
    days = grammar.calendar.weekdays
    leads = grammar.marks["clause_leads"]
    return all(word.folded in leads or word.folded in days for word in before)


def _placed(before: Sequence[Word], grammar: Grammar) -> bool:
    """Whether a name stands where its customer is met or heard of: "nothing new at"."""
    marks = grammar.marks
    while before and before[0].folded in marks["clause_joins"]:
        before = before[1:]
    said = " ".join(word.folded for word in before)
    return (
        bool(before)
        and before[-1].folded in marks["clause_names"]
        and before[0].folded not in marks["pronouns"]
        and not holds(said, marks["rival_name_cue"])
        and not any(word.folded in marks["rival_name"] for word in before)
    )


def _predicated(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """The pieces, those names left without a customer of which nothing is told.

    A bare name shares what is told of the next one: "Acme, Mazur and Nova signed".
    """
    for n, piece in enumerate(pieces):
        rest = pieces[n + 1 :]
        told = next((later for later in rest if later.about is None or not later.alone), None)
        nothing = piece.alone and (told is None or (told.about is None and not words(told.said)))
        yield replace(piece, about=None) if nothing else piece


def _told(pieces: Sequence[_Piece], about: Sequence[int]) -> Iterator[tuple[int, str]]:
    """What is told of each subject, up to the next; what stands before the first is told of it."""
    whole = pieces[0].text
    for place, n in enumerate(about):
        piece, last = pieces[n], place == len(about) - 1
        start = piece.start if place else 0
        end = len(whole) if last else pieces[about[place + 1]].start
        subject = piece.about
        if subject is None:
            continue
        said = whole[start:end]
        if piece.alone and not last and about[place + 1] == n + 1:
            said = _shared(whole, subject, pieces, about[place + 1 :])
        yield subject.who, said.strip(" \n\t,;")


def _shared(whole: str, subject: Named, pieces: Sequence[_Piece], later: Sequence[int]) -> str:
    """What is told of the next that more than a name is said of, told of this one."""
    for place, n in enumerate(later):
        about = pieces[n].about
        if about is not None and not pieces[n].alone:
            end = len(whole) if place == len(later) - 1 else pieces[later[place + 1]].start
            return whole[subject.start : subject.end] + whole[about.end : end]
    return whole[subject.start : subject.end]


def placed(text: str, found: Sequence[Match]) -> list[Named]:
    """Every place where a customer is named, not only the first."""
    places = {
        place: match.customer.id
        for match in reversed(found)
        for place in mentions(text, match.start, match.end)
    }
    return [Named(who, *place) for place, who in places.items()]
