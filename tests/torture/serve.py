"""`ingear serve` with leases that run out sooner, so that a crash costs a test less time."""

from __future__ import annotations

import asyncio
import sys

from bot.settings import read_settings
from bot.telegram.service import Terms
from bot.telegram.serving import serve

QUICK = 1.5
"""Seconds a lease lasts."""

if __name__ == "__main__":
    asyncio.run(serve(read_settings(), int(sys.argv[1]), Terms(ttl=QUICK)))
