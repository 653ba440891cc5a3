"""Where Alembic meets our tables: it is handed a connection, and never reads a URL itself."""

from __future__ import annotations

from alembic import context

from bot.storage.metadata import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite cannot alter a table in place.
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
