"""Pictures as they are drawn: all words on the page, apart from each other, large enough."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import combinations

import pytest

from bot.pictures import gallery
from bot.pictures.gallery import drawn, page_of
from bot.pictures.recipes import Recipe, recipe_of
from bot.speech import Speech
from bot.telegram.showing import _drawn
from flows.deal import Deal
from flows.history import Cause, Outcome, Standing
from flows.inquiry.funnel import funnel
from flows.inquiry.journey import journey
from flows.inquiry.phase_bars import Before, month_before, phase_bars
from flows.inquiry.reckoning import Step, Tally
from flows.inquiry.spans import spans
from flows.language.languages import LANGUAGES
from flows.messages import Picture, say
from flows.process import DEFAULT, BuyingPhase, PhaseKind, Process, SalesStage, StageKind

NOW = datetime(2026, 3, 31, 9, tzinfo=UTC)
LONG = "Wöchentliche Prüfung der Wettbewerbsangebote $x^2$ durch alle"
"""A name of sixty letters, and one that would be a formula."""
KINDS = ("bars", "funnel", "spans", "timeline")
READABLE = 28
"""Pixels that letters are high at least."""


def called(name: str) -> Process:
    """The default process with all its parts called so."""
    return replace(DEFAULT, phases=tuple(replace(phase, name=name) for phase in DEFAULT.phases))


def of_thirty(name: str) -> Process:
    """A process of thirty phases called so."""
    return Process(
        "long",
        tuple(
            BuyingPhase(
                f"p{n}",
                list(PhaseKind)[n // 6],
                (SalesStage(f"s{n}", StageKind.PRESENTATION),),
                f"{n} {name}",
            )
            for n in range(30)
        ),
    )


def tallies(process: Process, value: int) -> list[Tally]:
    """Deals in each phase, in two currencies."""
    found = []
    for n, kind in enumerate(dict.fromkeys(phase.kind for phase in process.phases)):
        worth = Decimal(value * (n + 1))
        found.append(Tally(kind, Outcome.OPEN, None, "PLN" if value else None, n + 1, worth))
        found.append(Tally(kind, Outcome.OPEN, None, "EUR" if value else None, 1, worth))
    return found


def steps(process: Process, deals: int) -> list[Step]:
    """The courses of deals that go forth, and back, and end."""
    found = []
    stages = [stage.id for stage in process.stages]
    for deal in range(deals):
        way = [*stages[: deal % len(stages) + 1], *stages[deal % len(stages) // 2 : 1 : -1]]
        for n, stage in enumerate(way):
            at = NOW - timedelta(days=(len(way) - n) * (deal + 1))
            ends = n + 1 == len(way) and deal % 3
            outcome = Outcome.WON if ends == 1 else Outcome.LOST if ends else Outcome.OPEN
            found.append(Step(deal, "Novapol", "advanced", at, Standing(stage, outcome), process))
    return found


def deal_in(process: Process, name: str) -> Deal:
    """A deal that went through all phases, with the seller ahead of it."""
    deal = Deal(1, 1, 1, name, 1, process)
    for n, stage in enumerate(process.stages[:-1]):
        told = (("activity", "closing" if n % 3 else "presentation"),)
        cause = Cause(1, NOW - timedelta(days=90 - 2 * n), told=told)
        if deal.history:
            if process.phase_of(stage.id).kind is not PhaseKind.POST_PURCHASE_EVALUATION:
                deal.observe(stage.id, cause)
        else:
            deal.open(cause, Standing(stage.id))
    return deal


def pictures(process: Process, name: str, value: int = 0, deals: int = 12) -> list[Picture]:
    """All four of them."""
    title = say("asked-name", name=name)
    before = Before(month_before(NOW), tallies(process, value // 2))
    courses = steps(process, deals)
    found = [
        phase_bars(title, process, tallies(process, value), before),
        funnel(title, process, courses),
        spans(title, process, courses, PhaseKind, None, NOW),
        journey(deal_in(process, name), NOW),
    ]
    assert None not in found
    return [one for one in found if one is not None]


def recipes(found: list[Picture], language: str = "en") -> Iterator[Recipe]:
    """What they are drawn from in a language."""
    speaking = Speech().of(language, "UTC", NOW)
    for picture in found:
        recipe = recipe_of(picture, speaking)
        assert recipe is not None
        yield recipe


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


def looked_at(recipe: Recipe) -> None:
    """That everything written stands on the page, large enough, and nothing on another."""
    page = page_of(recipe)
    wide, high = page.renderer.width, page.renderer.height
    lines = [line for line in page.axes.texts if line.get_text()]
    boxes = [line.get_window_extent(page.renderer) for line in lines]
    for line, box in zip(lines, boxes, strict=True):
        assert box.x0 >= 0, line
        assert box.x1 <= wide, line
        assert box.y0 >= 0, line
        assert box.y1 <= high, line
        assert line.get_fontsize() * 150 / 72 >= READABLE, line
    for one, other in combinations(range(len(boxes)), 2):
        assert not boxes[one].overlaps(boxes[other]), (lines[one], lines[other])
    assert wide == 1080
    assert wide + high <= 10000, "what Telegram takes for a photo"
    assert 0.05 < wide / high < 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_on_the_page_in_every_language(language: str) -> None:
    for recipe in recipes(pictures(DEFAULT, "Novapol", 45_000), language):
        looked_at(recipe)


@pytest.mark.parametrize("process", [called(LONG), of_thirty(LONG)], ids=["long", "thirty"])
def test_long_names_and_large_figures_stay_on_the_page(process: Process) -> None:
    for recipe in recipes(pictures(process, LONG, 10**9)):
        looked_at(recipe)


def test_one_deal_is_a_picture_too() -> None:
    for recipe in recipes(pictures(DEFAULT, "Novapol", 0, 1)):
        looked_at(recipe)


def test_a_phone_is_told_it_in_a_picture_of_its_width() -> None:
    kinds = []
    for recipe in recipes(pictures(DEFAULT, "Novapol", 45_000)):
        kinds.append(recipe["kind"])
        assert size(drawn(recipe))[0] == 1080
    assert tuple(kinds) == KINDS


def test_what_has_not_changed_is_drawn_once() -> None:
    english, again, polish = (
        next(recipes(pictures(DEFAULT, "Kestrel", 7_000), one)) for one in ("en", "en", "pl")
    )
    before = gallery._png.cache_info()
    assert drawn(english) == drawn(again)
    assert drawn(polish) != drawn(english)
    after = gallery._png.cache_info()
    assert after.misses - before.misses == 2
    assert after.maxsize == gallery.KEPT


async def test_the_bot_goes_on_while_a_picture_is_drawn() -> None:
    [*_, recipe] = recipes(pictures(of_thirty("Step"), "Thirty"))
    work, turns = asyncio.create_task(_drawn(recipe)), 0
    while not work.done():
        await asyncio.sleep(0)
        turns += 1
    assert work.result() is not None
    assert turns > 3
