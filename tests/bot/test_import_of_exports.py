"""Tables as other systems and people write them: what a column and a row mean."""

from __future__ import annotations

from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.importing.columns import fields_of
from bot.importing.entries import Entry
from bot.importing.passing import Course
from bot.importing.settling import Home
from bot.importing.workpiece import laid_out
from flows.files.brought import Brought, State
from flows.history import LossReason, Outcome
from flows.process import DEFAULT

HOME = Home("Team", "Dana", DEFAULT, ZoneInfo("UTC"))
FILE = Brought(1, "deals.csv", State.COUNTING)


def read(text: str, encoding: str = "utf-8", home: Home = HOME) -> tuple[list[Entry], list[str]]:
    """What the rows of a file say, and why others are not taken."""
    piece = laid_out(text.encode(encoding), home)
    refused: list[str] = []
    course = Course(piece.sheet, piece.plan(FILE), lambda _, why: refused.append(str(why)))
    found = course.next(100)
    piece.close()
    return found, refused


def columns(header: str) -> dict[str, str]:
    names = header.split(";")
    return {field: names[place] for field, place in fields_of(names).known.items()}


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Cliente;Prezzo;Quantità;Totale", "Totale"),
        ("Kliyente;Presyo;Dami;Kabuuan", "Kabuuan"),
        ("Kunde;Preis;Summe", "Summe"),
        ("Klient;Cena;Wartość netto", "Wartość netto"),
        ("Klient;Hind;Summa", "Summa"),
        ("Account;Price;Amount (EUR)", "Amount (EUR)"),
        ("Account;Amount in company currency;Amount", "Amount"),
        ("Account;Amount (converted);Amount", "Amount"),
        ("Account;Amount (converted)", "Amount (converted)"),
    ],
)
def test_the_value_is_the_whole_and_as_it_was_written(header: str, value: str) -> None:
    assert columns(header)["value"] == value


@pytest.mark.parametrize(
    ("header", "currency", "times"),
    [
        ("Wert in T€", "EUR", 1_000),
        ("Wert T€", "EUR", 1_000),
        ("Umsatz in TEUR", "EUR", 1_000),
        ("Value in k EUR", "EUR", 1_000),
        ("Amount (k€)", "EUR", 1_000),
        ("Wartość (tys. zł)", "PLN", 1_000),
        ("Umsatz (Mio. €)", "EUR", 1_000_000),
        ("Amount (CAD)", "CAD", 1),
        ("Valore in euro", "EUR", 1),
        ("Deal - Value", None, 1),
    ],
)
def test_a_column_says_what_its_amounts_are_counted_in(
    header: str, currency: str | None, times: int
) -> None:
    fields = fields_of(["Customer", header])
    assert "value" in fields.known
    assert (fields.currency, fields.times) == (currency, Decimal(times))


def test_thousands_are_counted_once() -> None:
    found, _ = read("Kunde;Verkaufsphase;Wert in T€\nA;Demo;45\nB;Demo;12,5\nC;Demo;45 T€\n")
    assert [entry.value for entry in found] == [45_000, 12_500, 45_000]
    assert {entry.currency for entry in found} == {"EUR"}


@pytest.mark.parametrize("customer", ["Kliyente", "Kunde", "Klient", "Cliente", "Company"])
def test_beside_a_customer_a_deal_is_what_is_sold(customer: str) -> None:
    assert columns(f"Deal;{customer}") == {"title": "Deal", "deal": customer}
    assert columns(f"{customer};Deal") == {"title": "Deal", "deal": customer}
    assert columns("Deal;Colour") == {"deal": "Deal"}


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Account Name: Account Name;Opportunity Owner: Full Name;Amount (converted) Currency",
            "deal owner currency",
        ),
        (
            "STAGENAME;CLOSEDATE;ISWON;ISCLOSED;CREATEDDATE;Loss_Reason__c;ACCOUNT.NAME",
            "stage closed is_won is_closed opened reason deal",
        ),
        (
            "dealstage;createdate;closedate;hs_object_id;dealname;hubspot_owner_id;HubSpot Team",
            "stage opened closed id title owner team",
        ),
        ("Deal - Stage (pipeline);Deal - Pipedrive System ID", "stage id"),
        ("Customer;Sales person", "deal owner"),
        ("Angebotsnr.;Vertriebler;Betrag netto;Projekt", "id owner value title"),
        ("nr oferty;Klient;Przedstawiciel handlowy", "id deal owner"),
        ("Opportunità;Cliente", "title deal"),
        ("Opiekun klienta;Klient", "owner deal"),
        ("Bearbeiter;Kunde", "owner deal"),
    ],
)
def test_columns_are_known_as_systems_write_them(header: str, fields: str) -> None:
    assert list(columns(header)) == fields.split()


