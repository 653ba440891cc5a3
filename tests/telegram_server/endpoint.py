"""The HTTP side: a request comes in, is checked, meets its trouble, is served."""

import asyncio
import json
import traceback

from aiohttp import web

from tests.telegram_server.errors import (
    BotApiError,
    Fault,
    Json,
    bad_request,
    not_found,
    unauthorized,
)
from tests.telegram_server.flood import FloodMeter
from tests.telegram_server.methods import BY_NAME
from tests.telegram_server.schema import check, method_classes
from tests.telegram_server.state import Call, State
from tests.telegram_server.trouble import Hangup, Slow, Trouble, Troubles
from tests.telegram_server.wire import read_parameters

LARGEST_UPLOAD = 50 * 1024 * 1024


class Endpoint:
    """What answers at /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, token: str, state: State) -> None:
        """Answer for one bot."""
        self.faults: list[str] = []
        self.troubles = Troubles()
        self.flood_meter = FloodMeter()
        self._token = token
        self._state = state

    def application(self) -> web.Application:
        """Return the routes."""
        app = web.Application(client_max_size=LARGEST_UPLOAD)
        app.router.add_get("/file/bot{token}/{path:.+}", self._serve_file)
        app.router.add_route("*", "/bot{token}/{method}", self._serve_method)
        app.router.add_route("*", "/{anything:.*}", self._serve_nothing)
        return app

    async def _serve_method(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        try:
            result = await self._answer(request, method)
        except BotApiError as error:
            return _refused(error)
        except ConnectionAbortedError:
            # The answer goes into a closed connection, that is nowhere.
            return web.Response()
        except Exception:  # noqa: BLE001 - a bug of ours must fail the test aloud
            self.faults.append(f"{method}: the server broke\n{traceback.format_exc()}")
            return _refused(BotApiError(500, "Internal Server Error"))
        return web.json_response({"ok": True, "result": result})

    async def _serve_file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._token:
            return _refused(unauthorized())
        file = self._state.files.at(request.match_info["path"])
        if file is None:
            return _refused(not_found())
        return web.Response(body=file.content)

    async def _serve_nothing(self, _request: web.Request) -> web.Response:
        return _refused(not_found())

    async def _answer(self, request: web.Request, method: str) -> object:
        if request.match_info["token"] != self._token:
            raise unauthorized()
        try:
            parameters = await _checked(request, method)
            trouble = self.troubles.next(method, parameters)
            if isinstance(trouble, BotApiError):
                raise trouble
            if trouble is Hangup.BEFORE:
                _hang_up(request)
            result = await self._carried_out(method, parameters, trouble)
        except Fault as fault:
            self.faults.append(f"{method}: {fault}")
            raise bad_request(str(fault)) from fault
        if trouble is Hangup.AFTER:
            _hang_up(request)
        return result

    async def _carried_out(self, method: str, parameters: Json, trouble: Trouble | None) -> object:
        if not isinstance(trouble, Slow):
            return await self._carry_out(method, parameters)
        # What Telegram has read it carries out, even if nobody waits for the answer any more.
        late = 0 if trouble.done_at_once else trouble.seconds
        result = await asyncio.shield(self._carry_out(method, parameters, late))
        await asyncio.sleep(trouble.seconds - late)
        return result

    async def _carry_out(self, method: str, parameters: Json, late: float = 0) -> object:
        if late:
            await asyncio.sleep(late)
        self.flood_meter.count(method, parameters)
        self._state.calls.append(Call(method, parameters))
        return await BY_NAME[method.lower()](self._state, parameters)


async def _checked(request: web.Request, method: str) -> Json:
    name = method.lower()
    if name not in method_classes():
        reason = "the Bot API has no such method"
        raise Fault(reason)
    parameters = check(name, await read_parameters(request))
    try:
        json.dumps(parameters, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        reason = "strings must be encoded in UTF-8"
        raise bad_request(reason) from error
    if name not in BY_NAME:
        reason = "this server does not serve the method yet"
        raise Fault(reason)
    return parameters


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
    raise ConnectionAbortedError


def _refused(error: BotApiError) -> web.Response:
    return web.json_response(error.json(), status=error.error_code)
