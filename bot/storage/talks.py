"""Talks and the settling of what came in, in rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import col, select, update

from bot.storage.queues import InboxRow
from bot.storage.rows import Row
from bot.storage.session import Rows
from bot.storage.tables import TalkRow
from flows.errors import AlreadySettled, VersionClash
from flows.messages import Address, Incoming
from flows.people import Person
from flows.talk import Lately, Offer, Question, Talk, Wondered

TALKS = Row.metadata.tables[TalkRow.__tablename__]
TALK = select(TalkRow.team_id, TalkRow.state, TalkRow.version, TalkRow.body).where(
    col(TalkRow.person_id) == bindparam("person"),
    col(TalkRow.channel) == bindparam("channel"),
    col(TalkRow.chat) == bindparam("chat"),
)


class TalkRows(Rows):
    """Where each talk stands."""

    async def talk(self, person: Person, address: Address) -> Talk:
        """Where the talk with somebody in a chat stands, each team's apart; or a fresh one."""
        place = {"person": person.id, "channel": address.channel, "chat": address.chat}
        rows = (await self.session.exec(TALK, params=place)).all()
        ours = (row[1:] for row in rows if row[0] == person.team.id)
        talk = next((_talk(*row) for row in ours), Talk())
        # Questions are numbered through all teams of a chat: no button answers another team's.
        last = max((body.get("serial", 0) for *_, body in rows), default=0)
        return replace(talk, serial=max(last, talk.serial))

    async def keep_talk(self, person: Person, address: Address, talk: Talk) -> None:
        """Remembers the talk; raises VersionClash where it moved on meanwhile."""
        where = {"channel": address.channel, "chat": address.chat}
        key = {"person_id": person.id, **where, "team_id": person.team.id}
        now = {"state": talk.state, "body": _body(talk), "version": talk.version + 1}
        unmoved = TALKS.c.version == talk.version
        upsert = self.inserting(TALKS).values(key | now)
        upsert = upsert.on_conflict_do_update(index_elements=list(key), set_=now, where=unmoved)
        if (await self.session.exec(upsert.returning(TALKS.c.version))).first() is None:
            raise VersionClash(person.id)

    async def settle(self, incoming: Incoming) -> None:
        """Marks the incoming message as done; raises AlreadySettled where it was."""
        if incoming.row is None:
            return
        done = await self.session.exec(
            update(InboxRow)
            .where(col(InboxRow.id) == incoming.row, col(InboxRow.state) == "pending")
            .values(state="done", done_at=incoming.at)
        )
        if done.rowcount != 1:
            raise AlreadySettled(incoming.row)


def _body(talk: Talk) -> dict[str, Any]:
    body = asdict(talk)
    for left_out in ("state", "version", "lost_thread"):
        del body[left_out]
    return body


def _talk(state: str, version: int, said: Mapping[str, Any]) -> Talk:
    body = _known(said, Talk)
    question = body.pop("question", None)
    parked = tuple(_question(asked) for asked in body.pop("parked", ()))
    offered = tuple(Offer(*offer) for offer in body.pop("offered", ()))
    trail = tuple((deal, change) for deal, change in body.pop("trail", ()))
    about = body.pop("lately", None)
    lately = Lately(**_known(about, Lately) | {"rows": tuple(about["rows"])}) if about else None
    wondered = body.pop("wondered", None)
    talk = Talk(state, None, parked, trail=trail, version=version, offered=offered, **body)
    talk = replace(talk, lately=lately, wondered=Wondered(*wondered) if wondered else None)
    return replace(talk, question=_question(question) if question else None)


def _question(body: dict[str, Any]) -> Question:
    lists = {
        "candidates": tuple(body.get("candidates", ())),
        "stages": tuple((phase, stage) for phase, stage in body.get("stages", ())),
        "words": tuple(body.get("words", ())),
        "days": tuple(body.get("days", ())),
    }
    return Question(**_known(body, Question) | lists)


def _known(body: Mapping[str, Any], kind: type[Talk | Question | Lately]) -> dict[str, Any]:
    """What this version still knows of a body that another may have written."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in body.items() if name in names}
