"""What is said of the next step: a step with its day, a reminder, or a day alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flows.heard import Heard
from flows.language.dates import When
from flows.language.parsing import Grammar, Phrase
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.next_steps.agreed import agreed

SHORT = 6
"""Words up to which a message may be a day and nothing else."""
EARLY = 4
"""Words among which a message says that it asks for a reminder."""
LONGEST_FORM = 20
"""Characters of a company form behind a name."""
_SOME_DAY = date(2026, 1, 5)
"""Whether words are a day at all does not depend on today."""


async def day_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """A day alone, where a step is talked about: it is put on that day."""
    text, question = heard.incoming.text, heard.talk.open_question
    if len(text.split()) > SHORT or meaning.grammar.day(text, _SOME_DAY) is None:
        return None
    if question is not None:
        asked = question.state in ("appointing", "happening")
        return replace(heard, intent="step_day", meant=Meant(question.deal)) if asked else None
    deal = await meaning.deal(heard.talk.focus)
    if deal is None or agreed(deal) is None:
        return None
    return replace(heard, intent="step_day", meant=Meant(deal.id))


async def step_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A step, behind the name of its deal; None where that is nobody's."""
    typed, named = heard.incoming.text.split(), len(phrase.slots["deal"].split())
    before, after = phrase.around
    said = " ".join(typed[max(before - named, 0) : len(typed) - after])
    deal, end = await meaning.leading(said)
    if deal is None:
        # "Cedar next step: call" has the name in front and the step behind.
        deal, end = (await meaning.leading(heard.incoming.text))[0], 0
        said = " ".join(typed[before : len(typed) - after])
    rest = said[end:]
    colon = rest.find(": ")
    # What stands before a colon is still the name, in another form or with its company form.
    step = (rest[colon + 1 :] if 0 <= colon <= LONGEST_FORM else rest).strip(" :,–-.!")
    return replace(heard, meant=Meant(deal), argument=step) if deal and step else None


async def remind_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A reminder on a day; None where no day is said, or nobody has the deal."""
    if meaning.grammar.when(phrase, _SOME_DAY) is None:
        return None
    if "deal" not in phrase.slots:
        return heard
    meant = await meaning.of_name(phrase.slots["deal"])
    return replace(heard, meant=meant) if meant.deal is not None or meant.fitting else None


async def remind_freely(heard: Heard, meaning: Meaning) -> Heard | None:
    """A reminder in whatever words: that it is one early on, a day, a deal or the one at hand."""
    text, grammar = heard.incoming.text, meaning.grammar
    early = " ".join(word.folded for word in words(text)[:EARLY])
    asked = grammar.marks_of("reminds", early) and not text.endswith("?")
    if not asked or reminded_on(text, grammar, _SOME_DAY) is None:
        return None
    meant = await meaning.named(text)
    if meant.name is None and not meant.named and not meant.fitting:
        meant = Meant(await meaning.there(heard.talk.focus))
    known = meant.deal is not None or meant.fitting
    return replace(heard, intent="remind_of", meant=meant) if known else None


def reminded_on(text: str, grammar: Grammar, today: date) -> When | None:
    """The day a reminder names, at its end also by the mere number of it."""
    named = grammar.dates(text, today)
    said = text.split()
    ends = (grammar.day(" ".join(said[-n:]), today) for n in (1, 2, 3))
    return named[0] if named else next((when for when in ends if when is not None), None)


def parted(said: str, grammar: Grammar, today: date) -> tuple[str, str]:
    """A step and the words of its day, where it ends or begins with one."""
    for when in reversed(grammar.dates(said, today)):
        before, after = said[: when.start].strip(), said[when.end :].strip(" .!")
        if not before or not after:
            left = (before or after).strip(" ,:–-").split()
            while len(left) > 1 and left[-1].lower() in grammar.calendar.fillers:
                left.pop()
            return " ".join(left), said[when.start : when.end]
    return said, ""
