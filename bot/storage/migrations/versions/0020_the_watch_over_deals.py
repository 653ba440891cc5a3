"""Warnings: a team's limits, when a deal is looked at next, how grave its gravest warning is.

Deals are watched from the first note on that is taken after this; nobody is told anything before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0018"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "limit",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_limit_team_id_team")),
        sa.PrimaryKeyConstraint("team_id", "rule", "stage", name=op.f("pk_limit")),
    )
    op.create_table(
        "watch",
        sa.Column("deal_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_watch_deal_id_deal")),
        sa.PrimaryKeyConstraint("deal_id", name=op.f("pk_watch")),
    )
    op.create_table(
        "lesson",
        sa.Column("team_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_lesson_team_id_team")),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_lesson")),
    )
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("warned", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("deal", schema=None) as batch_op:
        batch_op.drop_column("warned")
    op.drop_table("lesson")
    op.drop_table("watch")
    op.drop_table("limit")
