"""How the rows of a file are read, once that is settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import NoReturn

from bot.importing.amounts import MOST, amount
from bot.importing.columns import Fields
from bot.importing.days import Order, instant
from bot.importing.entries import Entry, Refused
from bot.importing.naming import LONGEST, cell, plain, shown, squeezed
from bot.importing.sheet import Row
from bot.importing.stages import Landing, after_sale, guess, outcome_of
from bot.importing.totals import refuse_unfit
from bot.importing.units import currency_in
from flows.history import LossReason, Outcome
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.words import fold, has_letters
from flows.process import DEFAULT, PhaseKind

STANDING = ("stage", "phase", "outcome", "is_won", "is_lost")
FLAGS = {"is_won": Outcome.WON, "is_lost": Outcome.LOST, "is_closed": Outcome.LOST}
"""What a yes in a column says; what is closed and not won is lost."""
NAMED = 10
"""Columns left out that are named where none is the owner's."""
_YES = frozenset({"1", "true", "yes", "y", "tak", "ja", "si", "jah", "oo", "x", "t"})


@dataclass(frozen=True)
class Plan:
    """What is settled about a file.

    `owner`, `home` (a team) and `currency` hold where a row names none; `team` holds for all.
    """

    fields: Fields
    zone: tzinfo
    order: Order | None = None
    point: str | None = None
    landings: Mapping[str, Landing] = field(default_factory=dict)
    spelled: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    owner: str = ""
    team: str = ""
    home: str = ""
    currency: str | None = None

    @cached_property
    def has(self) -> frozenset[str]:
        """What the file's columns tell of."""
        known = set(self.fields.known)
        found = known & {"deal", "owner", "value", "currency", "paused"}
        found |= {"title"} if known & {"title", "product"} else set()
        # Why a deal was lost is told of those alone that the file tells are lost.
        found |= known & {"reason"} if self.decides else set()
        # Of which team a deal is, is told where the file is not for one team alone.
        found |= known & {"team"} if not self.team else set()
        found |= {"decides"} if known & {"decides", "closed"} else set()
        return frozenset(found | ({"stands"} if known & set(STANDING) else set()))

    @cached_property
    def decides(self) -> bool:
        """Whether the file tells which deals are closed; else none is reopened for its sake."""
        told = self.fields.known.keys() & {"outcome", "is_won", "is_lost"}
        return bool(told) or any(landing.outcome for landing in self.landings.values())

    def entry(self, row: Row) -> Entry:
        """What a row says; raises Refused."""
        refuse_unfit(row, self.fields)
        return _Line(self, row).entry()


