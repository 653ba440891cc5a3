"""What a group is told, and when: its settings, and what they make of an alert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flows.groups.news import Alert, Kind
from flows.groups.quiet import NEVER_QUIET, Quiet, next_at

PATIENCE = timedelta(seconds=15)
"""How long an alert waits, so that what is undone meanwhile is never told."""


@dataclass(frozen=True)
class Moment:
    """When something is told, whether without a sound, and whether `held` to be summed up then."""

    at: datetime
    silent: bool = False
    held: bool = False


@dataclass(frozen=True)
class Alerting:
    """A group's settings; these are what a new group has.

    `off` are the kinds that are not told; `least` is the value from which on deals are; `stages`
    tells of changes within a phase too. In `quiet` hours alerts are held, or sent `silently`. A
    `digest` at a time of day takes the place of single messages.
    """

    off: frozenset[Kind] = frozenset()
    least: int | None = None
    stages: bool = False
    quiet: Quiet = NEVER_QUIET
    silently: bool = False
    digest: time | None = None

    @property
    def told(self) -> list[Kind]:
        """The kinds that are told."""
        return [kind for kind in Kind if kind not in self.off]

    def wants(self, alert: Alert) -> bool:
        """Whether an alert is told here; a deal whose value nobody knows may be a big one."""
        small = self.least is not None and alert.value is not None and alert.value < self.least
        told = {kind for kind in alert.kinds if kind not in self.off}
        if alert.within and not self.stages:
            told.discard(alert.kind)
        return bool(told) and not small

    def moment(self, at: datetime, zone: ZoneInfo) -> Moment:
        """When something that happens now is told."""
        due = at + PATIENCE
        if self.digest is not None:
            due = next_at(due, self.digest, zone)
        quiet_until = self.quiet.end(due, zone)
        quiet = quiet_until > due
        if quiet and not self.silently:
            return Moment(self._after(quiet_until, zone), held=True)
        return Moment(due, silent=quiet, held=self.digest is not None)

    def _after(self, quiet: datetime, zone: ZoneInfo) -> datetime:
        """When what was held until then is told: with the next digest, unless that is quiet too."""
        if self.digest is None:
            return quiet
        due = next_at(quiet - timedelta.resolution, self.digest, zone)
        return quiet if self.quiet.end(due, zone) > due else due


FIRST = ("advanced", "skipped", "returned", "won", "lost")
"""The kinds there were before a group's choice was kept with those it was among."""
AS_NEW = Alerting()
"""What a new group is told."""


def body_of(alerting: Alerting) -> dict[str, Any]:
    """What is kept of a group's settings: what is not as in a new group."""
    hours = alerting.quiet.hours
    kept = {
        "off": sorted(alerting.off),
        "among": sorted(Kind) if alerting.off else None,
        "least": alerting.least,
        "stages": alerting.stages,
        "quiet": [time.isoformat(hour) for hour in hours] if hours else None,
        "weekends": alerting.quiet.weekends,
        "silently": alerting.silently,
        "digest": time.isoformat(alerting.digest) if alerting.digest else None,
    }
    return {name: value for name, value in kept.items() if value not in (None, False, [])}


def alerting_of(body: Mapping[str, Any]) -> Alerting:
    """A group's settings as they were kept; a kind that is no more is passed over.

    A group that has chosen among kinds is not told of one that came later.
    """
    off, among = set(body.get("off", ())), set(body.get("among", FIRST))
    later = {kind for kind in Kind if off and kind not in among}
    hours = [time.fromisoformat(hour) for hour in body.get("quiet", ())]
    digest = body.get("digest")
    return Alerting(
        off=frozenset(kind for kind in Kind if kind in off | later),
        least=body.get("least"),
        stages=body.get("stages", False),
        quiet=Quiet((hours[0], hours[1]) if hours else None, body.get("weekends", False)),
        silently=body.get("silently", False),
        digest=time.fromisoformat(digest) if digest else None,
    )
