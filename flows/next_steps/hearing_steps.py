"""What is said of the next step: a step with its day, a reminder, or a day alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flows.heard import Heard
from flows.language.parsing import Grammar, Phrase
from flows.meaning import Meaning
from flows.meant import Meant
from flows.next_steps.agreed import agreed

SHORT = 6
"""Words up to which a message may be a day and nothing else."""
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


def parted(said: str, grammar: Grammar, today: date) -> tuple[str, str]:
    """A step and the words of its day, where it ends or begins with one."""
    for when in reversed(grammar.dates(said, today)):
        before, after = said[: when.start].strip(), said[when.end :].strip(" .!")
        if not before or not after:
            words = (before or after).strip(" ,:–-").split()
            while len(words) > 1 and words[-1].lower() in grammar.calendar.fillers:
                words.pop()
            return " ".join(words), said[when.start : when.end]
    return said, ""
