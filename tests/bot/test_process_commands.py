"""`ingear process` as scripts run it: another process, files in, text out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from bot.processes.files import read
from tests.commands import ingear

DEALS = "new Acme\nthey compare us with Bosch and want a demo\nnew Bolt\n"


def test_a_process_goes_out_as_a_file_and_comes_in_changed(tmp_path: Path) -> None:
    ingear("chat", "--as", "Dana", home=tmp_path, lines=DEALS)
    shown = ingear("process", "show", home=tmp_path).stdout
    assert "Sales process, version 1: 2 open deals" in shown
    assert 'state "Presentation (1)" as evaluation_of_alternatives_presentation' in shown
    ours = tmp_path / "ours.yaml"
    told = ingear("process", "export", home=tmp_path)
    ours.write_text(told.stdout.replace("  - stage: presentation\n", ""), "utf-8")
    looked = ingear("process", "import", str(ours), home=tmp_path)
    assert "gone: stage Presentation" in looked.stdout
    assert "--move presentation=STAGE" in looked.stdout
    refused = ingear("process", "import", str(ours), "--yes", home=tmp_path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "--move presentation=STAGE" in refused.stderr
    move = ("--move", "presentation=objection_handling")
    done = ingear("process", "import", str(ours), *move, "--yes", home=tmp_path)
    assert "Saved as version 2. One deal has moved." in done.stdout
    rows = list(csv.DictReader(io.StringIO(ingear("export", home=tmp_path).stdout)))
    assert [(r["deal"], r["stage"], r["process"]) for r in rows] == [
        ("Acme", "objection_handling", "default"),
        ("Bolt", "prospecting", "default"),
    ]
    assert "Nothing is wrong" in ingear("check", home=tmp_path, INGEAR_TELEGRAM_TOKEN="1:x").stdout


def test_an_example_is_printed_checked_taken_in_and_played_back(tmp_path: Path) -> None:
    ingear("chat", home=tmp_path, lines="new Acme\nlost Acme\nyes\nprice\n")
    file = tmp_path / "tender.yaml"
    file.write_text(ingear("process", "example", "tender", home=tmp_path).stdout, "utf-8")
    assert "6 phases, 11 stages" in ingear("process", "check", str(file), home=tmp_path).stdout
    played = ingear("process", "replay", str(file), home=tmp_path).stdout
    assert "One closed deal, played back" in played or "1 closed deal" in played
    assert "version 1" in ingear("process", "import", str(file), "--yes", home=tmp_path).stdout
    # The closed deal followed another process than the one that there is by that key now.
    assert "nothing to play back" in ingear("process", "replay", str(file), home=tmp_path).stdout
    out = ingear("process", "export", "--process", "tender", home=tmp_path).stdout
    assert read(out)[0] == read(file.read_text("utf-8"))[0]


def test_a_file_that_is_wrong_is_told_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text("process: x\nphases:\n- phase: closing\n  stages:\n  - stag: other\n", "utf-8")
    told = ingear("process", "check", str(file), home=tmp_path)
    assert told.returncode == 2
    assert "wrong.yaml, line 3" in told.stderr
    assert "wrong.yaml, line 5: there is no `stag` here: did you mean `stage`?" in told.stderr
    gone = ingear("process", "check", str(tmp_path / "gone.yaml"), home=tmp_path)
    assert (gone.returncode, gone.stderr.count("\n")) == (2, 1)
    assert "tender" in ingear("process", "example", "nothing", home=tmp_path).stderr
    assert "default" in ingear("process", "show", "--process", "x", home=tmp_path).stderr
    assert "team" in ingear("process", "show", "--team", "Nobody", home=tmp_path).stderr
