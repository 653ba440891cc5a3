"""All tables together, as the migrations see them."""

from bot.storage import (
    import_tables,
    process_tables,
    question_tables,
    queues,
    schedule_tables,
    tables,
    tally_tables,
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
    tally_tables,
    schedule_tables,
    question_tables,
)
METADATA = Row.metadata
