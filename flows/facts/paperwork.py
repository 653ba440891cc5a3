"""What a seller has sent and nothing else: it tells nothing of the customer, whatever it was."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from flows.language.grammar import heard_in
from flows.language.languages import LANGUAGES
from flows.language.words import Word, clean, fold, words

LONGEST = 14
"""Words past which a note says more than that something was sent."""
_OF = re.compile(r"^\s*[^\W\d_][^:;,.!?]{0,40}?(?::|\s[–-])\s+")


def only_sent(note: str) -> bool:
    """Whether a note says that the seller has sent a paper, in one of our languages, and no more.

    A name may lead it, or be whom it was sent to; any other word says more.
    """
    said = list(words(_OF.sub("", clean(note))))
    if not 1 < len(said) <= LONGEST:
        return False
    return any(_all_of(said, _known(language)) for language in LANGUAGES)


def _known(language: str) -> Mapping[str, Collection[str]]:
    told = heard_in(language)["paperwork"]
    return {kind: {fold(word) for word in told[kind]} for kind in told}


def _all_of(said: Sequence[Word], known: Mapping[str, Collection[str]]) -> bool:
    whom = False
    for word in said:
        named = whom and word.text[:1].isupper()
        if not named and not any(word.folded in known[kind] for kind in known):
            return False
        whom = named or word.folded in known["to"]
    return all(any(word.folded in known[kind] for word in said) for kind in ("sent", "papers"))
