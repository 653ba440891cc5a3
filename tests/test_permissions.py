"""Who may do what: every command, button and question, by every role, in one's own team and not.

Nothing leaks: whoever may not see a deal is answered as if nobody had it, word for word.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from flows.commands import COMMANDS
from flows.messages import Address, Incoming, Shape
from flows.people import Person, Role, Team
from flows.permissions import MAY, Act, may
from flows.presses import ON_TEAM, PRESSED
from flows.process import PhaseKind
from tests.roles import ANOTHER, CLOSING, DEAL, DENIED, THEIRS, ours, pressed, told, world
from tests.stage import Stage
from tests.staged_groups import CHANNEL

FORGED = int(os.environ.get("INGEAR_FORGED", "400"))
"""Buttons that are forged; `INGEAR_FORGED=10000` is the long form."""

OWN = ("leave", "forget")
"""What is anybody's own to do, whatever their role."""

# What is said in private, pressed (`verb[.argument] subject`) or said in the team's group, and
# which role of the team may: rep, manager, administrator. `DANA`, `LENA` are people, `DEAL` is
# Dana's, and Lena, Marta or Ada say it.
CASES = (
    ("status Kestrel", "+ + +"),
    ("/status Kestrel", "+ + +"),
    ("/pipeline", "+ + +"),
    ("/deals", "+ + +"),
    ("/forecast", "+ + +"),
    ("/changes", "+ + +"),
    ("which deals are open?", "+ + +"),
    ("[timeline DEAL]", "+ + +"),
    ("[ask_owner DEAL]", "+ + +"),
    ("/why", "+ + +"),
    ("/help", "+ + +"),
    ("/start", "+ + +"),
    ("/cancel", "+ + +"),
    ("/new Kestrel", "+ + +"),
    ("/alerts", "+ + +"),
    ("/team", "+ + +"),
    ("[team.1]", "+ + +"),
    ("[member LENA]", "+ + +"),
    ("/undo", "- + +"),
    ("/language english", "+ + +"),
    ("[language.en]", "+ + +"),
    ("/timezone warsaw", "+ + +"),
    ("/language team english", "- - +"),
    ("settings", "- - +"),
    ("[settings]", "- - +"),
    ("reps see all deals", "- - +"),
    ("works council on", "- - +"),
    ("show values", "- - +"),
    ("rename team Best", "- - +"),
    ("team language polish", "- - +"),
    ("team timezone warsaw", "- - +"),
    ("[set_switch.values_off]", "- - +"),
    ("[set_language.de]", "- - +"),
    ("[set_timezone.1]", "- - +"),
    ("/invite", "- - +"),
    ("invite a manager", "- - +"),
    ("[invite.admin]", "- - +"),
    ("/invitations", "- - +"),
    ("[invitations]", "- - +"),
    ("revoke 1", "- - +"),
    ("[revoke.0]", "- - +"),
    ("make Lena a manager", "- - +"),
    ("[role.rep LENA]", "- - +"),
    ("hand over my deals to Dana", "+ + +"),
    ("hand over Dana to Lena", "- + +"),
    ("[hand_over DANA]", "- + +"),
    ("[hand_over.LENA DANA]", "- + +"),
    ("[remove DANA]", "- - +"),
    ("[remove.yes DANA]", "- - +"),
    ("/forget", "+ + +"),
    ("[forget.once]", "+ + +"),
    ("[keep]", "+ + +"),
    ("[switch]", "+ + +"),
    ("/process", "+ + +"),
    ("[edit.see_default TEAM]", "+ + +"),
    ("[edit.begin_default TEAM]", "- - +"),
    ("change the process", "- - +"),
    ("another process", "- - +"),
    ("[edit.another TEAM]", "- - +"),
    ("[edit.default_default TEAM]", "- - +"),
    ("[process_remove.default]", "- - +"),
    ("[process_remove_yes.default]", "- - +"),
    ("/export", "+ + +"),
    ("/import", "- + +"),
    ("[import_file.go]", "- + +"),
    ("group: /alerts", "+ + +"),
    ("group: /alerts quiet 18:00-8:00", "- - +"),
    ("group: /unbind", "- - +"),
    ("group: /bind", "- - +"),
    ("/limits", "+ + +"),
    ("/learned", "- + +"),
    ("limit silence in closing 3 days", "- - +"),
    ("/morning 7:45", "+ + +"),
    ("[morning.off]", "+ + +"),
    ("/review thursday 16:00", "+ + +"),
    ("[review.off]", "+ + +"),
    ("/digest every Monday at 8 the pipeline", "+ + +"),
    ("send me the pipeline every Monday at 8", "+ + +"),
    ("/digests", "+ + +"),
    ("[digests]", "+ + +"),
    ("[digest_stop]", "+ + +"),
    ("group: /digest every Monday at 8 the pipeline", "- - +"),
    ("group: /digests", "- - +"),
    ("[limits.silence]", "- - +"),
    ("[set_limit.silence_3]", "- - +"),
    ("leave the team", "+ + +"),
    ("[leave]", "+ + +"),
    ("[leave_open.budget DEAL]", "- + +"),
    ("[undo DEAL]", "- + +"),
    ("Kestrel is worth 12k", "- + +"),
    ("Kestrel decider is Anna Nowak", "- + +"),
    ("Kestrel competitor is Bosch", "- + +"),
    ("Kestrel decision by 5 May", "- + +"),
    ("Kestrel contact is Jan, 600 100 200", "- + +"),
    ("[not_fact.decider DEAL]", "- - -"),
    ("[facts_wrong.1x1 DEAL]", "- - -"),
    ("[take_fact.value_1 DEAL]", "- - -"),
    ("pause Kestrel until friday", "- + +"),
    ("resume Kestrel", "- + +"),
    ("undo Kestrel", "- + +"),
    ("Kestrel follows default", "- + +"),
    ("rename Kestrel to Kestrel Foods", "- + +"),
    ("new Osprey", "+ + +"),
    ("merge Osprey into Kestrel", "- + +"),
    ("give Kestrel to Ada", "- + +"),
    ("hand over Kestrel to Lena", "- + +"),
)
# What somebody who must learn nothing may say of a deal.
ABOUT = (
    "status {}", "how is {} doing", "/status {}", "{}", "won {}", "lost {}", "reopen {}",
    "pause {} until friday", "resume {}", "i meant {}", "why", "undo", "not right", "my deals",
    "pipeline", "what next", "tell me about {}", "is {} ours?", "hand over {} to Dana",
    "{} asked for our brochure and the price list", "they signed, says {}", "no answer from {}",
    "status {} please", "new {}", "hand over Dana to Lena", "remove Dana", "make Dana a rep",
    "{} is worth 12k", "rename {} to Best", "archive {}", "no, it was {}", "not Zeppelin but {}",
    "undo {}", "team Team", "/team Team", "team", "revoke 1", "/invite", "works council on",
    "rename team X", "{} follows default", "merge {} into Osprey", "{} is Dana's now",
    "{} is mine", "give {} to Ada",
)  # fmt: skip


