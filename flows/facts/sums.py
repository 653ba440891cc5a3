"""What a deal is worth, among all the amounts a note speaks of."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from flows.facts.cues import Cues
from flows.facts.rivals import Rival
from flows.language.grammar import together
from flows.language.inflecting import inflected
from flows.language.languages import LANGUAGES
from flows.language.money import Amount, Money
from flows.language.ordinary import ordinary
from flows.language.passages import Passage, Span
from flows.language.words import clean, fold, words

_LEAST, _SURE = Decimal(100), Decimal(500)
"""What a deal is worth at least, and what an amount that nothing else marks as its value."""
_PLAIN = Decimal(1000)
"""What a number without currency or scale is worth at least: below, things were counted."""
_FIGURE = re.compile(r"\d[\d.,]*")
_NAMED = 3
"""Words that a customer's name has at most, where nothing but an amount stands beside it."""
_NEAR = 2
"""Words before an amount in which "from" or "not" makes it one that no longer holds."""


def deal_value(
    passage: Passage, rivals: Sequence[Rival], names: Collection[str] = ()
) -> Amount | None:
    """What the deal of these names is worth; None where it is not said or several might be it."""
    ours = [
        (amount, passage.inside(amount.start, amount.end))
        for amount in _money(passage.cues).find(passage.text)
    ]
    standing = [
        (amount, span)
        for amount, span in ours
        if amount.value >= _LEAST
        and _holds(passage, amount, span)
        and not _theirs(passage, span, rivals)
    ]
    if len(standing) > 1:
        standing = [(a, s) for a, s in standing if not _was(passage, s)]
    own = {word for name in names for word in fold(name).split()}
    told = [
        (a, s) for a, s in standing if _said(passage, a, s, own) or _answers(passage, s, rivals)
    ]
    surer = [(a, s) for a, s in told if passage.told("value", "cues", passage.clause(s))]
    amounts = {amount.value: (amount, span) for amount, span in surer or told}
    if len(amounts) != 1:
        return None
    amount, span = next(iter(amounts.values()))
    return amount if amount.currency else replace(amount, currency=_apart(passage, span))


def only_worth(note: str) -> bool:
    """Whether a note says but what a deal is worth, by its name, in any of our languages."""
    known, text = together(LANGUAGES), clean(note)
    amounts = known.money.find(text)
    if len(amounts) != 1:
        return False
    around = words(f"{text[: amounts[0].start]} {text[amounts[0].end :]}")
    said = Cues(LANGUAGES).words("value", "beside") | known.money.currencies.keys()
    beside = [word for word in around if word.folded not in said]
    return len(beside) <= _NAMED and not any(ordinary(word, known) for word in beside)


@lru_cache(maxsize=32)
def _money(cues: Cues) -> Money:
    """Money as it is heard, with all that says it is a deal's before a bare number."""
    known = together(cues.languages).money
    return replace(known, cues=known.cues | cues.words("value", "cues") | cues.words("value", "us"))


def _holds(passage: Passage, amount: Amount, span: Span) -> bool:
    """Whether it is neither denied nor what the value was before, nor an amount of its own."""
    before = passage.words_in((passage.sentence(span)[0], span[0]))[-_NEAR:]
    outdated = passage.cues.words("value", "outdated")
    if not any(c.isdigit() for c in passage.typed(span)) and len(passage.words_in(span)) < 2:
        return False
    if before and (before[-1].folded in outdated or _left(passage, before[-1].folded, span)):
        return False
    after = passage.folded.text[span[1] : span[1] + 30]
    beside = passage.words_in((span[1], passage.clause(span)[1]))[:_NEAR] + before
    if any(w.folded in passage.cues.words("value", "differs") for w in beside):
        return False
    if passage.cues["value", "per"].match(after.lstrip()) or after.lstrip().startswith("%"):
        return False
    if amount.currency is None and passage.typed(span)[-1].isdigit() and amount.value < _PLAIN:
        return False
    clause, sentence = passage.clause(span), passage.sentence(span)
    if passage.told("value", "against", clause):
        return False
    ours = passage.told("value", "cues", clause)
    past = not ours and passage.told("value", "elsewhere", sentence)
    return not past and not _discount(passage, span)


def _discount(passage: Passage, span: Span) -> bool:
    """Whether a discount stands nearer to it than to another figure."""
    clause = passage.clause(span)
    figures = [m.span() for m in _FIGURE.finditer(passage.folded.text, *clause)]
    others = [f for f in figures if f[1] <= span[0] or f[0] >= span[1]]
    return any(
        all(
            (passage.distance(cue, span), span) <= (passage.distance(cue, other), other)
            for other in others
        )
        for cue in passage.found("value", "discounts", clause)
    )


def _was(passage: Passage, span: Span) -> bool:
    """Whether its clause says that the value was that."""
    return passage.told("value", "was", (passage.clause(span)[0], span[0]))


def _left(passage: Passage, before: str, span: Span) -> bool:
    """Whether the value was that before: "from 40 thousand to 36"."""
    if before not in passage.cues.words("value", "from"):
        return False
    towards = passage.words_in((span[1], passage.sentence(span)[1]))[:2]
    turned = any(w.folded in passage.cues.words("value", "to") for w in towards[:1])
    return turned and len(towards) > 1 and any(c.isdigit() for c in towards[1].folded)


def _theirs(passage: Passage, span: Span, rivals: Sequence[Rival]) -> bool:
    """Whether the nearest one named before it, in its sentence, is a rival and not us."""
    sentence, clause = passage.sentence(span), passage.clause(span)
    inside = [other.span for other in rivals if sentence[0] <= other.span[0] < sentence[1]]
    if passage.told("value", "purse", clause) and not any(
        clause[0] <= s[0] < clause[1] for s in inside
    ):
        # What they can spend is theirs alone, whoever else is spoken of.
        return False
    before = [s for s in inside if s[0] < span[0]]
    if not before:
        return any(clause[0] <= s[0] < clause[1] for s in inside)
    us = [s for s in passage.found("value", "us", sentence) if s[0] < span[0]]
    return max(before) > max(us, default=(-1, -1))


def _answers(passage: Passage, span: Span, rivals: Sequence[Rival]) -> bool:
    """Whether it is what we ask, told beside what a rival does."""
    sentence = passage.sentence(span)
    us = passage.told("value", "us", (sentence[0], span[0]))
    return us and any(sentence[0] <= other.span[0] < span[0] for other in rivals)


def _said(passage: Passage, amount: Amount, span: Span, own: Collection[str]) -> bool:
    """Whether it is said to be the deal's, or is money that nothing else claims."""
    if passage.told("value", "cues", passage.sentence(span)):
        return True
    if amount.currency is not None and amount.value >= _SURE:
        return True
    return amount.value > _SURE and _bare(passage, span, own)


def _bare(passage: Passage, span: Span, own: Collection[str]) -> bool:
    """Whether a clause says nothing but an amount: "a small one, 4.5k, but quick"."""
    around = passage.words_in(passage.clause(span))
    beside = {w.folded for w in around if w.end <= span[0] or w.start >= span[1]}
    rest = beside - passage.grammar.money.fillers
    return all(any(w == one or inflected(one, w) for one in own) for w in rest)


def _apart(passage: Passage, span: Span) -> str | None:
    """The currency, where the sentence names one away from the amount."""
    money = passage.grammar.money.currencies
    said = {money[w.folded] for w in passage.words_in(passage.sentence(span)) if w.folded in money}
    return said.pop() if len(said) == 1 else None
