"""The commands, lines in and lines out; two of them as scripts run them, in another process."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from bot.readers.notes import load
from flows.process import PhaseKind
from tests.commands import ingear, ingear_process


def test_a_conversation_by_lines_and_what_is_left_of_it(tmp_path: Path) -> None:
    told = ingear_process(
        "chat", "--as", "Dana", home=tmp_path, lines="new Acme\nnew Bolt & Co\nlost Acme\nyes\n"
    )
    assert told.returncode == 0, told.stderr
    assert "Acme: Need recognition · Prospecting" in told.stdout
    assert "What decided it for Acme?" in told.stdout
    assert "<b>" not in told.stdout
    back = ingear_process("chat", "--as", "Dana", home=tmp_path, lines="price\n")
    assert "Acme is closed as lost: price" in back.stdout
    rows = list(csv.DictReader(io.StringIO(ingear_process("export", home=tmp_path).stdout)))
    assert [(r["deal"], r["phase"], r["stage"], r["outcome"], r["owner"]) for r in rows] == [
        ("Acme", "purchase_decision", "closing", "lost", "Dana"),
        ("Bolt & Co", "need_recognition", "prospecting", "open", "Dana"),
    ]
    assert {"value", "currency", "team", "process", "changed_at"} <= set(rows[0])


def test_a_question_is_answered_with_how_it_was_read(tmp_path: Path) -> None:
    ingear("chat", "--as", "Dana", home=tmp_path, lines="new Acme\nnew Bolt & Co\n")
    who = ("--as", "Dana", "--now", "2026-10-14T10:00", "--timezone", "Europe/Warsaw")
    told = json.loads(ingear("ask", "--json", *who, "my deals over 50k", home=tmp_path).stdout)
    assert told["kind"] == "list"
    assert told["filters"] == {"rep": "Dana", "value_min": 50000}
    assert told["figures"]["count"] == 0
    plain = ingear("ask", "--language", "pl", "pokaż lejek", home=tmp_path).stdout
    assert plain.splitlines()[0] == "Lejek: 2"
    # What is wanted by the clock is asked for in a chat, which has one.
    clocked = "send me the pipeline every Monday at 8"
    assert json.loads(ingear("ask", "--json", clocked, home=tmp_path).stdout)["kind"] == "unknown"
    refused = ingear("ask", "--now", "soon", "pipeline", home=tmp_path)
    assert refused.returncode == 2
    assert "--now" in refused.stderr


def test_what_a_rep_put_right_is_a_labelled_note(tmp_path: Path) -> None:
    said = "new Acme\nthey asked for our brochure and the price list\nnot right\npresentation\n"
    ingear("chat", home=tmp_path, lines=said)
    file = tmp_path / "en.tsv"
    file.write_text(ingear("notes", "export", home=tmp_path).stdout, "utf-8")
    [note] = load(file)
    assert note.note == "they asked for our brochure and the price list"
    assert (note.labels["stage"], note.context.phase) == ("presentation", "need_recognition")


def test_the_terminal_goes_by_the_clock_of_its_machine_until_another_is_chosen(
    tmp_path: Path,
) -> None:
    asked = "/timezone\n/timezone Warszawa\n"
    told = ingear("chat", "--as", "Dana", home=tmp_path, lines=asked, TZ="Asia/Manila")
    assert "Asia/Manila" in told.stdout.partition("Warsaw")[0]
    back = ingear("chat", "--as", "Dana", home=tmp_path, lines="/timezone\n", TZ="Asia/Manila")
    assert "Europe/Warsaw" in back.stdout


def test_a_scratch_conversation_is_forgotten(tmp_path: Path) -> None:
    ingear("chat", "--scratch", home=tmp_path, lines="new Acme\n")
    assert "Acme" not in ingear("export", home=tmp_path).stdout


def test_a_formula_for_a_name_is_no_formula_in_the_export(tmp_path: Path) -> None:
    ingear("chat", home=tmp_path, lines="new =cmd|'/c calc'!A1\n")
    assert "'=cmd" in ingear("export", home=tmp_path).stdout


def test_readings_are_printed_a_line_each_in_order(tmp_path: Path) -> None:
    notes = "they signed the contract\n\n🙈\nasked for our price list\n"
    told = ingear_process("read", "--json", home=tmp_path, lines=notes)
    read = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(read) == 4
    for one in read:
        assert set(one) >= {"phase", "stage", "outcome", "activity", "confidence", "decision"}
        assert {a["phase"] for a in one["alternatives"]} == {*PhaseKind, "unclear"}
        assert one["decision"] in ("move", "ask", "none")
    assert [one["phase"] for one in read[1:3]] == ["unclear", "unclear"]
    same = ingear_process("read", "--json", "they signed the contract", home=tmp_path)
    assert json.loads(same.stdout) == read[0]


def test_facts_are_printed_with_a_reading_by_the_writers_own_clock(tmp_path: Path) -> None:
    late = ["--now", "2026-03-10T23:30:00+00:00", "--timezone", "Europe/Warsaw"]
    told = ingear("read", "--json", *late, "chcą demo jutro o 14, budżet 150k zł", home=tmp_path)
    found = json.loads(told.stdout)["facts"]
    assert found["next_step_date"] == "2026-03-12T14:00"
    assert (found["next_step"], found["value"], found["currency"]) == ("demo", 150000, "PLN")
    assert found["competitor"] is None


def test_migrate_and_check_say_how_it_is(tmp_path: Path) -> None:
    assert "at head now" in ingear("migrate", home=tmp_path).stdout
    assert "already" in ingear("migrate", home=tmp_path).stdout
    checked = ingear("check", home=tmp_path)
    assert checked.stdout.startswith("INGEAR_TELEGRAM_TOKEN is not set")
    fine = ingear("check", home=tmp_path, INGEAR_TELEGRAM_TOKEN="1:x")
    said, *kept = fine.stdout.splitlines()
    assert (fine.returncode, said) == (0, "Nothing is wrong.")
    assert (
        "  messages that came in: 0, kept 7 days after they were handled, 30 where given up" in kept
    )


def test_an_invitation_is_printed_with_its_code(tmp_path: Path) -> None:
    told = ingear("invite", "--role", "manager", home=tmp_path)
    link, code = told.stdout.split("\ncode: ")
    assert link.endswith(f"?start={code.strip()}")


def test_a_team_begins_with_the_invitation_of_its_administrator(tmp_path: Path) -> None:
    refused = ingear("invite", "--team", "South", home=tmp_path)
    assert refused.returncode == 2
    assert "--role admin" in refused.stderr
    begun = ingear("invite", "--role", "admin", "--team", "South", home=tmp_path)
    assert begun.stdout.endswith("South is a new team.\n")
    known = ingear("invite", "--team", "south", home=tmp_path)
    assert "new team" not in known.stdout


def test_somebody_is_exported_and_forgotten_from_the_shell(tmp_path: Path) -> None:
    ingear("chat", "--as", "Dana", home=tmp_path, lines="new Acme\nthey asked for a brochure\n")
    ingear("chat", "--as", "Ada", home=tmp_path, lines="my deals\n")
    file = tmp_path / "dana.json"
    words = ("forget", "--person", "dana", "--export", str(file))
    assert "With --yes" in ingear(*words, home=tmp_path).stdout
    kept = json.loads(file.read_text())
    assert (kept["name"], kept["deals"]) == ("Dana", ["Acme"])
    assert [note["text"] for note in kept["notes"]] == ["they asked for a brochure"]
    assert "is forgotten" in ingear(*words, "--yes", home=tmp_path).stdout
    assert "Nobody is called" in ingear(*words, home=tmp_path).stderr
    rows = list(csv.DictReader(io.StringIO(ingear("export", home=tmp_path).stdout)))
    assert [(row["deal"], row["owner"]) for row in rows] == [("Acme", "Ada")]


@pytest.mark.parametrize(
    ("words", "settings", "names"),
    [
        (["serve"], {}, "INGEAR_TELEGRAM_TOKEN"),
        (["serve"], {"INGEAR_TELEGRAM_TOKEN": "nonsense"}, "INGEAR_TELEGRAM_TOKEN"),
        (
            ["serve"],
            {"INGEAR_TELEGRAM_TOKEN": "1:x", "INGEAR_TELEGRAM_API_URL": "http://127.0.0.1:9"},
            "INGEAR_TELEGRAM_API_URL",
        ),
        (["chat"], {"INGEAR_TELEGRAM_API_URL": "api.telegram.org"}, "INGEAR_TELEGRAM_API_URL"),
        (["chat"], {"INGEAR_DATABASE_URL": "mysql://somewhere"}, "INGEAR_DATABASE_URL"),
        (["chat"], {"INGEAR_DATABASE_URL": "sqlite:////proc/no/such.db"}, "INGEAR_DATABASE_URL"),
        (["export"], {"INGEAR_DATABASE_URL": "sqlite:////dev/null"}, "INGEAR_DATABASE_URL"),
        (["chat"], {"INGEAR_LOG_LEVEL": "LOUD"}, "INGEAR_LOG_LEVEL"),
        (["serve", "--workers", "2"], {"INGEAR_TELEGRAM_TOKEN": "1:x"}, "--workers"),
        (["chat"], {"INGEAR_WEBHOOK_URL": "http://example.com/x"}, "INGEAR_WEBHOOK_URL"),
        (["chat"], {"INGEAR_WEBHOOK_URL": "https://example.com/health"}, "INGEAR_WEBHOOK_URL"),
        (["chat"], {"INGEAR_WEBHOOK_SECRET": "no spaces"}, "INGEAR_WEBHOOK_SECRET"),
        (["chat"], {"INGEAR_WEBHOOK_LISTEN": "8080"}, "INGEAR_WEBHOOK_LISTEN"),
        (["chat"], {"INGEAR_WEBHOOK_LISTEN": "127.0.0.1:port"}, "INGEAR_WEBHOOK_LISTEN"),
        (["read", "--phase", "nowhere", "x"], {}, "--phase"),
        (["read", "--now", "soon", "x"], {}, "--now"),
        (["read", "--timezone", "Mars/Base", "x"], {}, "--timezone"),
        (["invite", "--role", "king"], {}, "--role"),
        (["invite", "--team", "Nobody"], {}, "--team"),
    ],
)
def test_a_mishap_is_one_line_with_the_remedy(
    tmp_path: Path, words: list[str], settings: dict[str, str], names: str
) -> None:
    told = ingear(*words, home=tmp_path, **settings)
    assert told.returncode == 2
    assert names in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1, told.stderr
    assert "x" * 3 not in told.stderr


def test_a_database_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "ingear.db").write_text("not a database, but a letter of some length " * 50)
    told = ingear("chat", home=tmp_path, lines="hello\n")
    assert told.returncode == 2
    assert "INGEAR_DATABASE_URL" in told.stderr
    assert "Traceback" not in told.stderr
