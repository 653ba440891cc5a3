"""The commands that rebuild the reader and score it."""

# ruff: noqa: PLC0415  # what a command needs is imported inside it: a start is quick

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer


def train(
    out: Annotated[
        Path | None, typer.Option(help="Where the model goes; the package's own by default.")
    ] = None,
) -> None:
    """Rebuild the reader from the notes, always with the same result."""
    from bot.readers.train import train as training
    from bot.readers.trained import PACKAGED

    print(training(out=out or PACKAGED).text())


def evaluate(file: Annotated[Path, typer.Argument(help="Labelled notes as TSV.")]) -> None:
    """Score the reader on labelled notes."""
    from bot.readers.evaluate import evaluate as score
    from bot.readers.notes import load
    from bot.readers.trained import TrainedReader

    print(asyncio.run(score(TrainedReader.load(), load(file))).text())
