"""The six languages, and which of them a tag or a text stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

LANGUAGES = ("en", "pl", "de", "it", "et", "fil")
ZONES: Mapping[str, str] = {
    "pl": "Europe/Warsaw",
    "de": "Europe/Berlin",
    "it": "Europe/Rome",
    "et": "Europe/Tallinn",
    "fil": "Asia/Manila",
}
"""Where most who speak a language are; English is spoken everywhere."""
# What phones and libraries call one of ours besides its own code.
_ALIASES = {"tl": "fil"}

Guess = Callable[[str], str | None]
"""The language a text is likely to be in, None where it is too short to say."""


def language_of(tag: str | None) -> str | None:
    """Our language for a tag such as `pl-PL`, `tl` or `en-BR`; None for any other."""
    first = (tag or "").lower().replace("_", "-").split("-")[0]
    code = _ALIASES.get(first, first)
    return code if code in LANGUAGES else None
