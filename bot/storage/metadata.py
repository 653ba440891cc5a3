"""All tables together, as the migrations see them."""

from bot.storage import queues, tables
from bot.storage.rows import Row

TABLES = (tables, queues)
METADATA = Row.metadata
