"""The server as a process of its own, so that a bench does not measure it with the bot.

The first line it prints says where it listens; then each line of JSON it reads is an order,
and each line it prints the answer. It stops at the end of its input.
"""

import argparse
import asyncio
import json
import sys

from tests.telegram_server.control import Control
from tests.telegram_server.raw import TOKEN
from tests.telegram_server.server import TelegramServer


def main() -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--lifted", action="store_true", help="measure no flood")
    asyncio.run(serve(parser.parse_args()))


async def serve(options: argparse.Namespace) -> None:
    """Obey every line of the input."""
    async with TelegramServer(options.token, port=options.port) as server:
        server.flood_meter.lifted = options.lifted
        control = Control(server)
        lines = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(lines)
        await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
        _print({"url": server.url})
        while line := await lines.readline():
            _print(await control.obey(json.loads(line)))


def _print(answer: object) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
