"""The commands of `ingear`; each puts its parts together by `assembly` and lets them work.

What a command needs is imported inside it, so that none waits for another's parts.
"""

# ruff: noqa: PLC0415  # see above

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from typing import Annotated

import typer

from bot.importing.command import take_in
from bot.mishaps import Mishap
from bot.processes.commands import app as process_app
from bot.readers.commands import evaluate, train
from bot.upkeep.commands import KEEPING_UP, notes_app
from bot.webhooks.commands import app as webhooks_app


def _known(language: str | None) -> str | None:
    """The language, by its code or its name in any of ours, where we speak it. Raises Mishap."""
    from flows.language.grammar import language_named
    from flows.language.languages import LANGUAGES

    found = language_named(language) if language is not None else None
    if language is not None and found is None:
        raise Mishap(f"--language takes one of {', '.join(LANGUAGES)}, or its name.")
    return found


app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A rep's note moves a deal and earns the next action.",
)


@app.command()
def chat(
    as_name: Annotated[str, typer.Option("--as", help="Who is talking.")] = "you",
    language: Annotated[
        str | None, typer.Option(help="The language to talk in.", callback=_known)
    ] = None,
    *,
    scratch: Annotated[bool, typer.Option("--scratch", help="Forget all at the end.")] = False,
) -> None:
    """Talk to the assistant here; without a terminal it reads lines and prints plain text."""
    import tempfile

    from bot.assembly import house
    from bot.settings import read_settings
    from bot.terminal import converse

    async def run(**overrides: str) -> None:
        async with house(read_settings(**overrides), waiting=False) as parts:
            await converse(parts, as_name, language)

    if not scratch:
        asyncio.run(run())
        return
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(database_url=f"sqlite:///{folder}/scratch.db"))


@app.command()
def serve(
    workers: Annotated[int, typer.Option(min=1, help="Processes side by side, on PostgreSQL.")] = 1,
) -> None:
    """Serve the team over Telegram until stopped."""
    from bot.delivery.counts import together
    from bot.settings import read_settings

    settings = read_settings()
    if workers > 1 and settings.database_url.startswith("sqlite"):
        raise Mishap(
            "--workers above 1 needs PostgreSQL: set INGEAR_DATABASE_URL to postgresql://…, "
            "or leave --workers out."
        )
    with together() if workers > 1 else nullcontext():
        # Only now: what counts is made for one process or for several when it is loaded.
        from bot.telegram.serving import serve as serving

        asyncio.run(serving(settings, workers=workers))


@app.command()
def read(
    notes: Annotated[
        list[str] | None, typer.Argument(help="Notes; from stdin without any.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    language: Annotated[
        str | None, typer.Option(help="The notes' language.", callback=_known)
    ] = None,
    phase: Annotated[str | None, typer.Option(help="The deal's present phase, by kind.")] = None,
    now: Annotated[str | None, typer.Option(help="When they were written (ISO).")] = None,
    timezone: Annotated[str, typer.Option(help="Where they were written.")] = "UTC",
) -> None:
    """Read notes and print one reading a line, in order."""
    from bot.reading_out import Writing, local, read_out
    from bot.settings import read_settings
    from flows.process import PhaseKind

    writing = Writing(language, local(now, timezone))
    if phase is not None and phase not in set(PhaseKind):
        raise Mishap(f"--phase takes one of {', '.join(PhaseKind)}.")
    kind = PhaseKind(phase) if phase else None
    reading = read_out(notes or _lines(sys.stdin), kind, writing, read_settings(), as_json=as_json)
    asyncio.run(reading)


@app.command()
def ask(  # each is an option of its own
    question: Annotated[list[str], typer.Argument(help="The question, in any of our languages.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="How it was read, and figures.")] = False,
    as_name: Annotated[str | None, typer.Option("--as", help="Who asks.")] = None,
    language: Annotated[
        str | None, typer.Option(help="The language it is in.", callback=_known)
    ] = None,
    now: Annotated[str | None, typer.Option(help="When it is asked (ISO).")] = None,
    timezone: Annotated[str | None, typer.Option(help="Where it is asked.")] = None,
) -> None:
    """Answer a manager's question about the team's deals."""
    from bot.asking import Asking
    from bot.asking import ask as asking
    from bot.settings import read_settings

    who = Asking(as_name, language, now, timezone)
    print(asyncio.run(asking(read_settings(), " ".join(question), who, as_json=as_json)))


def _lines(stream: Iterable[str]) -> Iterable[str]:
    return (line.rstrip("\n") for line in stream)


for act in (*KEEPING_UP, train, evaluate):
    app.command()(act)
app.command("import")(take_in)
app.add_typer(process_app, name="process")
app.add_typer(webhooks_app, name="webhooks")
app.add_typer(notes_app, name="notes")
