"""Who bound a group is told what becomes of it; what is said there on a deal is kept with it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bound_by_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_bound_group_bound_by_id_person"), "person", ["bound_by_id"], ["id"]
        )
    op.create_table(
        "coaching",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("told_as", sa.String(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("answers", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answers"], ["coaching.id"], name=op.f("fk_coaching_answers_coaching")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_coaching_by_id_person")),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_coaching_deal_id_deal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching")),
        sa.UniqueConstraint("told_as", name=op.f("uq_coaching_told_as")),
    )
    with op.batch_alter_table("coaching", schema=None) as batch_op:
        batch_op.create_index("ix_coaching_deal_id", ["deal_id"], unique=False)


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_table("coaching")
    with op.batch_alter_table("bound_group", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("fk_bound_group_bound_by_id_person"), type_="foreignkey")
        batch_op.drop_column("bound_by_id")
