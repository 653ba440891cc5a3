"""Inline keyboards: what Telegram accepts in a button."""

from tests.telegram_server.errors import Json, bad_request

LONGEST_CALLBACK_DATA = 64
DECORATION = frozenset({"text", "icon_custom_emoji_id", "style"})


def inline_keyboard(markup: Json | None) -> Json | None:
    """Return the inline keyboard that a message keeps of its reply_markup."""
    if markup is None or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    for row in rows:
        for button in row:
            _check_button(button)
    return {"inline_keyboard": rows} if rows else None


def only_inline(markup: Json | None) -> Json | None:
    """Return the keyboard of an edited message, which can only be inline."""
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return inline_keyboard(markup)


def _check_button(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request(
            "can't parse inline keyboard button: Button text must not be empty",
        )
    uses = set(button) - DECORATION
    if not uses:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        )
    data = button.get("callback_data")
    if data is not None and not 0 < len(data.encode()) <= LONGEST_CALLBACK_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
