"""The commands of `ingear`; each puts its parts together by `assembly` and lets them work.

What a command needs is imported inside it, so that none waits for another's parts.
"""

# ruff: noqa: PLC0415  # see above

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from bot.importing.command import take_in
from bot.mishaps import Mishap
from bot.processes.commands import app as process_app
from bot.webhooks.commands import app as webhooks_app

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A rep's note moves a deal and earns the next action.",
)


@app.command()
def chat(
    as_name: Annotated[str, typer.Option("--as", help="Who is talking.")] = "you",
    language: Annotated[str | None, typer.Option(help="The language to talk in.")] = None,
    *,
    scratch: Annotated[bool, typer.Option("--scratch", help="Forget all at the end.")] = False,
) -> None:
    """Talk to the assistant here; without a terminal it reads lines and prints plain text."""
    import tempfile

    from bot.assembly import house
    from bot.settings import read_settings
    from bot.terminal import converse
    from flows.languages import LANGUAGES

    if language is not None and language not in LANGUAGES:
        raise Mishap(f"--language takes one of {', '.join(LANGUAGES)}.")

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
    language: Annotated[str | None, typer.Option(help="The notes' language.")] = None,
    phase: Annotated[str | None, typer.Option(help="The deal's present phase, by kind.")] = None,
    now: Annotated[str | None, typer.Option(help="When they were written (ISO).")] = None,
    timezone: Annotated[str, typer.Option(help="Where they were written.")] = "UTC",
) -> None:
    """Read notes and print one reading a line, in order."""
    from bot.reading_out import Writing, local, read_out
    from bot.settings import read_settings
    from flows.languages import LANGUAGES
    from flows.process import PhaseKind

    if language is not None and language not in LANGUAGES:
        raise Mishap(f"--language takes one of {', '.join(LANGUAGES)}.")
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
    language: Annotated[str | None, typer.Option(help="The language it is in.")] = None,
    now: Annotated[str | None, typer.Option(help="When it is asked (ISO).")] = None,
    timezone: Annotated[str | None, typer.Option(help="Where it is asked.")] = None,
) -> None:
    """Answer a manager's question about the team's deals."""
    from bot.asking import Asking
    from bot.asking import ask as asking
    from bot.settings import read_settings
    from flows.languages import LANGUAGES

    if language is not None and language not in LANGUAGES:
        raise Mishap(f"--language takes one of {', '.join(LANGUAGES)}.")
    who = Asking(as_name, language, now, timezone)
    print(asyncio.run(asking(read_settings(), " ".join(question), who, as_json=as_json)))


def _lines(stream: Iterable[str]) -> Iterable[str]:
    return (line.rstrip("\n") for line in stream)


@app.command()
def invite(
    role: Annotated[str, typer.Option(help="rep, manager or admin.")] = "rep",
    team: Annotated[
        str | None,
        typer.Option(help="The team's name; the first by default. An admin may begin a new one."),
    ] = None,
) -> None:
    """Print a one-time link and code that lets somebody in."""
    from bot.inviting import invitation
    from bot.settings import read_settings

    print(asyncio.run(invitation(read_settings(), role, team)))


@app.command()
def forget(
    person: Annotated[str, typer.Option(help="The person's name.")],
    export: Annotated[Path, typer.Option(help="The file that what is kept goes into (JSON).")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Forget them, for good.")] = False,
) -> None:
    """Write down what is kept of a person, and forget them; their deals stay with the team."""
    from bot.forgetting import forget as forgetting
    from bot.settings import read_settings

    print(asyncio.run(forgetting(read_settings(), person, export, sure=yes)))


@app.command()
def export() -> None:
    """Print all deals as CSV."""
    from bot.exporting import export_to
    from bot.settings import read_settings

    asyncio.run(export_to(sys.stdout, read_settings()))


@app.command()
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


@app.command()
def copy(
    to: Annotated[str, typer.Option(help="An empty database, as for INGEAR_DATABASE_URL.")],
) -> None:
    """Move everything to another, empty database, and compare the counts."""
    from bot.copying import copy as copying
    from bot.settings import read_settings

    def tell(table: str, rows: int) -> None:
        print(f"{table:<12} {rows:>8}")

    rows = asyncio.run(copying(read_settings(), to, tell))
    print(
        f"{rows} rows were copied, as many as there were. Set INGEAR_DATABASE_URL to go on there."
    )


@app.command()
def check() -> None:
    """Say what is wrong with settings, database, catalogs and talks, and what is kept how long."""
    from bot.checking import findings, kept
    from bot.settings import read_settings

    found = asyncio.run(findings(read_settings()))
    for finding in found:
        print(finding)
    print("Nothing is wrong." if not found else f"{len(found)} to mend.")
    for line in asyncio.run(kept(read_settings())):
        print(f"  {line}")
    raise typer.Exit(1 if found else 0)


@app.command()
def retry(
    ids: Annotated[list[str] | None, typer.Argument(help="As in-12, out-34 or event-5.")] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All there are.")] = False,
) -> None:
    """Put back what `ingear check` lists as given up, to be tried again."""
    from bot.retrying import retry as retrying
    from bot.settings import read_settings

    many = asyncio.run(retrying(read_settings(), ids or [], all_of_them=everything))
    print(f"{many} put back." if many else "Nothing was given up.")


@app.command()
def train(
    out: Annotated[
        Path | None, typer.Option(help="Where the model goes; the package's own by default.")
    ] = None,
) -> None:
    """Rebuild the reader from the notes, always with the same result."""
    from bot.readers.train import train as training
    from bot.readers.trained import PACKAGED

    print(training(out=out or PACKAGED).text())


app.command("import")(take_in)
app.add_typer(process_app, name="process")
app.add_typer(webhooks_app, name="webhooks")
notes_app = typer.Typer(no_args_is_help=True, help="The team's own notes.")
app.add_typer(notes_app, name="notes")


@notes_app.command("export")
def export_notes() -> None:
    """Print what reps have put right as labelled notes (TSV), to train on later."""
    from bot.exporting import notes_to
    from bot.settings import read_settings

    asyncio.run(notes_to(sys.stdout, read_settings()))


@app.command()
def evaluate(file: Annotated[Path, typer.Argument(help="Labelled notes as TSV.")]) -> None:
    """Score the reader on labelled notes."""
    from bot.readers.evaluate import evaluate as score
    from bot.readers.notes import load
    from bot.readers.trained import TrainedReader

    print(asyncio.run(score(TrainedReader.load(), load(file))).text())
