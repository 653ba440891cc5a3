"""What is wrong with an installation, a line each with its remedy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlmodel import col, select

from bot import speech
from bot.clock import now
from bot.mishaps import Mishap
from bot.readers.trained import TrainedReader
from bot.remote import troubles
from bot.settings import Settings
from bot.storage.letters import DeadLetter, dead_letters
from bot.storage.recounting import miscounted_in
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import DealRow, TalkRow
from bot.storage.webhook_tables import WebhookRow
from bot.storehouse import storehouse
from bot.upkeep.keeping import terms
from flows.advice import CATALOGUE
from flows.errors import FlowError
from flows.language.languages import LANGUAGES
from flows.talk import REST

GIVEN_UP = {
    "in": "an update was given up",
    "out": "a message was not sent",
    "event": "an event was not taken",
}


async def findings(settings: Settings) -> list[str]:
    """Everything found wrong; empty where all is well."""
    found = [*_settings(settings), *_catalogs(), *_reader(), *await troubles(settings)]
    try:
        async with storehouse(settings, migrating=False) as store:
            found += await _stored(store)
    except Mishap as mishap:
        found.append(str(mishap))
    return found


async def kept(settings: Settings) -> list[str]:
    """What is kept for how long, a line each; empty where the database cannot be looked at."""
    try:
        async with storehouse(settings, migrating=False) as store:
            return await terms(store)
    except Mishap:
        return []


def _settings(settings: Settings) -> Iterator[str]:
    if settings.telegram_token is None:
        yield "INGEAR_TELEGRAM_TOKEN is not set: `ingear serve` needs it, `ingear chat` does not."


def _catalogs() -> Iterator[str]:
    for language in LANGUAGES:
        known = speech.keys(language)
        for key in (f"advice-{tip.key}{end}" for tip in CATALOGUE for end in ("", "-why")):
            if key not in known:
                yield f"The catalog {language}.ftl lacks {key}: install Ingear again."


def _reader() -> Iterator[str]:
    try:
        TrainedReader.load()
    except FlowError as error:
        yield str(error)


async def _stored(store: SqlStore) -> list[str]:
    async with store.look() as unit:
        states = (await unit.session.exec(select(TalkRow.state).distinct())).all()
        stages = await _lost_stages(unit)
        letters = await dead_letters(unit)
        paused = select(WebhookRow.id, WebhookRow.failure).where(WebhookRow.state == "paused")
        silent = (await unit.session.exec(paused.order_by(col(WebhookRow.id)))).all()
    return [
        *(_off(team) for team in await miscounted_in(store.engine)),
        *(
            f"A talk is in the state {s}, which nobody knows: it starts over."
            for s in states
            if s not in REST
        ),
        *(f"Deals stand in the stage {s}, which their process lacks." for s in stages),
        *(_letter(letter) for letter in letters),
        *(_silent(number, failure) for number, failure in silent),
    ]


async def _lost_stages(unit: SqlUnit) -> list[str]:
    """Stages that deals stand in though the process they follow has none of that id."""
    query = select(DealRow.team_id, DealRow.process_id, DealRow.process_version, DealRow.stage)
    found = (await unit.session.exec(query.distinct())).all()
    past = await unit.past([(team, key, version) for team, key, version, _ in found])
    lost = (s for team, key, version, s in found if not past[team, key, version].has(s))
    return sorted(set(lost))


def _off(team: int) -> str:
    return (
        f"The deals of team {team} are not as many as were counted: "
        "`ingear migrate --recount` counts them anew."
    )


def _letter(letter: DeadLetter) -> str:
    what = GIVEN_UP[letter.id.partition("-")[0]]
    return (
        f"{letter.id}: {what} {_age(now() - letter.since)} ago ({letter.reason}); "
        f"`ingear retry {letter.id}` tries it again."
    )


def _silent(number: int | None, failure: str | None) -> str:
    return (
        f"Webhook {number} is paused ({failure}): once its other side answers, "
        f"`ingear webhooks test {number}` goes on."
    )


def _age(time: timedelta) -> str:
    """Roughly, in the largest unit that fits."""
    for unit, name in ((86400, "d"), (3600, "h"), (60, "min")):
        if time.total_seconds() >= unit:
            return f"{time.total_seconds() // unit:.0f} {name}"
    return "under a minute"
