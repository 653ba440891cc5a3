"""How the server says no: Telegram's refusals, and faults no bot should commit."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


class BotApiError(Exception):
    """A refusal in Telegram's own words."""

    def __init__(self, error_code: int, description: str, parameters: Json | None = None) -> None:
        """Keep what the answer's JSON needs."""
        super().__init__(description)
        self.error_code = error_code
        self.description = description
        self.parameters = parameters

    def json(self) -> Json:
        """Return the body Telegram sends with this refusal."""
        body: Json = {
            "ok": False,
            "error_code": self.error_code,
            "description": self.description,
        }
        if self.parameters is not None:
            body["parameters"] = self.parameters
        return body


class Fault(Exception):
    """A request the Bot API does not define, so the bot that sent it has a bug."""


def bad_request(reason: str) -> BotApiError:
    """Return a 400."""
    return BotApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> BotApiError:
    """Return a 403."""
    return BotApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> BotApiError:
    """Return a 409."""
    return BotApiError(409, f"Conflict: {reason}")


def unauthorized() -> BotApiError:
    """Return the answer to a wrong token."""
    return BotApiError(401, "Unauthorized")


def not_found() -> BotApiError:
    """Return the answer to an unknown method or file."""
    return BotApiError(404, "Not Found")


def too_many_requests(retry_after: int) -> BotApiError:
    """Return flood control's 429."""
    return BotApiError(
        429,
        f"Too Many Requests: retry after {retry_after}",
        {"retry_after": retry_after},
    )


def bad_gateway() -> BotApiError:
    """Return the 502 that a restarting Telegram gives."""
    return BotApiError(502, "Bad Gateway")


def migrated(chat_id: int) -> BotApiError:
    """Return the answer to a write into a group that has become a supergroup."""
    return BotApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": chat_id},
    )
