"""Firms are found by their names without the trade or the article before, those there are too."""

import sqlalchemy as sa
from alembic import op

from bot.storage.names import ARTICLE, keys_of
from flows.language.grammar import grammar

revision = "0031"
down_revision = "0030"
SOME = 5000
# One that is there already stays, on both databases.
PUT = sa.text(
    "INSERT INTO name_key (team_id, key, customer_id) VALUES (:team_id, :key, :customer_id) "
    "ON CONFLICT DO NOTHING"
)


def upgrade() -> None:
    """Go on to this revision."""
    customer = sa.table("customer", sa.column("id"), sa.column("team_id"), sa.column("folded"))
    unsaid, last = grammar("en").trades | {ARTICLE}, 0
    while True:
        some = sa.select(customer).where(customer.c.id > last).order_by(customer.c.id).limit(SOME)
        firms = op.get_bind().execute(some).all()
        if not firms:
            return
        last = firms[-1].id
        keys = [
            {"team_id": firm.team_id, "key": key, "customer_id": firm.id}
            for firm in firms
            if firm.folded.partition(" ")[0] in unsaid
            for key in sorted(keys_of(firm.folded))
        ]
        if keys:
            op.get_bind().execute(PUT, keys)


def downgrade() -> None:
    """Go back to the one before; keys that are too many harm nobody."""
