"""What is said of a file that was brought, to whoever brought it; its buttons can be typed."""

from __future__ import annotations

from dataclasses import replace

from bot.storage.brought import Held
from bot.storage.store import SqlUnit
from flows.messages import Incoming, Reply
from flows.people import Person
from flows.talk import Offer, revived
from flows.team.administering import offers

WORDS = {"import_file.go": "yes", "import_file.drop": "no"}
"""What answers like these buttons where a file is shown."""


async def tell(unit: SqlUnit, held: Held, reply: Reply, person: Person, incoming: Incoming) -> None:
    """Post a reply, and remember what its buttons offer."""
    await unit.post(held.address, reply, person, incoming)
    if not reply.choices:
        return
    talk = revived(await unit.talk(person, held.address))
    offered = await offers(unit, reply, person, incoming)
    if set(WORDS) <= {offer.verb for offer in offered}:
        offered += tuple(Offer(WORDS[o.verb], o.verb, o.subject, o.team) for o in offered)
    await unit.keep_talk(person, held.address, replace(talk, offered=offered))
