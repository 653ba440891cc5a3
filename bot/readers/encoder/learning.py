"""Teaching the pretrained encoder the labels of the guide."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.hooks import RemovableHandle

from bot.readers.calibration import slices
from bot.readers.encoder.cutting import PADDING, Cutter, padded
from bot.readers.encoder.network import Encoder
from bot.readers.encoder.noise import noisy
from bot.readers.labels import CONTEXTS, HEADS, stood
from bot.readers.ngrams import Floats
from bot.readers.notes import LabelledNote
from flows.language.words import fold

_UNKNOWN = -100  # a head that a note has no label for
_SORTED_TOGETHER = 40  # batches whose notes are sorted by length


@dataclass(frozen=True)
class Recipe:
    """How it is taught."""

    epochs: int = 4
    batch: int = 32
    rate: float = 6e-5
    heads_rate: float = 1e-3
    warming: float = 0.06
    smoothing: float = 0.1
    noisy: float = 0.5
    nowhere: float = 0.2
    anywhere: float = 0.1
    decay: float = 0.01
    seed: int = 20
    weights: tuple[float, ...] = (1.0, 0.5, 0.5, 0.5)


@dataclass(frozen=True)
class Lesson:
    """A note as the encoder meets it in one epoch."""

    pieces: list[int]
    labels: tuple[int, ...]


def taught(
    blank: Encoder,
    rows: Sequence[LabelledNote],
    cutter: Cutter,
    courses: Sequence[Recipe],
    done: Callable[[int], None],
) -> Encoder:
    """A blank encoder with the weights that several courses lead to, averaged.

    Averaged weights read better than those of any one course.
    """
    learnt = []
    for recipe in courses:
        encoder = deepcopy(blank)
        teach(encoder, rows, cutter, recipe, done)
        learnt.append(encoder.state_dict())
    averaged: Encoder = deepcopy(blank).eval()
    mean = {name: sum(one[name] for one in learnt) / len(learnt) for name in learnt[0]}
    averaged.load_state_dict(mean)
    return averaged


def teach(
    encoder: Encoder,
    rows: Sequence[LabelledNote],
    cutter: Cutter,
    recipe: Recipe,
    done: Callable[[int], None],
) -> None:
    """Trains the encoder in place; `done` is told the notes of each step."""
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)  # noqa: S311  # only the same each time
    optimiser, schedule = _optimiser(encoder, recipe, len(rows))
    alike = Counter(fold(row.note) for row in rows)
    encoder.train()
    for _ in range(recipe.epochs):
        lessons = [
            _lesson(row, cutter, recipe, chance, alone=alike[fold(row.note)] == 1) for row in rows
        ]
        for batch in _batches(lessons, recipe.batch, chance):
            with torch.autocast("cpu", torch.bfloat16):
                scores = encoder(*_tensors(batch))
            optimiser.zero_grad()
            _loss(scores.float(), batch, recipe).backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            done(len(batch))
    encoder.eval()


def scores(encoder: Encoder, rows: Sequence[LabelledNote], cutter: Cutter) -> Floats:
    """The scores of notes, each in its own context."""
    cuts = [cutter.cut(row.note, stood(row.context)).pieces for row in rows]
    found = np.zeros((len(rows), sum(map(len, HEADS.values()))), dtype=np.float32)
    order = sorted(range(len(rows)), key=lambda n: len(cuts[n]))
    with torch.no_grad():
        for at in range(0, len(order), 64):
            part = order[at : at + 64]
            found[part] = encoder(*_tensors([Lesson(cuts[n], ()) for n in part])).numpy()
    return found


def _optimiser(
    encoder: Encoder, recipe: Recipe, notes: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    """Heads learn fast, all else slowly; the rate rises at first and falls to nothing."""
    heads = [*encoder.pooled.parameters(), *encoder.heads.parameters()]
    known = {id(parameter) for parameter in heads}
    rest = [p for p in encoder.parameters() if p.requires_grad and id(p) not in known]
    groups = [{"params": rest, "lr": recipe.rate}, {"params": heads, "lr": recipe.heads_rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=recipe.decay)
    steps = recipe.epochs * -(-notes // recipe.batch)
    warm = max(1, round(steps * recipe.warming))

    def share(step: int) -> float:
        return min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, share)


def _lesson(
    row: LabelledNote, cutter: Cutter, recipe: Recipe, chance: random.Random, *, alone: bool
) -> Lesson:
    """A note for one epoch: often noisy, now and then in no context or in another one.

    A clear note means the same wherever the deal stands. Of notes that are worded alike the
    context is all that tells which is meant, and they keep it.
    """
    note = noisy(row.note, chance) if chance.random() < recipe.noisy else row.note
    where, draw = stood(row.context), chance.random()
    if alone and draw < recipe.nowhere + recipe.anywhere:
        where = None if draw < recipe.nowhere else chance.choice(CONTEXTS)
    told = tuple(
        labels.index(row.labels[head]) if head in row.labels else _UNKNOWN
        for head, labels in HEADS.items()
    )
    return Lesson(cutter.cut(note, where).pieces, told)


def _batches(
    lessons: Sequence[Lesson], size: int, chance: random.Random
) -> Iterator[Sequence[Lesson]]:
    """The lessons in random order, those of about the same length together."""
    shuffled = chance.sample(list(lessons), len(lessons))
    batches: list[Sequence[Lesson]] = []
    for at in range(0, len(shuffled), size * _SORTED_TOGETHER):
        near = shuffled[at : at + size * _SORTED_TOGETHER]
        near.sort(key=lambda lesson: len(lesson.pieces))
        batches += [near[n : n + size] for n in range(0, len(near), size)]
    chance.shuffle(batches)
    yield from batches


def _tensors(batch: Sequence[Lesson]) -> tuple[Tensor, Tensor]:
    pieces = torch.from_numpy(padded([lesson.pieces for lesson in batch]))
    return pieces, pieces != PADDING


def _loss(scores: Tensor, batch: Sequence[Lesson], recipe: Recipe) -> Tensor:
    told = torch.tensor([lesson.labels for lesson in batch])
    total = torch.zeros(())
    for number, (_, _, columns) in enumerate(slices()):
        if (told[:, number] != _UNKNOWN).any():
            total = total + recipe.weights[number] * functional.cross_entropy(
                scores[:, columns],
                told[:, number],
                ignore_index=_UNKNOWN,
                label_smoothing=recipe.smoothing,
            )
    return total


def widths(encoder: Encoder, rows: Sequence[LabelledNote], cutter: Cutter) -> dict[str, Floats]:
    """How far each channel of the states swings on some notes, before every matrix."""
    found: dict[str, Floats] = {}

    def watch(name: str) -> RemovableHandle:
        def look(_: nn.Module, states: tuple[Tensor]) -> None:
            seen = states[0].abs().flatten(0, -2).amax(0).numpy()
            found[name] = np.maximum(found.get(name, seen), seen)

        return encoder.get_submodule(name).register_forward_pre_hook(look)

    matrices = [
        n for n, m in encoder.layers.named_modules(prefix="layers") if isinstance(m, nn.Linear)
    ]
    watching = [watch(name) for name in matrices]
    scores(encoder, rows, cutter)
    for handle in watching:
        handle.remove()
    return found
