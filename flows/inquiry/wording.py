"""The words of one question as they are being understood: what is, is struck out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flows.inquiry import measures
from flows.inquiry.lexicon import DEAL, GONE, REP, Lexicon, folded
from flows.language.inflecting import basic
from flows.language.mending import mended
from flows.language.words import Word, words
from flows.people import Member
from flows.process import Process
from flows.team.calling import by_surname, shared, standing

OURS = (("ground", "glue"), ("nouns", "deals"), ("reasons", "competitor"))
"""Whose templates no name is, nor is what a phase or stage is called."""


@dataclass(frozen=True)
class Known:
    """What a question may name: deals where they stand in it, members, phases by the team's names.

    `asker` is who says "my".
    """

    today: date
    process: Process
    deals: Sequence[tuple[str, int, int]] = ()
    members: Sequence[Member] = ()
    asker: Member | None = None


class Wording:
    """A question in one language; `whole` is all of it, `text` what is not understood yet."""

    def __init__(self, typed: str, lexicon: Lexicon, known: Known) -> None:
        self.lexicon = lexicon
        self.known = known
        self.deals, self.reps = list[str](), list[Member]()
        self.said_noun = False
        self.marked = typed.rstrip().endswith("?")
        self._typed = words(measures.spread(typed))
        self.text = self.whole = self._masked(typed)

    def mend(self) -> bool:
        """Mends the typos in words of ours that nothing is made of yet; says whether any were."""
        vocabulary, common = self.lexicon.vocabulary, self.lexicon.grammar.common
        self.text = self.whole = mended(before := self.whole, vocabulary, common)
        return self.whole != before

    @property
    def asks(self) -> bool:
        """Whether it has the form of a question or of a wish to see something."""
        return self.marked or self.asks_by_word

    @property
    def asks_by_word(self) -> bool:
        """The same, whatever its marks."""
        polite = self.lexicon.pattern("ground", "polite").search(self.whole)
        found = polite or self.lexicon.pattern("asks", "words").search(self.whole)
        if found is None:
            return False
        before = self.whole[: found.start()]
        return not {DEAL, REP} & set(before) and not self._strange(before, "glue", "follow")

    def follows(self) -> bool:
        """Whether it goes on from a question before; within a whole question no "and" says so."""
        pattern = self.lexicon.pattern("ground", "follow")
        first = pattern.match(self.text, len(self.text) - len(self.text.lstrip()))
        return (first is not None or not self.asks_by_word) and self.take_found(pattern)

    @property
    def many(self) -> int:
        """How many words it has, a name counted as one."""
        return max(1, len(re.findall(rf"\w+|{DEAL}|{REP}", self.whole)))

    def left(self) -> list[str]:
        """The words that nothing has been made of."""
        return self._strange(self.text, "polite", "glue", "follow")

    def _strange(self, text: str, *tables: str) -> list[str]:
        for table in tables:
            text = self.lexicon.pattern("ground", table).sub(GONE, text)
        return re.findall(r"[^\W_]+", text)

    def has(self, table: str, key: str) -> bool:
        """Whether templates of that key stand in what is left."""
        return self.lexicon.pattern(table, key).search(self.text) is not None

    def take(self, table: str, key: str) -> bool:
        """The same, and strikes the first place out."""
        return self.take_found(self.lexicon.pattern(table, key))

    def take_all(self, table: str, key: str) -> bool:
        """The same, and strikes every place out."""
        found = self.take(table, key)
        while self.take(table, key):
            pass
        return found

    def says_mine(self) -> bool:
        """Whether the asker's own is asked for, which no polite form says; it is struck out.

        What somebody else calls their own is not: "who has not touched their deals".
        """
        plain = self.lexicon.pattern("ground", "polite").sub(GONE, self.text)
        if self.lexicon.pattern("mine", "theirs").search(plain) is not None:
            return False
        mine = self.lexicon.pattern("mine", "words").search(plain) is not None
        return mine and self.take_all("mine", "words")

    def asks_of_self(self) -> bool:
        """Whether it is how the asker does themselves that is asked; they count as named."""
        asker = self.known.asker
        if asker is None or not self.take("mine", "results"):
            return False
        self.reps.insert(0, asker)
        return True

    def take_found(self, pattern: re.Pattern[str]) -> bool:
        """Whether an expression stands in what is left; its first place is struck out."""
        found = pattern.search(self.text)
        if found is None:
            return False
        start, end = found.span()
        while found is not None and found.start() < end:
            # What begins within it may reach further: "in information search".
            end = max(end, found.end())
            found = pattern.search(self.text, found.start() + 1)
        self.strike(start, end)
        return True

    def strike(self, start: int, end: int) -> None:
        """Strike out what has been understood, but for the names in it."""
        struck = "".join(c if c in (DEAL, REP, " ") else GONE for c in self.text[start:end])
        self.text = self.text[:start] + struck + self.text[end:]

    def rival(self, said: str) -> str | None:
        """A competitor's name as it was typed, without its case; None where it is no name."""
        if said == DEAL:
            return self.deals.pop(0) if self.deals else None
        typed = next((word.text for word in self._typed if word.folded == said), said)
        if self._is_ours(said) or (typed.islower() and said in self.lexicon.grammar.common):
            return None
        cases = self.lexicon.grammar.marks.get("case_endings", frozenset())
        return basic(typed[:1].upper() + typed[1:], cases)

    def _masked(self, text: str) -> str:
        """The folded text with marks for the deals and members it names."""
        for name, start, end in sorted(self.known.deals, key=lambda deal: -deal[1]):
            if not self._is_ours(text[start:end]):
                text = f"{text[:start]} {DEAL} {text[end:]}"
                self.deals.insert(0, name)
        for called in (standing, by_surname, shared):
            said = words(text)
            for member, places in reversed(called(text, [*self.known.members])):
                run = said[places[0] : places[-1] + 1]
                if self._names(run, member, first=places[0] == 0):
                    text = f"{text[: run[0].start]} {REP} {text[run[-1].end :]}"
                    self.reps.insert(0, member)
        return folded(measures.spread(text))

    def _is_ours(self, said: str) -> bool:
        """Whether what might be a name is a word of questions."""
        places = (("places", key) for key in self.lexicon.keys("places"))
        return any(self.lexicon.pattern(*key).fullmatch(folded(said)) for key in (*OURS, *places))

    def _names(self, run: Sequence[Word], member: Member, *, first: bool) -> bool:
        """Whether words are a member's name, and no ordinary word that begins like one."""
        said = run[0].folded
        if first and len(run) == 1 and self.lexicon.pattern("asks", "words").fullmatch(said):
            return False  # "anna" is "give" in Estonian
        whole = {word.folded for word in words(member.name)}
        if len(run) > 1 or said.removesuffix("s") in whole or said in whole:
            return True
        if run[0].text[:1].isupper() and not first:
            return True
        return said not in self.lexicon.grammar.common
