"""A message that wants a question answered by the clock: "send me the pipeline every Monday"."""

from __future__ import annotations

from dataclasses import replace

from flows.digesting import wanted
from flows.heard import Heard
from flows.inquiry import Kind
from flows.meaning import Meaning


async def digest_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """A wish for a digest; None where what is left is no question, as in most that meets daily."""
    wish = wanted(heard.incoming.text)
    if wish is None:
        return None
    inquiry = await meaning.asked(wish.question, heard.incoming.at)
    return replace(heard, intent="digest") if inquiry.kind is not Kind.UNKNOWN else None
