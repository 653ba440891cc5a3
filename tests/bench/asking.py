"""Managers' questions, from files written before the grammar: how many are understood, how fast."""

from __future__ import annotations

from time import perf_counter

from flows.language.languages import LANGUAGES
from tests.bench.figures import Row
from tests.questions.judge import questions, right


def measure() -> list[Row]:
    """Rows for each language: kind, deal and every filter right."""
    return [_row(language) for language in LANGUAGES]


def _row(language: str) -> Row:
    counted = {"blind": list[bool](), "tuned": list[bool]()}
    begun = perf_counter()
    for question in questions(language):
        counted[question.half].append(right(question, language))
    each = (perf_counter() - begun) / sum(map(len, counted.values())) * 1000
    shares = (f"{sum(one) / len(one):.3f} of {len(one)} {half}" for half, one in counted.items())
    told = f"{'; '.join(shares)}; {each:.1f} ms each"
    return (f"questions in {language}: kind and filters right", told, "aim: 0.950 blind", "")
