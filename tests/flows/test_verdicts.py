"""How a deal ends is told in so many words; what is denied, doubted or asked tells nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.readers.trained import TrainedReader
from flows.facts.awaiting import only_awaited
from flows.facts.silence import only_silent
from flows.facts.sums import only_worth
from flows.facts.verdicts import verdict
from flows.history import Outcome
from flows.naming.unnamed import unnamed
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
    "molave, nag-budget freeze daw, di na tutuloy",
    "Tagaytay: wala nang budget this year, ayaw na",
    "sarado na, wala nang budget this year",
    "yakal ayaw na raw nila, wag na daw tayo tumawag",
    "yakal may nakuha na silang iba",
    "alutaguse loobus, eelarvet pole",
    "jõgeva otsustas teise kasuks",
    "edasi ei lähe, eelarve külmutati",
    "a budget freeze, they're not going ahead",
    "they don't want it any more",
    "Buche: budget eingefroren, machen nicht weiter",
    "sollen nicht mehr anrufen",
    "tigli non vanno avanti, budget congelato",
    "non se ne fa più niente",
    "już nie chcą, mamy nie dzwonić",
    "zakup nieaktualny, brak budżetu",
]
WON = [
    "they signed",
    "podpisali w piątek",
    "tindalo pumirma na kahapon!",
    "naglabas na ng PO, 480k, delivery sa Dec 10",
    "nagbayad na ng downpayment",
    "kasemets allkiri käes!",
    "ettemaks laekus täna",
    "müüsin eile Meyerile pumba 4k eest",
    "i sold a pump to Meyer yesterday for 4k",
    "got the signature from them",
    "the down payment came in today",
    "sprzedałem wczoraj pompę do Meyera",
    "zaliczka wpłynęła dzisiaj",
    "hab gestern eine Pumpe an Meyer verkauft",
    "die Unterschrift ist da",
    "ieri ho venduto una pompa a Meyer",
    "acconto arrivato oggi",
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
    "they won't sign",
    "nie podpiszą",
    "will they sign?",
    "hindi pa sarado",
    "hindi na tuloy ang demo bukas",
    "meeting di na tuloy, may sakit si boss",
    "di na tutuloy kung walang discount",
    "umatras na ang Bosch",
    "ayaw na nila sa Bosch",
    "wala nang budget ngayong taon, next year daw",
    "sarado na ang opisina",
    "ei ole veel loobunud",
    "loobusid konkurendi pakkumisest",
    "konkurent loobus",
    "kohtumine jääb ära",
    "the demo is not going ahead on Friday",
    "non hanno ancora rinunciato",
    "jeszcze nie zrezygnowali",
    "hindi pa naglabas ng PO",
    "kapag naglabas na ng PO, deliver agad",
    "may PO na kaya?",
    "pumirma na sila sa Bosch",
    "pumirma na sila ng NDA",
    "nagpadala na ako ng kontrata",
    "allkirja veel pole",
    "kui allkiri käes, siis tarnime",
    "ettemaks pole veel laekunud",
    "tellisid meilt demo",
    "PO not in yet",
    "if the PO comes in this week we deliver",
    "they signed the NDA yesterday",
    "we sold them a pump two years ago",
    "i sold him the idea of a demo",
    "Anzahlung noch nicht eingegangen",
    "zaliczka jeszcze nie wpłynęła",
    "acconto non ancora arrivato",
]
PENDING = [
    "narva otsus tuleb 15. jaanuaril",
    "läheb kauem, otsus alles detsembri lõpus",
    "wala pa, delayed, sa January na lang daw",
    "sa Jan 15 pa ang desisyon",
    "their decision comes on 15 January",
    "takes longer, decision only at the end of December",
    "entscheidung erst Ende Dezember",
    "verschoben, erst im Januar",
    "decyzja dopiero pod koniec grudnia",
    "la decisione arriva il 15 gennaio",
]


@pytest.mark.parametrize("note", LOST)
def test_a_loss_is_told(note: str) -> None:
    told = verdict(note)
    assert told is not None
    assert told.outcome is Outcome.LOST
    assert told.words in note


@pytest.mark.parametrize("note", WON)
def test_a_win_is_told(note: str) -> None:
    told = verdict(note)
    assert told is not None
    assert told.outcome is Outcome.WON
    assert told.words in note


@pytest.mark.parametrize("note", COMING)
def test_a_signature_is_yet_to_come(note: str) -> None:
    told = verdict(note)
    assert told is not None
    assert told.outcome is Outcome.OPEN


@pytest.mark.parametrize("note", NEITHER)
def test_anything_else_is_left_to_the_reader(note: str) -> None:
    assert verdict(note) is None


async def test_what_is_told_lost_waits_for_a_yes(reader: TrainedReader) -> None:
    for note in LOST:
        context = Context(PhaseKind.EVALUATION_OF_ALTERNATIVES)
        read = await reader.read(note, context)
        assert (read.outcome, read.decision(context)) == (Outcome.LOST, "ask"), note


async def test_what_is_told_won_waits_for_a_yes(reader: TrainedReader) -> None:
    for note in WON:
        context = Context(PhaseKind.EVALUATION_OF_ALTERNATIVES)
        read = await reader.read(note, context)
        assert (read.outcome, read.decision(context)) == (Outcome.WON, "ask"), note


@pytest.mark.parametrize("note", PENDING)
def test_a_decision_to_come_alone_tells_no_phase(note: str) -> None:
    assert only_awaited(note)


@pytest.mark.parametrize(
    "note",
    ["they decided for us", "decision by Friday, they like Bosch", "delayed: price"],
)
def test_what_else_is_told_beside_a_decision_is_a_note(note: str) -> None:
    assert not only_awaited(note)


async def test_the_words_of_a_name_mean_nothing(reader: TrainedReader) -> None:
    note, context = "Ice Plant hindi na tuloy", Context(PhaseKind.EVALUATION_OF_ALTERNATIVES)
    assert (await reader.read(note, replace(context, name="Ice Plant"))).outcome is Outcome.LOST
    assert unnamed("sa Golden Harvestiga 5k", "Golden Harvest Inc.").split() == ["sa", "5k"]
    assert unnamed("won the closed one", "Closed Loop") == "won the closed one"


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
