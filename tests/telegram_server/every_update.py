"""An update of every kind there is, made from aiogram's typed schema of the Bot API."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin

from aiogram import types
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from tests.telegram_server.errors import Json

SOMEBODY: Json = {"id": 5_100_000_001, "is_bot": False, "first_name": "Somebody"}
SOMEWHERE: Json = {"id": 5_100_000_001, "type": "private", "first_name": "Somebody"}
FIRST_ID = 800_000_001
DATE = 1_790_000_000
SIMPLE: dict[object, object] = {
    bool: True,
    int: 1,
    float: 1.5,
    datetime: DATE,
    timedelta: 60,
    Any: "any",
}
DEEPEST = 2
"""How many objects deep optional fields are filled: the whole schema would be without end."""
Model: TypeAlias = type[BaseModel]


def every_update_kind(chat: Json = SOMEWHERE, user: Json = SOMEBODY) -> Iterator[Json]:
    """Yield a full update of each kind, as if it came from that chat and user."""
    filler = _Filler(chat, user)
    kinds = [name for name in fields(types.Update) if name != "update_id"]
    for number, kind in enumerate(kinds):
        content = filler.value(kind, fields(types.Update)[kind].annotation, ())
        yield {"update_id": FIRST_ID + number, kind: content}


def every_message(chat: Json = SOMEWHERE, user: Json = SOMEBODY) -> Iterator[Json]:
    """Yield a message for each optional field of a Message, with that field and its sender."""
    filler = _Filler(chat, user)
    bare = {**filler.bare(types.Message, ()), "from": user}
    optional = [name for name, field in fields(types.Message).items() if is_optional(field)]
    for number, name in enumerate(optional, start=1000):
        content = filler.value(name, fields(types.Message)[name].annotation, (types.Message,))
        yield {"update_id": FIRST_ID + number, "message": {**bare, name: content}}


@cache
def fields(model: Model) -> dict[str, FieldInfo]:
    """Return a type's fields by their names in JSON, without those on their way out."""
    return {
        field.alias or name: field
        for name, field in model.model_fields.items()
        if not field.json_schema_extra
    }


def is_optional(field: FieldInfo) -> bool:
    """Tell whether a field may be missing; what says which type this is may not."""
    return not field.is_required() and get_origin(field.annotation) is not Literal


class _Filler:
    """Fills objects of the schema: all fields, but each type's optional ones once on a path."""

    def __init__(self, chat: Json, user: Json) -> None:
        self._given: dict[object, Json] = {types.Chat: chat, types.User: user}

    def full(self, model: Model, path: tuple[Model, ...]) -> Json:
        inner = (*path, model)
        return {
            name: self.value(name, field.annotation, inner) for name, field in fields(model).items()
        }

    def bare(self, model: Model, path: tuple[Model, ...]) -> Json:
        inner = (*path, model)
        return {
            name: self.value(name, field.annotation, inner)
            for name, field in fields(model).items()
            if not is_optional(field)
        }

    def value(self, name: str, annotation: object, path: tuple[Model, ...]) -> object:
        if annotation in self._given:
            return dict(self._given[annotation])
        if annotation in SIMPLE:
            return 0 if name == "offset" else SIMPLE[annotation]
        if isinstance(annotation, type):
            return self._typed(name, annotation, path)
        # A type that contains itself has a name, and its content as the value of that name.
        annotation = getattr(annotation, "__value__", annotation)
        inner = [part for part in get_args(annotation) if part is not NoneType]
        if get_origin(annotation) is Literal:
            return inner[0].value if isinstance(inner[0], Enum) else inner[0]
        first = self.value(name, inner[0], path)
        return [first] if get_origin(annotation) is list else first

    def _typed(self, name: str, kind: type, path: tuple[Model, ...]) -> object:
        if issubclass(kind, BaseModel):
            deep = kind in path or len(path) >= DEEPEST
            return self.bare(kind, path) if deep else self.full(kind, path)
        if issubclass(kind, Enum):
            return next(iter(kind)).value
        return "bold" if types.MessageEntity in path and name == "type" else name
