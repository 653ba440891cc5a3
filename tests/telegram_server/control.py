"""What a bench orders of a server that runs as its own process: JSON in, JSON out."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import asdict

from tests.telegram_server.errors import Json
from tests.telegram_server.people import Person
from tests.telegram_server.server import TelegramServer
from tests.telegram_server.talking import talk


class Control:
    """Does what an order says, and returns what came of it."""

    def __init__(self, server: TelegramServer) -> None:
        """Control a server."""
        self._server = server
        self._people: dict[int, Person] = {}

    async def obey(self, order: Json) -> Json:
        """Do what the order names under `do`, with the rest of it."""
        orders: dict[str, Callable[..., Awaitable[Json]]] = {
            "people": self._make_people,
            "says": self._say,
            "talk": self._talk,
            "figures": self._figures,
        }
        given = {name: value for name, value in order.items() if name != "do"}
        return await orders[order["do"]](**given)

    async def _make_people(self, count: int) -> Json:
        made = [self._server.person(f"Person {number}") for number in range(count)]
        self._people |= {person.id: person for person in made}
        return {"people": [person.id for person in made]}

    async def _say(self, person: int, text: str) -> Json:
        await self._people[person].says(text)
        [answer] = await self._people[person].hears(timeout=60)
        return {"answer": answer.text}

    async def _talk(self, people: list[int], notes: list[str], each: int) -> Json:
        return asdict(await talk([self._people[one] for one in people], notes, each))

    async def _figures(self) -> Json:
        return {
            "calls": Counter(call.method for call in self._server.calls),
            "pending": len(self._server.pending),
            "violations": [str(one) for one in self._server.flood_meter.violations],
            "faults": self._server.faults,
        }
