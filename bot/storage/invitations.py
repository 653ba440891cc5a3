"""Invitations in rows: one-time codes, of which only the hash is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import col, delete, select, update

from bot.storage.people import PeopleRows
from bot.storage.tables import InviteRow
from flows.messages import Incoming
from flows.people import Invitation, Person, Role

WEEK = 7
"""Days an invitation is good for unless somebody says otherwise."""
LONGEST_NAME = 64
KEY = 16
"""Letters of a hash that tell one open invitation from another, and fit on a button."""


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


class InvitationRows(PeopleRows):
    """Who may come in."""

    async def admit(self, incoming: Incoming, code: str) -> Person | None:
        """Takes a stranger in who brings a valid code; None where it is unknown, used or old."""
        invite = await self.session.get(InviteRow, _hash(code))
        if invite is None or invite.used_at is not None or invite.expires_at < incoming.at:
            return None
        used = await self.session.exec(
            update(InviteRow)
            .where(col(InviteRow.code_hash) == invite.code_hash, col(InviteRow.used_at).is_(None))
            .values(used_at=incoming.at)
        )
        if used.rowcount != 1:
            return None
        channel, sender = incoming.address.channel, incoming.sender
        name = incoming.sender_name.strip()[:LONGEST_NAME] or "?"
        return await self.enrol(channel, sender, name, invite.team_id, Role(invite.role))

    async def claim(self, team: int, at: datetime) -> str:
        """A fresh code for the first administrator; any earlier one is void."""
        old = update(InviteRow).where(col(InviteRow.claim), col(InviteRow.used_at).is_(None))
        await self.session.exec(old.values(used_at=at))
        return await self.invite(team, Role.ADMIN, None, at, claim=True)

    async def invite(
        self,
        team: int,
        role: Role,
        by: int | None,
        at: datetime,
        days: int = WEEK,
        *,
        claim: bool = False,
    ) -> str:
        """A fresh one-time code for a role, good for some days; only its hash is kept."""
        code = secrets.token_urlsafe(18)
        self.session.add(
            InviteRow(
                code_hash=_hash(code),
                team_id=team,
                role=role,
                by_id=by,
                claim=claim,
                expires_at=at + timedelta(days=days),
            )
        )
        await self.session.flush()
        return code

    async def invitations(self, team: int, at: datetime) -> list[Invitation]:
        """A team's open invitations, the one that ends first before."""
        query = (
            select(InviteRow)
            .where(
                InviteRow.team_id == team,
                col(InviteRow.used_at).is_(None),
                InviteRow.expires_at >= at,
            )
            .order_by(col(InviteRow.expires_at), col(InviteRow.code_hash))
        )
        return [
            Invitation(row.code_hash[:KEY], Role(row.role), row.expires_at)
            for row in await self.session.exec(query)
        ]

    async def revoke(self, team: int, key: str) -> bool:
        """Makes an open invitation void; says whether there was one."""
        ours = (col(InviteRow.team_id) == team, col(InviteRow.used_at).is_(None))
        named = func.substr(InviteRow.code_hash, 1, KEY) == key
        gone = await self.session.exec(delete(InviteRow).where(*ours, named))
        return bool(gone.rowcount)
