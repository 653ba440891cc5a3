"""What is typed after /alerts, or brought by a button, and what a group is told then."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.groups.alerting import Alerting, alerting_of, body_of
from flows.groups.news import Kind
from flows.groups.quiet import Quiet
from flows.groups.wishing import granted, wish_of
from flows.language.grammar import grammar

NIGHT = Quiet((time(18), time(8)))
BUSY = Alerting(
    frozenset({Kind.LOST}), 500, stages=True, quiet=NIGHT, silently=True, digest=time(17)
)


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("quiet 18:00-8:00", "quiet.1800_0800"),
        ("Quiet hours 22-6", "quiet.2200_0600"),
        ("quiet from 18.30 to 7", "quiet.1830_0700"),
        ("quiet off", "quiet.never"),
        ("no quiet hours", "quiet.never"),
        ("quiet 8:00-8:00", None),
        ("quiet 18:00", None),
        ("quiet 25:00-8:00", None),
        ("quiet weekends", "weekends.quiet"),
        ("weekends off", "weekends.quiet"),
        ("weekends too", "weekends.on"),
        ("without a sound", "silent"),
        ("hold, sum up", "held"),
        ("digest 17:00", "digest.1700"),
        ("digest off", "digest.never"),
        ("one by one", "digest.never"),
        ("digest", None),
        ("only phase", "phases"),
        ("stages too", "stages"),
        ("no stages", "phases"),
        ("from 10000", "from.10000"),
        ("from 10,000 EUR", "from.10000"),
        ("from 10k", "from.10000"),
        ("from 0", "from.0"),
        ("from afar", None),
        ("off lost", "off.lost"),
        ("Not: a step on", "off.advanced"),
        ("also a step back", "on.returned"),
        ("only won and lost", "only.won_lost"),
        ("everything", "all"),
        ("lunch", None),
    ],
)
def test_what_is_typed_is_understood(typed: str, wish: str | None) -> None:
    assert wish_of(typed, grammar("en")) == wish


def test_a_wish_changes_what_it_names_and_nothing_else() -> None:
    assert granted("off.won", BUSY) == Alerting(**{**vars(BUSY), "off": {Kind.LOST, Kind.WON}})
    assert granted("only.won", BUSY) == Alerting(
        **{**vars(BUSY), "off": frozenset(Kind) - {Kind.WON}}
    )
    assert granted("from.0", BUSY) == Alerting(**{**vars(BUSY), "least": None})
    assert granted("quiet.never", BUSY) == Alerting(**{**vars(BUSY), "quiet": Quiet()})
    assert granted("digest.never", BUSY) == Alerting(**{**vars(BUSY), "digest": None})


@pytest.mark.parametrize("forged", ["", "x", "digest.2500", "quiet.1800", "from.x", "from.-1"])
def test_a_forged_wish_is_not_granted(forged: str) -> None:
    assert granted(forged, BUSY) is None


@given(st.from_regex(r"[a-z]{0,9}\.[a-z0-9_]{0,26}", fullmatch=True), st.text())
def test_no_wish_breaks_the_settings(forged: str, typed: str) -> None:
    for wish in (forged, wish_of(typed, grammar("en"))):
        wanted = granted(wish, BUSY) if wish is not None else None
        assert wanted is None or alerting_of(body_of(wanted)) == wanted
