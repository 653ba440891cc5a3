"""Updates nobody expects: an optional field is missing, or a field has another type."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any, TypeAlias, get_args

from aiogram.types import Update
from pydantic import BaseModel

from tests.telegram_server.errors import Json
from tests.telegram_server.every_update import (
    FIRST_ID,
    SOMEBODY,
    SOMEWHERE,
    Model,
    every_message,
    every_update_kind,
    fields,
    is_optional,
)

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
STRANGE: tuple[object, ...] = (
    None, True, 0, -1, 2**63, 1.5, "", "x", "\u0000", [], ["x"], [[]], {}, {"x": 1},
)  # fmt: skip
RETYPES = 2


def mutants(update: Json, seed: int) -> Iterator[Json]:
    """Yield each version of an update with one change, the same for the same seed.

    Every optional field is missing in one, and every field has each of two strange types.
    """
    dice = Random(f"{seed} {json.dumps(update, sort_keys=True)}")  # noqa: S311 - no secret
    for path, value, may_be_missing in _places((Update,), update, ()):
        if may_be_missing:
            yield _without(update, path)
        strange = [one for one in STRANGE if type(one) is not type(value)]
        for other in dice.sample(strange, RETYPES):
            yield _with(update, path, other)


def some_mutants(
    count: int, seed: int, chat: Json = SOMEWHERE, user: Json = SOMEBODY
) -> Iterator[Json]:
    """Yield so many mutants out of all of every kind and every message, each with its own id."""
    updates = [*every_update_kind(chat, user), *every_message(chat, user)]
    everything = [mutant for update in updates for mutant in mutants(update, seed)]
    dice = Random(seed)  # noqa: S311 - no secret
    for number, mutant in enumerate(dice.sample(everything, count)):
        yield {**mutant, "update_id": FIRST_ID + number}


def _places(
    models: tuple[Model, ...], value: object, path: Path
) -> Iterator[tuple[Path, object, bool]]:
    """Walk through a JSON value beside its type: where, what, and whether it may be missing."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield (*path, index), item, False
            yield from _places(models, item, (*path, index))
    if not isinstance(value, dict):
        return
    known = next((fields(model) for model in models if set(value) <= set(fields(model))), {})
    for name, inner in value.items():
        if name == "update_id":
            continue
        field = known.get(name)
        yield (*path, name), inner, field is not None and is_optional(field)
        yield from _places(_models(field and field.annotation), inner, (*path, name))


def _models(annotation: object) -> tuple[Model, ...]:
    """Return the object types that an annotation allows, however deep."""
    annotation = getattr(annotation, "__value__", annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(model for part in get_args(annotation) for model in _models(part))


def _without(value: Any, path: Path) -> Any:
    """Return a JSON value without what is at the path; the rest is shared, not copied."""
    copy = value.copy()
    if len(path) == 1:
        del copy[path[0]]
    else:
        copy[path[0]] = _without(value[path[0]], path[1:])
    return copy


def _with(value: Any, path: Path, other: object) -> Any:
    """Return a JSON value with something else at the path; the rest is shared, not copied."""
    if not path:
        return other
    copy = value.copy()
    copy[path[0]] = _with(value[path[0]], path[1:], other)
    return copy
