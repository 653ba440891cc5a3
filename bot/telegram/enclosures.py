"""What a Telegram message carries besides words, and whose words they are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)
from telegram.constants import MessageAttachmentType

from bot.telegram.channel import LONGEST_NAME
from flows.enclosed import Attached, Enclosed, Kind, Recording

# In this order: an animation is a document as well, and a venue has a location.
KINDS = {
    "voice": Kind.VOICE,
    "audio": Kind.VOICE,
    "video_note": Kind.VOICE,
    "animation": Kind.PICTURE,
    "photo": Kind.PICTURE,
    "video": Kind.PICTURE,
    "live_photo": Kind.PICTURE,
    "sticker": Kind.STICKER,
    "document": Kind.FILE,
    "contact": Kind.CONTACT,
    "venue": Kind.LOCATION,
    "location": Kind.LOCATION,
}
OTHERS = set(MessageAttachmentType) - {*KINDS, MessageAttachmentType.SUCCESSFUL_PAYMENT}
"""What else a message may carry instead of words; a payment is Telegram's own message."""
TABLES = ("text/csv", "application/csv", "text/comma-separated-values")
BYTES_A_SECOND = 8_000
"""What speech of unknown length is taken to need: 64 kbit/s."""
NAMES = {"voice": "voice.ogg", "video_note": "video.mp4"}
"""What recordings without a name are called: an endpoint tells the format by it."""


def enclosed_in(message: Message) -> Enclosed | None:
    """What a message carries, None where it is words alone."""
    for name, kind in KINDS.items():
        if found := getattr(message, name):
            spoken = kind is Kind.VOICE or _sounds(found)
            if spoken:
                return Enclosed(Kind.VOICE, recording=_recording(name, found))
            return Enclosed(kind, _told(message), table=_table(message))
    return Enclosed(Kind.OTHER) if any(getattr(message, name) for name in OTHERS) else None


def _sounds(found: Any) -> bool:
    return str(getattr(found, "mime_type", None) or "").startswith("audio/")


def _recording(name: str, found: Any) -> Recording:
    size = int(found.file_size or 0)
    duration = getattr(found, "duration", None)
    if duration is None:  # a file sent as a document does not say
        duration = size / BYTES_A_SECOND
    seconds = duration.total_seconds() if isinstance(duration, timedelta) else duration
    called = getattr(found, "file_name", None) or NAMES.get(name, "audio.mp3")
    return Recording(found.file_id, called, float(seconds), size)


def _table(message: Message) -> Attached | None:
    """A document of rows and columns."""
    file = message.document
    if file is None:
        return None
    name = file.file_name or "deals.csv"
    if file.mime_type not in TABLES and not name.lower().endswith(".csv"):
        return None
    return Attached(file.file_id, name[-LONGEST_NAME:], int(file.file_size or 0))


def _told(message: Message) -> str:
    """What a card says."""
    if (contact := message.contact) is not None:
        name = f"{contact.first_name} {contact.last_name or ''}".strip()
        return f"{name}, {contact.phone_number}"
    if (venue := message.venue) is not None:
        return f"{venue.title}, {venue.address}"
    if (place := message.location) is not None:
        return f"{place.latitude:.5f}, {place.longitude:.5f}"
    return ""


def author_of(message: Message) -> str:
    """Who wrote what was passed on; nobody where it was written by whoever sent it."""
    origin = message.forward_origin
    if isinstance(origin, MessageOriginUser):
        own = message.from_user is not None and origin.sender_user.id == message.from_user.id
        return "" if own else origin.sender_user.full_name
    if isinstance(origin, MessageOriginHiddenUser):
        return origin.sender_user_name
    if isinstance(origin, MessageOriginChat):
        return origin.sender_chat.effective_name or ""
    if isinstance(origin, MessageOriginChannel):
        return origin.chat.effective_name or ""
    return ""
