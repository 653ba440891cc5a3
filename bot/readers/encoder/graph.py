"""The learnt encoder as an ONNX graph: eight-bit weights, four-bit embeddings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from bot.readers.encoder.network import LONGEST, Encoder, Layer
from bot.readers.encoder.origin import BLOCK, HEADS, WIDTH
from bot.readers.ngrams import Floats

_CONTRIB = "com.microsoft"
_MOST = 127
_LEAST = np.float32(1e-5)
_SHARED: dict[str, NDArray[np.generic]] = {
    "channels": np.array([-1]),
    "least": np.array(_LEAST),
    "middle": np.array(_MOST + 1, dtype=np.uint8),
    "raise": np.array(_MOST + 1, dtype=np.float32),
    "step": np.array(1 / _MOST, dtype=np.float32),
}


class Drawing:
    """A graph in the making: its nodes and its constants."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._known: set[str] = set()

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
        """A matrix of eight-bit whole numbers, applied to states of which each channel is told
        how wide it swings: a few swing so far that the others would be rounded to nothing.
        """
        weight, bias = linear.weight.detach().numpy(), linear.bias.detach().numpy()
        even = np.sqrt(np.maximum(widths, _LEAST) / np.maximum(np.abs(weight).max(axis=0), _LEAST))
        weight = weight * even
        scales = np.maximum(np.abs(weight).max(axis=1), _LEAST) / _MOST
        stored = np.rint(weight / scales[:, None]).astype(np.int8)
        whole, scale = self._whole(self.node("Mul", states, self.constant(f"{name}.even", 1 / even)))
        weighed = self.constant(f"{name}.weight", stored.T)
        found = self.node("MatMulInteger", whole, weighed, self._shared("middle"))
        found = self.node("Mul", self.node("Cast", found, to=TensorProto.FLOAT), scale)
        found = self.node("Mul", found, self.constant(f"{name}.scale", scales.astype(np.float32)))
        return self.node("Add", found, self.constant(f"{name}.bias", bias))

    def _whole(self, states: str) -> tuple[str, str]:
        """States as bytes, and the scale of each piece's: one piece often swings far alone."""
        widest = self.node("ReduceMax", self.node("Abs", states), self._shared("channels"))
        scale = self.node("Mul", self.node("Max", widest, self._shared("least")), self._shared("step"))
        even = self.node("Round", self.node("Div", states, scale))
        raised = self.node("Add", even, self._shared("raise"))
        return self.node("Cast", raised, to=TensorProto.UINT8), scale

    def _shared(self, name: str) -> str:
        """A small constant that many nodes use."""
        if name not in self._known:
            self._known.add(name)
            self.constant(name, _SHARED[name])
        return name


def draw(
    encoder: Encoder, words: NDArray[np.uint8], widths: Mapping[str, Floats], file: Path
) -> None:
    """Writes the graph.

    `words` are the embeddings' rows of four-bit blocks, as stored; `widths` tells of every matrix
    how far each channel of its states swings.
    """
    drawing = Drawing()
    states = _embedded(drawing, encoder, words)
    for number, layer in enumerate(encoder.layers):
        assert isinstance(layer, Layer)
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
    return _norm(drawing, "first", drawing.node("Add", found, here), encoder.first)


def _layer(
    drawing: Drawing, name: str, layer: Layer, widths: Mapping[str, Floats], states: str
) -> str:
    def linear(part: str, inputs: str) -> str:
        place = f"{name}.{part}"
        return drawing.linear(place, inputs, getattr(layer, part), widths[place])

    split = drawing.node("Split", linear("qkv", states), axis=2, num_outputs=3)
    parts = [f"{split}.{n}" for n in range(3)]
    drawing.nodes[-1].output[:] = parts
    seen = drawing.node("MultiHeadAttention", *parts, "", "mask", domain=_CONTRIB, num_heads=HEADS)
    states = _norm(drawing, f"{name}.a", linear("out", seen), layer.after_attention, states)
    inner = drawing.node("Gelu", linear("wide", states))
    return _norm(drawing, f"{name}.i", linear("narrow", inner), layer.after_inner, states)


def _norm(drawing: Drawing, name: str, states: str, norm: nn.LayerNorm, skip: str = "") -> str:
    weight = drawing.constant(f"{name}.norm", norm.weight.detach().numpy())
    bias = drawing.constant(f"{name}.norm.bias", norm.bias.detach().numpy())
    epsilon = float(norm.eps)
    if skip:
        return drawing.node(
            "SkipLayerNormalization", states, skip, weight, bias, domain=_CONTRIB, epsilon=epsilon
        )
    return drawing.node("LayerNormalization", states, weight, bias, epsilon=epsilon)


def _scored(drawing: Drawing, encoder: Encoder, states: str) -> None:
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
