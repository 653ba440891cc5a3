"""Which process somebody names: by the team's word, by its key, or by ours for the default."""

from __future__ import annotations

from collections.abc import Sequence

from flows.editing_words import default_names
from flows.process import DEFAULT, Process
from flows.words import fold


def called(processes: Sequence[Process], name: str, language: str) -> Process | None:
    """The process of that name or key, whatever the case and the accents."""
    said = fold(name)
    named = next((p for p in processes if said in (p.id, fold(p.name or "") or p.id)), None)
    ours = said in default_names(language)
    return named or next((p for p in processes if ours and p.id == DEFAULT.id), None)
