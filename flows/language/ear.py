"""Which languages a message is heard in: one's own first, then English, then what it looks like."""

from __future__ import annotations

from flows.language.grammar import grammar, together
from flows.language.languages import LANGUAGES, Guess
from flows.language.parsing import Grammar, Phrase
from flows.messages import Incoming
from flows.people import Person

LONG = 20
"""Characters from which a text says which language its writer speaks."""
SHORT = 6
"""Words up to which a message in none of one's languages may still be a command."""


class Ear:
    """Hears each message in the languages it may be in."""

    def __init__(self, guess: Guess = lambda _: None) -> None:
        self._guess = guess

    def hearing(self, language: str, text: str) -> Grammar:
        """The grammar for a message; a word of several languages means what one's own says."""
        guessed = None if text.startswith("/") else self._guess(text)
        return together(tuple(dict.fromkeys((language, "en", guessed or language))))

    def phrases(self, language: str, text: str) -> list[Phrase]:
        """What a message says that only a command would, in whichever language it is in."""
        known = self.hearing(language, text)
        return known.parse(text) or self.elsewhere(text, known)

    def elsewhere(self, text: str, tried: Grammar) -> list[Phrase]:
        """A short message as the other languages understand it, where those that do agree."""
        if len(text.split()) > SHORT:
            return []
        rest = (grammar(language) for language in LANGUAGES if language not in tried.languages)
        found = [one[0] for other in rest if (one := other.parse(text))]
        same = len({phrase.intent for phrase in found}) == 1
        return found[:1] if same and not found[0].slots else []

    def spoken(self, person: Person, incoming: Incoming) -> str | None:
        """The language to speak to somebody from now on, None where it is the one they know.

        What they set holds; else what their phone says, else what their first long note is in.
        """
        told = None if person.chose else incoming.speaks
        if told is None and not person.chose and not person.heard and len(incoming.text) >= LONG:
            told = self._guess(incoming.text)
        return told if told != person.language or not person.heard else None
