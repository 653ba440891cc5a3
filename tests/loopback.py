"""A server of ours over real HTTP on loopback."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

from aiohttp import web


class OnLoopback(ABC):
    """Listens while inside; `url` is where, with the `path` it is called under."""

    path = "/"
    url: str = ""

    @abstractmethod
    def application(self) -> web.Application:
        """What answers."""

    async def __aenter__(self) -> Self:
        # Whoever is called stops answering where nobody waits for it.
        self._runner = web.AppRunner(
            self.application(), shutdown_timeout=0.1, handler_cancellation=True
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}{self.path}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()
