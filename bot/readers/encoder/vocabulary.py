"""The pieces of words that the encoder keeps, and the tokenizer that cuts notes into them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from tokenizers import Tokenizer

from bot.readers.encoder.cutting import UNKNOWN
from bot.readers.encoder.origin import Origin

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyząćęłńóśźżäöüõšžßàèéìíòúùâêîôûñç")


def chosen(origin: Origin, notes: Iterable[str], most: int) -> list[int]:
    """Which pieces are kept: the special ones, those the notes use, and the commonest others.

    Pieces in letters that none of the six languages writes are left out.
    """
    latin = [n for n, piece in enumerate(origin.pieces) if _latin(piece)]
    whole = tokenizer(origin, latin)
    used = {at for note in notes for at in whole.encode(note).ids}
    by_score = sorted(range(len(latin)), key=lambda n: -float(origin.scores[latin[n]]))
    rest = (n for n in by_score if n not in used and n >= len(SPECIAL))
    kept = {*range(len(SPECIAL)), *used}
    for n in rest:
        if len(kept) >= most:
            break
        kept.add(n)
    return [latin[n] for n in sorted(kept)]


def tokenizer(origin: Origin, kept: Sequence[int]) -> Tokenizer:
    """A tokenizer of the kept pieces, numbered in their order."""
    pieces = [(origin.pieces[n], float(origin.scores[n])) for n in kept]
    return Tokenizer.from_str(json.dumps(_described(pieces)))


def _described(pieces: Sequence[tuple[str, float]]) -> dict[str, object]:
    metaspace = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    blanks = {"type": "Replace", "pattern": {"Regex": r"[\s\p{C}]+"}, "content": " "}
    edges = {"type": "Strip", "strip_left": True, "strip_right": True}
    return {
        "version": "1.0",
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, blanks, edges]},
        "pre_tokenizer": metaspace,
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": pieces, "byte_fallback": False},
    }


def _latin(piece: str) -> bool:
    return all(c.lower() in _LETTERS or not c.isalpha() for c in piece)