@pytest.fixture
async def stage(on_sqlite: str, reader: TrainedReader) -> AsyncIterator[Stage]:
    async with world(on_sqlite, reader, DEAL) as stage:
        yield stage


@pytest.mark.parametrize("name", ["lena", "marta", "ada"])
async def test_in_ones_own_team_the_role_decides(name: str, stage: Stage) -> None:
    column = ("lena", "marta", "ada").index(name)
    for case, marks in CASES:
        before = await ours(stage)
        if case.startswith("group: "):
            said, to = case.removeprefix("group: "), Address(CHANNEL, stage.north)
        else:
            said, to = (pressed(stage, case) if case.startswith("[") else case), None
        answer = await told(stage, name, said, to=to)
        assert answer, case
        allowed = marks.split()[column] == "+"
        assert allowed is not any(line in answer for line in DENIED), (case, answer)
        assert allowed or await ours(stage) == before, case
        await told(stage, name, "no")


def test_every_command_and_every_button_on_the_team_is_among_the_cases() -> None:
    said = " ".join(case for case, _ in CASES)
    assert {f"/{command}" for command in COMMANDS} <= {*said.replace("group: ", "").split()}
    verbs = {case.strip("[]").split(" ")[0].split(".")[0] for case, _ in CASES if case[0] == "["}
    assert set(ON_TEAM) <= verbs


