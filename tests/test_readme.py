"""Documents run: what the README shows is what the product does today."""

from __future__ import annotations

import re

from bot.settings import Settings
from tests.readme import README, ROOT, renewed


def test_generated_parts_are_todays() -> None:
    text = README.read_text("utf-8")
    assert renewed(text) == text, "run python -m tests.readme"


def test_every_file_it_names_is_there() -> None:
    named = re.findall(r"`((?:bot|flows|tests)/[\w./]+)`", README.read_text("utf-8"))
    assert named
    missing = [name for name in named if not (ROOT / name).exists()]
    assert not missing


def test_the_example_of_settings_lists_them_all() -> None:
    listed = re.findall(r"^INGEAR_(\w+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)
    assert sorted(name.lower() for name in listed) == sorted(Settings.model_fields)


def test_the_versions_pinned_are_of_packages_alone() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert all(re.match(r"[a-z0-9.\-\[\]]+==", line) for line in lines)
