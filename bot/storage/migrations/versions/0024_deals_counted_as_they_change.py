"""Deals are counted as they change, and changes are found by team and time.

The counts are kept by triggers, so that the version before, which may run on while this is done,
keeps them too. Of a million deals with five million changes this takes some minutes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

KEY = (
    "team_id", "process_id", "process_version", "stage", "outcome", "reason", "owner_id",
    "currency", "paused", "warned", "part",
)  # fmt: skip
COLUMNS = ", ".join((*KEY, "many", "hundredths"))
WATCHED = (
    "team_id", "process_id", "process_version", "stage", "outcome", "reason", "owner_id",
    "currency", "paused_until", "warned", "archived", "value",
)  # fmt: skip
SQLITE_TRIGGERS = ("deal_tallied_in", "deal_tallied_out", "deal_tallied_on", "change_placed")


def upgrade() -> None:
    """Go on to this revision."""
    _place_changes()
    stands = ["team_id", "archived", "process_id", "process_version", "stage", "outcome"]
    op.create_index("ix_deal_standing", "deal", [*stands, "changed_at"])
    whose = ["team_id", "owner_id", "archived", "outcome", "changed_at"]
    op.create_index("ix_deal_owner", "deal", whose)
    op.create_index("ix_deal_value", "deal", ["team_id", "archived", "outcome", "value"])
    _create_table()
    _keep_counting()
    # From here on nobody writes a deal that is not counted.
    _run(f"INSERT INTO tally ({COLUMNS}) {_recount()}")  # nothing but our own names


def _place_changes() -> None:
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.add_column(sa.Column("team_id", sa.Integer(), server_default="0", nullable=False))
    if _shared():
        _run(
            "CREATE FUNCTION change_placed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " SELECT team_id INTO NEW.team_id FROM deal WHERE id = NEW.deal_id;"
            " RETURN NEW; END $$"
        )
        _run(
            "CREATE TRIGGER change_placed BEFORE INSERT ON change FOR EACH ROW"
            " WHEN (NEW.team_id = 0) EXECUTE FUNCTION change_placed()"
        )
    else:
        _run(
            "CREATE TRIGGER change_placed AFTER INSERT ON change WHEN NEW.team_id = 0 BEGIN"
            " UPDATE change SET team_id = (SELECT team_id FROM deal WHERE id = NEW.deal_id)"
            " WHERE deal_id = NEW.deal_id AND number = NEW.number; END"
        )
    _run(
        "UPDATE change SET team_id ="
        " (SELECT deal.team_id FROM deal WHERE deal.id = change.deal_id) WHERE team_id = 0"
    )
    op.create_index("ix_change_team_at", "change", ["team_id", "at"])


def _create_table() -> None:
    op.create_table(
        "tally",
        sa.Column("team_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("process_id", sa.String(), nullable=False),
        sa.Column("process_version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("warned", sa.Boolean(), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("many", sa.Integer(), nullable=False),
        sa.Column("hundredths", sa.Numeric(38, 0), nullable=False),
        sa.PrimaryKeyConstraint(*KEY, name=op.f("pk_tally")),
    )


def _keep_counting() -> None:
    if _shared():
        _count_on_postgresql()
    else:
        _count_on_sqlite()


def _count_on_postgresql() -> None:
    _run("CREATE SEQUENCE tally_part AS integer CYCLE")
    old, new = (", ".join(f"{row}.{name}" for name in WATCHED) for row in ("OLD", "NEW"))
    part = "nextval('tally_part')"
    _run(
        "CREATE FUNCTION deal_tallied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' AND ({old}) IS NOT DISTINCT FROM ({new}) THEN RETURN NULL; END IF;"
        f" IF TG_OP <> 'INSERT' AND NOT OLD.archived THEN {_add('OLD', part, '-1')}; END IF;"
        f" IF TG_OP <> 'DELETE' AND NOT NEW.archived THEN {_add('NEW', part, '1')}; END IF;"
        " RETURN NULL; END $$"
    )
    _run(
        "CREATE TRIGGER deal_tallied AFTER INSERT OR UPDATE OR DELETE ON deal"
        " FOR EACH ROW EXECUTE FUNCTION deal_tallied()"
    )


def _count_on_sqlite() -> None:
    old, new = (", ".join(f"{row}.{name}" for name in WATCHED) for row in ("OLD", "NEW"))
    gone, come = _upsert("OLD", "-1"), _upsert("NEW", "1")
    for name, when, does in (
        ("in", "INSERT ON deal", come),
        ("out", "DELETE ON deal", gone),
        ("on", f"UPDATE ON deal WHEN ({old}) IS NOT ({new})", f"{gone}; {come}"),
    ):
        _run(f"CREATE TRIGGER deal_tallied_{name} AFTER {when} BEGIN {does}; END")


def _upsert(row: str, sign: str) -> str:
    """A count by one, where the deal is not archived."""
    sums = ", ".join(f"{name} = {name} + excluded.{name}" for name in ("many", "hundredths"))
    told = f"SELECT {_told(row, '0', sign)} WHERE NOT {row}.archived"
    key = ", ".join(KEY)
    return f"INSERT INTO tally ({COLUMNS}) {told} ON CONFLICT ({key}) DO UPDATE SET {sums}"


def _add(row: str, part: str, sign: str) -> str:
    return f"INSERT INTO tally ({COLUMNS}) VALUES ({_told(row, part, sign)})"  # noqa: S608  # names of ours alone


def _told(row: str, part: str, sign: str) -> str:
    """What a deal's row adds to the counts, column by column."""
    return f"{_key(row)}, {part}, {sign}, {sign} * {_worth(row)}"


def _key(row: str) -> str:
    return (
        f"{row}.team_id, {row}.process_id, {row}.process_version, {row}.stage, {row}.outcome,"
        f" COALESCE({row}.reason, ''), {row}.owner_id, COALESCE({row}.currency, ''),"
        f" {row}.paused_until IS NOT NULL, {row}.warned > 0"
    )


def _worth(row: str) -> str:
    return f"ROUND(COALESCE({row}.value, 0) * 100)"


def _recount() -> str:
    """The counts from the deals themselves."""
    key = ", ".join(map(str, range(1, len(KEY))))
    told = f"{_key('deal')}, 0, COUNT(*), SUM({_worth('deal')})"
    return f"SELECT {told} FROM deal WHERE NOT archived GROUP BY {key}"  # noqa: S608  # as above


def _run(statement: str) -> None:
    op.get_bind().exec_driver_sql(statement)


def _shared() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def downgrade() -> None:
    """Go back to the one before."""
    if _shared():
        for name, table in (("deal_tallied", "deal"), ("change_placed", "change")):
            _run(f"DROP TRIGGER {name} ON {table}")
            _run(f"DROP FUNCTION {name}()")
        _run("DROP SEQUENCE tally_part")
    else:
        for name in SQLITE_TRIGGERS:
            _run(f"DROP TRIGGER {name}")
    op.drop_table("tally")
    op.drop_index("ix_deal_value", "deal")
    op.drop_index("ix_deal_owner", "deal")
    op.drop_index("ix_deal_standing", "deal")
    op.drop_index("ix_change_team_at", "change")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_column("team_id")
