"""What travels over HTTP: parameters in any of the four encodings Telegram takes."""

from json import JSONDecodeError

from aiogram.types import BufferedInputFile
from aiohttp import web

from tests.telegram_server.errors import Fault, Json

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


async def read_parameters(request: web.Request) -> Json:
    """Return the parameters of a request, from its query string and its body."""
    parameters: Json = dict(request.query)
    if request.content_type == "application/json":
        parameters.update(await _json_body(request))
    elif request.content_type in FORMS:
        form = await request.post()
        parameters.update({name: _part(value) for name, value in form.items()})
    return parameters


async def _json_body(request: web.Request) -> Json:
    if not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except JSONDecodeError as error:
        message = f"the body is not JSON: {error}"
        raise Fault(message) from error
    if not isinstance(body, dict):
        message = "the JSON body is not an object"
        raise Fault(message)
    return body


def _part(value: object) -> object:
    if isinstance(value, web.FileField):
        with value.file as upload:
            return BufferedInputFile(upload.read(), filename=value.filename)
    if isinstance(value, bytes | bytearray):
        return value.decode()
    return value
