"""What triggers keep of deals, worked out anew from the deals and their histories."""

from __future__ import annotations

from collections.abc import Iterator

from bot.storage.moves import NEWS

_KINDS = ", ".join(f"'{kind}'" for kind in NEWS)
_TALLY = """
SELECT team_id, process_id, process_version, stage, outcome, COALESCE(reason, '') AS reason,
    owner_id, COALESCE(currency, '') AS currency, paused_until IS NOT NULL AS paused,
    warned > 0 AS warned, COUNT(*) AS many,
    SUM(ROUND(COALESCE(value, 0) * 100)) AS hundredths
FROM deal WHERE NOT archived GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
"""
_REACHED = """
SELECT team_id, owner_id, outcome, stood, COUNT(*) AS many FROM deal
WHERE NOT archived AND outcome <> 'open' AND stood > 0 GROUP BY 1, 2, 3, 4
"""
_NEWS = """
SELECT deal.team_id, deal.owner_id, {quarter} AS quarter, c.kind, COUNT(*) AS many
FROM change AS c JOIN deal ON deal.id = c.deal_id
WHERE NOT deal.archived AND c.kind IN ({kinds}) AND NOT EXISTS (
    SELECT 1 FROM change AS l WHERE l.deal_id = c.deal_id AND l.mends = c.number)
GROUP BY 1, 2, 3, 4
"""
_MOVED = """
WITH news AS MATERIALIZED ({news})
SELECT team_id, owner_id, 1 AS span, quarter, kind, many FROM news
UNION ALL
SELECT team_id, 0, span, quarter - quarter % span, kind, SUM(many)
FROM news, (SELECT 1 AS span UNION ALL SELECT 96) AS grain GROUP BY 1, 2, 3, 4, 5
"""
_LINES = """
FROM change AS c JOIN seat AS s ON s.team_id IN (0, deal.team_id) AND s.process_id = c.process_id
    AND s.process_version = c.process_version AND s.stage = {stage}
WHERE c.deal_id = deal.id
"""
_STOOD = "COALESCE((SELECT SUM(DISTINCT s.bit) {lines} AND {outcome} = 'open'), 0)"
_TOLD = "(SELECT s.phase {lines} ORDER BY c.number DESC LIMIT 1)"
_SINCE = (
    "(SELECT c.at {lines} AND c.number >"
    " COALESCE((SELECT MAX(c.number) {lines} AND s.phase <> deal.told_phase), 0)"
    " ORDER BY c.number LIMIT 1)"
)
_LOT = "CAST(deal.id AS bigint) * deal.id % 2147483647 * 48271 % 2147483647"


def counts(table: str, *, shared: bool) -> str:
    """What a table of counts comes to."""
    seconds = "EXTRACT(EPOCH FROM c.at)" if shared else "strftime('%s', c.at)"
    quarter = f"CAST(FLOOR({seconds} / 900) AS integer)" if shared else f"{seconds} / 900"
    news = _NEWS.format(quarter=quarter, kinds=_KINDS)
    return {"tally": _TALLY, "reached": _REACHED, "moved": _MOVED.format(news=news)}[table]


def courses(*, shared: bool) -> Iterator[str]:
    """How far each deal came, written beside it."""
    stood, told, since = _columns(shared=shared)
    yield f"UPDATE deal SET stood = {stood}, told_phase = {told}, lot = {_LOT}"  # noqa: S608  # our own names
    yield f"UPDATE deal SET phase_since = {since}"  # noqa: S608  # our own names


def strayed(*, shared: bool) -> str:
    """The teams of deals beside which something else stands than their history tells."""
    stood, told, since = _columns(shared=shared)
    differ = "IS DISTINCT FROM" if shared else "IS NOT"
    return (
        f"SELECT DISTINCT team_id FROM deal WHERE stood <> {stood} OR lot <> {_LOT}"  # noqa: S608  # our own names
        f" OR told_phase {differ} {told} OR phase_since {differ} {since}"
    )


def _columns(*, shared: bool) -> Iterator[str]:
    said = "c.after ->> '{}'" if shared else "json_extract(c.after, '$.{}')"
    lines = _LINES.format(stage=said.format("stage"))
    for column in (_STOOD, _TOLD, _SINCE):
        yield column.format(lines=lines, outcome=said.format("outcome"))
