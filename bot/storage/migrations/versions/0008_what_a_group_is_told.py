"""A group says what it is told of, from which value on, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.add_column(sa.Column("alerts", sa.JSON(), server_default="{}", nullable=False))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.drop_column("alerts")
