"""Processes as files: what is written is read back, and what is wrong is named by its line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.processes.files import read, written
from bot.processes.shell import example, examples
from flows.process import DEFAULT, Process
from tests.processes import processes


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(processes())
def test_import_of_export_is_the_same(process: Process) -> None:
    found, troubles = read(written(process))
    assert troubles == []
    assert found is not None
    assert replace(found, version=process.version) == process


@pytest.mark.parametrize("name", examples())
def test_every_example_is_sound(name: str) -> None:
    found, troubles = read(example(name))
    assert (found is not None, troubles) == (True, [])


def test_the_example_of_the_default_is_the_default() -> None:
    found, _ = read(example("default"))
    assert found is not None
    assert [stage.id for stage in found.stages] == [stage.id for stage in DEFAULT.stages]
    assert (found.id, [phase.id for phase in found.phases]) == (
        DEFAULT.id,
        [phase.id for phase in DEFAULT.phases],
    )


SOUND = written(DEFAULT).splitlines()


def changed(*lines: tuple[int, str]) -> str:
    """The default's file with some lines, counted from 1, written otherwise."""
    text = dict(enumerate(SOUND, 1)) | dict(lines)
    return "\n".join(text[number] for number in sorted(text) if text[number])


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "is empty"),
        ("process: [", 1, "no YAML"),
        ("just words", 1, "process"),
        (changed((1, "proces: default")), 1, "did you mean `process`?"),
        (changed((3, "- phase: need_recogniton")), 3, "did you mean need_recognition?"),
        (changed((5, "  - stage: xyz")), 5, "take one of prospecting"),
        (changed((5, "  - {}")), 5, "`stage` is missing"),
        (changed((3, "- phase: purchase_decision")), 14, "stands twice"),
        (changed((1, "process: Our Process")), 1, "small letters"),
        (changed((1, "process: default\nname: ...")), 1, "a letter or digit"),
        (changed((4, "  stages: []"), (5, "")), 4, "A phase needs a stage"),
        (changed((3, "- phase: need_recognition\n  before_leaving: [shown]")), 4, "hint"),
        ("process: a\nphases: []\n", 2, "A process needs a phase"),
        ("process: a\nname: &x b\nphases: *x\n", 3, "alias"),
        (changed((1, "process: default\nnew_deals: {from_value: many}")), 2, "no amount"),
        (changed((1, "process: default\nnew_deals: {from_value: nan}")), 2, "no amount"),
        (changed((1, "process: default\nnew_deals: {from_value: -5}")), 2, "no amount"),
        (changed((1, "process: default\nnew_deals: {from_value: 1e99999}")), 2, "no amount"),
        (changed((1, f"process: default\nnew_deals: {{words: {['w'] * 21}}}")), 1, "20 words"),
        (changed((1, 'process: default\nnew_deals: {words: ["!"]}')), 1, "one line"),
        (changed((1, 'process: default\nname: "\\UFFFFFFFF"')), 2, "an escape of no character"),
        (changed((1, 'process: default\nname: "a\\uD800"')), 2, "cannot be shown"),
        (changed((1, 'process: default\n"na\\0me": a')), 2, "cannot be shown"),
        ("\0", 1, "no YAML"),
    ],
)
def test_a_trouble_is_named_by_its_line_with_the_remedy(text: str, line: int, says: str) -> None:
    found, troubles = read(text)
    assert found is None
    assert any(t.line == line and says in t.text for t in troubles), list(map(str, troubles))


@given(st.text(max_size=300))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    found, troubles = read(text)
    assert (found is None) == bool(troubles)
