"""A file of rows: its encoding, what parts its cells, where its columns are named."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import TextIO

from bot.importing.columns import Fields, fields_of, is_count
from bot.importing.naming import heading
from bot.mishaps import Mishap

DELIMITERS = ",;\t|"
COLUMNS = 500
"""Columns of a file; one with more is no table of deals."""
_LOOK = 40
"""Rows from which it is seen how the cells are parted, and where the columns are named."""
_HEAD = 10
"""Rows among which is the one that names the columns."""
_CHUNK = 1 << 20
# In cp1252 these are signs that stand in no word; in cp1250 they are letters of Polish.
_CENTRAL = frozenset(b"\xb9\xb3\x9c\xbf\x9f\xa5\xaf\xa3\x8c\x8f")
# Estonian š and ž in cp1257; in cp1252 and cp1250 these are letters of none of our languages.
_BALTIC = (b"\xd0", b"\xde", b"\xf0", b"\xfe")
_LETTERS = frozenset(range(0xC0, 0x100)) | frozenset(b"abcdefghijklmnopqrstuvwxyz")
csv.field_size_limit(1 << 20)


class TooWide(Mishap):
    """A file has more columns than anybody reads."""


@dataclass(frozen=True)
class Row:
    """A row of cells, and the line of the file that it begins in."""

    line: int
    cells: Sequence[str]
    broken: bool = False


@dataclass(frozen=True)
class Sheet:
    """A file that can be read through again and again, a row at a time."""

    path: Path
    encoding: str
    delimiter: str
    header: Sequence[str]
    starts: int
    """The line that names the columns."""

    def rows(self) -> Iterator[Row]:
        """Every row below the names that is not blank."""
        with _text(self.path, self.encoding) as text:
            for row in _rows(text, self.delimiter):
                if row.line > self.starts and (row.broken or any(map(str.strip, row.cells))):
                    yield row


def opened(path: Path) -> Sheet:
    """The file as it is to be read; raises Mishap where it is none of rows."""
    try:
        encoding = _encoding(path)
        with _text(path, encoding) as text:
            told, delimiter = text.readline().strip(), None
            if told.casefold().startswith("sep=") and len(told) == len("sep=") + 1:
                delimiter = told[-1]
            text.seek(0)
            delimiter = delimiter or _delimiter(list(islice(text, _LOOK)))
        with _text(path, encoding) as text:
            head = _head(text, delimiter)
    except OSError as error:
        raise Mishap(f"{path} cannot be read ({error.strerror}): name another file.") from None
    if any(len(row.cells) > COLUMNS for row in head):
        raise TooWide(f"{path} has over {COLUMNS} columns: leave out those that are not of deals.")
    line, names = _header(head)
    if len(names) < 2:
        raise Mishap(f"{path} has no columns: it must be a CSV file with a line of names.")
    return Sheet(path, encoding, delimiter, names, line)


def fields(sheet: Sheet) -> Fields:
    """What its columns are; the number of a row is no number of a deal."""
    known = fields_of(sheet.header)
    place = known.known.get("id")
    if place is None or not is_count(sheet.header[place]):
        return known
    told = (row.cells[place].strip(" .") for row in sheet.rows() if place < len(row.cells))
    # The row below the table that adds it up has none.
    counts = all(one == str(n) for n, one in enumerate(filter(None, told), 1))
    return known.without("id") if counts else known


def _head(text: TextIO, delimiter: str) -> list[Row]:
    return [row for row in islice(_rows(text, delimiter), _LOOK) if not row.broken][:_HEAD]


def _header(head: Sequence[Row]) -> tuple[int, list[str]]:
    """The line that names the columns, and their names."""
    lines = [(row.line, [heading(cell) for cell in row.cells]) for row in head]
    return max(lines, key=lambda one: len(fields_of(one[1]).known), default=(0, []))


def _text(path: Path, encoding: str) -> TextIO:
    return path.open(encoding=encoding, errors="replace", newline="")


def _rows(text: TextIO, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(text, delimiter=delimiter)
    while True:
        line = reader.line_num + 1
        try:
            yield Row(line, next(reader))
        except StopIteration:
            return
        except csv.Error:
            yield Row(line, (), broken=True)


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_CHUNK)
        if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
            raise Mishap(f"{path} is a workbook: save the sheet as CSV, and import that.")
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if b"\0" in head[:200]:
            return "utf-16-le" if head[1:2] == b"\0" else "utf-16-be"
        decoder, chunk = codecs.getincrementaldecoder("utf-8")(), head
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _western(head + chunk)
    return "utf-8-sig"


def _western(data: bytes) -> str:
    """Which of the code pages of Windows it is: by the letters that one of them alone has."""
    central = sum(two in _CENTRAL and one in _LETTERS for one, two in pairwise(data))
    baltic = sum(data.count(letter) for letter in _BALTIC)
    if baltic > central:
        return "cp1257"
    return "cp1250" if central else "cp1252"


def _delimiter(lines: Sequence[str]) -> str:
    """The mark under which the most columns are known; of several the one that parts most rows."""

    def parted(mark: str) -> tuple[int, int, int]:
        rows = list(csv.reader(lines, delimiter=mark))
        widths = [len(row) for row in rows if len(row) > 1]
        width = max(widths, key=widths.count, default=1)
        named = [[heading(cell) for cell in row[:COLUMNS]] for row in rows[:_HEAD]]
        known = max((len(fields_of(names).known) for names in named), default=0)
        return known, widths.count(width), width

    try:
        return max(DELIMITERS, key=parted)
    except csv.Error:
        return ","
