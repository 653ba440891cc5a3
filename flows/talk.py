"""The talk as a table, and what is remembered of it between two messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from flows.chart import Chart, Move
from flows.errors import IllegalMove
from flows.history import Change, ChangeKind

OPEN = (
    "asking", "choosing", "offering", "weighing", "confirming", "explaining", "correcting",
    "checking", "passing", "appointing", "happening",
)  # fmt: skip
"""The states in which a question is open."""
REST = ("idle", "advised", *OPEN)
"""The states that wait for the rep, and so are stored."""
JOIN = "join"
"""The wish of a question whether two deals are one."""
UNDO = "undo"
"""The wish of a question whether a deal is to go off the list."""
FAR_BACK = 50
"""Changes that are remembered as made here, so that all of them can be taken back."""
WALKED_THROUGH = ("hearing", "advising")

# fmt: off
TURNS = (
    #     turn       from                        to
    Move("ask",     ("idle", "advised"),        "asking"),      # what happened?
    Move("report",   REST,                      "hearing"),     # a note, whatever was open
    Move("miss",     "hearing",                 "asking"),      # nothing in it: one question
    Move("which",    "hearing",                 "choosing"),    # several fit, or none is named
    Move("offer",    "hearing",                 "offering"),    # a new deal under the name heard?
    Move("doubt",    "hearing",                 "weighing"),    # the two likeliest phases
    Move("decide",   "hearing",                 "confirming"),  # won, lost, bought, reopen: yes?
    Move("trust",    "hearing",                 "advising"),    # clear, or kept without a move
    Move("choose",  ("choosing", "offering", "asking", "confirming", "correcting"), "hearing"),
    Move("accept",   "offering",                "advising"),    # opened, with all the note says
    Move("accept",   "confirming",              "advising"),
    Move("why",     ("confirming", "offering"), "explaining"),  # lost: for what reason?
    Move("explain",  "explaining",              "advising"),    # skip is an answer
    Move("reject",   REST,                      "correcting"),  # not right
    Move("pick",    ("weighing", "correcting", "asking", "confirming"), "hearing"),  # this it was
    Move("decline", ("offering", "choosing"),   "asking"),      # the note is kept
    Move("decline",  "confirming",              "correcting"),  # not that: which phase, then?
    Move("rest",    ("hearing", *REST),         "idle"),        # kept, nothing more to say
    Move("open",     REST,                      "asking"),      # new NAME
    Move("undo",     REST,                      "idle"),
    Move("advise",   "advising",                "advised"),
    Move("cancel",   REST,                      "idle"),
    Move("check",   ("advised", "idle"),        "checking"),    # a gate: has the customer shown it?
    Move("pass",     "checking",                "passing"),     # not shown: why go on?
    Move("appoint",  REST,                      "appointing"),  # a step: on which day?
    Move("happen",  ("idle", "advised"),        "happening"),   # its day is over: did it happen?
)
# fmt: on


@lru_cache(maxsize=1)
def talk_chart() -> Chart:
    """The table above as a chart, built once."""
    return Chart((*REST, *WALKED_THROUGH), TURNS)


@dataclass(frozen=True)
class Question:
    """What is asked about. `serial` numbers a talk's questions, so that old buttons are known.

    `wish` is what a yes would do (`open`, `won`, `lost`, `bought`, `reopen`, `join`, `undo`).
    `phase` is the kind that the note was read as, `stages` the likeliest stage kind of each phase
    kind, `outcome` what a purchase decision would be. `correcting` says that the answer amends a
    change already made, the one of that number, or the loss whose reason is asked. `at` is a stage
    of the team's own that the rep named, `process` the one that a new deal follows where the rep
    chose it. `fact` is what a gate asks for; its phase is `at`. `activity` is the stage kind of the
    seller's own act. A `plain` text is kept with a deal and never read; `noted` is how many notes
    would go along where two deals are joined. `said_at` is when the note was told, in its teller's
    own time, for the days that it names. `days` are those a step may be put on.
    """

    state: str
    serial: int = 0
    deal: int | None = None
    note: int | None = None
    text: str = ""
    name: str | None = None
    candidates: tuple[int, ...] = ()
    other: int | None = None
    wish: str | None = None
    phase: str | None = None
    second: str | None = None
    stages: tuple[tuple[str, str], ...] = ()
    outcome: str = "open"
    words: tuple[str, ...] = ()
    missed: bool = False
    correcting: bool = False
    change: int | None = None
    returned: bool = False
    at: str | None = None
    process: str | None = None
    fact: str | None = None
    activity: str | None = None
    plain: bool = False
    noted: int = 0
    said_at: str | None = None
    days: tuple[str, ...] = ()

    def stage_in(self, phase: str) -> str | None:
        """The stage kind the note was read as, were it in that phase."""
        return dict(self.stages).get(phase)


class Offer(NamedTuple):
    """A button of the last page on the team, and what does the same when it is typed."""

    typed: str
    verb: str
    subject: int
    team: int


class Wondered(NamedTuple):
    """A fact of a deal that was asked for beside a note, and when: it waits, and blocks nothing."""

    deal: int
    fact: str
    at: str


@dataclass(frozen=True)
class Lately:
    """The last question about many deals, in plain values; `at` is when, in ISO.

    `serial` is on the buttons of its answer, `rows` are the deals that it has shown so far, and
    `page` the last of its pages. `readings` are what it may mean, where that is being asked.
    """

    at: str
    inquiry: Mapping[str, object] = field(default_factory=dict)
    serial: int = 0
    page: int = 0
    rows: tuple[int, ...] = ()
    more: bool = False
    readings: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True)
class Talk:
    """Where the talk with one person in one chat stands, in one team.

    `focus` is the deal last talked about, `changed` the one last changed here, `trail` the last
    changes made here that stand, by deal and number, the latest last. `parked` holds
    questions that a report on another deal has interrupted; `offered` is what the last message
    offered, where that was about the team. `unaided` says that the last note here was read by one
    reader though two were to; `spoken` is that note where it was said into the phone. `lately` is
    what was asked about many deals, while that may still be followed up, and `wondered` what was
    asked beside the last note.
    """

    state: str = "idle"
    question: Question | None = None
    parked: tuple[Question, ...] = ()
    focus: int | None = None
    changed: int | None = None
    trail: tuple[tuple[int, int], ...] = ()
    serial: int = 0
    version: int = 0
    offered: tuple[Offer, ...] = ()
    unaided: bool = False
    spoken: int | None = None
    lately: Lately | None = None
    wondered: Wondered | None = None
    lost_thread: bool = field(default=False, compare=False)

    def turn(self, trigger: str) -> Talk:
        """The talk after a trigger; raises IllegalMove where the table has none."""
        return replace(self, state=talk_chart().after(self.state, trigger))

    def can(self, trigger: str) -> bool:
        """Whether the table has such a move from here."""
        try:
            self.turn(trigger)
        except IllegalMove:
            return False
        return True

    def with_change(self, deal: int, change: Change) -> Talk:
        """The talk after a change made here; what that takes back or mends is no longer behind."""
        kept = [step for step in self.trail if change.mends is None or step != (deal, change.mends)]
        undoes = change.kind is ChangeKind.UNDONE
        trail = kept if undoes else [*kept, (deal, change.number)]
        return replace(self, trail=tuple(trail)[-FAR_BACK:])

    @property
    def open_question(self) -> Question | None:
        """The question that waits for an answer, where one does."""
        return self.question if self.state in OPEN else None


def revived(talk: Talk) -> Talk:
    """The talk as stored, or idle where the table no longer knows its state."""
    parked = tuple(question for question in talk.parked if question.state in OPEN)
    known = talk.state in REST and (talk.question is None or talk.question.state in OPEN)
    if known and (talk.question is not None or talk.state not in OPEN):
        return replace(talk, parked=parked)
    return replace(talk, state="idle", question=None, parked=parked, lost_thread=True)
