"""What a file leaves open is settled: by itself, by what was said beforehand, or by asking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.importing.columns import Fields
from bot.importing.days import Order, order_of
from bot.importing.naming import plain, shown
from bot.importing.stages import Guess, Landing, guess, named, status
from bot.importing.standing import STAGES
from bot.importing.survey import Survey
from bot.mishaps import Mishap
from bot.storage.store import SqlUnit
from flows.history import Outcome
from flows.people import FIRST_TEAM, Role
from flows.process import DEFAULT, Process, StageKind

Ask = Callable[[str, str], str]
"""A question with the answer that is likely; the answer is what somebody says."""
BLANK = "(blank)"
"""What no stage at all is called."""
NAMED = 20
"""Columns that are named where none is the customer's."""
KINDS = ", ".join([*(kind for kind in StageKind if kind is not StageKind.OTHER), *Outcome])
"""What a stage may be, as it is asked for."""


class NoCustomer(Mishap):
    """No column names a customer; the first of those there are, as they are shown."""

    def __init__(self, header: Sequence[str]) -> None:
        """What the columns are called."""
        named = [shown(name) for name in header if name]
        more = ["…"] if len(named) > NAMED else []
        self.columns = ", ".join([*named[:NAMED], *more])
        super().__init__(
            f"No column names a customer ({self.columns}): say which with --column 'COLUMN=deal'."
        )


@dataclass(frozen=True)
class Home:
    """Where deals go, and whose they are, where the file does not say."""

    team: str
    owner: str
    process: Process
    zone: ZoneInfo


async def home(unit: SqlUnit, team: str) -> Home:
    """The team of that name, or the first; whoever runs it owns what nobody does."""
    found = await unit.team_meant(team)
    if found is None:
        return Home(team or FIRST_TEAM, "", DEFAULT, ZoneInfo("UTC"))
    runs = [m for m in await unit.members(found.id) if m.role is not Role.REP]
    process = await unit.process(found.id)
    return Home(found.name, runs[0].name if runs else "", process, ZoneInfo(found.timezone))


def told_columns(fields: Fields, told: Sequence[str]) -> Fields:
    """The columns with what `--column` says of some."""
    for one in told:
        column, _, name = one.rpartition("=")
        fields = fields.told(column, name.strip())
    if not fields.known.keys() & {"deal", "contact", "title", "id"}:
        raise NoCustomer(fields.header)
    return fields


def guesses(survey: Survey, process: Process, told: Sequence[str]) -> dict[str, Guess]:
    """What each stage is taken for, by what `--map` says or by its name; raises Mishap."""
    if len(survey.stages) > STAGES:
        raise Mishap(f"The stage's column has over {STAGES} different ones: say --column for it.")
    found = {value: guess(value, process) for value in survey.stages}
    found = {value: status(value) for value in survey.statuses} | found
    if "" in found:
        # Of which nothing is said stands where a new deal does.
        found[""] = Guess(Landing(stage=process.stages[0].kind), sure=False)
    for one in told:
        stage, _, kind = one.rpartition("=")
        meant = [value for value in found if plain(value or BLANK) == plain(stage)]
        if not meant:
            raise Mishap(f"--map: the file has no stage {stage!r}.")
        found |= dict.fromkeys(meant, Guess(named(kind), sure=True))
    return found


def settled_stages(found: Mapping[str, Guess], ask: Ask | None) -> dict[str, Landing]:
    """The stages with the doubtful ones asked; without anybody to ask a guess must do."""
    unknown = [value for value, one in found.items() if one.landing is None]
    if unknown and ask is None:
        say = " ".join(f"--map '{value}=KIND'" for value in unknown)
        raise Mishap(f"Which kinds of stage are these? Say {say}, each KIND one of {KINDS}.")
    settled = {v: _asked(v, one, ask) if ask and one.asks else one for v, one in found.items()}
    return {value: one.landing for value, one in settled.items() if one.landing is not None}


def _asked(value: str, guessed: Guess, ask: Ask) -> Guess:
    """What somebody says a stage is, asked until it is a kind."""
    likely = str(guessed.landing) if guessed.landing else ""
    question = f"Which kind of stage is {value or BLANK!r}? ({KINDS})"
    while True:
        try:
            return Guess(named(ask(question, likely)), sure=True)
        except Mishap as mishap:
            question = str(mishap)


def settled_order(survey: Survey, told: str | None, ask: Ask | None) -> Order | None:
    """Which number of a date is the day; raises Mishap where nobody can be asked."""
    if told is not None:
        if told not in set(Order):
            raise Mishap(f"--dates takes one of {', '.join(Order)}.")
        return Order(told)
    seen = order_of(survey.dates.values())
    unclear = next((one.example for one in survey.dates.values() if one.either), None)
    if seen is not None or unclear is None:
        return seen
    if ask is None:
        raise Mishap(f"Is {unclear} day or month first? Say --dates day-first or month-first.")
    return settled_order(survey, ask(f"Is {unclear} day-first or month-first?", ""), None)
