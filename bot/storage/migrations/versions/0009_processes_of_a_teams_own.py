"""Processes of a team's own in versions; history says under which version it was written.

What was written so far was written under the first version of the default.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "process",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_process_team_id_team")),
        sa.PrimaryKeyConstraint("team_id", "key", name=op.f("pk_process")),
    )
    op.create_table(
        "process_version",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["by_id"], ["person.id"], name=op.f("fk_process_version_by_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_process_version_team_id_team")
        ),
        sa.PrimaryKeyConstraint("team_id", "key", "version", name=op.f("pk_process_version")),
    )
    op.create_table(
        "process_draft",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_process_draft_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_process_draft_team_id_team")
        ),
        sa.PrimaryKeyConstraint(
            "person_id", "team_id", "channel", "chat", name=op.f("pk_process_draft")
        ),
    )
    op.create_table(
        "deal_fact",
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_deal_fact_by_id_person")),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_deal_fact_deal_id_deal")),
        sa.PrimaryKeyConstraint("deal_id", "phase", "text", name=op.f("pk_deal_fact")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("process_id", sa.String(), nullable=False, server_default="default")
        )
        batch_op.add_column(
            sa.Column("process_version", sa.Integer(), nullable=False, server_default="1")
        )


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_column("process_version")
        batch_op.drop_column("process_id")
    op.drop_table("deal_fact")
    op.drop_table("process_draft")
    op.drop_table("process_version")
    op.drop_table("process")
