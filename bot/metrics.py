"""What Prometheus is told: counts by kind, seconds and lags; no names, no texts, no chats."""

from __future__ import annotations

import os
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from bot.delivery.counts import SHARED, Counts
from bot.health import Health

READING = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
HANDLING = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
SENDING = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


class Metrics(Counts):
    """Everything that is counted, and how it is shown."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._updates = self._counter("updates", "Updates stored, by kind.", "kind")
        self._handling = self._seconds("handling", "Working on an update.", HANDLING, "ok")
        self._reading = self._seconds("reading", "Reading a note.", READING)
        self._moves = self._counter("moves", "Changes of deals, by kind.", "kind")
        self._sending = self._seconds("sending", "Sending a message.", SENDING, "outcome")
        self._retries = self._counter("retries", "Messages tried once more.")
        self._repeats = self._counter("possible_repeats", "Messages perhaps sent twice.")
        self._given_up = self._counter("dead_letters", "Rows given up, by queue.", "queue")
        self._told = self._counter("webhooks", "Calls of endpoints, by outcome.", "outcome")

    def _counter(self, name: str, told: str, *labels: str) -> Counter:
        return Counter(f"ingear_{name}", told, labels, registry=self._registry)

    def _seconds(self, name: str, told: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        full = f"ingear_{name}_seconds"
        return Histogram(full, told, labels, buckets=buckets, registry=self._registry)

    def update(self, kind: str) -> None:
        """An update of that kind has arrived."""
        self._updates.labels(kind).inc()

    def handled(self, seconds: float, *, ok: bool) -> None:
        """A row of the inbox was worked on."""
        self._handling.labels("yes" if ok else "no").observe(seconds)

    def reading(self, seconds: float) -> None:
        """A note was read."""
        self._reading.observe(seconds)

    def moved(self, kind: str) -> None:
        """Something happened to a deal; the kind is the name of the event."""
        self._moves.labels(kind).inc()

    def sent(self, outcome: str, seconds: float) -> None:
        """A message was tried to be sent."""
        self._sending.labels(outcome).observe(seconds)

    def retried(self) -> None:
        """A message is tried once more."""
        self._retries.inc()

    def repeat(self) -> None:
        """A message may have been sent twice."""
        self._repeats.inc()

    def dead(self, queue: str) -> None:
        """A row of that queue is given up."""
        self._given_up.labels(queue).inc()

    def told(self, outcome: str) -> None:
        """An endpoint of another system was called: taken, failed or gone."""
        self._told.labels(outcome).inc()

    def shown(self, health: Health) -> bytes:
        """Counts of all processes, and the lags as they are now, in Prometheus' text form."""
        counted = self._registry
        if os.environ.get(SHARED):
            counted = CollectorRegistry()
            MultiProcessCollector(counted)  # type: ignore[no-untyped-call]
        lags = CollectorRegistry()
        lags.register(_Lags(health))
        return generate_latest(counted) + generate_latest(lags)


class _Lags(Collector):
    """What a look at the database found, as gauges."""

    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Whether the database answers, and what waits in the queues."""
        yield GaugeMetricFamily(
            "ingear_database_up", "Whether it answers.", float(self._health.reachable)
        )
        if not self._health.reachable:
            return
        queues = {"inbox": self._health.inbox, "outbox": self._health.outbox}
        for name, told in (
            ("rows", "Due rows that wait."),
            ("seconds", "How long the oldest of them has waited."),
            ("dead", "Rows that are given up."),
        ):
            gauge = GaugeMetricFamily(f"ingear_queue_{name}", told, labels=("queue",))
            for queue, lag in queues.items():
                gauge.add_metric((queue,), float(getattr(lag, name)))
            yield gauge
