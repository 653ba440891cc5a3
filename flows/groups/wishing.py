"""What somebody wants a group to be told, from words or from a button, and what comes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time

from flows.groups.alerting import Alerting
from flows.groups.news import Kind
from flows.groups.quiet import Quiet
from flows.language.parsing import Grammar
from flows.language.words import holds

_TIME = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?(?![\d:.])")
NEVER = "never"
"""Says in a wish that there shall be no quiet hours, or no digest."""


def wish_of(text: str, grammar: Grammar) -> str | None:
    """What is typed as a button would say it; None where it means nothing here."""

    def says(key: str) -> bool:
        return holds(text, grammar.marks.get(f"alerts_{key}", ()))

    off = says("off")
    wishes = _about_time(text, says, off=off), _about_kinds(text, says, grammar, off=off)
    return next(filter(None, wishes), None)


def _about_time(text: str, says: Callable[[str], bool], *, off: bool) -> str | None:
    hours = [f"{int(hour):02}{minute or '00'}" for hour, minute in _TIME.findall(text)]
    if says("weekends"):
        return f"weekends.{'on' if says('on') and not off else 'quiet'}"
    if says("digest") or says("single"):
        return f"digest.{NEVER}" if off or says("single") else _of(hours, 1, "digest")
    if says("quiet"):
        return f"quiet.{NEVER}" if off else _of(hours, 2, "quiet")
    if says("silent"):
        return "silent"
    return "held" if says("held") else None


def _of(hours: Sequence[str], many: int, wish: str) -> str | None:
    return f"{wish}.{'_'.join(hours)}" if len(set(hours)) == len(hours) == many else None


def _about_kinds(
    text: str, says: Callable[[str], bool], grammar: Grammar, *, off: bool
) -> str | None:
    kinds = "_".join(kind for kind in Kind if says(kind))
    if kinds and (off or says("only") or says("on")):
        return f"{'off' if off else 'only' if says('only') else 'on'}.{kinds}"
    if says("stage") or says("phase"):
        return "phases" if off or not says("stage") else "stages"
    if says("from"):
        return "from.0" if off else _from(text, grammar)
    return "all" if says("all") else None


def _from(text: str, grammar: Grammar) -> str | None:
    digit = re.search(r"\d", text)
    amount = grammar.money.whole(text[digit.start() :]) if digit else None
    return f"from.{int(amount.value)}" if amount is not None and amount.value >= 0 else None


def granted(wish: str, alerting: Alerting) -> Alerting | None:
    """The settings as they are wished; None where nobody can wish that: buttons may be forged."""
    name, _, what = wish.partition(".")
    step = WISHES.get(name)
    return step(alerting, what) if step is not None else None


def _kinds(what: str) -> frozenset[Kind]:
    return frozenset(Kind(word) for word in what.split("_") if word in set(Kind))


def _hours(what: str) -> Iterator[time]:
    for hour in what.split("_"):
        if re.fullmatch(r"([01]\d|2[0-3])[0-5]\d", hour):
            yield time(int(hour[:2]), int(hour[2:]))


def _quiet(alerting: Alerting, what: str) -> Alerting | None:
    hours = tuple(dict.fromkeys(_hours(what)))
    night = (hours[0], hours[-1]) if len(hours) == 2 else None
    if night is None and what != NEVER:
        return None
    return replace(alerting, quiet=Quiet(night, alerting.quiet.weekends))


def _digest(alerting: Alerting, what: str) -> Alerting | None:
    hour = next(_hours(what), None)
    return replace(alerting, digest=hour) if hour is not None or what == NEVER else None


def _least(alerting: Alerting, what: str) -> Alerting | None:
    return replace(alerting, least=int(what) or None) if re.fullmatch(r"\d{1,18}", what) else None


def _weekends(alerting: Alerting, what: str) -> Alerting:
    return replace(alerting, quiet=Quiet(alerting.quiet.hours, weekends=what == "quiet"))


WISHES: Mapping[str, Callable[[Alerting, str], Alerting | None]] = {
    "off": lambda now, what: replace(now, off=now.off | _kinds(what)),
    "on": lambda now, what: replace(now, off=now.off - _kinds(what)),
    "only": lambda now, what: replace(now, off=frozenset(Kind) - _kinds(what)),
    "all": lambda now, _: replace(now, off=frozenset(), least=None),
    "phases": lambda now, _: replace(now, stages=False),
    "stages": lambda now, _: replace(now, stages=True),
    "from": _least,
    "quiet": _quiet,
    "weekends": _weekends,
    "silent": lambda now, _: replace(now, silently=True),
    "held": lambda now, _: replace(now, silently=False),
    "digest": _digest,
}
