"""What a bot answers to over HTTP: whoever watches it, and Telegram where it calls us."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from socket import socket

from bot.delivery.inbox import Inbox
from bot.delivery.intake import Intake
from bot.listener import bind, listen
from bot.metrics import Metrics
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.telegram.channel import CHANNEL
from bot.telegram.webhook import Webhook, secret_of
from bot.watching import watching


@dataclass(frozen=True)
class Door:
    """Where a bot can be reached, and what it counts."""

    settings: Settings
    bound: socket
    metrics: Metrics

    async def keep_open(
        self, store: SqlStore, inbox: Inbox, bot: int, stored: Callable[[], None]
    ) -> None:
        """Answer until cancelled; `stored` is called whenever updates were."""
        routes = watching(store.engine, CHANNEL, self.metrics)
        if self.settings.webhook_url is not None:
            intake = Intake(inbox, stored)
            webhook = Webhook(bot, secret_of(self.settings), intake, self.metrics)
            routes.append(webhook.route(self.settings.webhook_url))
        await listen(routes, self.bound)


@contextmanager
def door(settings: Settings, metrics: Metrics | None) -> Iterator[Door | None]:
    """The door that the settings ask for, if they do; raises Mishap where it cannot be had."""
    if settings.listen is None or metrics is None:
        yield None
        return
    with bind(settings.listen) as bound:
        yield Door(settings, bound, metrics)
