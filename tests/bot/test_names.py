"""Deal names as reps of six countries write them, and those that must not be mixed up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import read_settings
from bot.storage.deals import folded_name
from bot.storage.names import name_keys
from bot.storage.store import SqlStore
from bot.storage.tables import CustomerRow
from bot.storehouse import storehouse

FIRMS = (
    "Novapol Sp. z o.o.", "Nova Plast", "Mazur Transport", "Müllers Backhaus GmbH", "Acme Polska",
    "Acme Deutschland", "Medion", "Medios", "Aceri OÜ", "Bautista Trading Inc.", "Rossi S.r.l.",
    "Bosch", "Fabryka Smaku", "Alfa", "Schmidt GmbH & Co. KG", "Tallinna Vesi", "Sigma", "3M",
    "B&O", "Firm 001", "Firm 002", "Harju Puit", "Ferramenta Bianchi", "Zakłady Mięsne Kowalski",
    "Weingut Hofmann", "Hotel Dom", "The Golden Loaf",
)  # fmt: skip


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[tuple[SqlStore, int]]:
    settings = read_settings(database_url=f"sqlite:///{tmp_path}/names.db")
    async with storehouse(settings) as store:
        async with store.unit() as unit:
            number = (await unit.first_team("Team")).id
            for name in FIRMS:
                row = CustomerRow(team_id=number, name=name, folded=folded_name(name))
                unit.session.add(row)
                await unit.session.flush()
                unit.session.add_all(name_keys(number, row.id or 0, row.folded))
        yield store, number


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("spotkanie z Novapolem ok", ["Novapol Sp. z o.o."]),
        ("bylem w novapolu", ["Novapol Sp. z o.o."]),
        ("dla Novapolu przygotować ofertę", ["Novapol Sp. z o.o."]),
        ("nova plastu nie ma", ["Nova Plast"]),
        ("u Mazura Transport po staremu", ["Mazur Transport"]),
        ("mazurem transportem", ["Mazur Transport"]),
        ("Mazurowi wysłałem cennik", ["Mazur Transport"]),
        ("Müllers Backhaus will ein Angebot", ["Müllers Backhaus GmbH"]),
        ("mullers backhaus ruft an", ["Müllers Backhaus GmbH"]),
        ("bei Müller war ich", ["Müllers Backhaus GmbH"]),
        ("Aceri omale helistasin", ["Aceri OÜ"]),
        ("Acerile pakkumine", ["Aceri OÜ"]),
        ("kuidas Harju Puiduga läheb", ["Harju Puit"]),
        ("kohtusin Aceriga", ["Aceri OÜ"]),
        ("sa Bautista Trading kanina", ["Bautista Trading Inc."]),
        ("bautista nag-text", ["Bautista Trading Inc."]),
        ("sentito la Rossi srl", ["Rossi S.r.l."]),
        ("da Rossi tutto fermo", ["Rossi S.r.l."]),
        ("u Boscha cisza", ["Bosch"]),
        ("Fabryki Smaku nie przekonała cena", ["Fabryka Smaku"]),
        ("z Fabryką Smaku jutro", ["Fabryka Smaku"]),
        ("Alfie podoba się demo", ["Alfa"]),
        ("schmidt gmbh & co kg hat unterschrieben", ["Schmidt GmbH & Co. KG"]),
        ("Schmidts Einkäufer rief an", ["Schmidt GmbH & Co. KG"]),
        ("Tallinna Veega kohtumine", ["Tallinna Vesi"]),
        ("acme dzwoniło", ["Acme Deutschland", "Acme Polska"]),
        ("acme polska dzwoniło", ["Acme Polska"]),
        ("Acme Deutschland ruft zurück", ["Acme Deutschland"]),
        ("medion called", ["Medion"]),
        ("medios called", ["Medios"]),
        ("z Medionem umówione", ["Medion"]),
        ("medioz called", ["Medion", "Medios"]),
        ("novaplast called", ["Nova Plast"]),
        ("novapoll called", ["Novapol Sp. z o.o."]),
        ("nvoapol called", ["Novapol Sp. z o.o."]),
        ("3M signed", ["3M"]),
        ("B&O rang", ["B&O"]),
        ("firm 002 rang", ["Firm 002"]),
        ("golden loaf: decision in November", ["The Golden Loaf"]),
        ("the Golden Loaf rang", ["The Golden Loaf"]),
        ("firm 003 rang", []),
        ("sentito Bianchi per i bancali", ["Ferramenta Bianchi"]),
        ("la ferramenta bianchi aspetta", ["Ferramenta Bianchi"]),
        ("u Kowalskiego bez zmian", ["Zakłady Mięsne Kowalski"]),
        ("bei Hofmanns war ich heute", ["Weingut Hofmann"]),
        ("bianki ha chiamato", []),
        ("jadę do domu", []),
        ("siglo nuovo", []),
        ("nothing new here, really", []),
        ("the boss will decide", []),
        ("", []),
    ],
)
async def test_the_customer_meant_is_found(
    team: tuple[SqlStore, int], text: str, names: list[str]
) -> None:
    store, number = team
    async with store.look() as unit:
        found = await unit.find(number, text)
    assert sorted(match.customer.name for match in found) == names
