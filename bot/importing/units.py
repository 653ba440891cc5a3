"""What amounts are counted in, as a text says it: a currency, or thousands of one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale
from babel.numbers import is_currency

from bot.importing.naming import table
from flows.language.grammar import money_in
from flows.language.languages import LANGUAGES
from flows.language.words import fold

ONE = Decimal(1)
_TOKENS = re.compile(r"[^\W\d_]*[€$£₱¥]|[^\W\d_]+|000")
# A letter is so much only beside a currency, in brackets or behind "in".
_LETTERS = {"k": Decimal(1000), "t": Decimal(1000), "m": Decimal(10**6)}
_GROWN = re.compile(r"([ktm])([^\W\d_]{3,}|[€$£₱¥])")
_BEHIND = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s*$|\s(?:in|w)\s+(\S+(?:\s+\S+)?)\s*$", re.IGNORECASE)
# A dollar, a pound or a peso is that of many countries; nobody else has these.
_ONE_COUNTRY = frozenset({"EUR", "PLN"})


@dataclass(frozen=True)
class Unit:
    """How many times what is written is meant, and of which currency."""

    times: Decimal = ONE
    currency: str | None = None


def currency_of(word: str) -> str | None:
    """The currency that a sign, a code or a word for it stands for."""
    code = len(word) == 3 and word.isupper() and is_currency(word)
    return word if code else known_currencies().get(fold(word))


@lru_cache(maxsize=1024)
def currency_in(text: str) -> str | None:
    """The currency that a text names: by sign or code, or as a whole."""
    whole = known_currencies().get(fold(text)) or _named().get(fold(text))
    if whole is not None:
        return whole
    tokens = _TOKENS.findall(text)
    found = [(token, code) for token in tokens if (code := currency_of(token))]
    sure = (code for token, code in found if _is_sure(token, code) or len(tokens) == 1)
    return next(sure, None)


def unit_in(header: str) -> Unit:
    """What the name of a column says that its amounts are counted in."""
    told = _BEHIND.search(header)
    said = (told[1] or told[2]) if told else header
    tokens = _TOKENS.findall(said)[-2:] if told else _TOKENS.findall(said)[1:]
    times = [scale for token in tokens if (scale := _scale(token, apart=bool(told)))]
    codes = [code for token in tokens if (code := _code_in(token))]
    if not times and codes:
        # A letter beside its currency: "Umsatz T €".
        times = [_LETTERS[fold(one)] for one in tokens if fold(one) in _LETTERS]
    currency = codes[0] if codes else currency_in(header)
    return Unit(times[0] if times else ONE, currency)


def is_unit(word: str, header: str) -> bool:
    """Whether a folded word of a column's name says nothing but what is counted in."""
    if word in _LETTERS:
        return unit_in(header).times > 1
    code = len(word) == 3 and is_currency(word.upper())
    return code or word in known_currencies() or word in _scales() or bool(_grown(word))


def _is_sure(token: str, code: str) -> bool:
    sign = not token[-1].isalpha()
    return sign or fold(token) == code.lower() or code in _ONE_COUNTRY


def _code_in(token: str) -> str | None:
    grown = _grown(fold(token))
    code = grown[1] if grown else currency_of(token)
    return code if code and (grown or _is_sure(token, code)) else None


def _scale(token: str, *, apart: bool) -> Decimal | None:
    said = fold(token)
    if grown := _grown(said):
        return grown[0]
    return _scales().get(said) or (_LETTERS.get(said) if apart else None)


def _grown(said: str) -> tuple[Decimal, str] | None:
    found = _GROWN.fullmatch(said)
    code = known_currencies().get(found[2]) if found else None
    return (_LETTERS[found[1]], code) if found and code else None


@cache
def _scales() -> Mapping[str, Decimal]:
    names: Mapping[str, list[str]] = table("columns")["times"]
    return {word: Decimal(many) for many, words in names.items() for word in words}


@cache
def known_currencies() -> Mapping[str, str]:
    """By folded sign, code or word."""
    others: Mapping[str, str] = table("columns")["dollars"]
    return {**money_in(LANGUAGES).currencies, **others}


@cache
def _named() -> Mapping[str, str]:
    """By its full name in one of the languages: Canadian Dollar, frank szwajcarski."""
    return {
        fold(name): code
        for language in LANGUAGES
        for code, name in Locale.parse(language).currencies.items()
    }
