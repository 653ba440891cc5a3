"""A file of deals that somebody brings is kept until it is taken in; a message may have a file."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "brought_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("refused", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_brought_file_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_brought_file_team_id_team")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brought_file")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("brought_file", schema=None) as batch_op:
        batch_op.create_index("ix_brought_file_person_id", ["person_id"], unique=False)
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("document", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    """Go back to the one before."""
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_column("document")
    op.drop_table("brought_file")
