"""What is understood without reading."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import STEPS
from flows.history import LossReason
from flows.language.ear import Ear
from flows.language.grammar import _exact, _templates, grammar, heard_in, together
from flows.language.languages import LANGUAGES, language_of
from flows.language.templates import expansions
from flows.language.words import bare, clean, fold, phrase, words
from flows.process import PhaseKind, StageKind
from flows.team.administering import STEPS as ON_TEAM

EN = grammar("en")
TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Yes!", "yes"),
        ("  undo ", "undo"),
        ("Not right.", "reject"),
        ("that's wrong", "reject"),
        ("Status Novapol", "status"),
        ("how is Novapol doing?", "status"),
        ("new Kestrel Foods Ltd.", "open"),
        ("we won Novapol", "won"),
        ("pause Novapol until next Friday", "pause"),
        ("My deals", "mine"),
        ("objection handling", "pick"),
        ("2.", "number"),
        ("the second", "number"),
    ],
)
def test_the_plainest_understanding_comes_first(said: str, intent: str) -> None:
    assert EN.parse(said)[0].intent == intent


@pytest.mark.parametrize(
    "note",
    ["They asked for a brochure", "Yes they signed", "status quo wins there again, they say"],
)
def test_a_note_is_no_command(note: str) -> None:
    """Only a deal of such a name could make it one."""
    assert all({"deal", "name"} & set(p.slots) for p in EN.parse(note))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_that_is_heard_is_acted_on(language: str) -> None:
    beyond = {"number", "choose", "language", "value_was"}  # the last is heard as a value
    assert set(heard_in(language)["intents"]) <= set(STEPS) | set(ON_TEAM) | beyond
    assert list(heard_in(language)["intents"]) == list(heard_in("en")["intents"])
    assert list(heard_in(language)) == list(heard_in("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_heard_as_its_intent(language: str) -> None:
    heard = grammar(language)
    fill = {"deal": "novapol", "name": "novapol", "when": "2026-05-05", "number": "3", "count": "2"}
    fill |= {"stage": next(iter(heard.stages)), "language": next(iter(heard.names))}
    fill |= {"ordinal": next(iter(heard.ordinals))}
    for intent, tree in _templates(language):
        for said in islice(expansions(tree, fill), 40):
            assert intent in [found.intent for found in heard.parse(said)], (intent, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_means_two_things_but_as_an_answer(language: str) -> None:
    """A yes or a no answers a question; beside that a phrase has one meaning."""
    for said, intents in _exact(language).items():
        assert len(intents) == 1 or {"yes", "no"} & set(intents), (said, intents)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phase_stage_and_reason_can_be_typed(language: str) -> None:
    kinds = set(grammar(language).stages.values())
    assert kinds >= set(PhaseKind)
    assert kinds >= set(StageKind) - {StageKind.OTHER}
    assert [LossReason(key) for key in heard_in(language)["reasons"]] == list(LossReason)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("the price was too high", LossReason.PRICE),
        ("they went with another supplier", LossReason.COMPETITOR),
        ("no budget this year", LossReason.NO_BUDGET),
        ("they shelved the project, shelved", LossReason.NO_DECISION),
        ("who knows", None),
    ],
)
def test_a_reason_is_heard_in_a_note(said: str, reason: LossReason | None) -> None:
    assert EN.reason(said) == reason


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", date(2026, 3, 11)),
        ("friday", date(2026, 3, 13)),
        ("next tuesday", date(2026, 3, 17)),
        ("in two weeks", date(2026, 3, 24)),
        ("a month", date(2026, 4, 10)),
        ("3 april", date(2026, 4, 3)),
        ("april 3rd", date(2026, 4, 3)),
        ("january", date(2027, 1, 1)),
        ("2026-05-01", date(2026, 5, 1)),
        ("31 february", None),
        ("whenever", None),
        ("0 blues", None),
    ],
)
def test_a_date_is_seen_from_today(said: str, day: date | None) -> None:
    when = EN.day(said, TODAY)
    assert (when.day if when else None) == day


@given(st.text(max_size=200))
def test_any_text_is_parsed_without_complaint(text: str) -> None:
    for found in EN.parse(clean(text)):
        EN.when(found, TODAY)
    assert phrase(fold(text)) == phrase(phrase(fold(text)))
    for word in words(text):
        assert text[word.start : word.end] == word.text


@given(st.text(max_size=200))
def test_a_clean_text_has_no_control_characters(text: str) -> None:
    assert not any(ord(c) < 32 and c not in "\n\t" for c in clean(text))


def test_a_firm_is_compared_without_its_company_form() -> None:
    assert bare("Novapol Sp. z o.o.", EN.suffixes) == "novapol"
    assert bare("Müller & Söhne GmbH & Co. KG", EN.suffixes) == "muller & sohne"
    assert bare("AG", EN.suffixes) == "ag"


@pytest.mark.parametrize(
    ("language", "said", "value", "currency"),
    [
        ("pl", "12,5 tys. zł", "12500", "PLN"),
        ("de", "1,2 Mio €", "1200000", "EUR"),
        ("it", "15mila euro", "15000", "EUR"),
        ("et", "12 tuhat eurot", "12000", "EUR"),
        ("fil", "₱250k", "250000", "PHP"),
        ("en", "half a million", "500000", None),
        ("de", "1.250,00 €", "1250", "EUR"),
        ("en", "€1,250.00", "1250", "EUR"),
        ("pl", "pół miliona", "500000", None),
        ("de", "anderthalb Millionen", "1500000", None),
        ("fil", "kalahating milyon", "500000", None),
        ("de", "250 TEUR", "250000", "EUR"),
        ("it", "due milioni e mezzo di euro", "2500000", "EUR"),
    ],
)
def test_an_amount_is_understood(
    language: str, said: str, value: str, currency: str | None
) -> None:
    for found in (grammar(language).amount(said), *grammar(language).amounts(f"x: {said}")):
        assert found is not None
        assert (found.value, found.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "note",
    [
        "200 pcs by 2026-05-01", "20% off", "call 0048 600 123 456", "24/7 support", "part 4711-22",
        "open since 2019", "3 hours on site", "at 15:30", "budget 2026",
    ],
)  # fmt: skip
def test_other_figures_are_no_money(note: str) -> None:
    assert EN.amounts(note) == []


@pytest.mark.parametrize(
    ("language", "said", "day", "at"),
    [
        ("pl", "w przyszły piątek", "2026-03-20", None),
        ("de", "übermorgen um 15", "2026-03-12", "15:00"),
        ("it", "venerdì prossimo", "2026-03-13", None),
        ("et", "ülehomme", "2026-03-12", None),
        ("fil", "sa Lunes ng hapon", "2026-03-16", None),
        ("en", "end of Q1", "2026-03-31", None),
        ("pl", "do 3.4.", "2026-04-03", None),
        ("en", "3/4", None, None),
        ("de", "Freitag um halb vier", "2026-03-13", "15:30"),
        ("fil", "bukas ng alas dos ng hapon", "2026-03-11", "14:00"),
    ],
)
def test_a_day_and_a_time_are_understood(
    language: str, said: str, day: str | None, at: str | None
) -> None:
    found = grammar(language).day(said, TODAY)
    assert found is not None
    assert (found.day.isoformat() if found.day else None) == day
    assert (f"{found.time:%H:%M}" if found.time else None) == at


def test_a_day_inside_a_note_says_where_it_stands() -> None:
    note = "Müller will entscheiden bis Ende März, Rückruf morgen um 9"
    assert [note[d.start : d.end] for d in grammar("de").dates(note, TODAY)] == [
        "bis Ende März", "morgen um 9",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said"),
    [("et", "paus Harju Puit reedeni"), ("en", "pause Harju Puit until friday")],
)
def test_a_name_of_two_words_before_a_date_stays_whole(language: str, said: str) -> None:
    found = grammar(language).parse(said)[0]
    assert (found.intent, found.slots["deal"]) == ("pause", "harju puit")


def test_a_word_of_two_languages_means_what_ones_own_says() -> None:
    assert together(("pl", "en")).parse("no")[0].intent == "yes"
    assert together(("en", "pl")).parse("no")[0].intent == "no"


def test_a_short_message_in_a_third_language_is_understood() -> None:
    ear = Ear()
    known = ear.hearing("it", "wstrzymaj")
    assert ear.elsewhere("cofnij", known)[0].intent == "undo"
    assert ear.elsewhere("Novapol wants a demo on Tuesday with everybody", known) == []


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("tl", "fil"),
        ("pl-PL", "pl"),
        ("en-BR", "en"),
        ("fil_PH", "fil"),
        ("ru", None),
        (None, None),
    ],
)
def test_a_phone_says_which_language(tag: str, language: str | None) -> None:
    assert language_of(tag) == language
