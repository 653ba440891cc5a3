"""Moves of deals are counted by when they were, and how far each deal came is kept beside it.

As the counts before, they are kept by triggers: the version before may run on meanwhile. Which
stage belongs to which phase is told in a table for them. Of a million deals this takes minutes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

DEFAULT = (
    ("need_recognition", "prospecting"), ("information_search", "qualification"),
    ("evaluation_of_alternatives", "needs_analysis"),
    ("evaluation_of_alternatives", "presentation"),
    ("evaluation_of_alternatives", "objection_handling"),
    ("purchase_decision", "closing"), ("post_purchase_evaluation", "follow_up"),
)  # fmt: skip
BITS = {phase: 1 << n for n, phase in enumerate(dict.fromkeys(phase for phase, _ in DEFAULT))}
SEAT = ("team_id", "process_id", "process_version", "stage", "phase", "bit")
MOVED = ("team_id", "owner_id", "span", "quarter", "kind", "part")
REACHED = ("team_id", "owner_id", "outcome", "stood", "part")
NEWS = "IN ('opened', 'advanced', 'skipped', 'returned', 'won', 'lost', 'reopened', 'corrected')"
WORDS = ("process_id", "stage", "phase", "kind", "outcome")
GRAINS = "(SELECT 0 AS own, 1 AS span UNION ALL SELECT 0, 96 UNION ALL SELECT 1, 1) AS grain"
"""For the team by the quarter of an hour and by the day of 96 of them; for the owner by quarter."""
MENDED = "EXISTS (SELECT 1 FROM change l WHERE l.deal_id = c.deal_id AND l.mends = c.number)"
EARLIER = (
    "EXISTS (SELECT 1 FROM change l WHERE l.deal_id = NEW.deal_id AND l.mends = NEW.mends"
    " AND l.number < NEW.number)"
)
MENDS = f"c.deal_id = NEW.deal_id AND c.number = NEW.mends AND NOT {EARLIER}"
OWNED = ("team_id", "owner_id", "archived")
ENDED = (*OWNED, "outcome", "stood")
LOT = "CAST(deal.id AS bigint) * deal.id % 2147483647 * 48271 % 2147483647"
TRIGGERS = (
    "process_seated", "change_moved", "change_mended", "change_coursed", "deal_moved",
    "deal_reached_in", "deal_reached_out", "deal_reached_on",
)  # fmt: skip
FUNCTIONS = ("process_seated", "change_told", "deal_moved", "deal_reached")


def upgrade() -> None:
    """Go on to this revision."""
    # From the first column on nobody writes a deal, nor a change of one, until all this is kept.
    for name in ("stood", "lot"):
        op.add_column("deal", sa.Column(name, sa.Integer(), server_default="0", nullable=False))
    for name, kind in (("told_phase", sa.String()), ("phase_since", sa.DateTime(timezone=True))):
        op.add_column("deal", sa.Column(name, kind, nullable=True))
    _create_tables()
    _know_seats()
    _look_back()
    op.create_index("ix_deal_lot", "deal", ["team_id", "archived", "outcome", "lot"])
    _keep_on_postgresql() if _shared() else _keep_on_sqlite()


def _create_tables() -> None:
    counts = (("moved", MOVED, ("many",)), ("reached", REACHED, ("many",)))
    for name, key, facts in (("seat", SEAT[:-2], SEAT[-2:]), *counts):
        kinds = ((one, "VARCHAR" if one in WORDS else "INTEGER") for one in (*key, *facts))
        told = ", ".join(f"{one} {kind} NOT NULL" for one, kind in kinds)
        primary = f"CONSTRAINT pk_{name} PRIMARY KEY ({', '.join(key)})"
        _run(f"CREATE TABLE {name} ({told}, {primary}){'' if _shared() else ' WITHOUT ROWID'}")


def _know_seats() -> None:
    for phase, stage in DEFAULT:
        _run(f"INSERT INTO seat VALUES (0, 'default', 1, '{stage}', '{phase}', {BITS[phase]})")  # noqa: S608  # names of ours alone
    _run(_seated("v", "process_version AS v, "))


def _seated(row: str, of: str = "") -> str:
    """Which phase each stage of a saved version belongs to."""
    if _shared():
        said = "{0}.value ->> '{1}'"
        parts = (
            f"json_array_elements({row}.body -> 'phases') AS p(value),"
            " json_array_elements(p.value -> 'stages') AS s(value)"
        )
    else:
        said = "json_extract({0}.value, '$.{1}')"
        parts = f"json_each({row}.body, '$.phases') AS p, json_each(p.value, '$.stages') AS s"
    phase, kind, own = (said.format(*one) for one in (("p", "phase"), ("s", "stage"), ("s", "id")))
    bits = " ".join(f"WHEN '{name}' THEN {bit}" for name, bit in BITS.items())
    return (
        f"INSERT INTO seat ({', '.join(SEAT)}) SELECT {row}.team_id, {row}.key, {row}.version,"  # noqa: S608  # as above
        f" COALESCE({own}, {kind}), {phase}, CASE {phase} {bits} END FROM {of}{parts} WHERE true"
        " ON CONFLICT (team_id, process_id, process_version, stage) DO NOTHING"
    )


def _look_back() -> None:
    """The courses of deals from their histories, and what is counted of both."""
    lines = (
        "FROM change AS c JOIN seat AS s ON s.team_id IN (0, deal.team_id)"
        " AND s.process_id = c.process_id AND s.process_version = c.process_version"
        f" AND s.stage = {_after('c', 'stage')} WHERE c.deal_id = deal.id"
    )
    _run(
        f"UPDATE deal SET lot = {LOT},"  # noqa: S608  # as above
        f" stood = COALESCE((SELECT SUM(DISTINCT s.bit) {lines}"
        f" AND {_after('c', 'outcome')} = 'open'), 0),"
        f" told_phase = (SELECT s.phase {lines} ORDER BY c.number DESC LIMIT 1)"
    )
    others = f"SELECT MAX(c.number) {lines} AND s.phase <> deal.told_phase"
    _run(
        f"UPDATE deal SET phase_since = (SELECT c.at {lines}"  # noqa: S608  # as above
        f" AND c.number > COALESCE(({others}), 0) ORDER BY c.number LIMIT 1)"
    )
    _run(f"{_moves('d', '0', 'COUNT(*)', of='deal AS d, ')} GROUP BY 1, 2, 3, 4, 5")
    _run(
        f"INSERT INTO reached ({', '.join(REACHED)}, many) SELECT team_id, owner_id, outcome,"  # noqa: S608  # as above
        f" stood, 0, COUNT(*) FROM deal WHERE {_ended('deal')} GROUP BY 1, 2, 3, 4"
    )


def _moves(row: str, part: str, sign: str, which: str = "true", *, of: str = "") -> str:
    """What the changes of a deal that nobody mended add to the counts."""
    key = f"{row}.team_id, grain.own * {row}.owner_id, grain.span, {_begun('c', 'grain.span')}"
    # One that is mended just now was not before.
    still = "" if row == "deal" else f" AND NOT {MENDED}"
    return (
        f"INSERT INTO moved ({', '.join(MOVED)}, many) SELECT {key}, c.kind, {part}, {sign}"  # noqa: S608  # as above
        f" FROM {of}change AS c, {GRAINS} WHERE c.deal_id = {row}.id AND NOT {row}.archived"
        f" AND c.kind {NEWS}{still} AND {which}"
    )


def _move(part: str) -> str:
    """What a new change adds to the counts: three times as quick as all grains in one."""
    return "; ".join(
        f"INSERT INTO moved ({', '.join(MOVED)}, many) SELECT team_id, {owner}, {span},"  # noqa: S608  # as above
        f" {_begun('NEW', span)}, NEW.kind, {part}, 1"
        f" FROM deal WHERE id = NEW.deal_id AND NOT archived{_added(MOVED)}"
        for owner, span in (("0", "1"), ("0", "96"), ("owner_id", "1"))
    )


def _begun(line: str, span: str) -> str:
    """The quarter of an hour in which the span of a change begins."""
    ours, alone = f"FLOOR(EXTRACT(EPOCH FROM {line}.at) / 900)", f"strftime('%s', {line}.at) / 900"
    quarter = f"CAST({ours} AS integer)" if _shared() else alone
    return f"{quarter} - {quarter} % {span}"


def _ends(row: str, part: str, sign: str) -> str:
    """What a deal that is won or lost adds to the counts of how far such deals came."""
    told = f"{row}.team_id, {row}.owner_id, {row}.outcome, {row}.stood, {part}, {sign}"
    into = f"INSERT INTO reached ({', '.join(REACHED)}, many)"
    return f"{into} SELECT {told} WHERE {_ended(row)}{_added(REACHED)}"


def _added(key: tuple[str, ...]) -> str:
    more = f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET many = many + excluded.many"
    return "" if _shared() else more


def _ended(row: str) -> str:
    return f"NOT {row}.archived AND {row}.outcome <> 'open' AND {row}.stood > 0"


def _after(line: str, key: str) -> str:
    return f"{line}.after ->> '{key}'" if _shared() else f"json_extract({line}.after, '$.{key}')"


def _coursed() -> str:
    """What a line of its history says of how far a deal came, and since when it is there."""
    distinct = "IS DISTINCT FROM" if _shared() else "IS NOT"
    bits = f"deal.stood | CASE {_after('NEW', 'outcome')} WHEN 'open' THEN s.bit ELSE 0 END"
    return (
        f"UPDATE deal SET lot = {LOT}, stood = {bits}, told_phase = s.phase, phase_since ="  # noqa: S608  # as above
        f" CASE WHEN deal.told_phase {distinct} s.phase THEN NEW.at ELSE deal.phase_since END"
        " FROM seat AS s WHERE deal.id = NEW.deal_id AND s.team_id IN (0, deal.team_id)"
        " AND s.process_id = NEW.process_id AND s.process_version = NEW.process_version"
        f" AND s.stage = {_after('NEW', 'stage')}"
        f" AND (deal.told_phase {distinct} s.phase OR deal.stood <> {bits})"
    )


def _keep_on_sqlite() -> None:
    owned, ended = _differ(OWNED, "IS NOT"), _differ(ENDED, "IS NOT")
    gone, come = (
        _moves(row, "0", sign) + _added(MOVED) for row, sign in (("OLD", "-1"), ("NEW", "1"))
    )
    mended = _moves("deal", "0", "-1", MENDS, of="deal, ") + _added(MOVED)
    left, entered = _ends("OLD", "0", "-1"), _ends("NEW", "0", "1")
    for name, when, does in (
        ("process_seated", "INSERT ON process_version", _seated("NEW")),
        ("change_moved", f"INSERT ON change WHEN NEW.kind {NEWS}", _move("0")),
        ("change_mended", "INSERT ON change WHEN NEW.mends IS NOT NULL", mended),
        ("change_coursed", "INSERT ON change", _coursed()),
        ("deal_moved", f"UPDATE ON deal WHEN {owned}", f"{gone}; {come}"),
        ("deal_reached_in", "INSERT ON deal", entered),
        ("deal_reached_out", "DELETE ON deal", left),
        ("deal_reached_on", f"UPDATE ON deal WHEN {ended}", f"{left}; {entered}"),
    ):  # fmt: skip
        _run(f"CREATE TRIGGER {name} AFTER {when} BEGIN {does}; END")


def _keep_on_postgresql() -> None:
    part = "nextval('tally_part')"
    gone, come = (_moves(row, part, sign) for row, sign in (("OLD", "-1"), ("NEW", "1")))
    left, entered = _ends("OLD", part, "-1"), _ends("NEW", part, "1")
    told = (
        f"IF NEW.kind {NEWS} THEN {_move(part)}; END IF; IF NEW.mends IS NOT NULL THEN"
        f" {_moves('deal', part, '-1', MENDS, of='deal, ')}; END IF; {_coursed()};"
    )
    same = f"IF TG_OP = 'UPDATE' AND NOT ({_differ(ENDED, 'IS DISTINCT FROM')})"
    ended = (
        f"{same} THEN RETURN NULL; END IF; IF TG_OP <> 'INSERT' THEN {left}; END IF;"
        f" IF TG_OP <> 'DELETE' THEN {entered}; END IF;"
    )
    for name, when, does in (
        ("process_seated", "INSERT ON process_version", f"{_seated('NEW')};"),
        ("change_told", "INSERT ON change", told),
        ("deal_moved", f"UPDATE OF {', '.join(OWNED)} ON deal", f"{gone}; {come};"),
        ("deal_reached", "INSERT OR UPDATE OR DELETE ON deal", ended),
    ):
        _run(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {does} RETURN NULL; END $$"
        )
        only = f" WHEN ({_differ(OWNED, 'IS DISTINCT FROM')})" if name == "deal_moved" else ""
        _run(f"CREATE TRIGGER {name} AFTER {when} FOR EACH ROW{only} EXECUTE FUNCTION {name}()")


def _differ(columns: tuple[str, ...], how: str) -> str:
    old, new = (", ".join(f"{row}.{name}" for name in columns) for row in ("OLD", "NEW"))
    return f"({old}) {how} ({new})"


def _run(statement: str) -> None:
    # To psycopg one per cent sign begins a parameter.
    op.get_bind().exec_driver_sql(statement.replace("%", "%%") if _shared() else statement)


def _shared() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def downgrade() -> None:
    """Go back to the one before."""
    for name in FUNCTIONS if _shared() else TRIGGERS:
        _run(f"DROP FUNCTION {name}() CASCADE" if _shared() else f"DROP TRIGGER {name}")
    op.drop_index("ix_deal_lot", "deal")
    for name in ("seat", "moved", "reached"):
        op.drop_table(name)
    for name in ("stood", "told_phase", "phase_since", "lot"):
        _run(f"ALTER TABLE deal DROP COLUMN {name}")
