"""Updates as they lie in the inbox: each in the lane of its chat."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from telegram import Update

from bot.telegram.arrivals import arrival_of
from tests.telegram_server import Json
from tests.telegram_server.every_update import every_update_kind
from tests.telegram_server.mutants import mutants


def _contents() -> Iterator[tuple[str, Json]]:
    person = {"id": 3, "is_bot": False, "first_name": "Dana"}
    chat = {"id": -100, "type": "supergroup", "title": "North"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "x"}
    press = {"id": "1", "from": person, "chat_instance": "1", "data": "x"}
    member = {"status": "member", "user": person}
    moved = {"chat": chat, "from": person, "date": 1}
    for kind in ("message", "edited_message", "business_message"):
        yield kind, message
    yield "channel_post", {name: message[name] for name in ("message_id", "date", "chat")}
    yield "callback_query", press | {"message": message}
    yield "callback_query", press | {"message": {"chat": chat, "message_id": 1, "date": 0}}
    yield "callback_query", press | {"inline_message_id": "1"}
    yield "my_chat_member", moved | {"old_chat_member": member, "new_chat_member": member}
    yield "inline_query", {"id": "1", "from": person, "query": "", "offset": ""}
    yield (
        "poll_answer",
        {"poll_id": "1", "user": person, "option_ids": [], "option_persistent_ids": []},
    )
    linked = {"id": "1", "user": person, "user_chat_id": 3, "date": 1, "is_enabled": True}
    yield "business_connection", linked
    reacted = {"chat": chat, "message_id": 1, "user": person, "date": 1}
    yield "message_reaction", reacted | {"old_reaction": [], "new_reaction": []}


@pytest.mark.parametrize(("kind", "content"), tuple(_contents()))
def test_the_lane_is_the_chat_or_whoever_it_is_from(kind: str, content: Json) -> None:
    body = {"update_id": 1, kind: content}
    arrival = arrival_of(42, body)
    update = Update.de_json(body)
    whose = update.effective_chat or update.effective_user
    assert arrival is not None
    assert arrival.lane == str(whose.id if whose else 0)


@pytest.mark.parametrize("content", [None, 7, [], {"chat": 7}, {"chat": {"id": "x" * 100}}])
def test_an_update_out_of_shape_has_a_lane_too(content: object) -> None:
    arrival = arrival_of(42, {"update_id": 1, "message": content})
    assert arrival is not None
    assert arrival.lane == "0"


def test_no_update_of_any_kind_and_no_mutant_of_one_is_turned_away() -> None:
    tried = 0
    for update in every_update_kind():
        for seed, mutant in enumerate((update, *mutants(update, seed=1))):
            arrival = arrival_of(42, mutant | {"update_id": seed})
            assert arrival is not None
            assert arrival.lane.lstrip("-").isdecimal()
            tried += 1
    assert tried > 1000
