"""The commands that a house is kept up with."""

# ruff: noqa: PLC0415  # what a command needs is imported inside it: a start is quick

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

notes_app = typer.Typer(no_args_is_help=True, help="The team's own notes.")


def invite(
    role: Annotated[str, typer.Option(help="rep, manager or admin.")] = "rep",
    team: Annotated[
        str | None,
        typer.Option(help="The team's name; the first by default. An admin may begin a new one."),
    ] = None,
) -> None:
    """Print a one-time link and code that lets somebody in."""
    from bot.settings import read_settings
    from bot.upkeep.inviting import invitation

    print(asyncio.run(invitation(read_settings(), role, team)))


def forget(
    person: Annotated[str, typer.Option(help="The person's name.")],
    export: Annotated[Path, typer.Option(help="The file that what is kept goes into (JSON).")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Forget them, for good.")] = False,
) -> None:
    """Write down what is kept of a person, and forget them; their deals stay with the team."""
    from bot.settings import read_settings
    from bot.upkeep.forgetting import forget as forgetting

    print(asyncio.run(forgetting(read_settings(), person, export, sure=yes)))


def export() -> None:
    """Print all deals as CSV."""
    from bot.settings import read_settings
    from bot.upkeep.exporting import export_to

    asyncio.run(export_to(sys.stdout, read_settings()))


def migrate(
    *,
    recount: Annotated[bool, typer.Option(help="Count all deals anew as well.")] = False,
) -> None:
    """Bring the database's schema to head."""
    from bot.mishaps import database_told
    from bot.settings import read_settings
    from bot.storage import recounting, schema
    from bot.storage.engine import connect

    async def run() -> bool:
        with database_told():
            engine = connect(read_settings().database_url)
            try:
                moved = await schema.migrate(engine)
                if recount:
                    await recounting.count_anew(engine)
                return moved
            finally:
                await engine.dispose()

    print("The schema is at head now." if asyncio.run(run()) else "The schema was at head already.")


def copy(
    to: Annotated[str, typer.Option(help="An empty database, as for INGEAR_DATABASE_URL.")],
) -> None:
    """Move everything to another, empty database, and compare the counts."""
    from bot.settings import read_settings
    from bot.upkeep.copying import copy as copying

    def tell(table: str, rows: int) -> None:
        print(f"{table:<12} {rows:>8}")

    rows = asyncio.run(copying(read_settings(), to, tell))
    print(
        f"{rows} rows were copied, as many as there were. Set INGEAR_DATABASE_URL to go on there."
    )


def check() -> None:
    """Say what is wrong with settings, database, catalogs and talks, and what is kept how long."""
    from bot.settings import read_settings
    from bot.upkeep.checking import findings, kept

    found = asyncio.run(findings(read_settings()))
    for finding in found:
        print(finding)
    print("Nothing is wrong." if not found else f"{len(found)} to mend.")
    for line in asyncio.run(kept(read_settings())):
        print(f"  {line}")
    raise typer.Exit(1 if found else 0)


def retry(
    ids: Annotated[list[str] | None, typer.Argument(help="As in-12, out-34 or event-5.")] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All there are.")] = False,
) -> None:
    """Put back what `ingear check` lists as given up, to be tried again."""
    from bot.settings import read_settings
    from bot.upkeep.retrying import retry as retrying

    many = asyncio.run(retrying(read_settings(), ids or [], all_of_them=everything))
    print(f"{many} put back." if many else "Nothing was given up.")


@notes_app.command("export")
def export_notes() -> None:
    """Print what reps have put right as labelled notes (TSV), to train on later."""
    from bot.settings import read_settings
    from bot.upkeep.exporting import notes_to

    asyncio.run(notes_to(sys.stdout, read_settings()))


KEEPING_UP = (invite, forget, export, migrate, copy, check, retry)
"""The commands of the first rank, in the order they are listed."""
