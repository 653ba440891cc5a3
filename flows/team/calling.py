"""By what names members and teams are called in a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from flows.language.grammar import grammar
from flows.language.inflecting import short_form
from flows.language.words import Word, fold, words
from flows.people import Member, Team

ENDING = 3
"""Letters that a language may put at the end of a name, and the fewest that must be left of it."""


def named(text: str, members: Sequence[Member]) -> list[Member]:
    """The members that a text names, in its order; of namesakes only one named in full."""
    return [member for member, _ in standing(text, members)]


def standing(text: str, members: Sequence[Member]) -> list[tuple[Member, range]]:
    """The members that a text names, and the words of it that are their names."""
    return _standing(words(text), {member: words(member.name) for member in members})


def by_surname(text: str, members: Sequence[Member]) -> list[tuple[Member, range]]:
    """The members that a text names by the last of their names alone, and where."""
    surnames = {member: words(member.name)[1:][-1:] for member in members}
    return _standing(words(text), surnames)


def shared(text: str, members: Sequence[Member]) -> list[tuple[Member, range]]:
    """The names in a text that several members bear, each as the first of them, and where."""
    whole = {member: words(member.name) for member in members}
    found = dict[int, tuple[Member, range]]()
    for names in (whole, {member: name[1:][-1:] for member, name in whole.items()}):
        for alike, where in _every(words(text), names):
            if len(alike) > 1 and not found.keys() & {*where}:
                found |= dict.fromkeys(where, (together(alike), where))
    return [one for place, one in sorted(found.items()) if place == one[1][0]]


def together(alike: Sequence[Member]) -> Member:
    """Several members as the first of them, under the name that they share."""
    names = [one.name.split() for one in alike]
    same = takewhile(lambda said: len(set(said)) == 1, zip(*names, strict=False))
    name = " ".join(said[0] for said in same) or names[0][-1]
    return replace(alike[0], name=name, namesakes=tuple(one.id for one in alike[1:]))


def _standing(
    said: Sequence[Word], names: Mapping[Member, Sequence[Word]]
) -> list[tuple[Member, range]]:
    found = _every(said, names)
    return [(alike[0], where) for alike, where in found if len(alike) == 1]


def _every(
    said: Sequence[Word], names: Mapping[Member, Sequence[Word]]
) -> list[tuple[Sequence[Member], range]]:
    """Every name in a text, and whose it is."""
    found: list[tuple[Sequence[Member], range]] = []
    place = 0
    while place < len(said):
        alike, length = _longest(said[place:], names)
        if alike:
            found.append((alike, range(place, place + length)))
        place += length
    return found


def without_names(text: str, members: Sequence[Member]) -> str:
    """A text, folded, without the names of members."""
    taken = {place for _, places in standing(text, members) for place in places}
    return " ".join(word.folded for n, word in enumerate(words(text)) if n not in taken)


def _longest(
    said: Sequence[Word], names: Mapping[Member, Sequence[Word]]
) -> tuple[Sequence[Member], int]:
    """Whose name begins a text, by the most words of it: one member's rather than several's."""
    found: tuple[Sequence[Member], int] = ((), 1)
    for fits in (_same, _inflected):
        reach = {member: _reach(said, name, fits) for member, name in names.items()}
        longest = max(reach.values(), default=0)
        best = [member for member, length in reach.items() if length == longest]
        if longest and len(best) == 1:
            return best, longest
        if longest and not found[0]:
            nearest = _nearest(said[0], names, best) if fits is _inflected else None
            found = ([nearest] if nearest else best, longest)
    return found


def _nearest(
    word: Word, names: Mapping[Member, Sequence[Word]], members: Sequence[Member]
) -> Member | None:
    """The one of several whose first name shares most with a word: of Marta and Martti, Martti."""
    shared = {one: _alike(word.folded, names[one][0].folded) for one in members}
    best = [one for one in members if shared[one] == max(shared.values())]
    return best[0] if len(best) == 1 else None


def _alike(said: str, name: str) -> int:
    """With how many of the same letters both begin."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(said, name, strict=False))))


def _reach(said: Sequence[Word], name: Sequence[Word], fits: Callable[[Word, str], bool]) -> int:
    """How many words of a name a text begins with."""
    pairs = zip(said, name, strict=False)
    return len(list(takewhile(lambda pair: fits(pair[0], pair[1].folded), pairs)))


def _same(word: Word, name: str) -> bool:
    return word.folded.removesuffix("s") == name.removesuffix("s")


def _inflected(word: Word, name: str) -> bool:
    """Whether it is a name with an ending, which may change its last letters: Luca, Luki."""
    said = word.folded
    kept = max(len(name) - 1, ENDING)
    same = said[:kept] == name[:kept] and len(said) - len(name) <= ENDING
    softened = name[-2:] == "ca" and said.startswith(f"{name[:-2]}k") and len(said) == len(name)
    return same or softened or _without_vowel(said, name) or _short_form(word, name)


def _short_form(word: Word, name: str) -> bool:
    """Whether it is a short name with an ending, and no ordinary word: Ali, but never "ale"."""
    ordinary = word.text[:1].islower() and word.folded in grammar("en").common
    return short_form(name, word.folded) and not ordinary


def _without_vowel(said: str, name: str) -> bool:
    """Whether a name has lost the vowel before its last letter to an ending: Marek, Marka."""
    stem = name[:-2] + name[-1:]
    fleeting = name[-2:-1] == "e" and len(stem) >= ENDING
    return fleeting and said.startswith(stem) and 0 < len(said) - len(stem) <= ENDING


def team_named(text: str, teams: Sequence[Team]) -> Team | None:
    """The team that a text names as a whole."""
    return next((team for team in teams if fold(team.name) == fold(text)), None)
