"""Names as they are compared: of columns, of stages, of whoever is written in several ways."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from flows.language.words import clean, fold

BLANK = frozenset({
    "", "-", "--", "n/a", "n.a.", "null", "(none)", "(blank)", "?", "—", "–", "(no value)",
    "no value", "unassigned", "none", "nan", "brak", "k.a.", "n.d.", "n/d",
    # What spreadsheets write where a formula has failed, in the languages they speak.
    "#n/a", "#nv", "#n/d", "#ref!", "#bezug!", "#adr!", "#rif!", "#value!", "#wert!", "#arg!",
    "#valore!", "#name?", "#nazwa?", "#nome?", "#div/0!", "#dzl/0!", "#num!", "#liczba!", "#zahl!",
    "#null!", "#null",
})  # fmt: skip
"""What a cell says that says nothing."""
GUARDED = re.compile(r"'(?='*[=+\-@\t\r])")
"""What an export puts before a text so that no spreadsheet takes it for a formula."""
LONGEST = 200
"""Letters of a name; what is longer was meant for another column."""
_NAMED, _SHOWN = 100, 40
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_APART = re.compile(r"[\W_]+")
# Not what stands between two groups of digits: an offer 1/12 is none 11/2.
_BETWEEN = re.compile(r"(?<![\W_\d])[\W_]+|[\W_]++(?!\d)")
_LINK = re.compile(
    r'=(?:HYPERLINK|HIPERŁĄCZE|HÜPERLINK|COLLEG\.IPERTESTUALE)\(.*[;,]\s*"((?:[^"]|"")*)"\s*\)',
    re.IGNORECASE,
)
_TEXT = re.compile(r'="((?:[^"]|"")*)"')


@cache
def table(name: str) -> Mapping[str, Any]:
    """What is known of other systems, as its file says it."""
    return tomllib.loads((files("bot.importing") / f"{name}.toml").read_text("utf-8"))


def plain(name: str) -> str:
    """A name in folded words alone, `StageName` in two."""
    return " ".join(_APART.sub(" ", fold(_HUMP.sub(" ", name))).split())


@lru_cache(maxsize=8192)
def squeezed(name: str) -> str:
    """A name without blanks or punctuation: what is alike so is written in two ways."""
    return _BETWEEN.sub("", fold(name))


def heading(text: str) -> str:
    """What a column is called: without control characters, and no longer than is readable."""
    return " ".join(clean(text[: LONGEST * 10]).split())[:_NAMED]


def shown(text: str) -> str:
    """As much of a text as is shown among others."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula; `cell` reads it as it was."""
    return f"'{text}" if _FORMULA.match(text) else text


@lru_cache(maxsize=8192)
def cell(text: str) -> str:
    """What a cell says: without control characters, a formula's guard or a word for nothing."""
    if text[:1] == "'":
        text = GUARDED.sub("", text, count=1)
    elif (
        text[:1] == "="
        and len(text) < LONGEST * 10
        and (formula := _LINK.fullmatch(text) or _TEXT.fullmatch(text))
    ):
        text = formula[1].replace('""', '"')
    said = " ".join(clean(text).split())
    return "" if said.casefold() in BLANK else said
