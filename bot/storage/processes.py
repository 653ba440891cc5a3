"""Processes and their versions in rows, and drafts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import col, func, select, update

from bot.storage.process_tables import DraftRow, ProcessRow, ProcessVersionRow
from bot.storage.session import Rows
from bot.storage.tables import DealRow
from flows.editor.drafts import Draft
from flows.editor.forms import form_of, process_from
from flows.errors import UnsoundProcess, VersionClash
from flows.messages import Address
from flows.process import DEFAULT, Process

Ref = tuple[int, str, int]
"""A team, a process of it by key, and a version."""
Past = Mapping[Ref, Process]


class ProcessRows(Rows):
    """The processes of teams; a team that has changed nothing has the default, and no rows."""

    async def process(self, team: int) -> Process:
        """The process that new deals of the team follow where no rule says otherwise."""
        return (await self.processes(team))[0]

    async def processes(self, team: int) -> list[Process]:
        """The team's processes as they are now, the default first."""
        rows = (await self.session.exec(select(ProcessRow).where(ProcessRow.team_id == team))).all()
        ordered = sorted(rows, key=lambda row: (not row.is_default, row.key))
        past = await self.past([(team, row.key, row.version) for row in ordered])
        return [past[team, row.key, row.version] for row in ordered] or [DEFAULT]

    async def past(self, refs: Iterable[Ref]) -> Past:
        """Processes as they were in the versions asked for; raises UnsoundProcess for one unknown.

        The first version of the default is ours, whether or not the team has changed it since.
        """
        wanted = set(refs)
        found = {ref: DEFAULT for ref in wanted if ref[1:] == (DEFAULT.id, DEFAULT.version)}
        if missing := wanted - set(found):
            found |= await self._versions(missing)
        if lost := missing - set(found):
            raise UnsoundProcess(*lost)
        return found

    async def _versions(self, refs: set[Ref]) -> dict[Ref, Process]:
        query = select(ProcessVersionRow).where(
            col(ProcessVersionRow.team_id).in_({team for team, _, _ in refs}),
            col(ProcessVersionRow.key).in_({key for _, key, _ in refs}),
            col(ProcessVersionRow.version).in_({version for _, _, version in refs}),
        )
        return {
            (row.team_id, row.key, row.version): process_from(row.body, row.version)
            for row in await self.session.exec(query)
        }

    async def save_process(
        self, team: int, process: Process, by: int | None, at: datetime
    ) -> Process:
        """Keeps a process as a new version of itself, or as a new one; deals are not touched.

        Raises VersionClash where its version is not the one that holds.
        """
        row = await self._own(team, process.id)
        if row is None:
            last = await self._last(team, process.id)
            row = ProcessRow(team_id=team, key=process.id, version=last)
        elif row.version != process.version:
            raise VersionClash(process.id)
        row.version += 1
        saved = replace(process, version=row.version)
        self.session.add(row)
        await self.session.flush()
        self._add_version(team, saved, by, at)
        return saved

    async def _own(self, team: int, key: str) -> ProcessRow | None:
        """The row of a process, held until the end; the default gets its row with the first.

        A team that has rows without it has taken it away.
        """
        any_row = select(ProcessRow.key).where(ProcessRow.team_id == team).limit(1)
        if (await self.session.exec(any_row)).first() is None:
            ours = ProcessRow(team_id=team, key=DEFAULT.id, version=DEFAULT.version)
            ours.is_default = True
            self.session.add(ours)
            await self.session.flush()
        return await self.session.get(ProcessRow, (team, key), with_for_update=True)

    async def _last(self, team: int, key: str) -> int:
        """The last version of a process that is no more; 0 where there was none.

        The first version of the default is ours and no row.
        """
        last = select(func.max(ProcessVersionRow.version)).where(
            ProcessVersionRow.team_id == team, ProcessVersionRow.key == key
        )
        ours = DEFAULT.version if key == DEFAULT.id else 0
        return max((await self.session.exec(last)).one() or 0, ours)

    async def process_keys(self, team: int) -> set[str]:
        """The keys of the team's processes, of those removed too."""
        keys = select(ProcessVersionRow.key).where(ProcessVersionRow.team_id == team).distinct()
        return {DEFAULT.id, *await self.session.exec(keys)}

    async def remove_process(self, team: int, key: str) -> None:
        """Takes a process away; its versions stay for what deals follow and history tells."""
        row = await self._own(team, key)
        if row is not None:
            await self.session.delete(row)

    def _add_version(self, team: int, process: Process, by: int | None, at: datetime) -> None:
        self.session.add(
            ProcessVersionRow(
                team_id=team,
                key=process.id,
                version=process.version,
                body=form_of(process),
                at=at,
                by_id=by,
            )
        )

    async def make_default(self, team: int, key: str) -> None:
        """Says which process new deals follow where no rule says otherwise."""
        await self._own(team, key)
        await self.session.exec(
            update(ProcessRow)
            .where(col(ProcessRow.team_id) == team)
            .values(is_default=col(ProcessRow.key) == key)
        )

    async def bring_along(self, team: int, process: Process) -> None:
        """Have every deal of a process that is not archived follow its newest version."""
        await self.session.exec(
            update(DealRow)
            .where(
                col(DealRow.team_id) == team,
                col(DealRow.process_id) == process.id,
                col(DealRow.archived).is_(False),
                col(DealRow.process_version) != process.version,
            )
            # Whoever is changing one of them just now has to look again.
            .values(process_version=process.version, version=col(DealRow.version) + 1)
        )

    async def draft(self, person: int, team: int, address: Address) -> Draft | None:
        """The process that somebody is changing in a chat."""
        row = await self._draft(person, team, address)
        return None if row is None else Draft.from_form(row.body)

    async def keep_draft(self, person: int, team: int, address: Address, draft: Draft) -> None:
        """Remembers a draft, in place of any other in that chat."""
        row = await self._draft(person, team, address)
        if row is None:
            key = {"person_id": person, "team_id": team}
            row = DraftRow(channel=address.channel, chat=address.chat, body={}, **key)
        row.body = draft.form()
        self.session.add(row)

    async def drop_draft(self, person: int, team: int, address: Address) -> None:
        """Forgets a draft."""
        row = await self._draft(person, team, address)
        if row is not None:
            await self.session.delete(row)

    async def _draft(self, person: int, team: int, address: Address) -> DraftRow | None:
        key: Any = (person, team, address.channel, address.chat)
        return await self.session.get(DraftRow, key)
