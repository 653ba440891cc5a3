"""The listener: what is served over HTTP, on a socket that is ours before anything is started."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.mishaps import Mishap

LAST_REQUESTS = 3
"""Seconds that requests in hand have when we stop."""


class _Quiet(uvicorn.Server):
    """A server that leaves signals to whoever runs it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals stay as they are."""
        yield


def bind(place: tuple[str, int]) -> socket.socket:
    """A socket to listen on, which several processes may share; raises Mishap."""
    host, port = place
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server(place, family=family, backlog=1024)
    except OSError as error:
        raise Mishap(
            f"INGEAR_WEBHOOK_LISTEN cannot be used ({host}:{port}: {error.strerror}): "
            "choose an address of this machine and a free port."
        ) from None


async def listen(routes: Sequence[BaseRoute], bound: socket.socket) -> None:
    """Serve until cancelled; requests in hand are then answered, within seconds."""
    server = _Quiet(
        uvicorn.Config(
            Starlette(routes=routes),
            lifespan="off",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,  # who calls is told by the secret, not by an address
            timeout_keep_alive=75,  # longer than a proxy keeps its side
            timeout_graceful_shutdown=LAST_REQUESTS,
        )
    )
    # The server closes what it listens on; the socket itself stays for the next start.
    serving = asyncio.create_task(server.serve(sockets=[bound.dup()]))
    try:
        await asyncio.shield(serving)
    finally:
        server.should_exit = True
        await serving
