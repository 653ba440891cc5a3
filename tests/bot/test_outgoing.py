"""What goes out to Telegram: no message longer than it takes."""

from __future__ import annotations

import pytest

from bot.speech import plain
from bot.telegram.outgoing import split


@pytest.mark.parametrize("limit", [50, 4096])
def test_a_long_text_is_split_between_lines(limit: int) -> None:
    html = "\n".join(f"<b>line {n}</b> ąęśź 🙈" for n in range(400))
    parts = list(split(html, limit))
    assert "\n".join(parts) == html
    assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in parts)


def test_a_line_too_long_for_any_message_loses_its_markup_alone() -> None:
    parts = list(split(f"<b>{'word ' * 2000}</b>", 4096))
    assert len(parts) > 1
    assert "word" in plain("".join(parts))
    assert all("<" not in part for part in parts)
