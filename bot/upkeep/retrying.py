"""Dead letters put back from the shell."""

from __future__ import annotations

from collections.abc import Sequence

from bot.clock import now
from bot.mishaps import Mishap, database_told
from bot.settings import Settings
from bot.storage.letters import dead_letters, put_back
from bot.storehouse import storehouse


async def retry(settings: Settings, ids: Sequence[str], *, all_of_them: bool) -> int:
    """Put these dead letters back, or all; says how many. Raises Mishap, with nothing changed."""
    if bool(ids) is all_of_them:
        raise Mishap("Say which: `ingear retry in-12 out-34`, or `ingear retry --all`.")
    async with storehouse(settings, migrating=False) as store:
        with database_told():
            async with store.unit() as unit:
                named = ids or [letter.id for letter in await dead_letters(unit)]
                unknown = await put_back(unit, named, now())
                if unknown:
                    raise Mishap(
                        f"{', '.join(unknown)}: no dead letter has this id; `ingear check` "
                        "lists those there are. Nothing was put back."
                    )
    return len(set(named))
