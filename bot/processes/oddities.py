"""What YAML allows and a process does not: aliases, and escapes that are no letters."""

from __future__ import annotations

import yaml

from flows.editor.soundness import unshown


def refuse_oddities(text: str) -> None:
    """Raises MarkedYAMLError for an alias, and for an escape that stands for no readable letter."""
    mark: yaml.Mark | None = None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            mark = token.start_mark
            if isinstance(token, yaml.AliasToken):
                raise yaml.MarkedYAMLError(None, None, "an alias, which is not taken here", mark)
            if isinstance(token, yaml.ScalarToken) and unshown(token.value):
                raise yaml.MarkedYAMLError(None, None, "a character that cannot be shown", mark)
    except (ValueError, OverflowError):  # which Python says of \UFFFFFFFF
        raise yaml.MarkedYAMLError(None, None, "an escape of no character", mark) from None
