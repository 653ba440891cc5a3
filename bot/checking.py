"""What is wrong with an installation, a line each with its remedy."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import col, select

from bot import speech
from bot.assembly import storehouse
from bot.keeping import terms
from bot.mishaps import Mishap
from bot.readers.trained import TrainedReader
from bot.settings import Settings
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlStore
from bot.storage.tables import DealRow, TalkRow
from flows.advice import CATALOGUE
from flows.errors import FlowError
from flows.process import DEFAULT
from flows.talk import REST


async def findings(settings: Settings) -> list[str]:
    """Everything found wrong; empty where all is well."""
    found = [*_settings(settings), *_catalogs(), *_reader()]
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
    for language in speech.LANGUAGES:
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
        stages = (await unit.session.exec(select(DealRow.stage).distinct())).all()
        dead = select(OutboxRow.id, OutboxRow.failure).where(col(OutboxRow.state) == "dead")
        unsent = (await unit.session.exec(dead)).all()
        stuck = select(InboxRow.id).where(col(InboxRow.state) == "dead")
        unheard = (await unit.session.exec(stuck)).all()
    known = {stage.id for stage in DEFAULT.stages}
    return [
        *(
            f"A talk is in the state {s}, which nobody knows: it starts over."
            for s in states
            if s not in REST
        ),
        *(
            f"Deals stand in the stage {s}, which their process lacks."
            for s in stages
            if s not in known
        ),
        *(f"Message {number} could not be sent: {why}." for number, why in unsent),
        *(f"Update {number} could not be handled; the log has its id." for number in unheard),
    ]
