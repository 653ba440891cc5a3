"""The people a note names: who decides, and who our contact is; in their basic form."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from flows.facts.rivals import Rival
from flows.language.grammar import ordinary_words
from flows.language.inflecting import inflected
from flows.language.nominatives import nominative
from flows.language.passages import Passage, Span
from flows.language.words import Word, fold

SHORTEST = 3
"""Letters of a name in a note without capitals."""
NEAR = 2
"""Words that may stand between a person and what says that they decide."""


@dataclass(frozen=True)
class People:
    """Who decides, and who the contact is; None where the note does not say."""

    decider: str | None = None
    contact: str | None = None


@dataclass(frozen=True)
class Person:
    """Somebody named, where, and whether with more than a first name."""

    name: str
    span: Span
    full: bool


def people(
    passage: Passage,
    somebody: Sequence[Person],
    rivals: Sequence[Rival],
    ours: Collection[str] = (),
) -> People:
    """The decider and the contact among those a note names, who are none of `ours`."""
    taken = [rival.span for rival in rivals]
    theirs = [p for p in somebody if not any(s <= p.span[0] < e for s, e in taken)]
    found = [p for p in theirs if not _is_one_of(p, ours)]
    decider = _decider(passage, found)
    left = [p for p in found if p is not decider and not _ours(passage, p)]
    met = [p for p in left if _met(passage, p)]
    contact = next((p.name for p in (*met, *(p for p in left if p.full))), None)
    return People(decider.name if decider else _role(passage), contact)


def persons(passage: Passage, names: Collection[str]) -> list[Person]:
    """Everybody named with a title or a known first name, in order; a deal's name is nobody."""
    named = {word for name in names for word in fold(name).split()}
    return [
        person
        for person in _everybody(passage, named)
        if named.isdisjoint(w.folded for w in passage.words_in(person.span))
    ]


def _everybody(passage: Passage, named: Collection[str]) -> list[Person]:
    found: list[Person] = []
    words, n = passage.words, 0
    while n < len(words):
        titles = _titles(passage, n)
        run = _but_named(_run(passage, n + titles, titled=titles > 0), named)
        if run:
            found.append(_person(passage, words[n : n + titles], run))
        n += max(1, titles + len(run))
    return found


def _but_named(run: list[Word], named: Collection[str]) -> list[Word]:
    """A name up to where a firm's begins: "Tõnis Kask Pärnu Kalatööstusest"."""
    firm = (
        n
        for n, word in enumerate(run)
        if n and (word.folded in named or any(inflected(one, word.folded) for one in named))
    )
    return run[: next(firm, len(run))]


def _titles(passage: Passage, first: int) -> int:
    """How many titles stand there, one behind the other."""
    titles = passage.cues.words("people", "titles")
    many = 0
    while first + many < len(passage.words) and passage.words[first + many].folded in titles:
        many += 1
    return many


def _run(passage: Passage, first: int, *, titled: bool) -> list[Word]:
    """The words of a person's name from there on; empty where none begins."""
    run: list[Word] = []
    for word in passage.words[first : first + 3]:
        gap = passage.folded.text[run[-1].end : word.start] if run else " "
        cut = gap.strip() not in ("", ".") or (
            bool(run) and passage.sentence(_of(word))[0] > run[0].start
        )
        if cut or not _capital(passage, word, first=not run):
            break
        run.append(word)
    known = bool(run) and _first_name(passage, run[0])
    if known and len(run) == 1 and _dated(passage, run[0]):
        return []
    if passage.small and known:
        run = run[:2] if len(run) > 1 or titled else []
    return run[:2] if titled and not known else run if titled or known else []


def _of(word: Word) -> Span:
    return word.start, word.end


def _capital(passage: Passage, word: Word, *, first: bool) -> bool:
    """Whether a word may belong to a person's name."""
    month = word.folded in passage.grammar.calendar.months and not _numbered(passage, word)
    named = _first_name(passage, word) if first else month
    dated = _dated(passage, word) and not named
    if passage.small:
        languages = passage.grammar.languages
        counted = {*passage.grammar.numbers, *passage.grammar.money.currencies}
        strange = not dated and word.folded not in counted
        strange &= not any(word.folded in ordinary_words(one) for one in languages)
        return strange and word.text.isalpha() and len(word.folded) >= SHORTEST
    if not word.text[:1].isupper() or dated or (word.text.isupper() and len(word.text) > 1):
        return False
    return first or word.folded not in passage.cues.words("people", "never")


