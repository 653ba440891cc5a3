"""Stages and statuses as other systems tell them: each is what their file means."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import now
from bot.importing import ending, preview, writing
from bot.importing.settling import Home
from bot.importing.shell import import_file
from bot.importing.stages import Landing, after_sale, guess, outcome_of, seat, status
from bot.importing.workpiece import laid_out
from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.speech import Speech
from flows.files.brought import Brought, State
from flows.history import Outcome
from flows.process import DEFAULT, Process, StageKind
from tests.bot.imported import YES, exported, table, taken

DANA = replace(YES, owner="Dana")


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        ("Follow-up, Follow up needed, Nachfassen, To be signed, LOI signed", "closing"),
        ("Offer delivered, Sample delivered, Quote delivered, PoC", "presentation"),
        ("NDA signed", "qualification"),
        ("Waiting for customer, New customer call", "open"),
        ("Lost customer, Lost - no decision, Not qualified, Proposal not won, Won't buy", "lost"),
        ("5 - Contract lost, Proposal rejected, Contract cancelled, Dead lead", "lost"),
        ("Nicht gewonnen, Auftrag storniert, Kein Bedarf, Angebot abgelehnt", "lost"),
        ("Nie wygrana, Przegrana - brak decyzji, Oferta odrzucona", "lost"),
        ("Offerta persa, Contratto perso, Non vinta, Preventivo rifiutato", "lost"),
        ("Ei võidetud, Pakkumine tagasi lükatud, Hindi panalo, Hindi interesado", "lost"),
        ("Signed - won, Won - no second round, Closed Deal - Won", "won"),
        ("Not yet won, No proposal, With customer, Sold out, Noch nicht gewonnen", "None"),
        ("Proposal not lost", "presentation"),
    ],
)
def test_a_stage_nobody_knows_is_never_more_than_a_guess(names: str, meant: str) -> None:
    for name in names.split(", "):
        found = guess(name, DEFAULT)
        assert (name, str(found.landing), found.sure) == (name, meant, False)


@pytest.mark.parametrize("stage", ["follow_up", "post_purchase_evaluation", "Onboarding"])
def test_what_is_bought_without_doubt_is_bought(stage: str) -> None:
    found = guess(stage, DEFAULT)
    assert found.sure
    assert after_sale(found.landing or Landing())


def test_a_teams_own_name_for_what_comes_after_the_sale_is_sure() -> None:
    last = DEFAULT.phases[-1]
    named = replace(last, stages=(replace(last.stages[0], name="Follow-up"),))
    process = Process("ours", (*DEFAULT.phases[:-1], named))
    assert guess("follow up", process).sure
    assert not guess("follow up", DEFAULT).sure


def test_no_open_deal_is_seated_behind_its_sale() -> None:
    bought = Landing(stage=StageKind.FOLLOW_UP)
    assert seat(bought, DEFAULT) == "closing"
    undecided = Process("short", (*DEFAULT.phases[:3], DEFAULT.phases[-1]))
    assert seat(bought, undecided) == "objection_handling"


def test_statuses_are_outcomes_or_are_left_to_the_stage() -> None:
    assert [outcome_of(said) for said in ("Cancelled", "Auftrag erteilt")] == [
        Outcome.LOST, Outcome.WON,
    ]  # fmt: skip
    assert status("Lost to competitor").landing == Landing(outcome=Outcome.LOST)
    assert status("Hot").landing == status("Proposal").landing == Landing()


async def rows_of(settings: Settings) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(await exported(settings))))


STATUSES = """Id,Organization,Stage,Status,Owner,Created,Updated
1,Acme,Proposal Made,Open,Dana,2024-05-01,2024-06-01
2,Bolt,Onboarding,Open,Dana,2024-05-01,2024-06-01
3,Cord,Onboarding,Won,Dana,2024-05-01,2024-06-01
4,Dorn,Onboarding,Hot,Dana,2024-05-01,2024-06-01
"""


async def test_what_is_open_after_the_sale_stops_nothing(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, STATUSES)
    told = await taken(settings, file, capsys)
    assert any(line.startswith("4 rows: 4 new") for line in told)
    assert any("Hot" in line and "as its stage says" in line for line in told)
    assert [(row["stage"], row["outcome"]) for row in await rows_of(settings)] == [
        ("presentation", "open"), ("closing", "open"), ("follow_up", "won"), ("follow_up", "won"),
    ]  # fmt: skip
    told = await taken(settings, file, capsys)
    assert any(line.startswith("4 rows: 0 new, 0 changed, 4 as they are") for line in told)
    moved = table(tmp_path, STATUSES.replace("Proposal Made,Open", "Onboarding,Open"))
    told = await taken(settings, moved, capsys)
    assert any(line.startswith("4 rows: 0 new, 1 changed") for line in told)
    assert (await rows_of(settings))[0]["stage"] == "closing"


async def test_a_row_that_does_not_fit_its_deal_is_refused_alone(
    settings: Settings,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await taken(settings, table(tmp_path, STATUSES), capsys)
    before = await exported(settings)
    for module in (writing, ending):
        monkeypatch.setattr(module, "seat", lambda *_: "follow_up")
    more = "5,Echo,Demo,Open,Dana,2024-05-01,2024-06-01\n6,Fern,Demo,Lost,Dana,2024-05-01,\n"
    changed = STATUSES.replace("Acme,Proposal Made", "Acme Group,Lead In")
    told = await taken(settings, table(tmp_path, changed + more), capsys)
    assert any(line.startswith("6 rows: 1 new, 0 changed, 3 as they are") for line in told)
    assert "  2 × does not fit what is known of the deal here" in told
    assert (await exported(settings)).startswith(before)


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            (
                "Nr;Kunde;Status\n1;Acme;Angebot verschickt\n2;Bolt;Verhandlung\n"
                "3;Cord;Gewonnen\n4;Dorn;Auftrag erteilt\n5;Echo;abgesagt\n6;Fern;offen\n"
            ),
            "presentation closing won won lost prospecting",
        ),
        (
            "Nr;Kunde;Phase;Status\n1;Acme;Angebot;offen\n2;Bolt;Vertrag;offen\n3;Cord;Demo;verloren\n",
            "presentation closing lost",
        ),
        (
            (
                "Nr;Kunde;Stufe;Status\n1;Acme;Angebot;On hold\n2;Bolt;Angebot;Cancelled\n"
                "3;Cord;Angebot;Lost to a competitor\n4;Dorn;Gewonnen;hot\n"
            ),
            "presentation lost lost won",
        ),
        ("Nr;Kunde;Status\n1;Acme;hot\n2;Bolt;gewonnen\n", "prospecting won"),
    ],
)  # fmt: skip
async def test_stages_are_read_in_the_column_that_has_them(
    text: str, stages: str, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, text)
    await taken(settings, file, capsys, DANA)
    found = [
        row["stage"] if row["outcome"] == "open" else row["outcome"]
        for row in await rows_of(settings)
    ]
    assert found == stages.split()
    told = await taken(settings, file, capsys, DANA)
    assert any("0 new, 0 changed" in line for line in told)


async def test_a_column_stays_what_it_is_said_to_be(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, "Id,Account,Status\n1,Acme,Demo\n")
    told = await taken(settings, file, capsys, replace(DANA, columns=["Status=outcome"]))
    assert "  Status   outcome" in told
    assert [row["stage"] for row in await rows_of(settings)] == ["prospecting"]


def test_a_chat_lists_statuses_and_asks_for_those_that_may_have_closed_a_deal() -> None:
    text = "Account,Stage,Status\nAcme,Waiting for it,Hot\nBolt,Demo,Lost to Cord\n"
    piece = laid_out(text.encode(), Home("Team", "Dana", DEFAULT, ZoneInfo("UTC")))
    assert [(doubt.said, doubt.likely) for doubt in piece.doubts()] == [
        ("Waiting for it", "open"), ("Lost to Cord", "lost"),
    ]  # fmt: skip
    file = Brought(1, "deals.csv", State.COUNTING, rows=2)
    lines = list(preview.read_as(file, piece, piece.plan(file)))
    said = Speech().of("en", "UTC", now()).lines(lines)
    piece.close()
    for told in ("Waiting for it → Open", "Demo → Presentation", "Hot → as its stage says"):
        assert told in said
    assert "Lost to Cord → Lost" in said


async def test_a_file_is_shown_before_all_its_unknown_stages_are_asked(
    on_sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, "Account,Owner,Stage\nAcme,Dana,Zebra\nBolt,Dana,Yak\n")
    with pytest.raises(Mishap) as told:
        await import_file(read_settings(database_url=on_sqlite), file, YES)
    assert "--map 'Zebra=KIND' --map 'Yak=KIND'" in str(told.value)
    assert "presentation" in str(told.value)
    assert "  Stage    stage" in capsys.readouterr().out
