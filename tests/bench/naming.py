"""Names found among a hundred thousand customers, beside finding them among a hundred."""

from __future__ import annotations

import random
import time
from pathlib import Path

from sqlalchemy import func, insert
from sqlmodel import select

from bot.settings import read_settings
from bot.storage.deals import folded_name
from bot.storage.names import keys_of
from bot.storage.store import SqlStore
from bot.storage.tables import CustomerRow, NameKeyRow, TeamRow
from bot.storehouse import storehouse
from tests.bench.figures import Row, p50_p99

MANY, FEW, LOOKS = 100_000, 100, 400
SYLLABLES = (
    *("ba", "bre", "cor", "da", "del", "fi", "for", "gra", "ha", "ino", "ka", "kle", "li", "lu"),
    *("ma", "mer", "mi", "no", "or", "pa", "pe", "ra", "ri", "sal", "se", "sta", "ta", "ter", "ve"),
)
LAST = ("Transport", "Logistics", "Trading", "Foods", "Bau", "Systems", "Plast", "Service")
FORMS = ("", "GmbH", "Srl", "OÜ", "Sp. z o.o.", "Inc.")
NOTES = (
    "spotkanie z {name} ok, chcą cennik i demo we wtorek",
    "{name} put us on a shortlist and wants to see the machine run before Easter",
    "war heute bei {name}, der Einkäufer will ein Angebot bis Freitag und fragt nach Rabatt",
    "nothing new here, they will call when the budget is there",
)


def firms(many: int, chance: random.Random) -> list[str]:
    """So many different firms, many of them alike, as in a real list."""
    made: dict[str, str] = {}
    while len(made) < many:
        stem = "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 3)))).title()
        name = f"{stem} {chance.choice(LAST)} {chance.choice(FORMS)}"
        made.setdefault(folded_name(name), name.strip())
    return list(made.values())


async def fill(store: SqlStore, names: list[str]) -> int:
    """A team with those customers; its number."""
    async with store.unit() as unit:
        team = TeamRow(name=f"{len(names)}")
        unit.session.add(team)
        await unit.session.flush()
        number = team.id or 0
        last = (await unit.session.exec(select(func.max(CustomerRow.id)))).one() or 0
    firms = [
        {"id": last + n, "team_id": number, "name": name, "folded": folded_name(name)}
        for n, name in enumerate(names, 1)
    ]
    keys = [
        {"team_id": number, "key": key, "customer_id": firm["id"]}
        for firm in firms
        for key in sorted(keys_of(str(firm["folded"])))
    ]
    for table, rows in ((CustomerRow, firms), (NameKeyRow, keys)):
        async with store.unit() as unit:
            connection = await unit.session.connection()
            await connection.execute(insert(table), rows)
    return number


async def measure(folder: Path, database_url: str | None = None) -> list[Row]:
    """A row: how long a name in a note takes to find among many customers, and among few."""
    chance = random.Random(7)  # noqa: S311  # the same list in every run
    settings = read_settings(database_url=database_url or f"sqlite:///{folder}/names.db")
    async with storehouse(settings) as store:
        took = {}
        for many in (MANY, FEW):
            names = firms(many, chance)
            team = await fill(store, names)
            took[many] = await _look(store, team, names, chance)
        where = "PostgreSQL" if database_url else "SQLite"
        ratio = sum(took[MANY]) / sum(took[FEW])
        return [
            (
                f"a name is found among {MANY:,} customers, {where}",
                p50_p99(took[MANY]),
                f"among {FEW}: {p50_p99(took[FEW])}",
                f"{ratio:.2f}",
            )
        ]


async def _look(store: SqlStore, team: int, names: list[str], chance: random.Random) -> list[float]:
    took = []
    for _ in range(LOOKS):
        text = chance.choice(NOTES).format(name=chance.choice(names))
        begun = time.perf_counter()
        async with store.look() as unit:
            await unit.find(team, text)
        took.append(time.perf_counter() - begun)
    return took
