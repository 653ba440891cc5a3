"""All tables together, as the migrations see them."""

from bot.storage import (
    import_tables,
    process_tables,
    question_tables,
    queues,
    tables,
    watch_tables,
    webhook_tables,
)
from bot.storage.rows import Row

TABLES = (
    tables,
    process_tables,
    queues,
    import_tables,
    webhook_tables,
    watch_tables,
    question_tables,
)
METADATA = Row.metadata
