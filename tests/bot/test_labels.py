"""Whatever a button does, typing its label does too."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.speech import Speech
from flows.groups.tuning import VALUES
from flows.groups.wishing import wish_of
from flows.history import LossReason
from flows.language.grammar import grammar
from flows.language.languages import LANGUAGES
from flows.messages import say
from flows.process import PhaseKind, StageKind

TYPED = {
    "undo": "undo", "not-right": "reject", "yes": "yes", "no": "no", "open": "yes",
    "reopen": "yes", "new-deal": "open_nameless", "neither": "reject", "skip": "skip",
    "settings": "settings", "invitations": "invitations", "leave": "leave",
    "invite-rep": "invite_rep", "invite-manager": "invite_manager", "invite-admin": "invite_admin",
    "closed": "closed", "opened": "opened", "values_on": "values_on", "values_off": "values_off",
    "pause-week": "pause", "facts-wrong": "facts_wrong",
    "figures_on": "figures_on", "figures_off": "figures_off",
    "done": "done", "other-date": "step_other", "moved": "step_other", "drop": "step_drop",
}  # fmt: skip
"""Buttons that need no word beside their label, and what each means."""


def label(language: str, key: str) -> str:
    return Speech().of(language, "UTC", datetime(2026, 3, 10, tzinfo=UTC)).label(say(key))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "intent"), TYPED.items())
def test_the_label_of_a_button_can_be_typed(language: str, key: str, intent: str) -> None:
    typed = label(language, f"button-{key}")
    assert intent in [found.intent for found in grammar(language).parse(typed)], typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*PhaseKind, *(k for k in StageKind if k is not StageKind.OTHER)])
def test_a_phase_and_a_stage_can_be_typed_as_they_are_shown(
    language: str, kind: PhaseKind | StageKind
) -> None:
    heard = grammar(language)
    typed = label(language, f"{'phase' if isinstance(kind, PhaseKind) else 'stage'}-{kind}")
    picks = [found for found in heard.parse(typed) if found.intent == "pick"]
    assert kind in [heard.stage(found) for found in picks], typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", LossReason)
def test_a_reason_can_be_typed_as_it_is_shown(language: str, reason: LossReason) -> None:
    assert grammar(language).reason(label(language, f"reason-{reason}")) == reason


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("least", [0, *VALUES])
def test_a_least_value_can_be_typed_as_its_button_says(language: str, least: int) -> None:
    said = say("button-alerts-from", least=least) if least else say("button-alerts-any")
    typed = Speech().of(language, "UTC", datetime(2026, 3, 10, tzinfo=UTC)).label(said)
    assert wish_of(typed, grammar(language)) == f"from.{least}", typed
