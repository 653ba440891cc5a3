"""The check of every request against aiogram's typed schema of the Bot API."""

import json
import re
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from aiogram import methods
from aiogram.methods import TelegramMethod
from aiogram.types import InputFile
from pydantic import BaseModel, ValidationError

from tests.telegram_server.errors import Fault, Json

ATTACHED = re.compile(r"attach://([^\"\s]+)")


@cache
def method_classes() -> dict[str, type[TelegramMethod[Any]]]:
    """Return aiogram's class for each method, by name in lower case."""
    found = {}
    for value in vars(methods).values():
        if isinstance(value, type) and issubclass(value, TelegramMethod):
            name = value.__api_method__
            # The abstract base has a property where the methods have their name.
            if isinstance(name, str):
                found[name.lower()] = value
    return found


def check(method: str, parameters: Json) -> Json:
    """Return the parameters with their types, or raise the Fault they commit."""
    model = method_classes()[method.lower()]
    given = _attach_files(parameters, set(model.model_fields))
    unknown = sorted(set(given) - set(model.model_fields))
    if unknown:
        message = f"unknown parameter {', '.join(unknown)}"
        raise Fault(message)
    decoded = {
        name: _decoded(value, model.model_fields[name].annotation) for name, value in given.items()
    }
    return _validated(model, decoded)


def _validated(model: type[TelegramMethod[Any]], decoded: Json) -> Json:
    try:
        call = model.model_validate(decoded)
    except ValidationError as error:
        raise Fault(_explained(error)) from error
    strangers = list(_strangers(call, ""))
    if strangers:
        message = f"unknown field {', '.join(strangers)}"
        raise Fault(message)
    # Only what was given: aiogram's own defaults are none of the server's business.
    return call.model_dump(exclude_unset=True, warnings=False)


def _attach_files(parameters: Json, names: set[str]) -> Json:
    """Put uploaded parts where "attach://part" refers to them."""
    parts = {
        name: value
        for name, value in parameters.items()
        if isinstance(value, InputFile) and name not in names
    }
    given = {name: value for name, value in parameters.items() if name not in parts}
    referred = set()
    for name, value in given.items():
        if not isinstance(value, str):
            continue
        found = ATTACHED.findall(value)
        referred.update(found)
        if value.startswith("attach://") and found[0] in parts:
            given[name] = parts[found[0]]
    # A part nobody refers to stays in, to be reported as unknown.
    given.update({name: parts[name] for name in set(parts) - referred})
    return given


def _decoded(value: object, annotation: object) -> object:
    """Read the JSON in a string, unless the Bot API wants the string itself."""
    if not isinstance(value, str) or _takes_text(annotation):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _takes_text(annotation: object) -> bool:
    if annotation is str:
        return True
    if get_origin(annotation) in (Union, UnionType, Annotated):
        return any(_takes_text(part) for part in get_args(annotation))
    return False


def _strangers(value: object, path: str) -> Iterator[str]:
    """Name the fields, however deep, that aiogram's types do not have."""
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or ())
        for name in value.model_fields_set:
            inner = getattr(value, name)
            if isinstance(inner, BaseModel | list):
                yield from _strangers(inner, f"{path}{name}.")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strangers(item, f"{path}{index}.")


def _explained(error: ValidationError) -> str:
    reasons = [
        f"{'.'.join(str(step) for step in detail['loc'])}: {detail['msg']}"
        for detail in error.errors(include_url=False, include_input=False)
    ]
    return "; ".join(reasons[:4])
