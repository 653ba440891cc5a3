"""Tables of other systems as they are read: names of columns, encodings, dates, money, stages."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.importing.columns import fields_of
from bot.importing.naming import BLANK, cell, guarded, table
from bot.importing.sheet import Row, opened
from bot.importing.stages import Landing, guess
from bot.importing.survey import Survey
from bot.mishaps import Mishap
from flows.history import Outcome
from flows.language.words import clean
from flows.process import DEFAULT, PhaseKind, StageKind

EXPORTS = {
    "hubspot": (
        (
            "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,"
            "Amount in company currency,Pipeline,Associated Company,Create Date,"
            "Closed Lost Reason,Is Closed Won"
        ),
        "id title stage closed owner value - process deal opened reason is_won",
    ),
    "pipedrive": (
        (
            "Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Stage,"
            "Deal - Status,Deal - Value,Deal - Currency of Value,Deal - Owner,Deal - Deal created,"
            "Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Update time"
        ),
        (
            "id title deal contact stage outcome value currency owner opened won_at lost_at reason "
            "changed"
        ),
    ),
    "salesforce": (
        (
            "Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Amount Currency,"
            "Opportunity Owner,Created Date,Close Date,Last Modified Date,Loss Reason"
        ),
        "id title deal stage value currency owner opened closed changed reason",
    ),
    "salesforce by its interface": (
        (
            "Id,Name,Account.Name,StageName,Amount,CurrencyIsoCode,Owner.Name,CreatedDate,CloseDate,"
            "IsWon"
        ),
        "id title deal stage value currency owner opened closed is_won",
    ),
    "zoho": (
        (
            "Record Id,Deal Name,Account Name,Deal Owner,Stage,Amount,Closing Date,Created Time,"
            "Modified Time,Reason For Loss"
        ),
        "id title deal owner stage value closed opened changed reason",
    ),
    "optima": (
        (
            "Numer dokumentu;Kontrahent;Opiekun;Etap;Wartość netto;Waluta;Data utworzenia;"
            "Data zamknięcia;Powód przegranej"
        ),
        "id deal owner stage value currency opened closed reason",
    ),
    "german": (
        "Kunde;Titel;Verantwortlich;Verkaufsphase;Betrag (EUR);Erstellt am;Geändert am",
        "deal title owner stage value opened changed",
    ),
    "italian": (
        "Cliente;Oggetto;Commerciale;Fase di vendita;Importo €;Data creazione;Data chiusura",
        "deal title owner stage value opened closed",
    ),
    "estonian": (
        "Klient;Tehingu nimi;Vastutaja;Müügietapp;Väärtus;Valuuta;Loodud;Suletud",
        "deal title owner stage value currency opened closed",
    ),
    "filipino": (
        "Kliyente,Pamagat,Ahente,Yugto,Halaga,Petsa ng paggawa,Petsa ng pagsara,Dahilan",
        "deal title owner stage value opened closed reason",
    ),
}


@pytest.mark.parametrize("system", EXPORTS)
def test_columns_are_known_by_their_names(system: str) -> None:
    header, expected = EXPORTS[system]
    names = header.split(";" if ";" in header else ",")
    wanted = {field: n for n, field in enumerate(expected.split()) if field != "-"}
    assert fields_of(names).known == wanted


def test_each_name_stands_for_one_field() -> None:
    names = [name for known in table("columns")["fields"].values() for name in known]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("header", "currency"),
    [("Betrag (EUR)", "EUR"), ("Importo €", "EUR"), ("Kwota w PLN", "PLN"), ("Amount", None)],
)
def test_the_name_of_a_column_may_tell_the_currency(header: str, currency: str | None) -> None:
    fields = fields_of(["Customer", header])
    assert ("value" in fields.known, fields.currency) == (True, currency)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Kunde;Betrag\nMüller;1\n"),
        ("utf-8-sig", "Kunde;Betrag\nMüller;1\n"),
        ("utf-16", "Kunde\tBetrag\nMüller\t1\n"),
        ("utf-16-le", "Kunde,Betrag\nMüller,1\n"),
        ("cp1252", "sep=;\r\nKunde;Betrag\r\nMüller;1\r\n"),
        ("cp1250", "Kontrahent|Kwota\r\nŁódź Śrubex|1\r\n"),
        ("utf-8", "Report of today\n\nKunde,Betrag\n\nMüller,1\n"),
    ],
)
def test_a_file_is_read_as_it_was_written(encoding: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / "deals.csv"
    file.write_bytes(text.encode(encoding))
    sheet = opened(file)
    assert set(fields_of(sheet.header).known) == {"deal", "value"}
    assert [list(row.cells) for row in sheet.rows()] == [
        ["Łódź Śrubex" if "Ł" in text else "Müller", "1"]
    ]


def test_rows_know_the_line_they_begin_in(tmp_path: Path) -> None:
    file = tmp_path / "deals.csv"
    file.write_text('Customer,Amount\n"A\nB",1\n\nC,2\n', "utf-8")
    assert [row.line for row in opened(file).rows()] == [2, 5]


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    file = tmp_path / "deals.xlsx"
    file.write_bytes(b"PK\x03\x04 and so on")
    with pytest.raises(Mishap, match="save the sheet as CSV"):
        opened(file)
    with pytest.raises(Mishap, match="cannot be read"):
        opened(tmp_path / "none.csv")
    file.write_bytes(b"")
    with pytest.raises(Mishap, match="no columns"):
        opened(file)


@pytest.mark.parametrize(
    ("stage", "landing"),
    [
        ("Closed Won", Landing(outcome=Outcome.WON)),
        ("closedlost", Landing(outcome=Outcome.LOST)),
        ("3. Presentation Scheduled (60%)", Landing(stage=StageKind.PRESENTATION)),
        ("Negotiation/Review", Landing(stage=StageKind.CLOSING)),
        ("Id. Decision Makers", Landing(stage=StageKind.NEEDS_ANALYSIS)),
        ("needs_analysis", Landing(PhaseKind.EVALUATION_OF_ALTERNATIVES, StageKind.NEEDS_ANALYSIS)),
        ("Analiza potrzeb", Landing(stage=StageKind.NEEDS_ANALYSIS)),
        ("Angebot verschickt", Landing(stage=StageKind.PRESENTATION)),
        ("Chiusa vinta", Landing(outcome=Outcome.WON)),
        ("Läbirääkimised", Landing(stage=StageKind.CLOSING)),
        ("Natalo", Landing(outcome=Outcome.LOST)),
    ],
)
def test_stages_that_are_known_are_sure(stage: str, landing: Landing) -> None:
    found = guess(stage, DEFAULT)
    assert found.sure
    assert found.landing == landing


def test_doubtful_stages_are_guessed_or_asked() -> None:
    assert str(guess("Engaging", DEFAULT).landing) == "qualification"
    assert str(guess("Big demo for the board", DEFAULT).landing) == "presentation"
    assert guess("Zebra", DEFAULT).landing is None
    assert not any(guess(s, DEFAULT).sure for s in ("Engaging", "Big demo for the board", "Zebra"))


def test_a_name_written_in_two_ways_is_one() -> None:
    survey, fields = Survey(), fields_of(["product", "account"])
    rows = ["GTXPro,Kan-code", "GTX Plus Pro,Kancode", "GTX Basic,Kancode", "gtx basic,KANCODE"]
    for n, text in enumerate(rows):
        survey.look(Row(n, text.split(",")), fields)
    spelled = survey.spellings()
    assert spelled["product"] == {"GTXPro": "GTX Pro", "gtx basic": "GTX Basic"}
    assert spelled["deal"] == {"Kan-code": "Kancode", "KANCODE": "Kancode"}


@pytest.mark.parametrize(
    "text", ["=1+1", "+48 22", "-5", "@x", "'=1", "''=1", "'tis", "Acme", "O'Neil"]
)
def test_a_formula_is_guarded_and_read_as_it_was(text: str) -> None:
    kept = guarded(text)
    assert kept[0] not in "=+-@"
    assert cell(kept) == text


@given(st.text(max_size=30))
def test_any_text_comes_back_from_an_export(text: str) -> None:
    said = " ".join(clean(text).split())
    kept = guarded(said)
    assert kept[:1] not in ("=", "+", "-", "@")
    assert cell(kept) == ("" if said.casefold() in BLANK else said)


def test_thousands_of_different_products_are_looked_through_at_once() -> None:
    survey, fields = Survey(), fields_of(["product", "account"])
    for n in range(19_000):
        survey.look(Row(n, [f"Press{n} Unit{n}", "Acme"]), fields)
    survey.look(Row(0, ["Press7Unit8", "Acme"]), fields)
    begun = perf_counter()
    assert survey.spellings()["product"] == {"Press7Unit8": "Press7 Unit8"}
    assert perf_counter() - begun < 5