def test_the_number_of_a_row_is_none_of_a_deal() -> None:
    rows = ["Alfa;Oferta;Jan", "Beta;Negocjacje;Jan", "Gamma;Oferta;Jan"]
    for name in ("Lp.", "Nr"):
        head = f"{name};Klient;Etap;Opiekun\n"
        before, _ = read(head + "\n".join(f"{n};{row}" for n, row in enumerate(rows, 1)))
        after, _ = read(head + "\n".join(f"{n};{r}" for n, r in enumerate(["New;;J", *rows], 1)))
        assert {entry.number for entry in before} == {""}
        assert {entry.key for entry in before} < {entry.key for entry in after}
    numbered, _ = read("Nr;Klient\n7;Alfa\n8;Beta\n")
    assert [entry.number for entry in numbered] == ["7", "8"]


def test_who_has_no_company_is_called_as_the_deal_is() -> None:
    [first, second], _ = read("Record ID,Deal Name,Company\n901,Bluebird Cafe,\n902,Order,Acme\n")
    assert (first.deal, first.title) == ("Bluebird Cafe", None)
    assert (second.deal, second.title) == ("Acme", "Order")
    [third], _ = read("opportunity_id,product,account\nD57X,GTX Basic,\n")
    assert (third.deal, third.title) == ("D57X", "GTX Basic")


def test_cells_are_parted_as_their_columns_are_named() -> None:
    rows = "".join(f"A{n};Kunde {n};Angebot;{n}00,50;Ute\n" for n in range(1, 9))
    found, refused = read(f"Nr;Kunde;Stufe;Wert;Besitzer;Grund\n{rows}")
    assert (len(found), refused) == (8, [])
    assert found[0].value == Decimal("100.50")


def test_cells_that_lack_at_the_end_are_empty() -> None:
    text = (
        "ID,Customer,Stage,Amount,Owner,Created,Lost reason\n1,A,Lead,100,Ann\n"
        "Report of today\n2,B,Lost,5,Ann,2024-05-02,Competition\n"
    )
    found, refused = read(text)
    assert [(e.deal, e.outcome, e.reason) for e in found] == [
        ("A", Outcome.OPEN, None),
        ("B", Outcome.LOST, LossReason.COMPETITOR),
    ]
    assert refused == ["has 1 cells where 7 columns are named"]


@pytest.mark.parametrize(
    "name", ["Total", "TOTAL:", "Razem", "Suma", "Summe", "Gesamt", "Totale", "Kokku", "Kabuuan"]
)
def test_a_row_that_adds_up_the_others_is_no_deal(name: str) -> None:
    found, refused = read(f"Customer,Stage,Amount,Owner\nA,Demo,5,Ann\n{name},,5,\n")
    assert [entry.deal for entry in found] == ["A"]
    assert refused == ["adds up the other rows, and is no deal"]
    named, _ = read("Customer,Stage,Amount,Owner\nTotal,Demo,5,Ann\n")
    assert [entry.deal for entry in named] == ["Total"]


def test_columns_left_out_are_named_where_none_is_the_owners() -> None:
    nobody = Home("Team", "", DEFAULT, ZoneInfo("UTC"))
    _, refused = read("Customer,Keeper\nA,Ann\n", home=nobody)
    assert len(refused) == 1
    assert "(Keeper)" in refused[0]


def test_letters_of_estonian_are_read_in_their_code_page() -> None:
    text = "Klient;Tehing\nŠokolaadivabrik;Žiletid\nPõlva Mööbel;Tšekid\n"
    found, _ = read(text, "cp1257")
    assert [entry.deal for entry in found] == ["Šokolaadivabrik", "Põlva Mööbel"]
    found, _ = read("Klient;Temat\nŁódź Śrubex;Żółć\nÇelik Gmbh;Gęś\n", "cp1250")
    assert [entry.deal for entry in found] == ["Łódź Śrubex", "Çelik Gmbh"]


def test_offers_of_other_days_are_others() -> None:
    found, _ = read("Klient,Temat\nA,Oferta 1/12/2024\nA,Oferta 11/2/2024\n")
    assert [entry.title for entry in found] == ["Oferta 1/12/2024", "Oferta 11/2/2024"]


@pytest.mark.parametrize("more", ["Mega Bud,Won,900,Ann", "Mega Bud,Lost,50,Ann\nMega Bud,Won,9,Z"])
def test_rows_without_a_number_are_the_same_however_many_come_with_them(more: str) -> None:
    text = "Customer,Stage,Amount,Owner\nMega Bud,Lead,100,Ann\nMega-Bud,Demo,200,ann\n"
    rows = f"{text}Mega-Bud,Proposal,300,Ann\n"
    before, after = read(rows)[0], read(f"{rows}{more}\n")[0]
    assert len({entry.key for entry in before}) == 3
    assert [entry.key for entry in before] == [entry.key for entry in after][:3]


def test_what_is_closed_and_not_won_is_lost() -> None:
    found, _ = read(
        "ID,ACCOUNT.NAME,STAGENAME,ISCLOSED,ISWON\n"
        "1,A,Prospecting,true,false\n2,B,Closed Won,true,true\n3,C,Prospecting,false,false\n"
    )
    assert [entry.outcome for entry in found] == [Outcome.LOST, Outcome.WON, Outcome.OPEN]
    assert "is_closed" not in columns("Account;Is Closed")
