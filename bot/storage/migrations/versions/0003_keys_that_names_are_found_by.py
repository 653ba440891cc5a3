"""Keys that names are found by, made for the customers that are there."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
HEAD = 5


def upgrade() -> None:
    """Go on to this revision."""
    op.create_table(
        "name_key",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_name_key_customer_id_customer")
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_name_key_team_id_team")),
        sa.PrimaryKeyConstraint("team_id", "key", "customer_id", name=op.f("pk_name_key")),
    )
    _fill()


def _fill() -> None:
    customer = sa.table("customer", sa.column("id"), sa.column("team_id"), sa.column("folded"))
    keys = sa.table("name_key", sa.column("team_id"), sa.column("key"), sa.column("customer_id"))
    there = op.get_bind().execute(sa.select(customer)).all()
    rows = [
        {"team_id": row.team_id, "key": key, "customer_id": row.id}
        for row in there
        for key in sorted(_keys_of(row.folded))
    ]
    if rows:
        op.bulk_insert(keys, rows)


def _keys_of(folded: str) -> set[str]:
    first, *rest = folded.split() or [folded]
    found = {f"={first}", *_heads(first)}
    if rest:
        joined = first + rest[0]
        found |= {f"+{_stem(first)} {_stem(rest[0])}", f"={joined}", *_heads(joined)}
    return found


def _stem(word: str) -> str:
    return word if any(c.isdigit() for c in word) else word[:4]


def _heads(word: str) -> set[str]:
    head = word[:HEAD]
    if len(head) < HEAD or not head.isalpha():
        return set()
    return {head[:-1], *(head[:n] + head[n + 1 :] for n in range(1, HEAD))}


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_table("name_key")
