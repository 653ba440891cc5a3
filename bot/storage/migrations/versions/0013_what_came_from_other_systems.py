"""A deal that was imported is known when it comes again."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0011"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "imported",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_imported_deal_id_deal")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_imported_team_id_team")),
        sa.PrimaryKeyConstraint("team_id", "key", name=op.f("pk_imported")),
    )
    with op.batch_alter_table("imported", schema=None) as batch_op:
        batch_op.create_index("ix_imported_deal_id", ["deal_id"], unique=False)


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_table("imported")
