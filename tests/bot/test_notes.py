"""The labelled notes: read without complaint, various, and the sets apart from one another."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from bot.readers.notes import LabelledNote, load

TRAINING = Path(__file__).parents[2] / "bot" / "readers" / "notes"
APART = Path(__file__).parents[1] / "notes"
LANGUAGES = ("en", "pl", "de", "it", "et", "fil")
ALIKE = 0.6
"""Share of common four-letter pieces (Jaccard) above which two notes are one note."""


def pieces(note: str) -> set[str]:
    plain = re.sub(r"\W+", " ", note.lower()).strip()
    return {plain[n : n + 4] for n in range(max(1, len(plain) - 3))}


def alike(some: list[str], others: list[str]) -> list[tuple[str, str]]:
    """Pairs of a note from each list that say nearly the same, a note and itself left out."""
    vocabulary: dict[str, int] = {}
    tables = [_table(notes, vocabulary) for notes in (some, others)]
    width = len(vocabulary)
    left, right = (csr_matrix((t.data, t.indices, t.indptr), (t.shape[0], width)) for t in tables)
    common = (left @ right.T).tocoo()
    sizes = [np.asarray(table.sum(axis=1)).ravel() for table in (left, right)]
    union = sizes[0][common.row] + sizes[1][common.col] - common.data
    near = common.data / union > ALIKE
    found = zip(common.row[near], common.col[near], strict=True)
    same = some is others
    return [(some[a], others[b]) for a, b in found if not same or a < b]


def _table(notes: list[str], vocabulary: dict[str, int]) -> csr_matrix:
    rows = [[vocabulary.setdefault(p, len(vocabulary)) for p in pieces(note)] for note in notes]
    starts = np.cumsum([0, *map(len, rows)])
    places = np.concatenate([np.array(row) for row in rows])
    return csr_matrix((np.ones(len(places)), places, starts), (len(rows), len(vocabulary)))


def of(folder: Path, language: str) -> list[LabelledNote]:
    return load(folder / f"{language}.tsv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sets_are_apart(language: str) -> None:
    training = [row.note for row in of(TRAINING, language)]
    dev, test = ([row.note for row in of(APART / name, language)] for name in ("dev", "test"))
    assert alike(training, dev) == []
    assert alike(training, test) == []
    assert alike(dev, test) == []
    assert alike(dev, dev) == []
    assert alike(test, test) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_training_notes_are_one_unless_their_context_differs(language: str) -> None:
    rows = of(TRAINING, language)
    contexts: dict[str, set[object]] = {}
    for row in rows:
        contexts.setdefault(row.note, set()).add(row.context.phase)
    notes = [row.note for row in rows]
    twins = [(a, b) for a, b in alike(notes, notes) if len(contexts[a] | contexts[b]) < 2]
    assert twins == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_of_every_kind(language: str) -> None:
    rows = of(TRAINING, language)
    assert len(rows) >= 1000
    assert min(Counter(row.kind for row in rows).values()) >= 100
    assert min(Counter(row.labels["stage"] for row in rows).values()) >= 100
    assert len(of(APART / "test", language)) >= 120
