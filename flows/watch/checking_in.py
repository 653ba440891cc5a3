"""After the purchase: the rep is to ask the customer, 7, 30 and 90 days on; a complaint first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.history import Outcome
from flows.language.days import working_day
from flows.messages import Address, Due, Reply, Say, say
from flows.store import Unit
from flows.taking import Taking
from flows.watch.limits import Rule
from flows.watch.signs import SIGNS
from flows.watch.timers import MORNING, Timer, check_key
from flows.watch.warnings import Seen

DAYS = (7, 30, 90)
"""How many days after the purchase."""
DUE = "check"


def bought_at(deal: Deal) -> datetime | None:
    """When a won deal was won, as it stands now; None where it is not."""
    if deal.outcome is not Outcome.WON:
        return None
    since = deal.history[0].cause.at
    for change in deal.history:
        before = change.before.outcome if change.before is not None else Outcome.OPEN
        if before is not Outcome.WON and change.after.outcome is Outcome.WON:
            since = change.cause.at
    return since


def planned(deal: Deal, now: datetime, zone: ZoneInfo, to: Address) -> Timer | None:
    """When the customer is next to be asked; None where all has been asked."""
    bought = bought_at(deal)
    if bought is None or deal.standing.archived:
        return None
    first = bought.astimezone(zone).date()
    days = (working_day(first + timedelta(days=many), 0) for many in DAYS)
    mornings = (datetime.combine(day, MORNING, zone) for day in days)
    at = next((at for at in mornings if at > now), None)
    return None if at is None else Timer(check_key(deal.id), at, to, Due(DUE, deal.id))


async def follow(unit: Unit, deals: Iterable[Deal], channel: str, now: datetime) -> None:
    """Set or forget the timers of deals that have just changed, where they were ever won."""
    for deal in deals:
        if any(change.after.outcome is Outcome.WON for change in deal.history):
            await _follow(unit, deal, channel, now)


async def _follow(unit: Unit, deal: Deal, channel: str, now: datetime) -> None:
    reached = await unit.reach(deal.owner, deal.team, channel)
    found = planned(deal, now, ZoneInfo(reached[0].timezone), reached[1]) if reached else None
    if found is None:
        await unit.drop_timer(check_key(deal.id))
    else:
        await unit.set_timer(found)


async def retime(unit: Unit, team: int, person: int, channel: str, now: datetime) -> None:
    """What is still to be asked goes by the clock that somebody lives by now."""
    won = await unit.team_deals(team, owner=person, outcome=Outcome.WON)
    waiting = await unit.awaited([check_key(deal.id) for deal in won])
    numbers = [deal.id for deal in won if check_key(deal.id) in waiting]
    for deal in (await unit.deals(numbers)).values():
        await _follow(unit, deal, channel, now)


def due(taking: Taking) -> None:
    """Remind the rep to ask the customer; what they tell next is a note of that deal."""
    scene = taking.scene
    deal = scene.deal(taking.heard.meant.deal)
    bought = bought_at(deal) if deal is not None else None
    if deal is None or bought is None or deal.owner != scene.person.id:
        return
    zone = ZoneInfo(scene.person.timezone)
    days = (scene.today - bought.astimezone(zone).date()).days
    reached = [many for many in DAYS if many <= days]
    if not reached:
        return
    if (upcoming := planned(deal, scene.now, zone, taking.heard.incoming.address)) is not None:
        taking.turn.timers.append(upcoming)
    if taking.question is None:
        taking.focus(deal)
    head = say("check-in", deal=deal.name, days=days)
    taking.tell(Reply((head, _asked(taking, deal, reached[-1]), say("check-tell")), deal=deal.id))


def _asked(taking: Taking, deal: Deal, many: int) -> Say:
    seen = Seen(None, (), taking.scene.given_on(deal))
    touched = taking.scene.reported_at or deal.changed_at
    if SIGNS[Rule.COMPLAINT](deal, seen, touched) is not None:
        return say("check-complaint")
    return say(f"check-{many}")


STEPS = {DUE: due}
