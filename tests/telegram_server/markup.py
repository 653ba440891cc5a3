"""Telegram's HTML: a small strict subset, read into plain text and entities."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from tests.telegram_server.errors import BotApiError, Json, bad_request

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
# Telegram knows four named references and the numeric ones; any other & is itself.
# html.parser knows hundreds, so the others hide behind a noncharacter while it reads.
PLAIN_AMPERSAND = re.compile(r"&(?!(?:lt|gt|amp|quot)(?![A-Za-z])|#\d|#x[\da-fA-F])")
HIDDEN_AMPERSAND = "\ufdd0"
# html.parser forgives a < that opens nothing; Telegram does not.
STRAY = re.compile(r"<(?!/?[A-Za-z][^<>]*>)(?P<name>[^\s>]*)")


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 code units, which is how Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the plain text and the entities of Telegram HTML."""
    _refuse_stray(source)
    reader = _Reader(PLAIN_AMPERSAND.sub(HIDDEN_AMPERSAND, source))
    return reader.read()


def _refuse_stray(source: str) -> None:
    stray = STRAY.search(source)
    if stray is None:
        return
    offset = len(source[: stray.start()].encode())
    if stray.end() < len(source):
        raise _cannot_parse(
            f'Unsupported start tag "{stray["name"].lower()}" at byte offset {offset}',
        )
    side = "end" if stray["name"].startswith("/") else "start"
    raise _cannot_parse(f"Unclosed {side} tag at byte offset {offset}")


def _cannot_parse(reason: str) -> BotApiError:
    return bad_request(f"can't parse entities: {reason}")


@dataclass
class _Tag:
    name: str
    attributes: dict[str, str]
    offset: int


class _Reader(HTMLParser):
    """Reads the source once, strictly."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self._source = source
        self._text = ""
        self._entities: list[Json] = []
        self._open: list[_Tag] = []

    def read(self) -> tuple[str, list[Json]]:
        self.feed(self._source)
        self.close()
        if self._open:
            name = self._open[-1].name
            raise _cannot_parse(
                f"Can't find end tag corresponding to start tag {name}",
            )
        for entity in self._entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        self._entities.sort(key=lambda one: (one["offset"], -one["length"]))
        return self._text, self._entities

    def handle_data(self, data: str) -> None:
        self._text += data.replace(HIDDEN_AMPERSAND, "&")

    def handle_startendtag(
        self,
        tag: str,
        _attrs: list[tuple[str, str | None]],
    ) -> None:
        raise _cannot_parse(
            f'Unsupported start tag "{tag}/" at byte offset {self._byte_offset()}',
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        where = f"at byte offset {self._byte_offset()}"
        if tag not in TYPES:
            raise _cannot_parse(f'Unsupported start tag "{tag}" {where}')
        attributes = {name: (value or "").replace(HIDDEN_AMPERSAND, "&") for name, value in attrs}
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _cannot_parse(f'Tag "span" must have class "tg-spoiler" {where}')
        self._open.append(_Tag(tag, attributes, utf16_length(self._text)))

    def handle_endtag(self, tag: str) -> None:
        where = f"at byte offset {self._byte_offset()}"
        if not self._open:
            raise _cannot_parse(f"Unexpected end tag {where}")
        opened = self._open.pop()
        if opened.name != tag:
            raise _cannot_parse(
                f'Unmatched end tag {where}, expected "</{opened.name}>", found "</{tag}>"',
            )
        length = utf16_length(self._text) - opened.offset
        if length:
            self._close_tag(opened, length)

    def _close_tag(self, opened: _Tag, length: int) -> None:
        entity: Json = {
            "type": TYPES[opened.name],
            "offset": opened.offset,
            "length": length,
        }
        if opened.name == "pre" and self._takes_language(entity):
            return
        if _complete(entity, opened.attributes):
            self._entities.append(entity)

    def _takes_language(self, pre: Json) -> bool:
        """Make one entity of <pre><code class="language-x">."""
        code = self._entities[-1] if self._entities else {}
        if "language" not in code or code["type"] != "code":
            return False
        if (code["offset"], code["length"]) != (pre["offset"], pre["length"]):
            return False
        code["type"] = "pre"
        return True

    def _byte_offset(self) -> int:
        line, column = self.getpos()
        before = self._source.split("\n")[: line - 1]
        start = sum(len(one) + 1 for one in before)
        read = self._source[: start + column].replace(HIDDEN_AMPERSAND, "&")
        return len(read.encode())


def _complete(entity: Json, attributes: dict[str, str]) -> bool:
    """Add what the tag's attributes say, and return whether an entity remains."""
    kind = entity["type"]
    if kind == "text_link":
        entity["url"] = attributes.get("href", "")
        return bool(entity["url"])
    if kind == "custom_emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        return bool(entity["custom_emoji_id"])
    if kind == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if kind == "code" and attributes.get("class", "").startswith("language-"):
        entity["language"] = attributes["class"].removeprefix("language-")
    return True
