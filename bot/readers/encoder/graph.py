"""The learnt encoder as an ONNX graph: eight-bit weights, four-bit embeddings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from bot.readers.encoder.cutting import LONGEST
from bot.readers.encoder.network import Encoder, Layer
from bot.readers.encoder.origin import BLOCK, HEADS, WIDTH
from bot.readers.ngrams import Floats

_CONTRIB = "com.microsoft"
_MOST = 127
_LEAST = np.float32(1e-5)
_SHARED: dict[str, NDArray[np.generic]] = {
    "channels": np.array([1]),
    "flat": np.array([-1]),
    "middle": np.array(_MOST + 1, dtype=np.uint8),
    "one": np.array(1, dtype=np.float32),
    "step": np.array(1 / _MOST, dtype=np.float32),
    "table": np.array([-1, WIDTH]),
}


class Drawing:
    """A graph in the making: its nodes and its constants."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """A constant under a name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, *inputs: str, domain: str = "", **attributes: object) -> str:
        """The name of what a new node puts out."""
        name = f"{kind}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(kind, list(inputs), [name], name, domain=domain, **attributes)
        )
        return name

    def linear(self, name: str, states: str, linear: nn.Linear, widths: Floats) -> str:
        """A matrix of eight-bit whole numbers, applied to states; its bias is left to the next.

        Of every channel of the states is told how wide it swings: a few swing so far that the
        others would be rounded to nothing, and are evened out against the matrix.
        """
        weight = linear.weight.detach().numpy()
        swings = np.maximum(widths, _LEAST), np.maximum(np.abs(weight).max(axis=0), _LEAST)
        even = np.sqrt(swings[0] / swings[1])
        weight = weight * even
        scales = np.maximum(np.abs(weight).max(axis=1), _LEAST) / _MOST
        stored = np.rint(weight / scales[:, None]).astype(np.int8)
        bytewise, scale = self._bytewise(
            self.node("Mul", states, self.constant(f"{name}.even", 1 / even))
        )
        found = self.node(
            "MatMulIntegerToFloat",
            bytewise,
            self.constant(f"{name}.weight", stored.T),
            "one",
            self.constant(f"{name}.scale", scales.astype(np.float32)),
            "middle",
            domain=_CONTRIB,
        )
        return self.node("Mul", found, scale)

    def _bytewise(self, states: str) -> tuple[str, str]:
        """States as bytes, and the scale of each piece: now and then one swings far alone."""
        widest = self.node("ReduceMax", self.node("Abs", states), "channels")
        scale = self.node("Mul", widest, "step")
        alone = self.node("Reshape", scale, "flat")
        return self.node("QuantizeLinear", states, alone, "middles", axis=0), scale


def draw(
    encoder: Encoder, words: NDArray[np.uint8], widths: Mapping[str, Floats], file: Path
) -> None:
    """Writes the graph.

    `words` are the embeddings' rows of four-bit blocks, as stored; `widths` tells of every matrix
    how far each channel of its states swings.
    """
    drawing = Drawing()
    for name, value in _SHARED.items():
        drawing.constant(name, value)
    states = _embedded(drawing, encoder, words)
    for number, layer in enumerate(encoder.layers):
        states = _layer(drawing, f"layers.{number}", layer, widths, states)
    _scored(drawing, encoder, states)
    told = [
        helper.make_tensor_value_info("pieces", TensorProto.INT64, ["rows", "length"]),
        helper.make_tensor_value_info("mask", TensorProto.INT32, ["rows", "length"]),
    ]
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["rows", "labels"])
    graph = helper.make_graph(drawing.nodes, "reader", told, [scores], drawing.constants)
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_CONTRIB, 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="ingear", ir_version=10)
    file.write_bytes(model.SerializeToString(deterministic=True))


