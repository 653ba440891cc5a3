"""How a question was read, in the words of its answer's first line."""

from __future__ import annotations

from datetime import date

from flows.inquiry.inquiry import Filters, Inquiry, Kind
from flows.inquiry.worth import told_worth
from flows.language.days import Dated
from flows.messages import Say, say
from flows.people import Member


def head(inquiry: Inquiry) -> tuple[Say, ...]:
    """The kind of question and each of its filters; a list is named by what it lists."""
    parts = _parts(inquiry.filters)
    listed = inquiry.kind is Kind.LIST and inquiry.filters.outcome is not None
    told = parts if listed else [say(f"asked-kind-{inquiry.kind}"), *parts]
    if inquiry.against is not None:
        reach = _reach(inquiry.against.since, inquiry.against.until)
        told += [say("asked-against", what=tuple(reach))]
    return tuple(told + ([say(f"asked-sort-{inquiry.sort}")] if inquiry.sort else []))


def _parts(filters: Filters) -> list[Say]:
    found = [say(f"asked-{filters.outcome}")] if filters.outcome else []
    found += [say(f"phase-{filters.phase}")] if filters.phase else []
    found += [say(f"stage-{filters.stage}")] if filters.stage else []
    found += [_called(filters.rep)] if filters.rep else []
    found += _worth(filters)
    found += _reach(filters.since, filters.until)
    if filters.age_days_min is not None:
        found.append(say("asked-age", days=filters.age_days_min))
    found += [say("asked-paused")] if filters.paused else []
    found += [say("asked-warning")] if filters.warning else []
    found += [say("asked-no-next-step")] if filters.no_next_step else []
    found += [say(f"reason-{filters.loss_reason}")] if filters.loss_reason else []
    if filters.competitor is True:
        found.append(say("asked-any-competitor"))
    elif filters.competitor is not None:
        found.append(say("asked-competitor", name=filters.competitor))
    return found


def _called(rep: Member) -> Say:
    """Whose deals, and of how many people with that name."""
    many = len(rep.numbers)
    if many == 1:
        return say("asked-name", name=rep.name)
    return say("asked-namesakes", name=rep.name, many=many)


def _worth(filters: Filters) -> list[Say]:
    found = []
    for key, value in (("over", filters.value_min), ("under", filters.value_max)):
        if value is not None:
            found.append(say(f"asked-{key}", value=told_worth(value, filters.currency)))
    alone = filters.currency is not None and not found
    return [say("asked-name", name=filters.currency)] if alone else found


def _reach(since: date | None, until: date | None) -> list[Say]:
    if since is not None and until is not None:
        if since == until:
            return [say("asked-day", day=since)]
        return [say("asked-span", since=Dated.of(since), until=Dated.of(until))]
    if since is not None:
        return [say("asked-since", since=since)]
    return [say("asked-until", until=until)] if until is not None else []
