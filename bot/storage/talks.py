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
from flows.talk import Question, Talk

TALKS = Row.metadata.tables[TalkRow.__tablename__]
TALK = select(TalkRow.state, TalkRow.version, TalkRow.body).where(
    col(TalkRow.person_id) == bindparam("person"),
    col(TalkRow.channel) == bindparam("channel"),
    col(TalkRow.chat) == bindparam("chat"),
)


class TalkRows(Rows):
    """Where each talk stands."""

    async def talk(self, person: int, address: Address) -> Talk:
        """Where the talk with somebody in a chat stands; a fresh one where there was none."""
        place = {"person": person, "channel": address.channel, "chat": address.chat}
        row = (await self.session.exec(TALK, params=place)).first()
        return Talk() if row is None else _talk(*row)

    async def keep_talk(self, person: int, address: Address, talk: Talk) -> None:
        """Remembers the talk; raises VersionClash where it moved on meanwhile."""
        key = {"person_id": person, "channel": address.channel, "chat": address.chat}
        now = {"state": talk.state, "body": _body(talk), "version": talk.version + 1}
        unmoved = TALKS.c.version == talk.version
        upsert = self.inserting(TALKS).values(key | now)
        upsert = upsert.on_conflict_do_update(index_elements=list(key), set_=now, where=unmoved)
        if (await self.session.exec(upsert.returning(TALKS.c.version))).first() is None:
            raise VersionClash(person)

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
    talk = Talk(state=state, version=version, parked=parked, **body)
    return replace(talk, question=_question(question) if question else None)


def _question(body: dict[str, Any]) -> Question:
    lists = {
        "candidates": tuple(body.get("candidates", ())),
        "stages": tuple((phase, stage) for phase, stage in body.get("stages", ())),
        "words": tuple(body.get("words", ())),
    }
    return Question(**_known(body, Question) | lists)


def _known(body: Mapping[str, Any], kind: type[Talk | Question]) -> dict[str, Any]:
    """What this version still knows of a body that another may have written."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in body.items() if name in names}
