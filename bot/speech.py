"""From a key and its facts to words, in the listener's language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from html import escape, unescape
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_timedelta
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource

from flows.language.days import Dated
from flows.language.languages import language_of
from flows.language.money import Amount
from flows.messages import Say

_NEAR = {0: "day-today", 1: "day-tomorrow", -1: "day-yesterday"}
_HALF_YEAR = 180
_WEEK = 7
_TAG = re.compile(r"<[^<>]*>")


@lru_cache(maxsize=8)
def catalog(language: str) -> FluentBundle:
    """The texts of a language, read once."""
    source = (files("bot") / "says" / f"{language}.ftl").read_text("utf-8")
    # No isolation marks: phones show them as boxes beside names.
    functions: dict[str, Any] = {"DAY": _in_form, "LANGUAGE": own_name}
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


_SHAPES = {"de": "d. MMMM", "et": "d. MMMM"}
"""How a day of a month is written where its number is an ordinal."""


class Day(str):
    """A day in words, which a text may still put in a form of its language: "by Monday"."""

    __slots__ = ("day", "language", "today")

    day: date
    today: date
    language: str


def _in_form(day: str, form: str = "") -> str:
    """`DAY($due, form: "by")` in a catalog: the day in the words of that form, where there are."""
    return (_formed(day, form) or day) if isinstance(day, Day) else day


def _formed(day: Day, form: str) -> str | None:
    ahead = (day.day - day.today).days
    if ahead in _NEAR:
        return _message(day.language, _NEAR[ahead].replace("-", f"-{form}-"))
    if 1 < ahead < _WEEK:
        return _message(day.language, f"weekday-{form}-{day.day.isoweekday()}")
    month = _message(day.language, f"month-{form}-{day.day.month}")
    year = "-year" if day.day.year != day.today.year and ahead >= _WEEK else ""
    facts = {"day": str(day.day.day), "month": month, "year": str(day.day.year)}
    return None if month is None else _message(day.language, f"date{year}-{form}", facts)


def _message(language: str, key: str, facts: dict[str, Any] | None = None) -> str | None:
    bundle = catalog(language)
    if not bundle.has_message(key):
        return None
    value = bundle.get_message(key).value
    return str(bundle.format_pattern(value, facts)[0]) if value is not None else None


def own_name(language: str) -> str:
    """What a language is called by those who speak it."""
    name = Locale(str(language)).get_display_name() or str(language)
    return name[:1].upper() + name[1:]


def plain(html: str) -> str:
    """A rendered text without its markup."""
    return unescape(_TAG.sub("", html))


@dataclass(frozen=True)
class Speaking:
    """Speech to one listener: their language, and which day it is where they are."""

    language: str
    today: date

    def lines(self, lines: Sequence[Say]) -> str:
        """A reply's lines as HTML of the kind Telegram takes; facts people wrote are escaped."""
        return "\n".join(self.text(line) for line in lines)

    def label(self, label: Say) -> str:
        """A button's label, without markup."""
        return plain(self.text(label))

    def text(self, said: Say) -> str:
        """One text as HTML, in English where their language lacks it. Raises KeyError."""
        bundle = catalog(self.language)
        bundle = bundle if bundle.has_message(said.key) else catalog("en")
        message = bundle.get_message(said.key)
        facts = {name: self._fact(fact) for name, fact in said.facts.items()}
        if message.value is None:
            raise KeyError(said.key)
        text, errors = bundle.format_pattern(message.value, facts)
        if errors:
            raise KeyError(said.key, *map(str, errors))
        return str(text)

    def _fact(self, fact: object) -> str | int:
        if isinstance(fact, Say):
            return self.text(fact)
        if isinstance(fact, tuple):
            return ", ".join(str(self._fact(part)) for part in fact)
        if isinstance(fact, date):
            return self._day(fact)
        if isinstance(fact, Amount):
            return self._money(fact)
        if isinstance(fact, Decimal):
            return format_decimal(fact, locale=self.language)
        if isinstance(fact, timedelta):
            return format_timedelta(fact, add_direction=True, locale=self.language)
        return fact if isinstance(fact, int) else escape(str(fact), quote=False)

    def _day(self, day: date) -> Day:
        """Today, tomorrow, a weekday within six days, else the date."""
        words = Day(self._named(day))
        words.day, words.today, words.language = day, self.today, self.language
        return words

    def _named(self, day: date) -> str:
        ahead = (day - self.today).days
        near = not isinstance(day, Dated)
        if near and ahead in _NEAR:
            return self.text(Say(_NEAR[ahead]))
        if near and 1 < ahead < _WEEK:
            return format_date(day, "EEEE", locale=self.language)
        shape = _SHAPES.get(self.language, "d MMMM")
        # "12 March" is the nearest one, unless a span is told.
        if day.year != self.today.year and not (near and -_HALF_YEAR < ahead < _WEEK):
            shape += " y"
        return format_date(day, shape, locale=self.language)

    def _money(self, amount: Amount) -> str:
        """An amount as people there write it, without cents where there are none."""
        if amount.currency is None:
            return format_decimal(amount.value, locale=self.language)
        whole = amount.value == amount.value.to_integral_value()
        pattern = Locale(self.language).currency_formats["standard"].pattern
        shape = pattern.replace(".00", "") if whole else pattern
        return format_currency(
            amount.value, amount.currency, shape, locale=self.language, currency_digits=not whole
        )


class Speech:
    """Speaks to anybody."""

    def of(self, language: str, zone: str, now: datetime) -> Speaking:
        """Speech to a listener of that language and time zone."""
        spoken = language_of(language) or "en"
        return Speaking(spoken, now.astimezone(ZoneInfo(zone)).date())


def keys(language: str) -> Mapping[str, str]:
    """Every key of a catalog with its source, for checks that hold the catalogs together."""
    source = (files("bot") / "says" / f"{language}.ftl").read_text("utf-8")
    entries = re.split(r"^(?=[a-z][a-z0-9_-]* =)", source, flags=re.MULTILINE)
    return {entry.split(" =")[0]: entry for entry in entries if " =" in entry.split("\n")[0]}