class _Line:
    """One row, while it is read."""

    def __init__(self, plan: Plan, row: Row) -> None:
        self.plan, self.row = plan, row
        # Of some thirty fields a file has a few.
        self.texts = {
            name: text
            for name, place in plan.fields.known.items()
            if place < len(row.cells) and (text := cell(row.cells[place]))
        }

    def entry(self) -> Entry:
        number, title = self.said("id"), self.said("title") or self.said("product")
        deal = self.said("deal") or self.said("contact")
        if not deal:
            # Many have no column for the customer, whose name is the deal's then; a product is
            # nobody's name, and a deal of which only the number is known is found by that.
            named = self.said("title")
            deal, title = (number, title) if number and not named else (named or title, "")
        if not has_letters(deal):
            raise Refused("nameless")
        owner = self.said("owner") or self.plan.owner
        if not owner:
            self._refuse_ownerless()
        landing = self._landing()
        value, currency = self._money()
        lost = landing.outcome is Outcome.LOST
        return Entry(
            row=self.row,
            deal=deal,
            title=title or None,
            owner=owner,
            team=self.plan.team or self.said("team") or self.plan.home,
            landing=landing,
            has=self.plan.has,
            number=number,
            own=self._own(),
            process=self.said("process"),
            reason=_reason(self.said("reason")) if lost else None,
            value=value,
            currency=currency,
            opened=self.day("opened"),
            closed=self._closed(landing.outcome),
            changed=self.day("changed"),
            decides=self._decides(landing.outcome),
            paused=day.date() if (day := self.day("paused")) else None,
            staged=" ".join(filter(None, (squeezed(self.text(name)) for name in STANDING))),
        )

    def _refuse_ownerless(self) -> NoReturn:
        left_out = [name for name in self.plan.fields.left_out if name]
        if "owner" in self.plan.fields.known or not left_out:
            raise Refused("ownerless")
        more = ["…"] if len(left_out) > NAMED else []
        raise Refused("unowned", columns=", ".join([*left_out[:NAMED], *more]))

    def text(self, name: str) -> str:
        text = self.texts.get(name, "")
        if len(text) > LONGEST:
            raise Refused("long", column=self.plan.fields.called(name), many=str(LONGEST))
        return text

    def said(self, name: str) -> str:
        if name not in self.texts:
            return ""
        text = self.text(name)
        return self.plan.spelled[name].get(text, text) if name in self.plan.spelled else text

    def day(self, name: str) -> datetime | None:
        text = self.text(name)
        if not text or set(text) <= set("0-/:. "):
            return None
        found = _instant(text, self.plan.order, self.plan.zone)
        if found is None:
            raise Refused("date", column=self.plan.fields.called(name), text=repr(shown(text)))
        return found

    def _closed(self, outcome: Outcome | None) -> datetime | None:
        """When it was won, or lost; what was lost may have been won before.

        The date by which an open deal is to be closed is no date of its history.
        """
        if outcome in (None, Outcome.OPEN):
            return None
        return self.day("won_at" if outcome is Outcome.WON else "lost_at") or self.day("closed")

    def _decides(self, outcome: Outcome | None) -> date | None:
        """By when the customer of an open deal is to decide; many a file says so as of closed ones.

        What is written there need be no date.
        """
        if outcome not in (None, Outcome.OPEN):
            return None
        told = next(filter(None, (self.text("decides"), self.text("closed"))), "")
        found = _instant(told, self.plan.order, self.plan.zone) if told else None
        return found.date() if found is not None else None

    def _money(self) -> tuple[Decimal | None, str | None]:
        text = self.text("value")
        found = amount(text, self.plan.point, self.plan.fields.times) if text else None
        if text and (found is None or not 0 <= found[0] < MOST):
            column = self.plan.fields.called("value")
            raise Refused("amount", column=column, text=repr(shown(text)))
        beside = self.said("currency")
        code = (currency_in(beside) or _code(beside)) if beside else None
        said = found[1] if found else None
        currency = said or code or self.plan.fields.currency or self.plan.currency
        return (found[0].quantize(Decimal("0.01")), currency) if found else (None, code)

    def _landing(self) -> Landing:
        stage = self._staged()
        phase = _phase(self.said("phase"))
        return Landing(phase or stage.phase, stage.stage, self._outcome(stage))

    def _staged(self) -> Landing:
        if "stage" not in self.plan.fields.known:
            return Landing()
        return self.plan.landings.get(self.text("stage"), Landing())

    def _outcome(self, stage: Landing) -> Outcome | None:
        status = self._status()
        if status in (Outcome.WON, Outcome.LOST):
            return status
        told = ((name, outcome) for name, outcome in FLAGS.items() if name in self.texts)
        flagged = (outcome for name, outcome in told if fold(self.said(name)) in _YES)
        # A status of "open" is said of any deal that nobody has closed by its stage.
        found = next(flagged, None) or stage.outcome or status
        if found is None and after_sale(stage):
            # What is installed was bought, where nothing says otherwise.
            return Outcome.WON
        return found or (Outcome.OPEN if self.plan.decides else None)

    def _status(self) -> Outcome | None:
        told = self.said("outcome")
        known = outcome_of(told) if told else None
        return known or self.plan.landings.get(told, Landing()).outcome

    def _own(self) -> int | None:
        text = self.said("own")
        return int(text) if text.isdecimal() and len(text) < 10 else None


@lru_cache(maxsize=8192)
def _instant(text: str, order: Order | None, zone: tzinfo) -> datetime | None:
    return instant(text, order, zone)


@lru_cache(maxsize=64)
def _phase(said: str) -> PhaseKind | None:
    landing = guess(said, DEFAULT).landing if said else None
    return landing.phase if landing is not None else None


def _code(said: str) -> str | None:
    code = said.upper()
    return code if len(code) == 3 and code.isalpha() and code.isascii() else None


@lru_cache(maxsize=1024)
def _reason(said: str) -> LossReason | None:
    """The loss reason a cell gives; any other that is given is `other`."""
    word = plain(said).replace(" ", "_")
    if not said or word in set(LossReason):
        return LossReason(word) if said else None
    return together(LANGUAGES).reason(said) or LossReason.OTHER
