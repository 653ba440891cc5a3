"""What we lean on is named: declared where it is imported, kept out where it does not belong."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def declared(*extras: str) -> set[str]:
    """The names of what is declared, as registries fold them."""
    told = project()["project"]
    further = [one for extra in extras for one in told["optional-dependencies"][extra]]
    return {folded(re.split(r"[\[<>=]", one)[0]) for one in [*told["dependencies"], *further]}


def folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(folder: Path) -> Iterator[str]:
    """The roots of all that is imported anywhere in a folder."""
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (one.name.partition(".")[0] for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def test_every_dependency_but_the_state_machine_is_kept_out_of_flows() -> None:
    contract = project()["tool"]["importlinter"]["contracts"][0]
    outside = set(contract["forbidden_modules"])
    modules = packages_distributions()
    for name in declared("llm") - {"transitions"}:
        its = {module for module, wheels in modules.items() if name in map(folded, wheels)}
        assert its & outside, f"{name} is not forbidden in flows"


def test_what_is_imported_is_declared() -> None:
    known, modules = declared("llm", "train"), packages_distributions()
    for module in set(imported(ROOT / "bot")) - sys.stdlib_module_names - {"bot", "flows"}:
        wheels = {folded(one) for one in modules.get(module, [module])}
        assert wheels & known, f"{module} is imported and not declared"
