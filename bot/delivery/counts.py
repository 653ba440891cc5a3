"""What delivery counts, as a port: kinds, outcomes and seconds, never names or texts."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""Where it names a folder, before anything is counted, processes count together."""


@contextmanager
def together() -> Iterator[None]:
    """While inside, this process and those it starts count together."""
    with tempfile.TemporaryDirectory(prefix="ingear-") as folder:
        os.environ[SHARED] = folder
        try:
            yield
        finally:
            del os.environ[SHARED]


class Counts:
    """Takes everything that is counted and does nothing with it."""

    def update(self, kind: str) -> None:
        """An update of that kind has arrived."""

    def handled(self, seconds: float, *, ok: bool) -> None:
        """A row of the inbox was worked on."""

    def reading(self, seconds: float) -> None:
        """A note was read."""

    def moved(self, kind: str) -> None:
        """Something happened to a deal; the kind is the name of the event."""

    def sent(self, outcome: str, seconds: float) -> None:
        """A message was tried to be sent."""

    def retried(self) -> None:
        """A message is tried once more."""

    def repeat(self) -> None:
        """A message may have been sent twice."""

    def dead(self, queue: str) -> None:
        """A row of that queue is given up."""

    def told(self, outcome: str) -> None:
        """An endpoint of another system was called: taken, failed or gone."""
