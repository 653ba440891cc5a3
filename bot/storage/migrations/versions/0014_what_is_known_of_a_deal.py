"""Lists show, and choose by, what is known of a deal: the seller's last act, rival, dates."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

FACTS = ("activity", "competitor", "decision_date", "next_step", "next_step_date")


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("deal", schema=None) as batch_op:
        for fact in FACTS:
            batch_op.add_column(sa.Column(fact, sa.String(), nullable=True))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("deal", schema=None) as batch_op:
        for fact in reversed(FACTS):
            batch_op.drop_column(fact)
