"""The language a text is likely to be in, by its letters and its ordinary words."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from flows.language.grammar import ordinary_words
from flows.language.languages import LANGUAGES, language_of
from flows.language.words import words

_TAGS = ["tl" if language == "fil" else language for language in LANGUAGES]
_WORD = 30.0
"""How much a word of one language alone weighs against the letters, in their log-likelihood."""
_LEAST = 3
"""Letters from which there is anything to guess by."""


@lru_cache(maxsize=1024)
def guessed(text: str) -> str | None:
    """Which of our languages a text is in, None where it has too few letters to say."""
    if sum(c.isalpha() for c in text) < _LEAST:
        return None
    likely = dict.fromkeys(LANGUAGES, 0.0)
    for tag, letters in _identifier().rank(text):
        likely[language_of(tag) or tag] += letters
    for word in words(text):
        known = [one for one in LANGUAGES if word.folded in ordinary_words(one)]
        for one in known:
            likely[one] += _WORD / len(known)
    return max(likely, key=lambda language: likely[language])


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # slow to load

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_TAGS)
    return identifier
