"""Two periods that a question lays side by side: "October against September"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.inquiry.inquiry import Filters
from flows.inquiry.periods import Found, Periods
from flows.inquiry.reaches import Reach, shifted
from flows.inquiry.wording import Wording


@dataclass(frozen=True)
class Beside:
    """A period that is asked about and the one it is laid against; `alone` where it names both."""

    asked: Reach
    against: Reach
    alone: bool = False


def beside(wording: Wording, before: Filters) -> Beside | None:
    """The period that is asked about and the one beside it, struck out; None where there are none.

    One alone is laid beside that of the question before, or the one right before it. Of two the
    later is asked about, whichever is named first: the other was before it.
    """
    compares = wording.has("compare", "words")
    if not compares and not wording.has("compare", "against"):
        return None
    found = Periods(wording.lexicon, wording.known.today).each(wording.text)
    if len(found) > 1 and (compares or _against(wording, found[0].end, found[1].start)):
        return _struck(wording, found[:2], found[0].reach, found[1].reach)
    if len(found) != 1:
        return None
    one = found[0].reach
    again = _again(wording, found[0])
    if before.since is not None and compares and not again:
        return _struck(wording, found, Reach(before.since, before.until), one)
    if one.since is None or one.until is None or not (again or compares):
        return None
    return _struck(wording, found, one, shifted(one.since, one.until, -1))


def _against(wording: Wording, start: int, end: int) -> bool:
    """Whether words that lay one thing against another stand there."""
    return (
        wording.lexicon.pattern("compare", "against").search(wording.text, start, end) is not None
    )


def _again(wording: Wording, found: Found) -> bool:
    """Whether the period is to be laid against "last", without a name."""
    return wording.lexicon.pattern("compare", "last").search(wording.text, found.end) is not None


def _struck(wording: Wording, found: list[Found], one: Reach, other: Reach) -> Beside:
    for place in found:
        wording.strike(place.start, place.end)
    for key in ("last", "against", "words"):
        wording.take("compare", key)
    later, earlier = sorted((one, other), key=lambda reach: reach.since or date.min, reverse=True)
    return Beside(later, earlier, alone=len(found) > 1)
