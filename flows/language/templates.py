"""Templates of what people say: `(this|that)`, `[left out]` and `{slot}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows.language.words import fold

_PIECE = re.compile(r"\{(\w+)\}|([()\[\]|])|([^{}()\[\]|]+)")
_BETWEEN = re.compile(r" \(([^()]*)\|\) ")
_FIRST = re.compile(r"^\(([^()]*)\|\) ")
_CLOSES = {"(": ")", "[": "]"}


@dataclass(frozen=True)
class Slot:
    """A place where something fits that the template does not say."""

    name: str


@dataclass(frozen=True)
class Either:
    """Sequences of which one is said, or none where all may be left out."""

    options: tuple[tuple[str | Slot | Either, ...], ...]
    optional: bool = False


def parsed(template: str) -> Either:
    """A template as a tree; raises ValueError where its brackets do not match."""
    # What may be left out takes one of the two spaces around it along.
    whole = _FIRST.sub(r"[(\1) ]", _BETWEEN.sub(r"[ (\1)] ", template))
    pieces = iter(_PIECE.findall(whole))
    tree = _either(pieces, "")
    if next(pieces, None) is not None:
        raise ValueError(template)
    return tree


def _either(pieces: Iterator[tuple[str, str, str]], closes: str) -> Either:
    options: list[list[str | Slot | Either]] = [[]]
    for slot, sign, literal in pieces:
        if slot:
            options[-1].append(Slot(slot))
        elif literal:
            options[-1].append(fold_keep(literal))
        elif sign in _CLOSES:
            options[-1].append(_either(pieces, _CLOSES[sign]))
        elif sign == "|":
            options.append([])
        elif sign == closes:
            return Either(tuple(map(tuple, options)), optional=closes == "]")
        else:
            raise ValueError(sign)
    if closes:
        raise ValueError(closes)
    return Either(tuple(map(tuple, options)))


def fold_keep(piece: str) -> str:
    """A template's piece folded, the spaces at its ends kept."""
    left = " " if piece.startswith(" ") else ""
    right = " " if piece.endswith(" ") and piece.strip() else ""
    return f"{left}{fold(piece)}{right}"


def slots(tree: Either) -> Iterator[str]:
    """The names of the slots in a template."""
    for item in (item for option in tree.options for item in option):
        if isinstance(item, Slot):
            yield item.name
        elif isinstance(item, Either):
            yield from slots(item)


def expansions(tree: Either, fill: Mapping[str, str] | None = None) -> Iterator[str]:
    """Everything a template says, its slots filled in."""
    return (" ".join(said.split()) for said in _said(tree, fill or {}))


def _said(item: str | Slot | Either, fill: Mapping[str, str]) -> Iterator[str]:
    if isinstance(item, Slot):
        yield fill[item.name]
    elif isinstance(item, str):
        yield item
    else:
        for option in item.options:
            yield from _joined(option, fill)
        if item.optional:
            yield ""


def _joined(option: tuple[str | Slot | Either, ...], fill: Mapping[str, str]) -> Iterator[str]:
    if not option:
        yield ""
        return
    for said in _said(option[0], fill):
        for rest in _joined(option[1:], fill):
            yield said + rest


def expression(tree: Either, patterns: Mapping[str, str]) -> str:
    """A template as a regular expression, its slots as those given; the longest is tried first."""
    said = "|".join(
        "".join(
            patterns[item.name]
            if isinstance(item, Slot)
            else expression(item, patterns)
            if isinstance(item, Either)
            else re.escape(item)
            for item in option
        )
        for option in sorted(tree.options, key=_length, reverse=True)
    )
    return f"(?:{said}){'?' if tree.optional else ''}"


def _length(option: tuple[str | Slot | Either, ...]) -> int:
    pieces = (item if isinstance(item, str) else "".join(_inside(item)) for item in option)
    return sum(map(len, pieces))


def _inside(item: Slot | Either) -> Iterator[str]:
    return literals(item) if isinstance(item, Either) else iter(())


def any_of(words: list[str] | tuple[str, ...]) -> str:
    """Any of these folded words as a regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def literals(tree: Either) -> Iterator[str]:
    """The words of a template, its slots left out."""
    for item in (item for option in tree.options for item in option):
        if isinstance(item, str):
            yield item
        elif isinstance(item, Either):
            yield from literals(item)
