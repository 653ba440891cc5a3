"""Files the bot fetches."""

from tests.telegram_server.errors import Json
from tests.telegram_server.state import State


async def get_file(state: State, parameters: Json) -> Json:
    """Return where a file can be fetched."""
    return state.files.get(parameters["file_id"]).json()
