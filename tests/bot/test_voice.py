"""Voice notes over Telegram: fetched, written down, heard as typed; nothing is dropped silently."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from sqlmodel import select

from bot.readers.trained import TrainedReader
from bot.storage.tables import NoteRow
from flows.enclosed import LARGEST, LONGEST
from flows.people import Role
from tests.bot.telegram_house import TOKEN, Served, served
from tests.openai_server import OpenAiServer, Silent, Status
from tests.telegram_server import Hangup, Json, Person, too_many_requests

SAID = "Acme put us on a shortlist with Bosch and they want a demo on Tuesday"
FAILED = "I could not listen to that just now."


@pytest.fixture
async def house(tmp_path: Path, reader: TrainedReader) -> AsyncIterator[Served]:
    """A bot that has its voice notes written down by a server of ours."""
    async with served(tmp_path, reader, hearing=True) as running:
        yield running


async def dana_with_acme(house: Served) -> Person:
    dana = await house.member("Dana", Role.REP)
    await dana.says("new Acme")
    await dana.hears()
    return dana


def speech(house: Served) -> OpenAiServer:
    assert house.openai is not None
    return house.openai


async def notes(house: Served) -> list[str]:
    async with house.parts.store.look() as unit:
        return list(await unit.session.exec(select(NoteRow.text)))


async def test_a_voice_note_is_fetched_written_down_and_moves_the_deal(house: Served) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(SAID)
    await dana.sends_voice(content=b"OggS what Dana said")
    [told] = await dana.hears()
    assert told.text.startswith(f"Heard: “{SAID}”\nAcme → Evaluation · Presentation")
    [asked] = speech(house).asked
    assert asked.content == b"OggS what Dana said"
    assert asked.filename == "voice.ogg"
    assert asked.fields == {"model": "whisper-1", "language": "en", "response_format": "json"}
    assert await notes(house) == [SAID]


@pytest.mark.parametrize("kind", ["audio", "video_note", "document"])
async def test_other_recordings_are_heard_too(house: Served, kind: str) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(SAID)
    file = house.telegram.keeps(b"a recording", "music", ".mp3")
    more: dict[str, Json] = {
        "audio": {"duration": 4, "mime_type": "audio/mpeg", "file_name": "note.mp3"},
        "video_note": {"duration": 4, "length": 240},
        "document": {"mime_type": "audio/mpeg", "file_name": "note.mp3"},
    }
    await dana.sends({kind: {**file, **more[kind]}})
    assert "Acme → Evaluation" in (await dana.hears())[0].text
    assert speech(house).asked[0].filename == ("video.mp4" if kind == "video_note" else "note.mp3")


async def test_a_line_that_breaks_is_tried_again(house: Served) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(SAID)
    house.telegram.trouble("getFile", Hangup.BEFORE)
    house.telegram.trouble("getFile", too_many_requests(1))
    await dana.sends_voice()
    assert "Acme → Evaluation" in (await dana.hears())[0].text


@pytest.mark.parametrize("fault", [Status(500), Status(401), Status(413)])
async def test_a_failure_is_told_in_one_line_and_the_next_note_works(
    house: Served, fault: Status, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dana = await dana_with_acme(house)
    speech(house).goes_wrong(fault)
    await dana.sends_voice()
    [told] = await dana.hears()
    assert told.text.startswith(FAILED)
    assert "\n" not in told.text
    await dana.says(SAID)
    assert "Acme → Evaluation" in (await dana.hears())[0].text
    ours = [r.getMessage() for r in caplog.records if r.name.startswith(("bot", "flows"))]
    assert not any(TOKEN in line or "/file/" in line for line in ours)


async def test_an_endpoint_that_never_answers_is_given_up(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.transcribing.WRITING", 0.2)
    dana = await dana_with_acme(house)
    speech(house).goes_wrong(Silent())
    await dana.sends_voice()
    assert (await dana.hears())[0].text.startswith(FAILED)


async def test_a_file_that_is_gone_is_told_in_one_line(house: Served) -> None:
    dana = await dana_with_acme(house)
    gone = {"file_id": "gone", "file_unique_id": "g", "duration": 3, "file_size": 100}
    await dana.sends({"voice": gone})
    assert (await dana.hears())[0].text.startswith(FAILED)
    assert not speech(house).asked


@pytest.mark.parametrize(("seconds", "size"), [(LONGEST + 1, 900), (5, LARGEST + 1)])
async def test_what_is_too_long_or_too_large_is_never_fetched(
    house: Served, seconds: int, size: int
) -> None:
    dana = await dana_with_acme(house)
    big = {"file_id": "big", "file_unique_id": "b", "duration": seconds, "file_size": size}
    await dana.sends({"voice": big})
    assert (await dana.hears())[0].text.startswith("That is too long for me")
    assert "getFile" not in {call.method for call in house.telegram.calls}


async def test_a_file_that_does_not_say_how_long_it_is_goes_by_its_size(house: Served) -> None:
    dana = await dana_with_acme(house)
    sent = {"file_id": "big", "file_unique_id": "b", "mime_type": "audio/ogg"}
    await dana.sends({"document": sent | {"file_size": LARGEST // 2}})
    assert (await dana.hears())[0].text.startswith("That is too long for me")


async def test_what_is_spoken_goes_nowhere_else(house: Served) -> None:
    dana = await dana_with_acme(house)

    async def elsewhere(request: web.Request) -> web.StreamResponse:
        raise web.HTTPTemporaryRedirect(f"{request.path}?again")

    speech(house).goes_wrong(elsewhere)
    await dana.sends_voice()
    assert (await dana.hears())[0].text.startswith(FAILED)
    assert len(speech(house).asked) == 1


async def test_of_an_endless_transcript_a_long_one_is_kept(house: Served) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(f"{SAID}. " * 500)
    await dana.sends_voice()
    await dana.hears()
    assert [len(note) for note in await notes(house)] == [20_000]


@pytest.mark.parametrize("said", ["", "  ", "…", "/"])
async def test_silence_is_told_in_one_line(house: Served, said: str) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(said)
    await dana.sends_voice()
    assert (await dana.hears())[0].text.startswith("I heard no words in it.")


async def test_a_stranger_s_voice_costs_nothing(house: Served) -> None:
    otto = house.telegram.person("Otto", language_code="en")
    await otto.sends_voice()
    assert "ask their administrator" in (await otto.hears())[0].text
    assert not speech(house).asked


async def test_the_same_voice_note_twice_changes_nothing_twice(house: Served) -> None:
    dana = await dana_with_acme(house)
    speech(house).hears(SAID)
    await dana.sends_voice()
    await dana.hears()
    await house.telegram.repeat()
    await dana.says("status Acme")
    assert len(await dana.hears()) == 1
    assert await notes(house) == [SAID]
    assert len(speech(house).asked) == 1


async def test_the_language_of_the_person_is_the_hint(house: Served) -> None:
    dana = await dana_with_acme(house)
    await dana.says("/language Filipino")
    await dana.hears()
    speech(house).hears("Nilagay kami ng Acme sa shortlist, gusto nila ng demo sa Martes")
    await dana.sends_voice()
    assert (await dana.hears())[0].text.startswith("Narinig ko:")
    assert speech(house).asked[0].fields["language"] == "tl"


async def test_a_long_transcript_is_shown_cut_and_kept_whole(house: Served) -> None:
    dana = await dana_with_acme(house)
    long = f"{SAID}. " + "We talked about the weather and the new hall for a while. " * 8
    speech(house).hears(long)
    await dana.sends_voice()
    first = (await dana.hears())[0].text.splitlines()[0]
    assert len(first) < 220
    assert first.endswith(" …”")
    assert (await notes(house)) == [long.strip()]
