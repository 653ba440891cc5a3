"""What deals are worth together, each currency by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from flows.inquiry.reckoning import Tally
from flows.language.money import Amount


@dataclass(frozen=True)
class Worth:
    """Amounts by currency; nothing is converted."""

    by_currency: Mapping[str | None, Decimal] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(self.by_currency.values())

    def plus(self, other: Worth) -> Worth:
        """Both together."""
        keys = {**self.by_currency, **other.by_currency}
        return Worth({key: self._of(key) + other._of(key) for key in keys})

    def times(self, share: Decimal) -> Worth:
        """A share of it, without cents."""
        return Worth({k: (v * share).quantize(Decimal(1)) for k, v in self.by_currency.items()})

    def each(self, many: Mapping[str | None, int]) -> Worth:
        """It shared out evenly among so many of each currency, without cents."""
        found = {k: v / many[k] for k, v in self.by_currency.items() if many.get(k)}
        return Worth({key: value.quantize(Decimal(1)) for key, value in found.items()})

    def _of(self, currency: str | None) -> Decimal:
        return self.by_currency.get(currency, Decimal(0))

    def told(self) -> tuple[Amount, ...]:
        """The amounts as facts of a text, the largest first; nought where there are none."""
        found = [(value, key) for key, value in self.by_currency.items() if value]
        found.sort(key=lambda one: -one[0])
        return tuple(told_worth(*one) for one in found) or (told_worth(Decimal(0), None),)

    def plain(self) -> dict[str, float]:
        """The amounts as scripts read them; what has no currency is under "none"."""
        return {key or "none": float(value) for key, value in self.by_currency.items() if value}


def told_worth(value: Decimal, currency: str | None) -> Amount:
    """An amount as a fact of a text."""
    return Amount(value, currency, 0, 0)


def worth_of(tallies: Iterable[Tally]) -> Worth:
    """What tallied deals are worth together."""
    whole = Worth()
    for tally in tallies:
        whole = whole.plus(Worth({tally.currency: tally.value}))
    return whole