async def test_whoever_may_not_see_a_deal_is_answered_as_if_nobody_had_it(
    tmp_path: Path, reader: TrainedReader
) -> None:
    async with world(f"sqlite:///{tmp_path}/there.db", reader, DEAL) as stage:
        await told(stage, "ada", CLOSING)
        before = await ours(stage)
        there = await asked(stage)
        # What Lena has opened herself is new; all else is as it was.
        assert set(before) <= set(await ours(stage))
    async with world(f"sqlite:///{tmp_path}/nowhere.db", reader, ANOTHER) as stage:
        await told(stage, "ada", CLOSING)
        assert await asked(stage) == there


async def asked(stage: Stage) -> list[tuple[str, str, str]]:
    """What everybody who must learn nothing says of a deal, and is told."""
    heard = []
    for name in (*THEIRS, "lena"):
        for said in (line.format(DEAL) for line in ABOUT):
            answer = await told(stage, name, said)
            heard.append((name, said, re.sub(r"/start \S+", "/start CODE", answer)))
            await told(stage, name, "cancel")
    return heard


@pytest.mark.parametrize("name", [*THEIRS, "lena"])
async def test_a_button_on_what_one_may_not_see_answers_like_one_on_nothing(
    name: str, stage: Stage
) -> None:
    await told(stage, "ada", CLOSING)
    before = await ours(stage)
    for verb in verbs("", "yes", "1", "rep", PhaseKind.PURCHASE_DECISION):
        if verb.split(".")[0] in OWN:
            continue
        there = await told(stage, name, f"v1:{verb}:1:1")
        nowhere = await told(stage, name, f"v1:{verb}:999:1")
        assert DEAL not in there
        assert there == nowhere or (name == "lena" and verb.split(".")[0] in ON_TEAM), verb
    assert await ours(stage) == before


def verbs(*arguments: str) -> list[str]:
    """Every verb with each of these arguments, or with none."""
    ends = [f".{argument}" if argument else "" for argument in arguments]
    return [verb + end for verb in (*PRESSED, *ON_TEAM) for end in ends]


async def test_forged_buttons_change_nothing(stage: Stage) -> None:
    """What is anybody's own to do, leaving and being forgotten, is left out."""
    await told(stage, "ada", CLOSING)
    before = await ours(stage)
    chance = random.Random(6)  # noqa: S311  # no secret
    people = [str(person.id) for person in stage.people.values()]
    arguments = (*PhaseKind, *Role, *people, "", "new", "0", "yes", "once", "twice", "closed")
    known = [verb for verb in verbs(*arguments) if verb.split(".")[0] not in OWN]
    for _ in range(FORGED):
        name = chance.choice([*THEIRS, "lena"])
        await send(stage, name, forged(chance, known))
    assert await ours(stage) == before
    assert "demo" in await told(stage, "dana", "status Kestrel")


def forged(chance: random.Random, known: list[str]) -> str:
    """Callback data as nobody showed it: near to ours, or nothing like it."""
    if chance.random() < 0.2:
        return "".join(chance.choices("v1:.x_09\0é🙈", k=chance.randint(0, 64)))
    number, revision = chance.choice([0, 1, 2, 3, 10**17]), chance.choice([0, 1, 2, 3, 4, 10**8])
    return f"v1:{chance.choice(known)}:{number}:{revision}"


async def send(stage: Stage, name: str, data: str) -> None:
    sender = stage.sender(name)
    await stage.parts.assistant.receive(
        Incoming(Address(CHANNEL, sender), sender, stage.now, Shape.PRESS, press=press_of(data))
    )


@pytest.mark.parametrize("act", Act)
def test_another_teams_things_are_nobodys(act: Act) -> None:
    for role in Role:
        person = Person(1, "Lea", role, Team(2, "South"))
        assert not may(person, act, team=1)
        assert not may(person, act, team=1, owner=1)


def test_the_table_is_whole() -> None:
    assert set(MAY) == set(Act)
    for marks in MAY.values():
        assert [len(role.split()) for role in marks.split("|")] == [3, 3, 3]
        assert set(marks) <= set("+o- |")


def test_a_closed_team_closes_a_teammates_deals_to_reps_alone() -> None:
    for role in Role:
        for closed in (False, True):
            person = Person(1, "Lena", role, Team(1, "North", closed=closed))
            assert may(person, Act.SEE, team=1, owner=2) is (role is not Role.REP or not closed)
            assert may(person, Act.SEE, team=1, owner=1)
