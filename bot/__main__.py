"""The command `ingear`."""

from __future__ import annotations

import gc
import sys

from bot.cli import app
from bot.mishaps import Mishap
from flows.errors import FlowError

MADE = 50_000
"""Objects made, over those let go of, after which rings are looked for; Python's own is 700."""


def main() -> None:
    """Run a command; a mishap is told in one line, with exit status 2."""
    # What a start makes is there to stay: looking for rings in it again and again is in vain.
    gc.set_threshold(MADE, 20, 20)
    try:
        app()
    except (Mishap, FlowError) as mishap:
        print(mishap, file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        print()
        sys.exit(130)


if __name__ == "__main__":
    main()
