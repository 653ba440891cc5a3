"""A deal that was joined to another points to it, so that its old messages mean that one."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("joined_to", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_deal_joined_to"), ["joined_to"], unique=False)


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_deal_joined_to"))
        batch_op.drop_column("joined_to")
