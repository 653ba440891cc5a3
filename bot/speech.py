"""From a key and its facts to words, in the listener's language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from html import escape, unescape
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

from flows.messages import Say

LANGUAGES = ("en",)
"""Languages with a catalog; anything else is answered in English."""
_TAG = re.compile(r"<[^<>]*>")


@lru_cache(maxsize=8)
def catalog(language: str) -> FluentBundle:
    """The texts of a language, read once."""
    source = (files("bot") / "says" / f"{language}.ftl").read_text("utf-8")
    # No isolation marks: phones show them as boxes beside names.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


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
        """One text as HTML. Raises KeyError for a key that the catalog lacks."""
        bundle = catalog(self.language)
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
        return fact if isinstance(fact, int) else escape(str(fact), quote=False)

    def _day(self, day: date) -> str:
        """Today, tomorrow, a weekday within six days, else the date."""
        ahead = (day - self.today).days
        near = {0: "day-today", 1: "day-tomorrow", -1: "day-yesterday"}.get(ahead)
        if near is not None:
            return self.text(Say(near))
        shape = "EEEE" if 1 < ahead < 7 else "d MMMM"
        if day.year != self.today.year and ahead >= 7:
            shape = "d MMMM y"
        return format_date(day, shape, locale=self.language)


class Speech:
    """Speaks to anybody."""

    def of(self, language: str, zone: str, now: datetime) -> Speaking:
        """Speech to a listener of that language and time zone."""
        spoken = language if language in LANGUAGES else "en"
        return Speaking(spoken, now.astimezone(ZoneInfo(zone)).date())


def keys(language: str) -> Mapping[str, str]:
    """Every key of a catalog with its source, for checks that hold the catalogs together."""
    source = (files("bot") / "says" / f"{language}.ftl").read_text("utf-8")
    entries = re.split(r"^(?=[a-z][a-z0-9_-]* =)", source, flags=re.MULTILINE)
    return {entry.split(" =")[0]: entry for entry in entries if " =" in entry.split("\n")[0]}
