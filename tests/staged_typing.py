"""What people on a stage have typed, by its message: so it can be edited and replied to."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.script import Step
from tests.staged_groups import private


@dataclass
class Typed:
    """The messages that each person typed in private, oldest first."""

    by: dict[str, list[str]] = field(default_factory=dict)
    many: int = 0

    def message(self, step: Step) -> str:
        """The message that a step is: a new one, or the one that it edits."""
        self.many += 1
        if "edit" in step.how:
            return self.meant(step)
        new = f"theirs-{self.many}"
        if private(step) and not step.text.startswith("["):
            self.by.setdefault(step.who, []).append(new)
        return new

    def meant(self, step: Step) -> str:
        """The message of their own that a step counts."""
        return self.by[step.who][int(step.how.split()[-1]) - 1]