def _dated(passage: Passage, word: Word) -> bool:
    calendar = passage.grammar.calendar
    return word.folded in calendar.weekdays or word.folded in calendar.months


def _numbered(passage: Passage, word: Word) -> bool:
    """Whether a day's number stands beside a month."""
    around = passage.folded.text[max(0, word.start - 4) : word.end + 3]
    return any(c.isdigit() for c in around)


def _first_name(passage: Passage, word: Word) -> bool:
    return nominative([word.text], passage.cues, oblique=True).known


def _person(passage: Passage, titles: Sequence[Word], run: Sequence[Word]) -> Person:
    start = titles[0].start if titles else run[0].start
    before = [w.folded for w in passage.words if w.end <= start][-1:]
    oblique = not passage.cues.words("people", "oblique").isdisjoint(
        [*before, *(t.folded for t in titles)]
    )
    lady = any(t.folded in passage.cues.words("people", "ladies") for t in titles)
    gender = "women" if lady else "men" if titles else ""
    typed = [w.text.capitalize() if passage.small else w.text for w in run]
    called = nominative(typed, passage.cues, oblique=oblique, gender=gender)
    return Person(called.name, (start, run[-1].end), len(run) > 1 or bool(titles))


def _decider(passage: Passage, found: Sequence[Person]) -> Person | None:
    """The person nearest to a word of deciding, with next to nothing between."""
    near = [
        (gap, person)
        for cue in _deciding(passage)
        for person in found
        if (gap := _gap(passage, cue, person.span)) is not None
    ]
    return min(near, key=lambda one: one[0])[1] if near else None


def _deciding(passage: Passage) -> list[Span]:
    cues = passage.found("people", "decides")
    denied = passage.cues["people", "not"]
    return [c for c in cues if not denied.search(passage.folded.text, max(0, c[0] - 12), c[0])]


def _gap(passage: Passage, cue: Span, who: Span) -> int | None:
    """The words between a cue and somebody, roles and titles not counted; None where too many."""
    if passage.sentence(cue) != passage.sentence(who):
        return None
    first, last = sorted((cue, who))
    between = (first[1], last[0])
    roles = passage.found("people", "roles", between)
    counted = [
        w
        for w in passage.words_in(between)
        if not any(start <= w.start < end for start, end in roles)
        and w.folded not in passage.cues.words("people", "fillers")
    ]
    parted = passage.told("people", "parts", between) or len(counted) > NEAR
    denied = passage.told("people", "not", (max(0, who[0] - 8), who[0]))
    pause = re.search(r"[,:]", passage.folded.text[slice(*between)]) and counted
    return None if parted or denied or pause else len(counted)


def _role(passage: Passage) -> str | None:
    """The role that decides, where no name does."""
    near = [
        (gap, role)
        for cue in _deciding(passage)
        for role in passage.found("people", "roles")
        if not (cue[0] <= role[0] < cue[1]) and (gap := _gap(passage, cue, role)) is not None
    ]
    if not near:
        return None
    role = min(near)[1]
    return _plain(passage, passage.typed(role).strip())


def _plain(passage: Passage, role: str) -> str:
    """A role in its basic form."""
    for table in passage.cues.tables:
        for basic, forms in table.get("roles", {}).items():
            if fold(role) in map(fold, forms):
                return str(basic)
    return role


def _is_one_of(person: Person, names: Collection[str]) -> bool:
    """Whether one of those names is theirs, or has all that is said of theirs in it."""
    said = set(fold(person.name).split())
    return any(said <= set(fold(name).split()) for name in names)


def _ours(passage: Passage, person: Person) -> bool:
    """Whether it is one of our own people, or a rival's."""
    start = person.span[0]
    return passage.told("people", "ours", (max(0, start - 25), start))


def _met(passage: Passage, person: Person) -> bool:
    """Whether the words right before or after say that we deal with them."""
    before = [w for w in passage.words if w.end <= person.span[0]][-3:]
    start = before[0].start if before else person.span[0]
    clause = passage.clause(person.span)
    return passage.told("people", "contact", (max(start, clause[0]), person.span[0]))
