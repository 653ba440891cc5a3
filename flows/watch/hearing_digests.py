"""A message that wants a question answered by the clock: "send me the pipeline every Monday"."""

from __future__ import annotations

from dataclasses import replace

from flows.heard import Heard
from flows.inquiry.inquiry import Kind
from flows.meaning import Meaning
from flows.watch.digesting import wanted


async def digest_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """A wish for a digest; None where nobody asks for one: "they meet every Monday at 8"."""
    wish = wanted(heard.incoming.text)
    if wish is None:
        return None
    inquiry = await meaning.asked(wish.question, heard.incoming.at)
    meant = wish.asks or inquiry.kind is not Kind.UNKNOWN
    return replace(heard, intent="digest") if meant else None
