"""A dialogue script: what people do, and what the bot, the group and the deals are then seen to do.

    # A note that leaves no doubt moves the deal at once.
    deal: Acme is information_search, qualification

    dana: Acme put us on a shortlist with Bosch and want a demo on Tuesday
    bot:  Acme → Evaluation · Presentation
          ...

`dana:` lines are played; `bot:`, `north:` (the team's group), `toast:` (told in passing to whoever
tapped) and later `deal:` lines are produced. `bot (lena):` is what somebody else is told.
A line continues where it is indented. `dana: [Undo]` presses a button; `dana (reply 2): …` replies
to the bot's second message, `dana (reply to own 1): …` to the first of what she typed, and `dana
(edit 1): …` edits that; `dana: (voice) …` says it into the phone, `dana: <sticker>` sends
something without words, `dana: <table deals.csv>` a file of the lines that continue it; `dana
(forwards Anna): …` passes on what Anna wrote; `dana (at once): …` comes before any alert is out,
other lines twenty seconds later; `later: 9 days` moves the clock; `restart:` starts the bot anew;
`stored: NAME STATE` leaves a talk in a state of an older version.
`ada (in the group): …`, `ada (in topic 7): …` and `ada (group reply 2): …` are said in the group;
`place: removed by ada` is done to it, or `added`, `promoted`, `demoted`, `upgraded`, `topic 7
closed`, `topic 7 reopened`. Before the first line, `people:`, `timezone:` (the team's), `group:`
and `deal:` set the scene; with `mornings: on` people are sent what comes by the clock as anybody
new is, without it they have switched that off. `north (edits 1):` is what the first message in
the group is changed to.
The folder, `dialogues/<language>/<kind>`, says what the team speaks and the phones are set to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

PRODUCED = ("bot", "north", "toast", "deal")
SETTING = ("people", "timezone", "group", "deal", "mornings")
_HEAD = re.compile(r"(?P<who>[a-z]+)(?: \((?P<how>[^)]*)\))?:(?: +(?P<text>.*))?")


@dataclass
class Step:
    """One line of a script; `shown` is what is written to follow it."""

    who: str
    text: str
    how: str = ""
    shown: list[tuple[str, str]] = field(default_factory=list)

    @property
    def head(self) -> str:
        """Who, and how, as written."""
        return f"{self.who} ({self.how}):" if self.how else f"{self.who}:"


@dataclass
class Script:
    """A dialogue: its title, the scene it starts from, and its steps."""

    path: Path
    title: str
    setting: list[tuple[str, str]]
    steps: list[Step]

    @property
    def language(self) -> str:
        """What is spoken, by the folder."""
        return self.path.parent.parent.name

    def text(self) -> str:
        """The script as a file has it, with what follows each step as shown now."""
        lines = [f"# {self.title}", *(f"{who}: {text}" for who, text in self.setting)]
        for step in self.steps:
            said = step.text.replace("\n", f"\n{' ' * 6}")
            lines += ["", f"{step.head} {said}".rstrip()]
            lines += [line for who, text in step.shown for line in _block(who, text)]
        return "\n".join(lines) + "\n"


def _block(who: str, text: str) -> list[str]:
    head = f"{who}: ".ljust(6)
    return [f"{head if n == 0 else ' ' * 6}{line}" for n, line in enumerate(text.split("\n"))]


def parse(path: Path) -> Script:
    """The script in a file; raises ValueError naming the line it cannot read."""
    script = Script(path, "", [], [])
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("# "):
            script.title = line[2:]
        elif line.startswith(" "):
            _continue(script, line.strip())
        elif line.strip():
            found = _HEAD.fullmatch(line)
            if found is None:
                raise ValueError(f"{path.name}:{number}: {line!r} is no line of a dialogue")
            _add(script, found["who"], found["how"] or "", (found["text"] or "").strip())
    return script


def _add(script: Script, who: str, how: str, text: str) -> None:
    if not script.steps and who in SETTING:
        script.setting.append((who, text))
    elif who in PRODUCED:
        script.steps[-1].shown.append((f"{who} ({how})" if how else who, text))
    else:
        script.steps.append(Step(who, text, how))


def _continue(script: Script, line: str) -> None:
    step = script.steps[-1]
    if step.shown:
        who, text = step.shown[-1]
        step.shown[-1] = (who, f"{text}\n{line}")
    else:
        step.text = f"{step.text}\n{line}"


def role_of(script: Script, name: str) -> str:
    """What the setting says somebody is; a rep where it says nothing."""
    return people_of(script).get(name, "rep")


def people_of(script: Script) -> dict[str, str]:
    """The people that the setting names, and what they are."""
    people = [text for who, text in script.setting if who == "people"]
    return dict(entry.split() for text in people for entry in text.split(","))


def duration(text: str) -> timedelta:
    """`9 days`, `2 hours`, `40 seconds`."""
    many, unit = text.split()
    return timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(many)})
