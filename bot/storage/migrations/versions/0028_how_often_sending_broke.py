"""How often sending a message broke in a way nobody foresaw, apart from how often it was tried.

Messages that wait are counted from nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0024"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("breaks", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_column("breaks")
