"""What comes with a message, or instead of one: pictures, places, what others wrote."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.readers.trained import TrainedReader
from tests.bot.telegram_house import Served, served


@pytest.fixture
async def house(tmp_path: Path, reader: TrainedReader) -> AsyncIterator[Served]:
    async with served(tmp_path, reader) as running:
        yield running


async def test_pictures_stickers_and_voice_get_one_line(house: Served) -> None:
    dana = await house.member("Dana")
    for send in (dana.sends_photo, dana.sends_sticker, dana.sends_voice, dana.sends_file):
        await send()
        [told] = await dana.hears()
        assert told.text.endswith("Tell me in a line what the customer did or said.")


async def test_the_caption_of_a_picture_is_a_note(house: Served) -> None:
    dana = await house.member("Dana")
    await dana.says("new Acme")
    await dana.hears()
    await dana.sends_photo("Acme put us on a shortlist and want a demo on Tuesday")
    assert "Acme → Evaluation · Presentation" in (await dana.hears())[0].text


async def test_a_place_is_kept_with_the_deal_and_a_forwarded_note_with_its_author(
    house: Served,
) -> None:
    dana = await house.member("Dana")
    await dana.says("new Acme")
    await dana.hears()
    point = {"latitude": 52.2297, "longitude": 21.0122}
    await dana.sends({"location": point})
    assert (await dana.hears())[0].text == "Noted for Acme: place 52.22970, 21.01220"
    hotel = {"location": point, "title": "Hotel Bristol", "address": "Krakowskie 42"}
    await dana.sends({"venue": hotel, "location": point})
    assert (await dana.hears())[0].text == "Noted for Acme: place Hotel Bristol, Krakowskie 42"
    await dana.forwards("We would like to see a demo on Tuesday", "Anna Kowalska")
    assert "Acme → Evaluation" in (await dana.hears())[0].text
    async with house.parts.store.look() as unit:
        kept = [note.text for note in await unit.notes(1, 5)]
    assert kept == [
        "Anna Kowalska: We would like to see a demo on Tuesday",
        "location: Hotel Bristol, Krakowskie 42",
        "location: 52.22970, 21.01220",
    ]
