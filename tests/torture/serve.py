"""`ingear serve` with leases that run out sooner, so that a crash costs a test less time."""

from __future__ import annotations

import asyncio
import sys

from bot.settings import read_settings
from bot.telegram.serving import serve

QUICK = 0.6
"""Seconds a lease lasts."""

if __name__ == "__main__":
    asyncio.run(serve(read_settings(), workers=int(sys.argv[1]), ttl=QUICK))
