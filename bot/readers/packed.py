"""What a reader is made of, and the folder that it is packed in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.readers import linear
from bot.readers.encoder import session
from bot.readers.encoder.session import Encoder
from bot.readers.labels import HEADS
from bot.readers.linear import Model
from bot.readers.mixing import Blend
from flows.errors import UnreadableModel

FORMAT = 1
SETTINGS = "reader.json"
NGRAMS = "ngrams.npz"
PARTS = (session.GRAPH, session.TOKENIZER, NGRAMS)


@dataclass(frozen=True)
class Settings:
    """What was chosen on the development notes: the blend, a temperature a head, and the bar."""

    blend: Blend
    temperatures: Mapping[str, float]
    bar: float


@dataclass(frozen=True)
class Packed:
    """The encoder, the n-grams, and how they are put together."""

    encoder: Encoder
    ngrams: Model
    settings: Settings


def seal(folder: Path, settings: Settings, told: Mapping[str, object]) -> None:
    """Writes the settings beside the parts, with the parts' checksums and what else is told."""
    sealed = {
        **told,
        "format": FORMAT,
        "heads": HEADS,
        "parts": {name: _checksum(folder / name) for name in PARTS},
        "settings": asdict(settings),
    }
    text = json.dumps(sealed, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / SETTINGS).write_text(f"{text}\n", encoding="utf-8")


def load(folder: Path) -> Packed:
    """The reader of a folder; raises UnreadableModel naming the file missing or damaged."""
    settings, parts = _sealed(folder / SETTINGS)
    for name in PARTS:
        if _checksum(folder / name) != parts.get(name):
            raise UnreadableModel(str(folder / name))
    return Packed(session.load(folder), linear.load(folder / NGRAMS), settings)


def _sealed(file: Path) -> tuple[Settings, Mapping[str, str]]:
    try:
        sealed = json.loads(file.read_text(encoding="utf-8"))
        same_heads = {head: tuple(labels) for head, labels in sealed["heads"].items()} == HEADS
        chosen = sealed["settings"]
        settings = Settings(Blend(**chosen["blend"]), chosen["temperatures"], chosen["bar"])
        parts = dict(sealed["parts"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise UnreadableModel(str(file)) from wrong
    if sealed["format"] != FORMAT or not same_heads:
        raise UnreadableModel(str(file))
    return settings, parts


def _checksum(file: Path) -> str:
    try:
        with file.open("rb") as stored:
            return hashlib.file_digest(stored, "sha256").hexdigest()
    except OSError as wrong:
        raise UnreadableModel(str(file)) from wrong
