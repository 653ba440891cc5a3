"""A group may go by another clock than its team: its quiet hours and digests are by it."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.add_column(sa.Column("timezone", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.drop_column("timezone")
