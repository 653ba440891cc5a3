"""A second reader: a language model at an endpoint that speaks OpenAI's protocol.

It has half a vote. The labels are the model's, and how sure they are stays the built-in reader's
measure, because what a model says of its own certainty is not calibrated: a label that both give
is surer than the built-in reader alone was, one that only the model gives is never sure enough to
move a deal without asking. So a note that talks the model into something moves nothing.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from bot.readers.labels import ACTIVITY, HEADS, INTENT, OUTCOME, STAGE
from flows.reading import Context, Reader, Reading

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletion

log = logging.getLogger(__name__)
PATIENCE = 0.9
"""Seconds an answer may take from first to last byte, so that a reading takes one at most."""
REST = 1.0
"""Seconds for which an endpoint that was too slow is not asked again: a note may be read twice."""
HALF = 0.5
EARLIER = 3
LONGEST = 4000
"""Characters of a note that are sent, and a tenth of it of each earlier one."""
MOST_QUOTES = 3
QUOTE = range(3, 61)
"""Characters of a piece that is worth quoting; more would not fit a reply."""
GUIDE = Path(__file__).with_name("guide.txt")
EVIDENCE = "evidence"
_LISTS = {head: {"type": "string", "enum": list(labels)} for head, labels in HEADS.items()}
SCHEMA = {
    "type": "object",
    "properties": {**_LISTS, EVIDENCE: {"type": "array", "items": {"type": "string"}}},
    "required": [*HEADS, EVIDENCE],
    "additionalProperties": False,
}


class Nonsense(ValueError):
    """An answer is not in the schema that was asked for."""


@dataclass(frozen=True)
class Told:
    """A label for each head, and pieces of the note that speak for them."""

    labels: Mapping[str, str]
    quotes: tuple[str, ...]


class LlmReader:
    """Reads with a language model beside the built-in reader, and without it where that fails."""

    def __init__(self, client: AsyncOpenAI, model: str, built_in: Reader) -> None:
        self._client, self._model, self._built_in = client, model, built_in
        self._rests_until = 0.0

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says by both readers; by the built-in alone it is `unaided`."""
        asked = asyncio.create_task(self._asked(note, context))
        try:
            ours = await self._built_in.read(note, context)
            told = await asked
        finally:
            asked.cancel()
        return together(ours, told) if told is not None else replace(ours, unaided=True)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The model's quotes, else what the built-in reader finds for the reading's phase."""
        return reading.quotes or await self._built_in.evidence(note, context, reading)

    async def _asked(self, note: str, context: Context) -> Told | None:
        if monotonic() < self._rests_until:
            return None
        try:
            async with asyncio.timeout(PATIENCE):
                return told_in(await self._completion(note, context), note)
        except TimeoutError:
            self._rests_until = monotonic() + REST
            log.warning("the second reader is too slow")
        except Exception as error:  # noqa: BLE001  # whatever it was, one reader is left
            log.warning("the second reader fails: %s", type(error).__name__)
        return None

    async def _completion(self, note: str, context: Context) -> ChatCompletion:
        return await self._client.chat.completions.create(
            model=self._model,
            messages=[
                {"role": "system", "content": GUIDE.read_text("utf-8")},
                {"role": "user", "content": question(note, context)},
            ],
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "reading", "strict": True, "schema": SCHEMA},
            },
        )


def question(note: str, context: Context) -> str:
    """The note and where its deal stands, as JSON: what the rep wrote cannot end its string."""
    asked = {
        "note": note[:LONGEST],
        "deal_phase": context.phase,
        "deal_outcome": context.outcome,
        "earlier_notes": [one[: LONGEST // 10] for one in context.recent[:EARLIER]],
    }
    return json.dumps(asked, ensure_ascii=False)


def told_in(answer: ChatCompletion, note: str) -> Told:
    """What an answer says; raises Nonsense, or whatever a misshapen one leads to."""
    choice = answer.choices[0]
    if choice.message.refusal or choice.finish_reason != "stop":
        raise Nonsense("refused or cut off")
    said: Any = json.loads(choice.message.content or "")
    if not isinstance(said, dict) or set(said) != {*HEADS, EVIDENCE}:
        raise Nonsense("other keys")
    if any(said[head] not in labels for head, labels in HEADS.items()):
        raise Nonsense("unknown labels")
    quotes = said[EVIDENCE]
    if not isinstance(quotes, list) or not all(isinstance(quote, str) for quote in quotes):
        raise Nonsense("evidence that is no list of texts")
    # Only what stands in the note is ever quoted; models like to put it in their own words.
    found = dict.fromkeys(quote for q in quotes if _quotable(quote := q.strip(), note))
    return Told({head: said[head] for head in HEADS}, tuple(found)[:MOST_QUOTES])


def _quotable(quote: str, note: str) -> bool:
    return len(quote) in QUOTE and "\n" not in quote and quote in note


def together(ours: Reading, told: Told) -> Reading:
    """The built-in reading with half of each head's weight moved to the model's label."""
    both = replace(
        ours,
        stages=_between(ours.stages, told.labels[STAGE]),
        outcomes=_between(ours.outcomes, told.labels[OUTCOME]),
        activities=_between(ours.activities, told.labels[ACTIVITY]),
        intents=_between(ours.intents, told.labels[INTENT]),
    )
    # What the built-in reader found speaks for the phase that it read.
    ours_still = ours.quotes if both.phase is ours.phase else ()
    return replace(both, quotes=told.quotes or ours_still)


def _between(shares: Mapping[str, float], label: str) -> dict[str, float]:
    return {one: HALF * share + HALF * (one == label) for one, share in shares.items()}
