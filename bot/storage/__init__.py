"""Memory on SQLite or PostgreSQL: tables, store, engine, migrations."""
