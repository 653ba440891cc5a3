"""How updates reach the bot."""

from tests.telegram_server.errors import Json, conflict
from tests.telegram_server.state import State
from tests.telegram_server.updates import MOST_UPDATES


async def get_updates(state: State, parameters: Json) -> list[Json]:
    """Return the updates the bot has not confirmed, or wait for one."""
    if state.webhook.get("url"):
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    _remember_allowed(state, parameters)
    return await state.updates.get(
        parameters.get("offset") or 0,
        parameters.get("limit") or MOST_UPDATES,
        parameters.get("timeout") or 0,
    )


async def set_webhook(state: State, parameters: Json) -> bool:
    """Record the webhook; nothing is delivered to it yet."""
    _remember_allowed(state, parameters)
    _drop_if_asked(state, parameters)
    state.webhook = parameters if parameters["url"] else {}
    return True


async def delete_webhook(state: State, parameters: Json) -> bool:
    """Forget the webhook."""
    _drop_if_asked(state, parameters)
    state.webhook = {}
    return True


async def get_webhook_info(state: State, _parameters: Json) -> Json:
    """Return where updates go."""
    info: Json = {
        "url": state.webhook.get("url", ""),
        "has_custom_certificate": "certificate" in state.webhook,
        "pending_update_count": len(state.updates.pending),
    }
    if state.webhook:
        info["max_connections"] = state.webhook.get("max_connections", 40)
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info


def _remember_allowed(state: State, parameters: Json) -> None:
    if parameters.get("allowed_updates") is not None:
        state.updates.allow(parameters["allowed_updates"])


def _drop_if_asked(state: State, parameters: Json) -> None:
    if parameters.get("drop_pending_updates"):
        state.updates.drop()
