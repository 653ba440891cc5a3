"""What a message tells of each customer it names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.grammar import together
from flows.language.splitting import Named, clauses, subjects

OURS = ("Novapol", "Mazur", "Bosch", "Acme")


def named_in(text: str) -> list[Named]:
    """Where our customers stand in a text, inflected or not."""
    found = ((n, m) for n, name in enumerate(OURS) for m in re.finditer(rf"{name}\w*", text))
    return [Named(n, match.start(), match.end()) for n, match in found]


def told(language: str, text: str) -> dict[str, str]:
    """What is told of whom."""
    grammar = together(tuple(dict.fromkeys((language, "en"))))
    return {OURS[clause.who]: clause.text for clause in clauses(text, named_in(text), grammar)}


@pytest.mark.parametrize(
    ("language", "text", "of_mazur", "of_bosch"),
    [
        (
            "en",
            "Novapol wants the demo Thursday, Mazur signed!!, nothing new at Bosch",
            "Mazur signed!!",
            "nothing new at Bosch",
        ),
        (
            "pl",
            "Novapol chce demo w czwartek, Mazur podpisał!!, u Boscha nic nowego",
            "Mazur podpisał!!",
            "u Boscha nic nowego",
        ),
        (
            "de",
            "Novapol will am Donnerstag die Demo, Mazur hat unterschrieben!!, bei Bosch nichts",
            "Mazur hat unterschrieben!!",
            "bei Bosch nichts",
        ),
        (
            "it",
            "Novapol vuole la demo giovedì, Mazur ha firmato!!, niente di nuovo da Bosch",
            "Mazur ha firmato!!",
            "niente di nuovo da Bosch",
        ),
        (
            "et",
            "Novapol tahab neljapäeval demot, Mazur allkirjastas!!, Boschilt pole midagi uut",
            "Mazur allkirjastas!!",
            "Boschilt pole midagi uut",
        ),
        (
            "fil",
            "Gusto ng Novapol ng demo sa Huwebes, pumirma na ang Mazur!!, walang balita sa Bosch",
            "pumirma na ang Mazur!!",
            "walang balita sa Bosch",
        ),
    ],
)
def test_each_clause_is_told_of_its_own_customer(
    language: str, text: str, of_mazur: str, of_bosch: str
) -> None:
    of = told(language, text)
    assert (of["Mazur"], of["Bosch"]) == (of_mazur, of_bosch)
    assert text.startswith(of["Novapol"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Novapol compares us with Bosch, Mazur and Acme"),
        ("en", "Novapol wants a demo, they like Bosch better"),
        ("en", "Novapol wants a demo and Bosch is cheaper"),
        ("en", "Acme looks at Bosch and Mazur before deciding"),
        ("en", "Acme got an offer from Siemens and Mazur too"),
        ("en", "Novapol said no, signed with Bosch"),
        ("en", "Acme chose Mazur instead of us"),
        ("en", "They want a demo with Mr. Mazur, says Novapol"),
        ("pl", "Novapol porównuje nas z Boschem i Mazurem"),
        ("de", "Novapol vergleicht uns mit Bosch und Mazur"),
        ("it", "Novapol ci confronta con Bosch e Mazur"),
        ("et", "Novapol võrdleb meid Boschi ja Mazuriga"),
        ("fil", "Kinukumpara kami ng Novapol sa Bosch at Mazur"),
    ],
)
def test_who_is_only_mentioned_has_no_clause(language: str, text: str) -> None:
    assert told(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text", "of_acme"),
    [
        ("en", "Acme and Mazur both signed", "Acme both signed"),
        ("pl", "Acme i Mazur podpisali", "Acme podpisali"),
        ("de", "Acme und Mazur haben unterschrieben", "Acme haben unterschrieben"),
        ("it", "Acme e Mazur hanno firmato", "Acme hanno firmato"),
        ("et", "Acme ja Mazur allkirjastasid", "Acme allkirjastasid"),
    ],
)
def test_names_in_a_row_share_what_is_told(language: str, text: str, of_acme: str) -> None:
    assert told(language, text)["Acme"] == of_acme


def test_a_customer_told_of_twice_has_one_clause() -> None:
    of = told("en", "Novapol wants a demo. Mazur signed. Novapol also asked for prices")
    assert of["Novapol"] == "Novapol wants a demo., Novapol also asked for prices"


def test_a_lone_subject_is_known_among_those_mentioned() -> None:
    text = "Novapol chose Bosch instead of us"
    assert subjects(text, named_in(text), together(("en",))) == {OURS.index("Novapol")}


@given(st.text(alphabet="NovaplMzurBsch ,.and!\n", max_size=120))
def test_any_text_is_cut_without_losing_a_customers_name(text: str) -> None:
    named = named_in(text)
    for clause in clauses(text, named, together(("en",))):
        assert OURS[clause.who] in clause.text


@pytest.mark.parametrize(
    ("language", "text", "of_acme", "of_mazur"),
    [
        (
            "en",
            "Acme want a demo on Tuesday at 10. Mazur asked for our price list",
            "Acme want a demo on Tuesday at 10.",
            "Mazur asked for our price list",
        ),
        (
            "en",
            "Acme pay 12000. Mazur asked for our price list",
            "Acme pay 12000.",
            "Mazur asked for our price list",
        ),
        (
            "de",
            "Acme will am 3. Mai die Demo. Mazur unterschreibt am 3. Mai",
            "Acme will am 3. Mai die Demo.",
            "Mazur unterschreibt am 3. Mai",
        ),
    ],
)
def test_a_number_ends_a_sentence_unless_a_month_follows(
    language: str, text: str, of_acme: str, of_mazur: str
) -> None:
    assert told(language, text) == {"Acme": of_acme, "Mazur": of_mazur}
