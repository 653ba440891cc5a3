"""How a deal ends is told in so many words; what is denied, doubted or asked tells nothing."""

from __future__ import annotations

import pytest

from bot.readers.trained import TrainedReader
from flows.facts.silence import only_silent
from flows.facts.sums import only_worth
from flows.facts.verdicts import verdict
from flows.history import Outcome
from flows.process import PhaseKind
from flows.reading import Context

LOST = [
    "kestrel are out, went with Bosch because cheaper",
    "Ekoplast: no budget, lost",
    "They've gone with a competitor",
    "Hurtownia Kowalczyk - rezygnują, wzięli Boscha bo taniej",
    "Ekoplast: nie mają budżetu, przegrane",
    "PKP Cargo odpadło",
    "wybrali konkurencję",
    "Müller hat abgesagt",
    "haben sich für Siemens entschieden, zu teuer",
    "Rossi: hanno scelto Siemens",
    "niente budget, persa",
    "Puidu valis Boschi",
    "valisid konkurendi",
    "pinili nila ang Bosch",
    "Cruz: walang budget, talo na",
]
COMING = [
    "they will sign next week",
    "CEO signs by 20 October",
    "budżet zatwierdzony 52 tys. netto, podpisują w przyszłym tygodniu",
    "tak, umówiliśmy się na podpis 15 października",
    "sie unterschreiben nächste Woche",
    "firmano lunedì",
    "allkirjastavad järgmisel nädalal",
    "pipirma sila sa Lunes",
]
NEITHER = [
    "Kestrel is not lost yet",
    "they haven't chosen Bosch",
    "did they go with Bosch?",
    "czy wybrali konkurencję?",
    "haben sich noch nicht für Bosch entschieden",
    "hindi pa nila pinili ang Bosch",
    "If we don't move on price they'll go with Bosch",
    "they went with Bosch two years ago and regret it",
    "they went with us",
    "wybrali nas",
    "haben sich für uns entschieden",
    "wzięli Boscha na testy",
    "zrezygnowali z Boscha",
    "Agrosprzęt odpadł, został nam tylko jeden rywal",
    "prices are out",
    "Kestrel are out on Friday",
    "Müller hat den Termin abgesagt",
    "I went with Tom to see them",
    "they signed",
    "podpisali w piątek",
    "they won't sign",
    "nie podpiszą",
    "will they sign?",
]


@pytest.mark.parametrize("note", LOST)
def test_a_loss_is_told(note: str) -> None:
    told = verdict(note)
    assert told is not None
    assert told.lost
    assert told.words in note


@pytest.mark.parametrize("note", COMING)
def test_a_signature_is_yet_to_come(note: str) -> None:
    told = verdict(note)
    assert told is not None
    assert not told.lost


@pytest.mark.parametrize("note", NEITHER)
def test_anything_else_is_left_to_the_reader(note: str) -> None:
    assert verdict(note) is None


async def test_what_is_told_lost_waits_for_a_yes(reader: TrainedReader) -> None:
    for note in LOST:
        context = Context(PhaseKind.EVALUATION_OF_ALTERNATIVES)
        read = await reader.read(note, context)
        assert (read.outcome, read.decision(context)) == (Outcome.LOST, "ask"), note


async def test_a_signature_to_come_is_neither_won_nor_lost(reader: TrainedReader) -> None:
    for note in COMING:
        read = await reader.read(note, Context(PhaseKind.PURCHASE_DECISION))
        assert read.outcome is Outcome.OPEN, note


async def test_a_sold_deal_is_not_lost_any_more(reader: TrainedReader) -> None:
    sold = Context(PhaseKind.POST_PURCHASE_EVALUATION, Outcome.WON)
    known = Context(PhaseKind.PURCHASE_DECISION, Outcome.LOST)
    for note in ("they went with Bosch", "wzięli Boscha"):
        told = await reader.read(note, known)
        assert told.outcomes != (await reader.read(note, sold)).outcomes
        assert not told.decides(known)


@pytest.mark.parametrize("note", ["75k", "baltica 35 tys euro", "Kestrel: 12,5 tys. zł"])
def test_an_amount_alone_tells_no_phase(note: str) -> None:
    assert only_worth(note)


@pytest.mark.parametrize("note", ["Kestrel 2k off", "offer 48k", "they want 75k", "Kestrel"])
def test_an_amount_among_words_is_a_note(note: str) -> None:
    assert not only_worth(note)


@pytest.mark.parametrize(
    "note",
    [
        "alfa milczy od tygodnia",
        "nie odzywają się",
        "brightside has been quiet for a week",
        "rühren sich nicht",
        "non si fanno vivi",
        "ei anna märku",
        "hindi pa nagrereply",
    ],
)
def test_silence_alone_tells_no_phase(note: str) -> None:
    assert only_silent(note)


@pytest.mark.parametrize(
    "note", ["no answer, too expensive", "cisza, wybrali Boscha", "they called"]
)
def test_silence_with_a_reason_is_a_note(note: str) -> None:
    assert not only_silent(note)