def _embedded(drawing: Drawing, encoder: Encoder, words: NDArray[np.uint8]) -> str:
    """The first states: pieces and places.

    The pretrained embeddings have four bits in blocks of their own and are not trained, so that
    they are kept as they are; only their nibbles stand in another order here.
    """
    nibbles = np.concatenate([words[..., 2:] & 15, words[..., 2:] >> 4], axis=-1)
    nibbles = nibbles.reshape(len(words), WIDTH)
    packed = nibbles[:, 0::2] | (nibbles[:, 1::2] << 4)
    scales = np.ascontiguousarray(words[..., :2]).view(np.float16)[..., 0]
    found = drawing.node(
        "GatherBlockQuantized",
        drawing.constant("words", packed),
        "pieces",
        drawing.constant("words.scale", scales),
        domain=_CONTRIB,
        bits=4,
        block_size=BLOCK,
        gather_axis=0,
        quantize_axis=1,
    )
    places = drawing.constant("places", encoder.places.detach().numpy()[:LONGEST])
    length = drawing.node("Shape", "pieces", start=1, end=2)
    start, axis = (drawing.constant(n, np.array([0])) for n in ("start", "axis"))
    here = drawing.node("Slice", places, start, length, axis)
    found = drawing.node("Cast", found, to=TensorProto.FLOAT)
    # From here on all rows' pieces stand in one table; attention alone parts the rows again.
    states = drawing.node("Reshape", drawing.node("Add", found, here), "table")
    pieces = drawing.node("Shape", drawing.node("Reshape", "pieces", "flat"))
    drawing.node("Expand", "middle", pieces)
    drawing.nodes[-1].output[:] = ["middles"]
    wide = drawing.constant("wide", np.array([WIDTH]))
    drawing.node("Concat", drawing.node("Shape", "pieces"), wide, axis=0)
    drawing.nodes[-1].output[:] = ["rows_of_states"]
    return _norm(drawing, "first", states, encoder.first)


def _layer(
    drawing: Drawing, name: str, layer: Layer, widths: Mapping[str, Floats], states: str
) -> str:
    def linear(part: str, inputs: str) -> tuple[str, str]:
        place, found = f"{name}.{part}", getattr(layer, part)
        bias = drawing.constant(f"{place}.bias", found.bias.detach().numpy())
        return drawing.linear(place, inputs, found, widths[place]), bias

    table, bias = linear("qkv", states)
    drawing.node("Split", table, axis=1, num_outputs=3)
    drawing.nodes[-1].output[:] = parts = [f"{table}.{n}" for n in range(3)]
    parts = [drawing.node("Reshape", part, "rows_of_states") for part in parts]
    seen = drawing.node(
        "MultiHeadAttention", *parts, bias, "mask", domain=_CONTRIB, num_heads=HEADS
    )
    told, bias = linear("out", drawing.node("Reshape", seen, "table"))
    states = _norm(drawing, f"{name}.attention", told, layer.after_attention, (states, bias))
    inner, bias = linear("wide", states)
    inner = drawing.node("BiasGelu", inner, bias, domain=_CONTRIB)
    told, bias = linear("narrow", inner)
    return _norm(drawing, f"{name}.inner", told, layer.after_inner, (states, bias))


def _norm(
    drawing: Drawing, name: str, states: str, norm: nn.LayerNorm, skip: tuple[str, ...] = ()
) -> str:
    """States brought to one scale, after the states and the bias to be added, where told."""
    weight = drawing.constant(f"{name}.norm", norm.weight.detach().numpy())
    bias = drawing.constant(f"{name}.norm.bias", norm.bias.detach().numpy())
    epsilon = float(norm.eps)
    for more in skip:
        states = drawing.node("Add", states, more)
    return drawing.node("LayerNormalization", states, weight, bias, epsilon=epsilon)


def _scored(drawing: Drawing, encoder: Encoder, states: str) -> None:
    states = drawing.node("Reshape", states, "rows_of_states")
    mask = drawing.node("Cast", "mask", to=TensorProto.FLOAT)
    last = drawing.constant("last", np.array([2]))
    second = drawing.constant("second", np.array([1]))
    counted = drawing.node("Unsqueeze", mask, last)
    total = drawing.node("ReduceSum", drawing.node("Mul", states, counted), second, keepdims=0)
    mean = drawing.node("Div", total, drawing.node("ReduceSum", mask, second, keepdims=1))
    pooled = _norm(drawing, "pooled", mean, encoder.pooled)
    weight = drawing.constant("heads", encoder.heads.weight.detach().numpy())
    bias = drawing.constant("heads.bias", encoder.heads.bias.detach().numpy())
    drawing.node("Gemm", pooled, weight, bias, transB=1)
    drawing.nodes[-1].output[:] = ["scores"]
