"""An index of what was put right: wherever changes are counted it is looked at one by one."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_index(
        "ix_change_corrected",
        "change",
        ["team_id", "at"],
        sqlite_where=sa.text("kind = 'corrected'"),
        postgresql_where=sa.text("kind = 'corrected'"),
    )


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_index("ix_change_corrected", table_name="change")
