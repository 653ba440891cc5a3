"""The parts of the README that are made from the product; `python -m tests.readme` renews them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from bot.cli import app
from flows.chart import picture
from flows.process import DEFAULT
from flows.talk import talk_chart

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


def parts() -> dict[str, str]:
    """Every generated part, by its mark."""
    return {
        "dialogue": _dialogue("reports/a_first_note_offers_a_new_deal.txt"),
        "process": f"```mermaid\n{picture(DEFAULT)}\n```",
        "talk": f"```mermaid\n{talk_chart().mermaid()}\n```",
        "commands": _commands(),
    }


def _dialogue(name: str) -> str:
    written = (ROOT / "tests" / "dialogues" / "en" / name).read_text("utf-8")
    return "```\n" + written.split("\n\n", 1)[1].rstrip() + "\n```"


def _commands() -> str:
    command = typer.main.get_command(app)
    context = typer.Context(command)
    rows = ["| command | does |", "| --- | --- |"]
    rows += [
        f"| `{' '.join(words).strip()}` | {told} |" for words, told in _listed(command, context)
    ]
    return "\n".join(rows)


def _listed(group: Any, context: typer.Context) -> Iterator[tuple[list[str], str]]:
    for name in group.list_commands(context):
        one = group.get_command(context, name)
        if hasattr(one, "list_commands"):
            for words, told in _listed(one, context):
                yield ["ingear", name, *words[1:]], told
        else:
            yield ["ingear", name, *map(_taken, one.params)], one.help


def _taken(parameter: object) -> str:
    names = [name for name in getattr(parameter, "opts", []) if name.startswith("--")]
    if not names:
        return str(getattr(parameter, "name", "")).upper()
    flag = bool(getattr(parameter, "is_flag", False))
    return f"[{names[0]}]" if flag else f"[{names[0]} …]"


def renewed(text: str) -> str:
    """A README with every generated part as it is today."""
    for mark, part in parts().items():
        block = re.compile(rf"(<!-- {mark}[^>]*-->\n).*?(<!-- end -->)", re.DOTALL)
        text = block.sub(lambda m, part=part: f"{m[1]}{part}\n{m[2]}", text)  # type: ignore[misc]  # mypy loses the default
    return text


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
