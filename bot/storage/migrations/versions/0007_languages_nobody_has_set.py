"""Languages and time zones nobody has set are empty, and what somebody writes is remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"


def upgrade() -> None:
    """Go on to this revision."""
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("heard", sa.String(), nullable=False, server_default=""))
    # Until now nobody could set them: these were mere defaults.
    op.execute("UPDATE person SET language = '' WHERE language = 'en'")
    op.execute("UPDATE person SET timezone = '' WHERE timezone = 'UTC'")
    op.execute("UPDATE bound_group SET language = '' WHERE language = 'en'")


def downgrade() -> None:
    """Go back to the one before."""
    op.execute("UPDATE bound_group SET language = 'en' WHERE language = ''")
    op.execute("UPDATE person SET timezone = 'UTC' WHERE timezone = ''")
    op.execute("UPDATE person SET language = 'en' WHERE language = ''")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("heard")
