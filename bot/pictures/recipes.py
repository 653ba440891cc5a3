"""What a picture is drawn from later, in plain lists and texts, in the words of its reader."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from babel.dates import format_date

from bot.speech import Speaking
from flows.messages import Picture, Say

Recipe = dict[str, Any]
"""All there is to a picture; its `kind` says how it is drawn."""


def recipe_of(picture: Picture | None, speaking: Speaking) -> Recipe | None:
    """What a picture is drawn from; None where there is none."""
    if picture is None:
        return None
    return {"kind": type(picture).__name__.lower(), **_parts(picture, speaking)}


def _parts(part: Any, speaking: Speaking) -> Recipe:
    return {one.name: _plain(getattr(part, one.name), speaking) for one in fields(part)}


def _plain(part: object, speaking: Speaking) -> object:
    if isinstance(part, Say):
        return speaking.label(part)
    if isinstance(part, tuple):
        return [_plain(one, speaking) for one in part]
    if isinstance(part, date):
        shape = "d MMM" if part.year == speaking.today.year else "d MMM y"
        return format_date(part, shape, locale=speaking.language)
    return _parts(part, speaking) if is_dataclass(part) else part
