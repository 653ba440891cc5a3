"""How a draft ends: saved with its deals brought along, thrown away, or tried on the past first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows.deal import Deal
from flows.editor.desk import Desk
from flows.editor.drafts import NEW, Draft
from flows.editor.editing import fresh_id
from flows.editor.looking import mark
from flows.editor.preview import Preview
from flows.editor.replay import replayed
from flows.history import Cause, Outcome
from flows.language.words import fold
from flows.messages import Reply, say
from flows.process import Process
from flows.store import Unit
from flows.summary import Summary


async def save(desk: Desk, draft: Draft) -> Reply:
    """The draft becomes the process, and its deals go where that was shown; all or nothing."""
    base = await desk.base(draft)
    if draft.fresh and draft.process.name is None:
        return await desk.keep(draft.to("naming"))
    if await _named_twice(desk, draft):
        taken = say("unsound-name-taken", name=draft.process.name or "")
        return await desk.keep(draft.to("naming"), taken)
    if not draft.fresh and base.version != draft.process.version:
        newer = replace(draft.process, version=base.version)
        return await desk.keep(draft.with_process(newer).to("look"), say("edit-overtaken"))
    if draft.held.endswith("/same"):
        return await desk.keep(draft.to("look"))
    found = await desk.seen(draft, base)
    if draft.screen != "look" or mark(found) != draft.held.split("/")[0]:
        return await desk.keep(draft.to("look"), say("edit-look-first"))
    if found.choosing:
        return await desk.keep(draft, say("edit-choose-first"))
    return await _saved(desk, draft, found)


async def _named_twice(desk: Desk, draft: Draft) -> bool:
    """Whether another process of the team is called so."""
    every = await desk.unit.processes(desk.team)
    names = {fold(one.name) for one in every if one.name and one.id != draft.process.id}
    return fold(draft.process.name or "") in names


async def _saved(desk: Desk, draft: Draft, found: Preview) -> Reply:
    at, by = desk.heard.incoming.at, desk.person.id
    process = await _keyed(desk, draft)
    saved = await desk.unit.save_process(desk.team, process, by, at)
    await move_deals(desk.unit, desk.team, saved, found, Cause(by, at))
    await desk.drop()
    told = say("edit-saved", version=saved.version, many=len(found.places))
    return await desk.overview(saved.id, told)


async def _keyed(desk: Desk, draft: Draft) -> Process:
    """The process under its key; a new one gets one from its name."""
    if draft.process.id != NEW:
        return draft.process
    taken = await desk.unit.process_keys(desk.team)
    return replace(draft.process, id=fresh_id(draft.process, draft.process.name or NEW, *taken))


async def move_deals(unit: Unit, team: int, saved: Process, found: Preview, cause: Cause) -> None:
    """Have the deals of a process follow its new version, each where the preview said."""
    deals = await unit.deals(sorted(found.places))
    for number, deal in deals.items():
        deal.follow(saved, cause, found.places[number])
        await unit.keep_deal(deal)
    await unit.bring_along(team, saved)


async def discard(desk: Desk, draft: Draft) -> Reply:
    """The draft is thrown away."""
    await desk.drop()
    return await desk.overview(draft.process.id, say("edit-discarded"))


async def closed_deals(unit: Unit, team: int, process: Process) -> list[Deal]:
    """The deals won and lost in a process: what it is played back on."""
    every = await unit.team_deals(team)
    ids = [deal.id for deal in every if deal.process.id == process.id and _closed(deal)]
    return list((await unit.deals(ids)).values())


def _closed(deal: Summary) -> bool:
    return deal.standing.outcome is not Outcome.OPEN


async def play_back(desk: Desk, draft: Draft) -> Reply:
    """What the closed deals would have looked like in the process of the draft."""
    base = await desk.base(draft)
    deals = await closed_deals(desk.unit, desk.team, base)
    return await desk.keep(draft.to("look"), *replayed(deals, base, draft.process))


ENDS: Mapping[str, Callable[[Desk, Draft], Awaitable[Reply]]] = {
    "save": save,
    "discard": discard,
    "replay": play_back,
}
