"""What is said: every key there, every fact escaped, short enough for a phone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.speech import Speech, keys, plain
from bot.telegram.application import MENU
from flows.advice import CATALOGUE
from flows.arranging import LANGUAGES, SWITCHES
from flows.history import ChangeKind, LossReason
from flows.messages import say
from flows.people import Role
from flows.process import PhaseKind, StageKind

ROOT = Path(__file__).parents[2]
TUESDAY = datetime(2026, 3, 10, 9, tzinfo=UTC)
ENGLISH = Speech().of("en", "UTC", TUESDAY)
# Keys that are put together from a kind, and so stand nowhere in the code as a whole.
FAMILIES = {
    *(f"phase-{kind}" for kind in PhaseKind),
    *(f"stage-{kind}" for kind in StageKind),
    *(f"reason-{reason}" for reason in LossReason),
    *(f"role-{role}" for role in Role),
    *(f"welcome-{role}" for role in Role),
    *(f"command-{name}" for name in MENU),
    *(f"advice-{tip.key}{end}" for tip in CATALOGUE for end in ("", "-why")),
    *(f"undone-{kind}" for kind in ChangeKind if kind is not ChangeKind.UNDONE),
    *(f"change-{kind}" for kind in ChangeKind),
    *(f"button-{what}-{role}" for what in ("make", "invite") for role in Role),
    *(f"language-{code}" for code in LANGUAGES),
    *(f"{where}-{switch}" for where in ("button", "setting") for switch in SWITCHES),
    *(f"{verb}-{end}" for verb in ("leave", "remove") for end in ("asked", "to-whom", "done")),
    *(f"offer-{wish}" for wish in ("open", "won", "lost", "bought")),
    *(f"confirm-{wish}" for wish in ("won", "lost", "bought", "reopen")),
}


def said_in_code() -> set[str]:
    code = "\n".join(
        p.read_text("utf-8") for p in [*ROOT.glob("flows/*.py"), *ROOT.glob("bot/**/*.py")]
    )
    return set(re.findall(r'"([a-z][a-z_]*(?:-[a-z_]+)*)"', code))


def test_no_key_is_missing_and_none_unused() -> None:
    catalog = set(keys("en"))
    assert catalog >= FAMILIES
    unused = catalog - FAMILIES - said_in_code()
    assert not unused
    literal = set(
        re.findall(
            r'\bsay\(\s*"([^"]+)"', "\n".join(p.read_text("utf-8") for p in ROOT.glob("flows/*.py"))
        )
    )
    assert literal <= catalog


def test_what_people_wrote_is_escaped() -> None:
    told = ENGLISH.text(say("ask-what-happened", deal="<b>R&D</b>"))
    assert told == "What did <b>&lt;b&gt;R&amp;D&lt;/b&gt;</b> do or say?"
    assert plain(told) == "What did <b>R&D</b> do or say?"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 3, 9), "yesterday"),
        (date(2026, 3, 10), "today"),
        (date(2026, 3, 11), "tomorrow"),
        (date(2026, 3, 16), "Monday"),
        (date(2026, 3, 17), "17 March"),
        (date(2026, 3, 1), "1 March"),
        (date(2027, 1, 4), "4 January 2027"),
    ],
)
def test_a_day_is_said_as_people_say_it(day: date, said: str) -> None:
    assert ENGLISH._day(day) == said


@pytest.mark.parametrize("tip", CATALOGUE, ids=lambda tip: tip.key)
def test_an_action_and_its_reason_fit_a_phone(tip: object) -> None:
    key = tip.key  # type: ignore[attr-defined]  # parametrised with tips
    action = plain(ENGLISH.text(say(f"advice-{key}")))
    reason = plain(ENGLISH.text(say(f"advice-{key}-why")))
    assert len(action) <= 90
    assert len(reason) <= 75
    assert action[0].islower()
    assert action.endswith(".")
    assert "!" not in action + reason


def test_plurals_agree() -> None:
    assert ENGLISH.text(say("my-deals", many=1)) == "You have one open deal."
    assert ENGLISH.text(say("my-deals", many=5)) == "You have 5 open deals."


def test_an_unknown_language_is_answered_in_english() -> None:
    assert Speech().of("xx", "UTC", TUESDAY).language == "en"
