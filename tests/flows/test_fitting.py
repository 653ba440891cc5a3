"""What answers a question, in every language, and what only looks as if it did."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.fitting import answer_in
from flows.language.grammar import grammar

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)

ANSWERS = (
    ("en", "decider", "Kowalski", "Kowalski"),
    ("en", "decider", "kowalski", "Kowalski"),
    ("en", "decider", "Ms Anna Nowak", "Anna Nowak"),
    ("en", "decider", "the CFO", "CFO"),
    ("en", "competitor", "Bosch and Siemens", "Bosch and Siemens"),
    ("en", "budget", "Budget not set yet", "not set yet"),
    ("en", "budget", "about 40k EUR", "about 40k EUR"),
    ("en", "decision_date", "end of May", "2026-05-31"),
    ("en", "problem", "two breakdowns a month", "two breakdowns a month"),
    ("pl", "decider", "Kowalski", "Kowalski"),
    ("pl", "budget", "budżet jeszcze nieustalony", "jeszcze nieustalony"),
    ("pl", "decision_date", "do 15 maja", "2026-05-15"),
    ("de", "decider", "Frau Kowalski", "Kowalski"),
    ("de", "budget", "Budget steht noch nicht fest", "steht noch nicht fest"),
    ("de", "decision_date", "am 15. Mai", "2026-05-15"),
    ("it", "decider", "Rossi", "Rossi"),
    ("it", "budget", "budget non ancora definito", "non ancora definito"),
    ("et", "decider", "Tamm", "Tamm"),
    ("et", "budget", "eelarve pole veel paigas", "pole veel paigas"),
    ("fil", "decider", "Reyes", "Reyes"),
    ("fil", "budget", "budget wala pa", "wala pa"),
)
NO_ANSWERS = (
    ("en", "decider", "busy, call tomorrow"),
    ("en", "decider", "let me think the options over"),
    ("en", "decider", "who is that?"),
    ("en", "decider", "they asked for a demo of the new line on Thursday"),
    ("en", "competitor", "not much to tell"),
    ("en", "budget", "busy, call tomorrow"),
    ("en", "budget", "Kowalski decides"),
    ("en", "decision_date", "Kowalski"),
    ("en", "decision_date", "yesterday"),
    ("en", "problem", "busy, call tomorrow"),
    ("en", "problem", "let me think the options over"),
    ("en", "problem", "no answer for a week"),
    ("pl", "problem", "muszę przemyśleć opcje"),
    ("pl", "decider", "zajęty, zadzwonić jutro"),
    ("de", "problem", "das muss ich mir überlegen"),
)


@pytest.mark.parametrize(("language", "fact", "text", "said"), ANSWERS)
def test_an_answer_is_kept_as_it_was_said(language: str, fact: str, text: str, said: str) -> None:
    assert answer_in(fact, text, grammar(language), NOW) == said


@pytest.mark.parametrize(("language", "fact", "text"), NO_ANSWERS)
def test_what_does_not_fit_is_no_answer(language: str, fact: str, text: str) -> None:
    assert answer_in(fact, text, grammar(language), NOW) is None
