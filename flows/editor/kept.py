"""The port to a team's processes, as they were saved and as they are being changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from flows.editor.drafts import Draft
from flows.messages import Address
from flows.process import Process


class Processes(Protocol):
    """The processes of teams, as a unit of work sees them."""

    async def process(self, team: int) -> Process:
        """The process that new deals of the team follow."""
        ...

    async def processes(self, team: int) -> Sequence[Process]:
        """The team's processes as they are now, the default first."""
        ...

    async def save_process(
        self, team: int, process: Process, by: int | None, at: datetime
    ) -> Process:
        """Keeps a process as a new version; raises VersionClash where it began from an old one."""
        ...

    async def make_default(self, team: int, key: str) -> None:
        """Says which process new deals follow where no rule says otherwise."""
        ...

    async def remove_process(self, team: int, key: str) -> None:
        """Takes a process away; what deals follow and history tells of its versions stays."""
        ...

    async def process_keys(self, team: int) -> Collection[str]:
        """The keys of the team's processes, of those removed too."""
        ...

    async def bring_along(self, team: int, process: Process) -> None:
        """Has every deal of a process that is not archived follow its newest version."""
        ...

    async def draft(self, person: int, team: int, address: Address) -> Draft | None:
        """The process that somebody is changing in a chat."""
        ...

    async def keep_draft(self, person: int, team: int, address: Address, draft: Draft) -> None:
        """Remembers a draft, in place of any other in that chat."""
        ...

    async def drop_draft(self, person: int, team: int, address: Address) -> None:
        """Forgets a draft."""
        ...
