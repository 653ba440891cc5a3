"""The schema yields an update of every kind, and thousands nobody expects."""

import json

import telegram
from aiogram.types import Message, Update

from tests.telegram_server.every_update import every_message, every_update_kind, fields
from tests.telegram_server.mutants import mutants, some_mutants


def test_every_kind_once_and_valid_to_both_libraries() -> None:
    """Each kind of the schema comes once, full, and reads back without strangers."""
    updates = list(every_update_kind())
    kinds = [next(name for name in update if name != "update_id") for update in updates]
    assert kinds == [name for name in fields(Update) if name != "update_id"]
    for update in updates:
        read = Update.model_validate(update)
        assert not read.model_extra
        telegram.Update.de_json(update, None)


def test_every_field_of_a_message() -> None:
    """Each optional field of a message comes alone, and reads back."""
    updates = list(every_message())
    assert len(updates) > 100
    assert {"text", "photo", "migrate_to_chat_id", "forum_topic_closed"} <= set(fields(Message))
    for update in updates:
        assert Update.model_validate(update).message is not None
        telegram.Update.de_json(update, None)


def test_sent_by_whom_a_test_names() -> None:
    """The chat and the user are the test's own, so that they mean something to the bot."""
    ana = {"id": 7, "is_bot": False, "first_name": "Ana"}
    chat = {"id": 7, "type": "private", "first_name": "Ana"}
    [press] = [one for one in every_update_kind(chat, ana) if "callback_query" in one]
    assert press["callback_query"]["from"] == ana
    assert press["callback_query"]["message"]["chat"] == chat


def test_mutants_are_many_different_and_always_the_same() -> None:
    """There are thousands, no two alike, and a seed brings back the same ones."""
    made = [json.dumps(one) for update in every_message() for one in mutants(update, seed=1)]
    assert len(made) > 5_000
    assert len(set(made)) == len(made)
    update = next(every_message())
    again = [json.dumps(one) for one in mutants(update, seed=1)]
    other = [json.dumps(one) for one in mutants(update, seed=2)]
    assert made[: len(again)] == again
    assert again != other
    assert len(again) == len(other)


def test_some_mutants_of_every_kind() -> None:
    """A sample has as many as asked for, of most kinds, each under an id of its own."""
    sample = list(some_mutants(2_000, seed=1))
    assert len({update["update_id"] for update in sample}) == 2_000
    assert sample == list(some_mutants(2_000, seed=1))
    kinds = {name for update in sample for name in update}
    assert len(kinds) > 20


def test_mutants_differ_in_one_place() -> None:
    """What may be missing is missing once, and everything there has another type twice."""
    text = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "hi"}
    made = list(mutants({"update_id": 1, "message": text}, seed=1))
    textless = {name: text[name] for name in text if name != "text"}
    assert made.count({"update_id": 1}) == 1
    assert made.count({"update_id": 1, "message": textless}) == 1
    assert len(made) == 2 + 2 * 7
