"""The exact grammar: what is understood without reading, in one language or in several at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from flows.history import LossReason
from flows.language.dates import Dates, When
from flows.language.mending import mended
from flows.language.money import Amount, Money
from flows.language.numbers import Numerals
from flows.language.words import holds, phrase
from flows.process import PhaseKind, StageKind

SHORT = 8
"""Words up to which a message is looked at for typos; a longer one is a note."""
_SOME_DAY = date(2026, 1, 5)
"""Whether words are a date at all does not depend on the day."""
_CLAUSE = re.compile(r"[,.;!]+ ?")
# The words a slot may take; a name longer than this is no name.
SLOTS = {
    "deal": r"(?P<deal>\S+(?: \S+){0,6}?)",
    "name": r"(?P<name>\S+(?: \S+){0,9}?)",
    "when": r"(?P<when>\S+(?: \S+){0,6}?)",
    "stage": r"(?P<stage>\S+(?: \S+){0,3}?)",
    "number": r"(?P<number>\d{1,3})",
    "ordinal": r"(?P<ordinal>\S+)",
    "count": r"(?P<count>\S+)",
    "language": r"(?P<language>\S+(?: \S+)??)",
}


@dataclass(frozen=True)
class Phrase:
    """A message that the grammar knows: its intent, and the words in its slots, folded.

    `around` is how many words stand before and after the name in it.
    """

    intent: str
    around: tuple[int, int] = (0, 0)
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Phrases:
    """Whole messages that are known word for word, those with slots, and the words in them."""

    exact: Mapping[str, tuple[str, ...]]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    vocabulary: frozenset[str]


@dataclass(frozen=True)
class Grammar:
    """All that is understood in the languages somebody writes, their own first.

    Words that only make a phrase polite or chatty may be said anywhere: `polite`. `heads` are
    ordinary words that a firm's name may begin with, `head_forms` what they are in other cases.
    """

    languages: tuple[str, ...]
    learn: Callable[[], Phrases]
    polite: frozenset[str]
    names: Mapping[str, str]
    stages: Mapping[str, PhaseKind | StageKind]
    reasons: Mapping[str, tuple[str, ...]]
    doubts: Mapping[str, tuple[str, ...]]
    facts: Mapping[str, tuple[str, ...]]
    marks: Mapping[str, frozenset[str]]
    suffixes: frozenset[str]
    spelled: Mapping[str, str]
    trades: frozenset[str]
    heads: frozenset[str]
    head_forms: Mapping[str, str]
    ordinals: Mapping[str, int]
    numerals: tuple[Numerals, ...]
    common: frozenset[str]
    calendar: Dates
    money: Money

    @cached_property
    def phrases(self) -> Phrases:
        """The phrases; learnt when the first message is to be parsed, for a quick start."""
        return self.learn()

    def parse(self, text: str) -> list[Phrase]:
        """Every way the grammar understands a whole message, the plainest first.

        One that is no phrase of ours is tried without its polite words, and its typos mended.
        """
        said = phrase(text) or text.strip()
        found = self._known(said)
        if said in self.phrases.exact or len(said.split()) > SHORT:
            return found
        if not found and (clauses := self._clauses(text)):
            return clauses
        right = mended(said, self.phrases.vocabulary, self.common)
        found += self._politely(said)
        if right != said:
            found += self._known(right) + self._politely(right)
        return found

    def _clauses(self, text: str) -> list[Phrase]:
        """What several phrases one behind the other say alike: "done, tick it off", "ok yes"."""
        pieces = [phrase(piece) for piece in _CLAUSE.split(text) if phrase(piece)]
        if len(pieces) > 1:
            said = [(self._known(piece) + self._politely(piece))[:1] for piece in pieces]
            alike = {found[0].intent if found and not found[0].slots else "" for found in said}
            return said[0] if len(alike) == 1 and "" not in alike else []
        words, exact = phrase(text).split(), self.phrases.exact
        halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
        both = (set(exact.get(one, ())) & set(exact.get(other, ())) for one, other in halves)
        return [Phrase(intent) for intent in next(filter(None, both), ())]

    def _known(self, said: str) -> list[Phrase]:
        plain = [Phrase(intent) for intent in self.phrases.exact.get(said, ())]
        matched = ((intent, pattern.fullmatch(said)) for pattern, intent in self.phrases.patterns)
        slotted = [
            self._parted(_slotted(intent, found), found) for intent, found in matched if found
        ]
        return plain + sorted((found for found in slotted if self._fits(found)), key=self._loose)

    def _parted(self, found: Phrase, match: re.Match[str]) -> Phrase:
        """A phrase in which a name of several words right before a date is not cut short."""
        deal, when = found.slots.get("deal", ""), found.slots.get("when", "")
        if f"{deal} {when}" not in match.string or not deal or self.when(found, _SOME_DAY):
            return found
        words = when.split()
        cuts = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
        for more, rest in cuts:
            if self.calendar.whole(rest, _SOME_DAY):
                return replace(found, slots={**found.slots, "deal": f"{deal} {more}", "when": rest})
        return found

    def _politely(self, said: str) -> list[Phrase]:
        """The phrase without its polite words; a name must stay as typed, so those at its ends."""
        words = said.split()
        first = next((n for n, word in enumerate(words) if word not in self.polite), len(words))
        last = next((n for n, w in enumerate(reversed(words)) if w not in self.polite), 0)
        found = self._known(" ".join(words[first : len(words) - last])) if first or last else []
        if found:
            return [replace(p, around=(p.around[0] + first, p.around[1] + last)) for p in found]
        bare = " ".join(word for word in words if word not in self.polite)
        return [p for p in self._known(bare) if "name" not in p.slots] if bare != said else []

    def _loose(self, found: Phrase) -> tuple[bool, bool, bool, int]:
        """How little of a phrase is ours; a name may be anything, a phase or a date may not."""
        free = [found.slots[slot] for slot in ("deal", "name", "when") if slot in found.slots]
        vague = "when" in found.slots and self.when(found, _SOME_DAY) is None
        return bool(free), vague, "name" in found.slots, sum(len(said.split()) for said in free)

    def _fits(self, found: Phrase) -> bool:
        slots = found.slots
        return (
            slots.get("stage", "") in self.stages_or_none
            and slots.get("language", "") in {"", *self.names}
            and ("ordinal" not in slots or slots["ordinal"] in self.ordinals)
            and ("count" not in slots or self.count(slots["count"]) is not None)
        )

    @cached_property
    def stages_or_none(self) -> frozenset[str]:
        """What may stand for a phase or stage, or nothing."""
        return frozenset({"", *self.stages})

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Words that are numbers, and so no names."""
        said = (word for one in self.numerals for word in (*one.adds, *one.times, *one.ones))
        return frozenset((*said, *self.ordinals))

    def count(self, said: str) -> int | None:
        """A whole number in digits or words."""
        digits = re.sub(r"(?<=\d)x$", "", said)
        counted = (numerals.count(digits) for numerals in self.numerals)
        return next((number for number in counted if number is not None), None)

    def number(self, found: Phrase) -> int:
        """The number a phrase names, in digits, as a count or as an ordinal."""
        digits = found.slots.get("number")
        if digits:
            return int(digits)
        counted = self.count(found.slots["count"]) if "count" in found.slots else None
        return counted if counted is not None else self.ordinals[found.slots.get("ordinal", "")]

    def stage(self, found: Phrase) -> PhaseKind | StageKind:
        """The phase or stage kind a phrase names."""
        return self.stages[found.slots["stage"]]

    def language(self, found: Phrase) -> str | None:
        """The language a phrase names, None where it names none."""
        return self.names.get(found.slots.get("language", ""))

    def when(self, found: Phrase, today: date) -> When | None:
        """The date a phrase names, seen from today."""
        return self.calendar.whole(found.slots.get("when", ""), today)

    def day(self, text: str, today: date) -> When | None:
        """The date that a whole message is."""
        return self.calendar.whole(text, today)

    def dates(self, text: str, today: date) -> list[When]:
        """The dates in a note, where they stand."""
        return self.calendar.find(text, today)

    def amount(self, text: str) -> Amount | None:
        """The amount of money that a whole message is."""
        return self.money.whole(text)

    def amounts(self, text: str) -> list[Amount]:
        """The amounts of money in a note, where they stand."""
        return self.money.find(text)

    def reason(self, text: str) -> LossReason | None:
        """The loss reason a note gives, where it gives one in so many words."""
        return next(
            (LossReason(key) for key, said in self.reasons.items() if holds(text, said)), None
        )

    def doubt(self, text: str) -> str | None:
        """The kind of doubt a note tells of, None where it is none we know."""
        return next((key for key, said in self.doubts.items() if holds(text, said)), None)

    def marks_of(self, kind: str, text: str) -> bool:
        """Whether a note bears a mark: `silence` or `complaint`."""
        return holds(text, self.marks[kind])


def _slotted(intent: str, found: re.Match[str]) -> Phrase:
    slots = {name: said for name, said in found.groupdict().items() if said is not None}
    if "name" not in slots:
        return Phrase(intent, slots=slots)
    before, after = found.string[: found.start("name")], found.string[found.end("name") :]
    return Phrase(intent, (len(before.split()), len(after.split())), slots)
