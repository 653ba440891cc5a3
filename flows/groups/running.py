"""The seller running before the customer, as news to a group: once in each situation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from flows.history import LASTING, Change, ChangeKind
from flows.meshing import both, mark
from flows.messages import Say, say
from flows.record import Record
from flows.wheels import Mesh, Wheels, mesh


def news(deal: Record) -> Mapping[int, Mesh]:
    """By how much the seller was ahead after a change, by its number, where that was new then."""
    meshed: dict[int, Mesh] = {}
    upheld, found = Counter[Mesh](), dict[int, Mesh]()
    for change, now in _meshes(deal):
        upheld.subtract(meshed.pop(n) for n in _undone(deal, change) if n in meshed)
        if now is None or change.kind in LASTING:
            continue
        if now.wheels is Wheels.AHEAD and not upheld[now]:
            found[change.number] = now
        meshed[change.number] = now
        upheld[now] += 1
    return found


def _meshes(deal: Record) -> Iterator[tuple[Change, Mesh | None]]:
    """Every change, with how the wheels meshed right after it."""
    acts: dict[int, str | None] = {}
    for change in deal.history:
        for number in _undone(deal, change):
            acts.pop(number, None)
        told = [edit.after for edit in change.edits if edit.fact == "activity"]
        if told and change.kind is not ChangeKind.JOINED:
            acts[change.number] = told[-1]
        yield change, mesh(change.under, change.after, next(reversed(acts.values()), None))


def _undone(deal: Record, change: Change) -> list[int]:
    """The changes that an undo takes back, by number; none where a change is no undo."""
    if change.kind is not ChangeKind.UNDONE or change.mends is None:
        return []
    return [one.number for one in deal.chain(deal.change(change.mends))]


def line(deal: Record, found: Mesh, rep: str | Say) -> Say:
    """What a group is told of it, and of nothing else."""
    return say("alert-ahead", deal=deal.name, rep=rep, mark=mark(found), **both(found))


def beside(found: Mesh) -> Say:
    """What a group is told of it beside a change."""
    return say("alert-and-ahead", mark=mark(found), **both(found))
