"""Text as Telegram keeps it: parsed, trimmed and measured."""

import re
from collections.abc import Mapping

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration

from tests.telegram_server.errors import Fault, Json, bad_request
from tests.telegram_server.markup import parse_html, utf16_length

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
USER_LINK = re.compile(r"tg://user\?id=(\d+)")
COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(?:@\w+)?")
MENTION = re.compile(r"(?<!\w)@\w{3,32}")


def message_text(parameters: Json, users: Mapping[int, Json]) -> Json:
    """Return the text and entities of a message to be sent or edited."""
    text, entities = _formatted(parameters, "text", "entities", users)
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return {"text": text, **({"entities": entities} if entities else {})}


def message_caption(parameters: Json, users: Mapping[int, Json]) -> Json:
    """Return the caption and its entities, if there is a caption."""
    text, entities = _formatted(parameters, "caption", "caption_entities", users)
    if utf16_length(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {
        "caption": text,
        **({"caption_entities": entities} if entities else {}),
    }


def typed(text: str) -> Json:
    """Return the text and entities of what a person typed."""
    entities = [
        {
            "type": kind,
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found[0]),
        }
        for kind, pattern in (("bot_command", COMMAND), ("mention", MENTION))
        for found in pattern.finditer(text)
    ]
    entities.sort(key=lambda one: int(str(one["offset"])))
    return {"text": text, **({"entities": entities} if entities else {})}


def as_html(text: str, entities: list[Json]) -> str:
    """Return the text with its entities as Telegram HTML."""
    return html_decoration.unparse(
        text,
        [MessageEntity.model_validate(entity) for entity in entities],
    )


def _formatted(
    parameters: Json,
    field: str,
    entities_field: str,
    users: Mapping[int, Json],
) -> tuple[str, list[Json]]:
    source = parameters.get(field) or ""
    mode = parameters.get("parse_mode") or ""
    if not mode:
        return _trimmed(source, parameters.get(entities_field) or [])
    if mode.lower() != "html":
        message = f"parse_mode {mode} is not served here: this server reads HTML"
        raise Fault(message)
    text, entities = parse_html(source)
    return _trimmed(text, [one for one in entities if _known_user(one, users)])


def _known_user(entity: Json, users: Mapping[int, Json]) -> bool:
    """Make a mention of a link to a user; one the bot never met is dropped."""
    link = USER_LINK.fullmatch(entity.get("url", ""))
    if link is None:
        return True
    user_id = int(link[1])
    if user_id not in users:
        return False
    del entity["url"]
    entity["type"] = "text_mention"
    entity["user"] = users[user_id]
    return True


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Drop white space around the text, but keep what an entity begins with."""
    ordered = sorted(entities, key=lambda one: (one["offset"], -one["length"]))
    first = ordered[0]["offset"] if ordered else len(text)
    lead = min(len(text) - len(text.lstrip(" \n")), first)
    kept = text[lead:].rstrip()
    end = utf16_length(kept)
    moved = []
    for entity in ordered:
        offset = entity["offset"] - lead
        length = min(entity["length"], end - offset)
        if length > 0:
            moved.append({**entity, "offset": offset, "length": length})
    return kept, moved
