"""What is said: every key there, every fact escaped, short enough for a phone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.clock import now
from bot.importing.naming import table
from bot.speech import Speech, keys, plain
from bot.telegram.menu import IN_GROUPS, IN_PRIVATE
from flows import enclosed
from flows.advances import ADVANCE, CONTINUATION
from flows.advice import CATALOGUE
from flows.asked import Since
from flows.editor.soundness import Fault
from flows.facts.fact_words import PARTS
from flows.groups.news import Kind
from flows.history import ChangeKind, LossReason, Outcome
from flows.inquiry.below import PERIODS
from flows.inquiry.comparing import MOVES
from flows.inquiry.inquiry import Kind as Asked
from flows.inquiry.inquiry import Sort
from flows.language.languages import LANGUAGES
from flows.language.money import Amount
from flows.messages import say
from flows.people import Role
from flows.process import HOME, PhaseKind, StageKind
from flows.record import AGEING
from flows.team.arranging import SWITCHES
from flows.watch.checking_in import DAYS
from flows.watch.digesting import OFF, ON
from flows.watch.limits import Rule
from flows.watch.schedules import What
from flows.wheels import Wheels

ROOT = Path(__file__).parents[2]
TUESDAY = datetime(2026, 3, 10, 9, tzinfo=UTC)
ENGLISH = Speech().of("en", "UTC", TUESDAY)
NO_WORDS = [k for k in enclosed.Kind if k not in (enclosed.Kind.CONTACT, enclosed.Kind.LOCATION)]
REFUSED = (
    "broken", "cells", "nameless", "ownerless", "long", "date", "amount", "otherwise", "archived",
    "another", "elsewhere", "total", "unfitting", "unowned",
)  # fmt: skip
BY_CLOCK = (What.MORNING, What.REVIEW)
# Keys that are put together from a kind, and so stand nowhere in the code as a whole.
FAMILIES = {
    *(f"phase-{kind}" for kind in PhaseKind),
    *(f"stage-{kind}" for kind in StageKind),
    *(f"reason-{reason}" for reason in LossReason),
    *(f"role-{role}" for role in Role),
    *(f"{said}-{kind}" for kind in Kind for said in ("alert", "alerts-kind")),
    *(f"welcome-{role}" for role in Role),
    *(f"command-{name}" for name in (*IN_GROUPS, *IN_PRIVATE)),
    *(f"advice-{tip.key}{end}" for tip in CATALOGUE for end in ("", "-why")),
    *(f"undone-{kind}" for kind in ChangeKind if kind is not ChangeKind.UNDONE),
    *(f"change-{kind}" for kind in ChangeKind),
    *(f"button-{what}-{role}" for what in ("make", "invite") for role in Role),
    *(f"{where}-{switch}" for where in ("button", "setting") for switch in SWITCHES),
    *(f"{verb}-{end}" for verb in ("leave", "remove") for end in ("asked", "to-whom", "done")),
    *(f"offer-{wish}" for wish in ("open", "won", "lost", "bought")),
    *(f"asked-kind-{kind}" for kind in Asked if kind not in (Asked.DEAL, Asked.UNKNOWN)),
    *(f"asked-{what}" for what in ("over", "under", "sure", "likely", "best", *Outcome)),
    *(f"asked-{moved}" for moved in MOVES),
    *(f"{where}-{sort}" for where in ("asked-sort", "button-by") for sort in Sort),
    *(f"button-{period.replace('_', '-')}" for period in PERIODS),
    *(f"timeline-{end}" for end in (Outcome.WON, Outcome.LOST)),
    *(f"import-field-{field}" for field in table("columns")["fields"]),
    *(f"refused-{why}" for why in REFUSED),
    *(f"media-{kind}" for kind in NO_WORDS),
    *(f"card-{kind}" for kind in enclosed.Kind if kind not in NO_WORDS),
    *(f"media-{enclosed.Kind.VOICE}-{why}" for why in enclosed.Unheard),
    *(f"{said}-{kind}" for said in ("contacts", "outcome") for kind in (ADVANCE, CONTINUATION)),
    *(f"act-{kind}" for kind in HOME),
    *(f"they-still-{kind}" for kind in list(PhaseKind)[:-1]),
    *(f"they-already-{kind}" for kind in list(PhaseKind)[1:]),
    *(f"mark-{wheels}" for wheels in Wheels if wheels is not Wheels.IN_STEP),
    *(f"fact-{part}" for part in PARTS if part not in ("value", "decision_date", "next_step")),
    *(f"question-{fact}" for fact in (*AGEING, Since.SKIPPED, Since.LATER)),
    *(f"fact-{dated}-{how}" for dated in ("decides", "step", "day") for how in ("on", "at")),
    *(fault.key for fault in Fault.__subclasses__()),
    *(f"{what}-{rule}" for what in ("warns", "rule") for rule in Rule),
    *(f"span-{unit}" for unit in ("days", "working-days", "times")),
    *(f"{what}-{end}" for what in BY_CLOCK for end in ("first", "on", "off", "how", "unknown")),
    *(f"button-{what}" for what in (*BY_CLOCK, ON, OFF)),
    *(f"check-{days}" for days in DAYS),
    *(f"weekday-every-{day}" for day in range(1, 8)),
    *(f"confirm-{wish}" for wish in ("won", "lost", "bought", "reopen", "undo")),
}


def said_in_code() -> set[str]:
    code = "\n".join(
        p.read_text("utf-8") for p in [*ROOT.glob("flows/**/*.py"), *ROOT.glob("bot/**/*.py")]
    )
    return set(re.findall(r'"([a-z][a-z_]*(?:-[a-z_]+)*)"', code))


def test_no_key_is_missing_and_none_unused() -> None:
    catalog = set(keys("en"))
    assert catalog >= FAMILIES
    unused = catalog - FAMILIES - said_in_code()
    assert not unused
    sources = "\n".join(p.read_text("utf-8") for p in ROOT.glob("flows/**/*.py"))
    literal = set(re.findall(r'\bsay\(\s*"([^"]+)"', sources))
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


def variables(source: str) -> set[str]:
    return set(re.findall(r"\$([a-z]+)", source))


def with_inner(catalog: Mapping[str, str], source: str) -> str:
    """A text with those that it is made of."""
    inner = (catalog[key] for key in re.findall(r"\{ ([a-z][a-z-]+) \}", source))
    return "\n".join((source, *inner))


def own_forms(key: str) -> bool:
    """Words for the days in a case of the language, which another may not have."""
    return re.match(r"(day|weekday|month|date)-", key) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalog_says_all_that_english_says(language: str) -> None:
    english, theirs = keys("en"), keys(language)
    assert {k for k in theirs if not own_forms(k)} == {k for k in english if not own_forms(k)}
    for key in english:
        if not own_forms(key):
            assert variables(theirs[key]) == variables(english[key]), key


EXTREMES: dict[str, tuple[object, ...]] = {
    "many": (0, 1, 2, 5, 12, 22, 112, 1_000_000),
    "number": (1, 100),
    "row": (1,),
    "language": ("fil",),
    **dict.fromkeys(
        ("due", "day", "until", "example", "one", "two"),
        (date(2026, 3, 9), date(2026, 3, 11), date(2026, 3, 13), date(2028, 12, 31)),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said_with_extreme_facts(language: str) -> None:
    speaking = Speech().of(language, "UTC", TUESDAY)
    catalog = keys(language)
    for key, own in catalog.items():
        source = with_inner(catalog, own)
        if own_forms(key) and "$" in source:
            continue
        for n in range(8):
            named = {v: EXTREMES.get(v, ("R&D <b>" * 9,)) for v in variables(source)}
            said = speaking.text(say(key, **{v: some[n % len(some)] for v, some in named.items()}))
            assert said.strip()
            assert said.count("<b>") == said.count("</b>"), said
            assert "{" not in said
            assert "!" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_fits_beside_another(language: str) -> None:
    speaking = Speech().of(language, "UTC", TUESDAY)
    fixed = [
        k for k, source in keys(language).items() if k.startswith("button-") and "$" not in source
    ]
    assert all(len(speaking.label(say(key))) <= 20 for key in fixed if "old" not in key)


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("pl", date(2026, 3, 16), "do poniedziałku"),
        ("de", date(2026, 3, 13), "am Freitag"),
        ("et", date(2026, 3, 13), "reedeks"),
    ],
)
def test_a_day_is_put_in_the_case_that_the_language_wants(
    language: str, day: date, said: str
) -> None:
    speaking = Speech().of(language, "UTC", TUESDAY)
    facts = dict.fromkeys(("deal", "action", "by", "phase", "stage"), "X")
    days = dict.fromkeys(("day", "due", "until", "example"), day)
    dated = {k: source for k, source in keys(language).items() if "DAY(" in source}
    known = [key for key, source in dated.items() if variables(source) <= {*facts, *days}]
    texts = [speaking.text(say(key, **facts, **days)) for key in known]
    assert any(said in text for text in texts)


def test_money_and_spans_of_time_are_said_as_people_there_say_them() -> None:
    german = Speech().of("de", "UTC", TUESDAY)
    assert german._fact(Amount(Decimal(12500), "EUR", 0, 0)) == "12.500\xa0€"
    assert german._fact(timedelta(days=3)) == "in 3 Tagen"


def test_an_unknown_language_is_answered_in_english() -> None:
    assert Speech().of("xx", "UTC", TUESDAY).language == "en"


def test_the_clock_of_the_house_knows_its_zone() -> None:
    assert now().tzinfo is not None
