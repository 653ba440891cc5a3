"""What the conversation may look at, and what comes of a turn of it. Nothing here is looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from flows.asked import Asked
from flows.cards import lasting
from flows.criteria import Fact
from flows.deal import Deal, standing_for
from flows.events import Event
from flows.groups.news import Alert
from flows.history import Cause
from flows.inquiry.tallied import Place
from flows.language.days import day_in
from flows.language.parsing import Grammar
from flows.messages import Reply, Say, say
from flows.people import Member, Person
from flows.process import Process
from flows.store import Given
from flows.summary import Summary
from flows.talk import Talk
from flows.watch.learning import NOTHING_LEARNED, Lesson
from flows.watch.timers import Timer
from flows.watch.warnings import Warned


@dataclass(frozen=True)
class Scene:
    """Everything one turn may need.

    `note` is the id under which the message was kept, `new_deal` one that no deal has yet, `listed`
    the deals that a question about many shows, and `places` where all of them stand; `texts` are
    the notes of changes that may have to be read again. The first of the `processes` is the
    default; `members` are those of the team, where one may be named, `noted` how many notes would
    go along to another deal. `against` deals whose card may be shown stand warnings; `reported_at`
    is when a deal whose step is due was last reported on. `asked` are the questions asked of deals,
    `usual_value` is the median one.
    """

    person: Person
    processes: Sequence[Process]
    grammar: Grammar
    now: datetime
    today: date
    deals: Mapping[int, Deal]
    given: Mapping[int, Sequence[Given]]
    names: Mapping[int, str]
    note: int | None = None
    new_deal: int = 0
    listed: Sequence[Summary] = ()
    places: Sequence[Place] = ()
    texts: Mapping[int, str] = field(default_factory=dict)
    facts: Mapping[int, Sequence[Fact]] = field(default_factory=dict)
    members: Sequence[Member] = ()
    noted: int = 0
    lesson: Lesson = NOTHING_LEARNED
    against: Mapping[int, Sequence[Warned]] = field(default_factory=dict)
    reported_at: datetime | None = None
    asked: Mapping[int, Sequence[Asked]] = field(default_factory=dict)
    usual_value: Decimal | None = None

    def deal(self, number: int | None) -> Deal | None:
        """The deal of that id, or the one it was joined to, where it is there to be seen."""
        found = standing_for(self.deals, number)
        return None if found is None or found.standing.archived else found

    def day(self, at: datetime) -> date:
        """The day of a moment, by the clock of the person of this scene."""
        return day_in(at, self.person.timezone)

    def called(self, person: int) -> str | Say:
        """What somebody is called; of those who are forgotten, that they were here."""
        return self.names.get(person) or say("former-colleague")

    def given_on(self, deal: Deal) -> list[Given]:
        """The advice that stands on a deal, newest first, without that of undone changes."""
        return lasting(deal, self.given.get(deal.id, ()))

    def cause(self, note: int | None, words: tuple[str, ...] = ()) -> Cause:
        """The person of this scene, now, as a cause."""
        return Cause(self.person.id, self.now, note, words)


@dataclass
class Turn:
    """What a turn of the conversation does: all of it is remembered, or nothing.

    `told` is what other members hear of it, `handed` the deals that are somebody else's since.
    """

    talk: Talk
    replies: list[Reply] = field(default_factory=list)
    opened: Deal | None = None
    changed: list[Deal] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    alerts: list[Alert] = field(default_factory=list)
    given: list[tuple[int, Given]] = field(default_factory=list)
    attached: list[tuple[int, int]] = field(default_factory=list)
    facts: list[tuple[int, Fact]] = field(default_factory=list)
    labels: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    timers: list[Timer] = field(default_factory=list)
    told: list[tuple[int, Reply]] = field(default_factory=list)
    handed: list[Deal] = field(default_factory=list)
    asked: list[tuple[int, Asked]] = field(default_factory=list)


def one_stage(scenes: Sequence[Scene]) -> list[Scene]:
    """The scenes with their deals in common, and whose they are: what one changes, all see."""
    deals = {number: deal for scene in reversed(scenes) for number, deal in scene.deals.items()}
    names = {who: name for scene in scenes for who, name in scene.names.items()}
    return [replace(scene, deals=deals, names=names) for scene in scenes]
