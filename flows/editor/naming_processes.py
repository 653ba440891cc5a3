"""Which process somebody names: by the team's word, by its key, or by ours for the default."""

from __future__ import annotations

from collections.abc import Sequence

from flows.editor.editing_words import default_names
from flows.language.words import fold
from flows.process import DEFAULT, Process


def called(processes: Sequence[Process], name: str, language: str) -> Process | None:
    """The process of that name, else of that key, whatever the case and the accents.

    Names go first: one process may be called as another was when it got its key.
    """
    said = fold(name)
    named = next((p for p in processes if p.name and fold(p.name) == said), None)
    ours = DEFAULT.id if said in default_names(language) else ""
    return named or keyed(processes, said) or keyed(processes, ours)


def keyed(processes: Sequence[Process], key: str) -> Process | None:
    """The process of that key, which is what buttons carry."""
    return next((process for process in processes if process.id == key), None)
