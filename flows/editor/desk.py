"""Where somebody looks at the team's process or changes it: the picture, the draft, its screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.editor.drafts import Draft
from flows.editor.drawing import drawn, pictured, process_name
from flows.editor.looking import look, looked, seen
from flows.editor.naming_processes import called, keyed
from flows.editor.preview import Preview, of_stage
from flows.editor.screens import button, shown
from flows.heard import Heard
from flows.messages import Choice, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.process import Process
from flows.store import Unit


@dataclass(frozen=True)
class Desk:
    """The team's process as one person sees it in one chat."""

    unit: Unit
    heard: Heard
    person: Person

    @property
    def team(self) -> int:
        """The team whose process it is."""
        return self.person.team.id

    @property
    def allowed(self) -> bool:
        """Whether this person may change the process, here."""
        return may(self.person, Act.PROCESS, team=self.team) and self.heard.incoming.private

    async def draft(self) -> Draft | None:
        """The draft in this chat."""
        return await self.unit.draft(self.person.id, self.team, self.heard.incoming.address)

    async def keyed(self, key: str) -> Process | None:
        """The team's process of that key; None where it is gone."""
        return keyed(await self.unit.processes(self.team), key)

    async def named(self, name: str) -> Process | None:
        """The team's process of that name, on a button of that key; the default where none is."""
        every = await self.unit.processes(self.team)
        if not name:
            return every[0]
        if self.heard.press is not None:
            return keyed(every, name)
        return called(every, name, self.person.language)

    async def unknown(self) -> Reply:
        """None of the team's processes is called so; these are."""
        names = tuple(process_name(one) for one in await self.unit.processes(self.team))
        return Reply((say("no-such-process", name=self.heard.argument, names=names),))

    async def overview(self, key: str = "", *told: Say) -> Reply:
        """A process with its open deals and what can be done; the default where no key is its own.

        It is a picture too, unless something else is `told` first.
        """
        every = await self.unit.processes(self.team)
        process = keyed(every, key) or every[0]
        counts = of_stage(await self.unit.team_deals(self.team), process)
        title = say(
            "process-title",
            name=process_name(process),
            version=process.version,
            many=sum(counts.values()),
        )
        lines = (*told, title, *drawn(process, counts), *_left_out(process))
        picture = None if told else pictured(process, counts, title)
        return self._ours(Reply(lines, tuple(self._offered(every, process)), picture=picture))

    def _offered(self, every: Sequence[Process], process: Process) -> list[Choice]:
        others = [
            button((f"see_{one.id}", say("button-name", name=process_name(one))), 0)
            for one in every
            if one != process
        ]
        if not self.allowed:
            return others
        mine = [button((f"begin_{process.id}", say("edit-begin")), 0)]
        if process != every[0]:
            mine.append(button((f"default_{process.id}", say("edit-default")), 0))
            mine.append(self._removing(process))
        return [*mine, *others, button("another", 0)]

    def _removing(self, process: Process) -> Choice:
        label = say("edit-remove-process")
        return Choice(label, f"process_remove.{process.id}", 0, self.team)

    async def keep(self, draft: Draft, *told: Say) -> Reply:
        """Remember the draft and show its screen."""
        draft = replace(draft, revision=draft.revision + 1, talk=self.heard.talk.version)
        if draft.screen == "look":
            base = await self.base(draft)
            found = await self.seen(draft, base)
            draft = looked(draft, base, found)
            reply = look(draft, base, found)
        else:
            reply = shown(draft)
        await self.unit.keep_draft(self.person.id, self.team, self.heard.incoming.address, draft)
        return self._ours(replace(reply, lines=(*told, *reply.lines)))

    def _ours(self, reply: Reply) -> Reply:
        """The page with the team on its buttons: they do nothing to another one."""
        signed = (
            replace(choice, deal=self.team) if choice.verb.startswith("edit.") else choice
            for choice in reply.choices
        )
        return replace(reply, choices=tuple(signed))

    async def drop(self) -> None:
        """Forget the draft."""
        await self.unit.drop_draft(self.person.id, self.team, self.heard.incoming.address)

    async def base(self, draft: Draft) -> Process:
        """The process as it is now; a new one is its own beginning."""
        every = await self.unit.processes(self.team)
        return next((one for one in every if one.id == draft.process.id), draft.process)

    async def seen(self, draft: Draft, base: Process) -> Preview:
        """What saving would do to the deals."""
        return seen(draft, base, await self.unit.team_deals(self.team))


def _left_out(process: Process) -> tuple[Say, ...]:
    return tuple(say("process-left-out", phase=say(f"phase-{kind}")) for kind in process.left_out)
