"""The commands of `ingear process`."""

# ruff: noqa: PLC0415  # what a command needs is imported inside it: a start is quick

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="The team's process: stages in buying phases.")

Team = Annotated[str | None, typer.Option(help="The team's name; the first by default.")]
Key = Annotated[str | None, typer.Option("--process", help="Which process; the default one.")]
File = Annotated[Path, typer.Argument(help="A process as YAML.")]


@app.command()
def show(team: Team = None, process: Key = None) -> None:
    """Print the process with its open deals, as text and as a mermaid diagram."""
    from bot.processes.shell import shown
    from bot.settings import read_settings

    print(asyncio.run(shown(read_settings(), team, process)))


@app.command()
def export(team: Team = None, process: Key = None) -> None:
    """Print the process as YAML."""
    from bot.processes.shell import exported
    from bot.settings import read_settings

    print(asyncio.run(exported(read_settings(), team, process)), end="")


@app.command("import")
def import_file(
    file: File,
    team: Team = None,
    move: Annotated[
        list[str] | None, typer.Option(help="Where the deals of a stage go: STAGE=STAGE.")
    ] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do it, do not only show it.")] = False,
) -> None:
    """Show what a process from a file would change; with --yes it is done."""
    from bot.processes.shell import imported
    from bot.settings import read_settings

    print(asyncio.run(imported(read_settings(), file, team, move or [], yes=yes)))


@app.command()
def check(file: File) -> None:
    """Say what is wrong with a file, line by line."""
    from bot.processes.shell import checked

    process = checked(file)
    print(f"{file.name} is fine: {len(process.phases)} phases, {len(process.stages)} stages.")


@app.command()
def example(
    name: Annotated[str, typer.Argument(help="default, shop or tender.")] = "default",
) -> None:
    """Print an annotated example of a file."""
    from bot.processes.shell import example as text

    print(text(name), end="")


@app.command()
def replay(file: File, team: Team = None) -> None:
    """Print what would have happened to the closed deals in the process of a file."""
    from bot.processes.shell import played_back
    from bot.settings import read_settings

    print(asyncio.run(played_back(read_settings(), file, team)))
