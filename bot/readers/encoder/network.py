"""The encoder as a network that learns; PyTorch is needed for training alone."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from bot.readers.encoder.cutting import LONGEST
from bot.readers.encoder.origin import EPSILON, HEADS, INNER, LAYERS, WIDTH, Origin

_DROPOUT = 0.1
_NEVER = -1e4  # the score of a piece that does not count
_NAMES = {"qkv": ("q", "k", "v"), "out": ("ao",), "wide": ("fi",), "narrow": ("fo",)}


class Layer(nn.Module):  # type: ignore[misc]  # PyTorch need not be installed
    """One layer: what every piece makes of the others, then of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.after_attention = nn.LayerNorm(WIDTH, EPSILON)
        self.after_inner = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, states: Tensor, mask: Tensor, dropout: float) -> Tensor:
        """The next states of every piece."""
        rows, length, _ = states.shape
        split = self.qkv(states).view(rows, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        # Written out: on a processor that is faster than PyTorch's own, there and back.
        alike = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        seen = alike.masked_fill(~mask, _NEVER).softmax(-1).to(value.dtype) @ value
        told = self.out(seen.transpose(1, 2).reshape(rows, length, WIDTH))
        states = self.after_attention(states + _dropped(told, dropout))
        inner = self.narrow(functional.gelu(self.wide(states)))
        normed: Tensor = self.after_inner(states + _dropped(inner, dropout))
        return normed


class Encoder(nn.Module):  # type: ignore[misc]  # as above
    """Pieces in, a score for every label of every head out."""

    def __init__(self, words: Tensor, labels: int) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        self.places = nn.Parameter(torch.zeros(LONGEST, WIDTH))
        self.first = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.pooled = nn.LayerNorm(WIDTH)
        self.heads = nn.Linear(WIDTH, labels)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Scores of rows of pieces; the mask is true where a piece counts."""
        dropout = _DROPOUT if self.training else 0.0
        states = self.words(pieces) + self.places[: pieces.shape[1]]
        states = _dropped(self.first(states), dropout)
        seen = mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, seen, dropout)
        counted = mask[:, :, None]
        mean = (states * counted).sum(1) / counted.sum(1)
        scores: Tensor = self.heads(functional.dropout(self.pooled(mean), dropout))
        return scores


def pretrained(origin: Origin, kept: Sequence[int], labels: int) -> Encoder:
    """The encoder of the wheel with some of its pieces, its heads still blank."""
    encoder = Encoder(torch.from_numpy(origin.matrix("emb.word", WIDTH)[list(kept)]), labels)
    places = origin.vector("emb.pos").reshape(-1, WIDTH)[:LONGEST]
    encoder.places.data = torch.from_numpy(places + origin.vector("emb.type")[:WIDTH])
    _norm(encoder.first, origin, "emb.ln")
    for number, layer in enumerate(encoder.layers):
        _fill(layer, origin, f"l{number}.")
    nn.init.normal_(encoder.heads.weight, std=0.02)
    nn.init.zeros_(encoder.heads.bias)
    return encoder


def _dropped(states: Tensor, share: float) -> Tensor:
    """Some channels of each row left out, for all its pieces: chance is dear on a processor."""
    if not share:
        return states
    ones = states.new_ones(len(states), 1, states.shape[-1])
    return states * functional.dropout(ones, share)


def _fill(layer: Layer, origin: Origin, prefix: str) -> None:
    for name, stored in _NAMES.items():
        linear = getattr(layer, name)
        wide = linear.in_features
        weights = [torch.from_numpy(origin.matrix(f"{prefix}{s}.w", wide)) for s in stored]
        biases = [torch.from_numpy(origin.vector(f"{prefix}{s}.b").copy()) for s in stored]
        linear.weight.data, linear.bias.data = torch.cat(weights), torch.cat(biases)
    _norm(layer.after_attention, origin, f"{prefix}aln")
    _norm(layer.after_inner, origin, f"{prefix}oln")


def _norm(norm: nn.LayerNorm, origin: Origin, name: str) -> None:
    norm.weight.data = torch.from_numpy(origin.vector(f"{name}.w").copy())
    norm.bias.data = torch.from_numpy(origin.vector(f"{name}.b").copy())
