"""What is known here of a deal that a row is about: whether it is that one, and what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot.importing.entries import Entry
from bot.importing.naming import cell
from bot.importing.stages import Landing
from bot.storage.deals import folded_name
from bot.storage.import_tables import ImportedRow
from flows.deal import Deal
from flows.language.words import fold

SOON = timedelta(seconds=1)
"""Instants that are written to the second alone are the same within one."""
SAME_DEAL = frozenset({"deal", "owner", "title"})
"""What tells one deal of a number from another of the same number."""


@dataclass(frozen=True)
class Known:
    """A deal that an entry is about, and what of it the entry tells anew.

    It is the one that stays where the deal that came before was joined to another.
    """

    deal: int
    anew: frozenset[str]


def told_anew(row: ImportedRow, entry: Entry) -> frozenset[str]:
    """What a row tells otherwise than the last one of that key."""
    return frozenset(name for name, said in entry.told.items() if row.told.get(name) != said)


def is_another(row: ImportedRow, deal: Deal, entry: Entry) -> bool:
    """Whether its number is also that of another system's deal, of another customer.

    Then its owner or its title differs too; nobody changes two of these at once.
    """
    other = {name for name in told_anew(row, entry) & SAME_DEAL if name in row.told}
    if _is_called(deal, entry):
        other.discard("deal")
    # Where no customer is told the title names it.
    name = "title" if entry.deal == entry.number else "deal"
    # A file without titles has nothing else to tell two deals apart by.
    enough = 1 if name == "deal" and "title" not in entry.has else 2
    return bool(entry.number) and name in other and len(other) >= enough


def _is_called(deal: Deal, entry: Entry) -> bool:
    """Whether the customer is the same, or was called as the deal while none was told."""
    name, said = folded_name(deal.name), folded_name(entry.deal)
    titles = (folded_name(deal.title or ""), folded_name(entry.title or ""))
    return name == said or titles[0] == said or titles[1] == name


def is_called_alike(row: ImportedRow, entry: Entry) -> bool:
    """Whether a row of that key has the same customer and title, as far as both tell them."""
    both = {"deal", "title"} & row.told.keys() & entry.told.keys()
    return bool(both) and not both & told_anew(row, entry)


def is_ours(deal: Deal, entry: Entry, team: int) -> bool:
    """Whether a deal of that number is the one meant, not another installation's."""
    opened = deal.history[0].cause.at
    same_day = entry.opened is None or abs(entry.opened - opened) < SOON
    return deal.team == team and same_day and folded_name(deal.name) == folded_name(entry.deal)


def told_otherwise(deal: Deal, entry: Entry, owner: str) -> Iterator[str]:
    """What an export of ours tells otherwise, unless the deal has changed since."""
    if entry.changed is not None and deal.changed_at - entry.changed >= SOON:
        return
    standing, landing = deal.standing, entry.landing
    here = Landing(deal.phase.kind, deal.stage.kind, standing.outcome)
    said = Landing(
        landing.phase or here.phase, landing.stage or here.stage, landing.outcome or here.outcome
    )
    pairs = {
        "title": (cell(deal.title or "") or None, entry.title),
        "owner": (fold(owner), fold(entry.owner)),
        "value": (deal.value, entry.value),
        "currency": (deal.currency, entry.currency),
        "reason": (standing.reason, entry.reason),
        "paused": (standing.paused_until, entry.paused),
        "stands": (here, said),
    }
    yield from (name for name, (now, said) in pairs.items() if name in entry.has and now != said)
