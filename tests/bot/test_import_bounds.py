"""Files that are larger than anybody means them: in columns, in a cell, in the names of columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.importing import preview
from bot.importing.columns import fields_of
from bot.importing.passing import Course, Tally
from bot.importing.settling import Home, NoCustomer
from bot.importing.sheet import COLUMNS, TooWide, opened
from bot.importing.shell import import_file
from bot.importing.workpiece import Workpiece, laid_out
from bot.settings import read_settings
from bot.speech import Speech
from flows.files.brought import Brought, State
from flows.process import DEFAULT
from tests.bot.imported import YES, table
from tests.bot.test_joining import NOW

HOME = Home("Team", "Dana", DEFAULT, ZoneInfo("UTC"))
FILE = Brought(1, "deals.csv", State.COUNTING)
LONG = "x" * 300_000
HEAD = "Account,Product,Stage,Amount,Created\n"


def laid(text: str) -> Workpiece:
    """A file as a chat goes through it."""
    return laid_out(text.encode(), HOME)


def refused(piece: Workpiece) -> list[str]:
    """Why rows are not taken, at a shell."""
    reasons: list[str] = []
    course = Course(piece.sheet, piece.plan(FILE), lambda _, why: reasons.append(str(why)))
    while course.next(10):
        pass
    course.close()
    return reasons


@pytest.mark.parametrize("column", range(5))
def test_a_row_with_a_cell_that_is_no_name_is_refused_and_costs_no_time(column: int) -> None:
    cells = ["Acme", "GTX Pro", "Demo", "5", "2026-01-02"]
    cells[column] = LONG
    piece = laid(f"{HEAD}{','.join(cells)}\nBolt,GTXPro,Demo,5,2026-01-02\n")
    assert all(len(name) < len(LONG) for name in piece.survey.stages)
    assert all(len(key) < len(LONG) for ways in piece.survey.names.values() for key in ways)
    [reason] = refused(piece)
    assert reason == f"{HEAD.split(',')[column].strip()} is longer than 200 letters"
    piece.close()


def test_ways_to_write_a_name_are_compared_once() -> None:
    piece = laid(HEAD + "Acme,GTXPro,,,\nBolt,GTX Pro,,,\nCord,GTX Pro,,,\n")
    assert piece.plan(FILE).spelled["product"] == {"GTXPro": "GTX Pro"}
    assert piece.plan(FILE).spelled is piece.plan(FILE).spelled
    piece.close()


def test_a_reason_holds_no_more_of_a_cell_than_is_read() -> None:
    piece = laid(f"{HEAD}Acme,,,{'a lot ' * 30},\nBolt,,,5,{'soon ' * 30}\n")
    assert refused(piece) == [
        "Amount: 'a lot a lot a lot a lot a lot a lot a l…' is no amount of money",
        "Created: 'soon soon soon soon soon soon soon soon…' is no date",
    ]
    piece.close()


def test_a_file_with_more_columns_than_anybody_reads_is_told(tmp_path: Path) -> None:
    with pytest.raises(TooWide, match="has over 500 columns"):
        opened(table(tmp_path, "Account,Owner" + "," * 300_000 + "\n"))


def test_of_many_columns_that_are_left_out_the_first_are_named() -> None:
    names = [f"Note {n} {'on and ' * 30}" for n in range(COLUMNS - 1)]
    piece = laid(f"Account,{','.join(names)}\nAcme{',' * len(names)}\n")
    lines = list(preview.read_as(replace(FILE, rows=1), piece, piece.plan(FILE)))
    said = Speech().of("en", "UTC", NOW).lines([*lines, *preview.would_bring(Tally(), ())])
    assert "Account → customer" in said
    assert "Note 19 on and" in said
    assert "Note 20 on and" not in said
    assert len(said) < 2_000
    piece.close()


@pytest.mark.parametrize("name", ["Customer", "Kunde", "Klient", "Cliente"])
def test_a_column_called_as_we_ask_for_it_is_the_customers(name: str) -> None:
    assert fields_of(["Colour", name]).known == {"deal": 1}


def test_columns_are_named_where_none_is_the_customers() -> None:
    with pytest.raises(NoCustomer, match=r"\(Note 0, Note 1, .*, Note 19, …\)"):
        laid(",".join(f"Note {n}" for n in range(30)) + "\n")


@pytest.mark.parametrize("word", ["deal", "sales opportunity"])
def test_a_name_that_repeats_itself_is_read(word: str) -> None:
    known = fields_of([" ".join([word] * 1_500), "Deal - Amount in company currency"]).known
    assert known["value"] == 1


async def test_names_of_columns_bring_nothing_else_to_a_terminal(
    tmp_path: Path, on_sqlite: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, f"Account,Owner,\x1b]0;owned\x07{'Note' * 100}\nAcme,Dana,\n")
    await import_file(read_settings(database_url=on_sqlite), file, YES)
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert "\x07" not in told
    assert max(map(len, told.splitlines())) < 130
