"""The command `ingear`."""

from __future__ import annotations

import sys

from bot.cli import app
from bot.mishaps import Mishap
from flows.errors import FlowError


def main() -> None:
    """Run a command; a mishap is told in one line, with exit status 2."""
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
