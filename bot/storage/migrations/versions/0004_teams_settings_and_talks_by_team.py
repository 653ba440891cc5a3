"""Settings of a team, and a talk for each team of somebody who is in several.

New columns have defaults of the database's own: the version before goes on writing rows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
SWITCHES = ("values_shown", "personal_figures_off")
KEY = ["person_id", "channel", "chat"]


def upgrade() -> None:
    """Go on to this revision."""
    # Not in a batch: that would rebuild a table which others point at.
    for switch in SWITCHES:
        column: sa.Column[bool] = sa.Column(
            switch, sa.Boolean(), nullable=False, server_default=sa.false()
        )
        op.add_column("team", column)
    with op.batch_alter_table("talk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("team_id", sa.Integer(), nullable=False, server_default="0"))
        batch_op.drop_constraint(op.f("pk_talk"), type_="primary")
        batch_op.create_primary_key(op.f("pk_talk"), [*KEY, "team_id"])
    # Talks so far were held in the team that each person works in.
    works_in = "(SELECT team_id FROM person WHERE person.id = talk.person_id)"
    op.execute(f"UPDATE talk SET team_id = {works_in}")  # noqa: S608  # our own words


def downgrade() -> None:
    """Go back to the one before."""
    works_in = "(SELECT team_id FROM person WHERE person.id = talk.person_id)"
    op.execute(f"DELETE FROM talk WHERE team_id <> {works_in}")  # noqa: S608  # our own words
    with op.batch_alter_table("talk", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("pk_talk"), type_="primary")
        batch_op.create_primary_key(op.f("pk_talk"), KEY)
        batch_op.drop_column("team_id")
    for switch in SWITCHES:
        op.drop_column("team", switch)
