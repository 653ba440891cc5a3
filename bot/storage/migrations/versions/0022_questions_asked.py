"""One question beside a note: what was asked of a deal, and what became of it.

Nobody has been asked anything so far.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "question",
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_question_deal_id_deal")),
        sa.PrimaryKeyConstraint("deal_id", "fact", name=op.f("pk_question")),
    )


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_table("question")
