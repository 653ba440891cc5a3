"""A server that speaks OpenAI's protocol: chat completions and transcriptions, and their faults.

async with OpenAiServer() as openai:
    openai.answers(labels(stage="closing"))   # from now on
    openai.goes_wrong(Status(429))            # until it is told to answer again
"""

from tests.openai_server.faults import Dripping, Garbage, Silent, Status
from tests.openai_server.server import Asked, OpenAiServer, labels

__all__ = ["Asked", "Dripping", "Garbage", "OpenAiServer", "Silent", "Status", "labels"]
