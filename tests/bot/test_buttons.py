"""What buttons carry: a press is believed only where it is one of ours."""

from __future__ import annotations

import pytest

from bot.buttons import press_of


@pytest.mark.parametrize(
    ("data", "verb"), [("v1:undo:3:4", "undo"), ("v2:undo:3:4", "unknown"), ("", "unknown")]
)
def test_a_button_is_checked_when_it_returns(data: str, verb: str) -> None:
    assert press_of(data).verb == verb
