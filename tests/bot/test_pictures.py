"""A team's process as a picture: drawn from whatever it is called, sent, and done without."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

from bot.pictures.gallery import drawn
from bot.pictures.recipes import Recipe, recipe_of
from bot.readers.trained import TrainedReader
from bot.speech import Speech
from bot.telegram.showing import caption
from flows.editor.drawing import pictured
from flows.history import Outcome
from flows.inquiry.phase_bars import phase_bars
from flows.inquiry.reckoning import Tally
from flows.messages import say
from flows.process import DEFAULT, PhaseKind, Process
from tests.bot.sending import Sending, friend, said, sending_in
from tests.bot.telegram_house import served
from tests.processes import processes
from tests.telegram_server import bad_request

PNG = b"\x89PNG\r\n"
BODY = "<b>Sales process</b>\n1 Need &amp; so on"


@pytest.fixture
async def sending(tmp_path: Path) -> AsyncIterator[Sending]:
    async with sending_in(tmp_path) as at_work:
        yield at_work


def recipe(process: Process, language: str = "en") -> Recipe:
    counts = {stage.id: number * 7 for number, stage in enumerate(process.stages)}
    speaking = Speech().of(language, "UTC", datetime(2026, 3, 10, tzinfo=UTC))
    found = recipe_of(pictured(process, counts, say("process-default")), speaking)
    assert found is not None
    return found


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(PNG)
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


@settings(max_examples=10, deadline=None)
@given(processes())
def test_any_process_can_be_drawn(process: Process) -> None:
    wide, high = size(drawn(recipe(process)))
    assert wide == 1080
    assert 0.05 < wide / high < 20, "what Telegram takes for a photo"


def test_names_of_any_letters_and_lengths_are_drawn() -> None:
    named = recipe(DEFAULT)
    for name in ("$x^2$ _{", "你好 🙈", "W" * 40, "Łączność <b>", "\\frac{"):
        named["bands"][0]["name"] = named["bands"][0]["seats"][0][0] = named["title"] = name
        size(drawn(named))


def test_it_speaks_the_language_of_its_reader() -> None:
    assert recipe(DEFAULT, "de")["bands"][0]["name"] == "Bedarfserkennung"


def test_nothing_is_loaded_before_something_is_drawn() -> None:
    asked = "import sys, bot.telegram.serving; print('matplotlib' in sys.modules)"
    told = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    )
    assert told.stdout == "False\n"


async def test_it_is_sent_with_its_text_and_buttons(sending: Sending) -> None:
    dana = await friend(sending)
    await sending.put(dana, BODY, picture=recipe(DEFAULT), buttons=[["Change", "v1:edit.see:1:0"]])
    [row] = await sending.all_settled()
    assert said(dana) == ["Sales process\n1 Need & so on"]
    shown = dana.sees()[-1]
    assert shown.body["photo"]
    assert shown.buttons == [["Change"]]
    assert (row.state, row.sent_message_id) == ("sent", str(shown.message_id))


async def test_an_answer_is_one_photo_with_its_figures_below(sending: Sending) -> None:
    dana = await friend(sending)
    title, asked = say("asked-kind-pipeline"), say("asked-kind-pipeline")
    tallies = [Tally(PhaseKind.NEED_RECOGNITION, Outcome.OPEN, None, "PLN", 3, Decimal(9000))]
    bars = phase_bars(title, DEFAULT, tallies, None)
    speaking = Speech().of("pl", "UTC", datetime(2026, 3, 10, tzinfo=UTC))
    await sending.put(dana, speaking.text(asked), picture=recipe_of(bars, speaking))
    await sending.all_settled()
    assert said(dana) == ["Lejek"]
    calls = [call.method for call in sending.telegram.calls if call.method.startswith("send")]
    assert calls == ["sendPhoto"]


async def test_who_asks_for_the_funnel_is_shown_it(tmp_path: Path, reader: TrainedReader) -> None:
    async with served(tmp_path, reader) as house:
        dana = await house.member("Dana")
        await dana.says("new Acme")
        await dana.hears()
        await dana.says("show the funnel")
        [shown] = await dana.hears()
        assert shown.body["photo"]
        assert "Need recognition: 1" in shown.text
        calls = [call.method for call in house.telegram.calls if call.method == "sendPhoto"]
        assert len(calls) == 1


async def test_a_deals_way_is_shown_where_it_is_asked_for(
    tmp_path: Path, reader: TrainedReader
) -> None:
    async with served(tmp_path, reader) as house:
        dana = await house.member("Dana")
        for text in ("new Acme", "cancel", "status Acme", "timeline"):
            await dana.says(text)
            [shown] = await dana.hears()
        assert shown.body["photo"]
        assert "Acme" in shown.text


async def test_where_no_picture_may_be_sent_the_text_is(sending: Sending) -> None:
    dana = await friend(sending)
    refused = bad_request("not enough rights to send photos to the chat")
    sending.telegram.trouble("sendPhoto", refused)
    await sending.put(dana, BODY, picture=recipe(DEFAULT))
    [row] = await sending.all_settled()
    assert (row.state, said(dana)) == ("sent", ["Sales process\n1 Need & so on"])
    assert "photo" not in dana.sees()[-1].body


async def test_what_cannot_be_drawn_is_said(sending: Sending) -> None:
    dana = await friend(sending)
    await sending.put(dana, BODY, picture={"bands": [{"nothing": "we know"}]})
    await sending.all_settled()
    assert said(dana) == ["Sales process\n1 Need & so on"]


def test_a_caption_has_whole_lines_that_fit() -> None:
    lines = [f"<b>{number}</b> {'ż' * 60}" for number in range(40)]
    short = caption("\n".join(lines))
    assert short.split("\n")[:-1] == lines[:16]
    assert short.endswith("\n…")
    assert caption(BODY) == BODY
