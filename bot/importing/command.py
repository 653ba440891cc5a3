"""The command `ingear import`, as it is typed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer


def take_in(  # noqa: PLR0913  # an option each
    file: Annotated[Path, typer.Argument(help="A CSV file, as another system exports it.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Take it in without asking.")] = False,
    team: Annotated[str, typer.Option(help="The team that all of it goes to.")] = "",
    owner: Annotated[str, typer.Option(help="Whose a deal is that names nobody.")] = "",
    currency: Annotated[str, typer.Option(help="Of amounts that name none, as in EUR.")] = "",
    dates: Annotated[str | None, typer.Option(help="day-first or month-first.")] = None,
    stages: Annotated[
        list[str] | None, typer.Option("--map", help="What a stage is: 'Commit=closing'.")
    ] = None,
    columns: Annotated[
        list[str] | None, typer.Option("--column", help="What a column is: 'Firm=deal'.")
    ] = None,
    rejected: Annotated[
        Path | None, typer.Option(help="A file for the rows that are not taken, with the reason.")
    ] = None,
) -> None:
    """Take in deals from CSV, shown first; what was taken in before is brought up to date."""
    from bot.importing.shell import Wishes, import_file  # noqa: PLC0415  # only where it is wanted
    from bot.settings import read_settings  # noqa: PLC0415  # as above

    wishes = Wishes(yes, team, owner, currency, dates, stages or (), columns or (), rejected)
    asyncio.run(import_file(read_settings(), file, wishes))
