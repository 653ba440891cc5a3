"""How updates reach the bot."""

import re

from tests.telegram_server.errors import Json, bad_request, conflict
from tests.telegram_server.state import State
from tests.telegram_server.updates import MOST_UPDATES

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(state: State, parameters: Json) -> list[Json]:
    """Return the updates the bot has not confirmed, or wait for one."""
    if state.webhook.url:
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
    """Have updates posted from now on, or no longer where the URL is empty."""
    if not parameters["url"]:
        return await delete_webhook(state, parameters)
    if not parameters["url"].startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = parameters.get("secret_token")
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _remember_allowed(state, parameters)
    _drop_if_asked(state, parameters)
    state.updates.end_poll("setWebhook request")
    await state.webhook.open(parameters)
    return True


async def delete_webhook(state: State, parameters: Json) -> bool:
    """Let updates wait until they are asked for."""
    _drop_if_asked(state, parameters)
    await state.webhook.close()
    return True


async def get_webhook_info(state: State, _parameters: Json) -> Json:
    """Return where updates go, and how well they arrive."""
    webhook = state.webhook
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": "certificate" in webhook.settings,
        "pending_update_count": len(state.updates.pending),
    }
    if webhook.url:
        info |= {"max_connections": webhook.connections, **webhook.error}
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info


def _remember_allowed(state: State, parameters: Json) -> None:
    if parameters.get("allowed_updates") is not None:
        state.updates.allow(parameters["allowed_updates"])


def _drop_if_asked(state: State, parameters: Json) -> None:
    if parameters.get("drop_pending_updates"):
        state.updates.drop()
