"""Names as our languages inflect them: "z Novapolem", "Müllers Backhaus", "Aceri omale"."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from flows.language.words import fold

SHORTEST_STEM = 3
SHORT = "short"
"""The group of endings that only names of three letters take."""
_VOWELS = "aeiouy"
# Estonian weakens the last sound of a word before an ending: Puit, Puidu; Pank, Panga.
_WEAK = str.maketrans("ptk", "bdg")
_STRONG = str.maketrans("bdg", "ptk")


@lru_cache(maxsize=1)
def endings() -> tuple[str, ...]:
    """Every ending that a name may take, the longest first: reps mix languages."""
    every = {ending for name, group in _groups().items() if name != SHORT for ending in group}
    return tuple(sorted(every, key=lambda ending: (-len(ending), ending)))


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, Sequence[str]]:
    return tomllib.loads((files("flows") / "hears" / "endings.toml").read_text("utf-8"))


def short_form(name: str, said: str) -> bool:
    """Whether a folded word is a form of a name of three letters: Ola, Oli; Ewa, Ewie."""
    short = len(name) == SHORTEST_STEM and name[-1] in _VOWELS
    return short and said[:2] == name[:2] and said[2:] in _groups()[SHORT]


def inflected(name: str, said: str) -> bool:
    """Whether a folded word is a form of a name's folded word, other than that itself."""
    if len(name) < SHORTEST_STEM or said == name:
        return False
    stem = name[:-1] if name[-1] in _VOWELS else name
    return any(
        said.startswith(base) and said[len(base) :] in endings()
        for base in dict.fromkeys((name, stem, name[:-1] + name[-1].translate(_WEAK)))
        if len(base) >= SHORTEST_STEM
    )


def basic_forms(said: str) -> Iterator[str]:
    """The words that a folded word may be a form of, itself first."""
    yield said
    for ending in endings():
        stem = said.removesuffix(ending)
        if stem != said and len(stem) >= SHORTEST_STEM:
            yield stem
            yield from (stem + vowel for vowel in _VOWELS)
            yield stem[:-1] + stem[-1].translate(_STRONG)


def basic(said: str, cases: Collection[str]) -> str:
    """A strange name without its case: an ending left off, or `>` put in place of another.

    What is left must end in a consonant, for "Fabryki" may be of Fabryka or of Fabryki.
    """
    for case in sorted(cases, key=len, reverse=True):
        ending, put, instead = case.partition(">")
        stem = said[: -len(ending)]
        fits = fold(said).endswith(ending) and len(stem) >= SHORTEST_STEM
        if fits and (put or fold(stem)[-1:] not in _VOWELS):
            return stem + instead
    return said
