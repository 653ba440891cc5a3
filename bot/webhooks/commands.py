"""The commands of `ingear webhooks`."""

# ruff: noqa: PLC0415  # what a command needs is imported inside it: a start is quick

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Other systems that hear of the team's deals.")

Id = Annotated[int, typer.Argument(help="The endpoint's number, as `list` prints it.")]


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="The endpoint, as https://HOST/PATH.")],
    team: Annotated[str | None, typer.Option(help="The team's name; the first by default.")] = None,
    events: Annotated[
        list[str] | None, typer.Option(help="What it hears of, as deal.won; all by default.")
    ] = None,
) -> None:
    """Have an endpoint hear of a team's deals; prints its secret, this once."""
    from bot.settings import read_settings
    from bot.webhooks.shell import added

    print(asyncio.run(added(read_settings(), url, team, events or [])))


@app.command("list")
def show() -> None:
    """Print the endpoints: what they hear of, how they fare, what waits for them."""
    from bot.settings import read_settings
    from bot.webhooks.shell import listed

    print(asyncio.run(listed(read_settings())))


@app.command()
def test(number: Id) -> None:
    """Call an endpoint now; where it answers, a paused one hears again."""
    from bot.settings import read_settings
    from bot.webhooks.shell import tried

    print(asyncio.run(tried(read_settings(), number)))


@app.command()
def remove(number: Id) -> None:
    """Have an endpoint hear nothing any more."""
    from bot.settings import read_settings
    from bot.webhooks.shell import removed

    print(asyncio.run(removed(read_settings(), number)))
