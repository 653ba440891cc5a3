"""Pictures as PNG, each drawn once as long as it is remembered."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from threading import Lock

from bot.pictures.bands import bands
from bot.pictures.bars import bars
from bot.pictures.funnel import funnel
from bot.pictures.page import Page
from bot.pictures.recipes import Recipe
from bot.pictures.spans import spans
from bot.pictures.timeline import timeline

KEPT = 64
"""Pictures that are remembered; one has about 40 kB."""
DRAWN: Mapping[str, Callable[[Recipe], Page]] = {
    "bands": bands,
    "bars": bars,
    "funnel": funnel,
    "timeline": timeline,
    "spans": spans,
}
# Texts are measured with what other threads may not use at the same time; and of two that want
# the same picture the second is to find it drawn.
_ALONE = Lock()


def drawn(recipe: Recipe) -> bytes:
    """The picture as PNG; it takes a while, so not in the event loop."""
    with _ALONE:
        return _png(json.dumps(recipe, sort_keys=True))


def page_of(recipe: Recipe) -> Page:
    """The page of a picture; rows of the outbox from before there were kinds are processes."""
    return DRAWN[recipe.get("kind", "bands")](recipe)


@lru_cache(maxsize=KEPT)
def _png(recipe: str) -> bytes:
    # The words are part of it, and so is their language.
    return page_of(json.loads(recipe)).png()
