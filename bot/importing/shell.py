"""The command `ingear import`: a file is looked through, shown, and taken in after a yes."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

import typer
from babel.numbers import is_currency
from rich.console import Console
from rich.progress import Progress

from bot.clock import now
from bot.importing import settling, telling
from bot.importing.columns import Fields
from bot.importing.entries import Refused
from bot.importing.passing import Passing, Tally
from bot.importing.plan import Plan
from bot.importing.settling import Home
from bot.importing.sheet import Row, Sheet, fields, opened
from bot.importing.stages import Guess
from bot.importing.standing import staged
from bot.importing.survey import Survey, surveyed
from bot.mishaps import Mishap, database_told
from bot.settings import Settings
from bot.storehouse import storehouse

SHOWN = 20
"""Refused rows that are told one by one; a file takes them all."""


@dataclass(frozen=True)
class Wishes:
    """What was said beforehand."""

    yes: bool = False
    team: str = ""
    owner: str = ""
    currency: str = ""
    dates: str | None = None
    stages: Sequence[str] = ()
    columns: Sequence[str] = ()
    refused: Path | None = None


async def import_file(settings: Settings, path: Path, wishes: Wishes) -> None:
    """Show what a file holds, and take it in where that is meant. Raises Mishap."""
    sheet = opened(path)
    _check(path, wishes)
    known = settling.told_columns(fields(sheet), wishes.columns)
    seen = surveyed(sheet, known)
    async with storehouse(settings) as store:
        with database_told():
            async with store.look() as unit:
                here = await settling.home(unit, wishes.team)
            known, survey = staged(known, seen, here.process, wishes.columns)
            guesses = settling.guesses(survey, here.process, wishes.stages)
            _print(telling.reading(sheet, survey, known, guesses))
            plan = _plan(survey, known, here, guesses, wishes)
            _print(telling.forms(survey, plan))
            way = Passing(store, sheet, plan, now(), _unseen, _unheard, dry=not wishes.yes)
            if not wishes.yes:
                with _bar(survey.rows) as step:
                    _print(telling.outcome(await replace(way, step=step).through(), dry=True))
                if not _agreed():
                    return
            _print(telling.outcome(await _taken(way, survey.rows, wishes.refused), dry=False))


def _check(path: Path, wishes: Wishes) -> None:
    """Raises Mishap where a file would be overwritten by its own refused rows, or the like."""
    into = wishes.refused
    if into is not None and into.exists() and into.samefile(path):
        raise Mishap("--rejected names the file that is taken in: name another.")
    if wishes.currency and not is_currency(wishes.currency.upper()):
        raise Mishap(f"--currency: {wishes.currency!r} is no currency: give its code, as EUR.")


def _plan(
    survey: Survey, known: Fields, here: Home, guesses: dict[str, Guess], wishes: Wishes
) -> Plan:
    ask = _ask if sys.stdin.isatty() and not wishes.yes else None
    return Plan(
        fields=known,
        zone=here.zone,
        order=settling.settled_order(survey, wishes.dates, ask),
        point=survey.marks.point,
        landings=settling.settled_stages(guesses, ask),
        # Names in an export of ours are written as we have them.
        spelled={} if "own" in known.known else survey.spellings(),
        owner=wishes.owner or here.owner,
        team=wishes.team and here.team,
        home=here.team,
        currency=wishes.currency.upper() or None,
    )


async def _taken(way: Passing, rows: int, into: Path | None) -> Tally:
    with _refusals(way.sheet, into) as refuse, _bar(rows) as step:
        return await replace(way, dry=False, step=step, refuse=refuse).through()


@contextmanager
def _refusals(sheet: Sheet, into: Path | None) -> Iterator[Callable[[Row, Refused], None]]:
    """Where refused rows go: the first are told, and all are written where a file is named."""
    told = 0

    def tell(row: Row, reason: Refused) -> None:
        nonlocal told
        told += 1
        if told <= SHOWN:
            print(f"Line {row.line} {reason}.", file=sys.stderr)

    if into is None:
        yield tell
        return
    with _written(into) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["line", "reason", *sheet.header])

        def write(row: Row, reason: Refused) -> None:
            tell(row, reason)
            writer.writerow([row.line, reason, *row.cells])

        yield write


def _written(path: Path) -> TextIO:
    try:
        return path.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise Mishap(f"{path} cannot be written ({error.strerror}): name another file.") from None


@contextmanager
def _bar(rows: int) -> Iterator[Callable[[int], None]]:
    """A progress bar, where somebody is there to see it."""
    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("Rows", total=rows)
        yield lambda done: bar.update(task, completed=done)


def _agreed() -> bool:
    if sys.stdin.isatty():
        return typer.confirm("Take them in?")
    print("Nothing is written yet: --yes takes them in.")
    return False


def _ask(question: str, likely: str) -> str:
    return str(typer.prompt(question, default=likely or None))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _unseen(_: int) -> None:
    """Nobody looks on."""


def _unheard(_: Row, __: Refused) -> None:
    """Nobody is told."""
