"""Notes are loaded, learnt from, read and judged, by real parts and a model trained here."""

from __future__ import annotations

import asyncio
import itertools
import math
from pathlib import Path

import pytest

from bot.readers import fitting
from bot.readers.calibration import deciding_bar
from bot.readers.evaluate import evaluate
from bot.readers.evidence import MOST_SPANS, MOST_WORDS, strongest_spans
from bot.readers.figures import calibration_error, macro_f1
from bot.readers.labels import HEADS, stood
from bot.readers.ngrams import pieces
from bot.readers.notes import LabelledNote, UnreadableNotes, load, load_folder
from bot.readers.train import folds, train
from bot.readers.trained import LONGEST, PACKAGED, TrainedReader
from flows.errors import UnreadableModel
from flows.history import Outcome
from flows.process import HOME, PhaseKind
from flows.reading import UNCLEAR, Context, Reading

HEADER = "note\tphase\tstage\toutcome\tactivity\tintent\tkind\tdeal_phase"

SAID = {
    "prospecting": "their old line jams every week",
    "qualification": "she asked for a brochure and a price list",
    "needs_analysis": "we walked through their list of requirements",
    "presentation": "they keep the sample and want the demo on Tuesday",
    "objection_handling": "far too expensive, the rival is cheaper",
    "closing": "the board nodded and the purchase order is coming",
    "follow_up": "the driver delivered it and their people like using it",
    "none": "nobody answered the phone",
}
WHO = (
    "the foreman",
    "Maria",
    "their boss",
    "at the fair",
    "Novapol",
    "on the phone",
    "again",
    "today",
)

STRANGE = {
    "empty": "",
    "blank": " \n\t ",
    "emoji": "🎉👍🏽🚀",
    "nul": "\0\0",
    "nul inside": "they\0signed",
    "right to left": "مرحبا كيف حالك",
    "mixed scripts": "они подписали שלום ok 你好",
    "long word": "a" * 10_000,
    "long text": "they signed and want a brochure " * 320,
    "surrogate": "\ud83d broken",
    "combining": "a" + "\u0301" * 5_000,
}


def _line(stage: str, note: str, deal_phase: str = "") -> str:
    phase = next((p.value for s, p in HOME.items() if s == stage), UNCLEAR)
    outcome = "won" if stage == "follow_up" else "open"
    activity = "presentation" if stage == "presentation" else "none"
    intent = "small_talk" if stage == "none" else "report"
    return f"{note}\t{phase}\t{stage}\t{outcome}\t{activity}\t{intent}\tplain\t{deal_phase}"


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with eight notes a stage."""
    folder = tmp_path_factory.mktemp("notes")
    told = itertools.product(SAID.items(), WHO)
    lines = [_line(stage, f"{who}: {said}") for (stage, said), who in told]
    (folder / "en.tsv").write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def model(notes: Path) -> Path:
    """A model of those notes."""
    train(notes, notes / "tiny.npz", progress=False)
    return notes / "tiny.npz"


@pytest.fixture(scope="module")
def reader(model: Path) -> TrainedReader:
    """A reader of that model."""
    return TrainedReader.load(model)


@pytest.fixture(scope="module")
def packaged() -> TrainedReader:
    """The reader the product ships with."""
    return TrainedReader.load()


def _load(tmp_path: Path, text: str, name: str = "en.tsv") -> list[LabelledNote]:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load(tmp_path / name)


def test_a_labelled_note_carries_labels_context_and_language(tmp_path: Path) -> None:
    won = _line("follow_up", "ruszyło", "post_purchase_evaluation")
    (row,) = _load(tmp_path, f"{HEADER}\r\n{won}\r\n\n", "pl.b.tsv")
    assert (row.note, row.phase, row.kind, row.language) == (
        "ruszyło",
        "post_purchase_evaluation",
        "plain",
        "pl",
    )
    assert row.context == Context(PhaseKind.POST_PURCHASE_EVALUATION, Outcome.WON)
    assert row.labels["stage"] == "follow_up"


def test_later_columns_may_be_missing_and_intents_unknown(tmp_path: Path) -> None:
    (short,) = _load(tmp_path, "note\tphase\tstage\nok\tunclear\tnone")
    assert dict(short.labels) == {"stage": UNCLEAR}
    (odd,) = _load(tmp_path, "note\tphase\tintent\tactivity\nok\tunclear\tpraise\t")
    assert dict(odd.labels) == {"stage": UNCLEAR, "activity": "none"}
    (coarse,) = _load(tmp_path, "note\tphase\nhm\tevaluation_of_alternatives")
    assert coarse.labels == {}
    assert coarse.phase == "evaluation_of_alternatives"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("text\tlabel\nx\ty", "en.tsv:1: the header lacks"),
        (f"{HEADER}\nx\tunclear\tsigning", "en.tsv:2: stage 'signing' is none of"),
        (f"{HEADER}\nx\tneed_recognition\tclosing", "en.tsv:2: stage closing belongs to"),
        (f"{HEADER}\nx\tunclear\tnone\tdraw", "en.tsv:2: outcome 'draw' is none of"),
        (f"{HEADER}\n{_line('none', 'x', 'early')}", "en.tsv:2: deal_phase 'early' is none of"),
        (f"{HEADER}\n{_line('none', 'x')}\tmore", "en.tsv:2: 9 cells under 8 columns"),
    ],
)
def test_an_unreadable_note_names_file_line_and_remedy(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(UnreadableNotes) as wrong:
        _load(tmp_path, text)
    assert told in str(wrong.value)
    assert "mend the line named" in str(wrong.value)


def test_missing_and_undecodable_notes_name_the_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableNotes, match=r"none\.tsv"):
        load(tmp_path / "none.tsv")
    with pytest.raises(UnreadableNotes, match=r"no \.tsv file"):
        load_folder(tmp_path)
    (tmp_path / "en.tsv").write_bytes(b"note\tphase\n\xff\xfe\tunclear")
    with pytest.raises(UnreadableNotes, match=r"en\.tsv"):
        load(tmp_path / "en.tsv")


def test_pieces_are_folded_and_stand_where_they_were_typed() -> None:
    note = "Prezes macha RĘKĄ, 2 500 zł?"
    assert [p.folded for p in pieces(note)] == [
        *["prezes", "macha", "reka", ",", "0", "000", "zl", "?"]
    ]
    assert [note[p.start : p.end] for p in pieces(note)][2] == "RĘKĄ"


@pytest.mark.parametrize("stage", [stage for stage in SAID if stage != "none"])
async def test_a_learnt_stage_is_read_with_its_words(reader: TrainedReader, stage: str) -> None:
    note = f"Heard it: {SAID[stage].upper()}"
    read = await reader.read(note, Context())
    assert read.stage == stage
    spans = await reader.evidence(note, Context(), read)
    assert 1 <= len(spans) <= MOST_SPANS
    assert all(span in note and len(span.split()) <= MOST_WORDS for span in spans)


async def test_every_head_sums_to_one(packaged: TrainedReader) -> None:
    read = await packaged.read("they keep the sample", Context(PhaseKind.PURCHASE_DECISION))
    heads = (read.stages, read.outcomes, read.activities, read.intents)
    assert [tuple(head) for head in heads] == list(HEADS.values())
    assert [sum(head.values()) for head in heads] == pytest.approx([1, 1, 1, 1], abs=1e-5)
    assert 0 < read.bar <= 1


@pytest.mark.parametrize("note", STRANGE.values(), ids=STRANGE)
async def test_strange_input_is_read_calmly_and_moves_nothing(
    packaged: TrainedReader, note: str
) -> None:
    for context in (Context(), Context(PhaseKind.PURCHASE_DECISION)):
        read = await packaged.read(note, context)
        assert read.decision(context) != "move"
        assert all(span in note for span in await packaged.evidence(note, context, read))


@pytest.mark.parametrize("said", ["empty", "blank", "emoji", "nul", "right to left"])
async def test_where_nothing_is_said_the_reading_is_unclear(
    packaged: TrainedReader, said: str
) -> None:
    read = await packaged.read(STRANGE[said], Context(PhaseKind.PURCHASE_DECISION))
    assert read.phase is None
    assert read.confidence == 1


async def test_a_text_too_long_for_a_note_is_never_sure(packaged: TrainedReader) -> None:
    read = await packaged.read("they signed " * LONGEST, Context())
    assert math.isinf(read.bar)
    assert not read.sure


async def test_the_event_loop_does_not_wait_for_a_reading(reader: TrainedReader) -> None:
    readings = await asyncio.gather(*(reader.read(SAID["closing"], Context()) for _ in range(8)))
    assert {read.stage for read in readings} == {"closing"}


def test_a_won_deal_is_past_its_purchase_and_a_lost_one_may_be_anywhere() -> None:
    decision = PhaseKind.PURCHASE_DECISION
    assert stood(Context(decision, Outcome.WON)) == "post_purchase_evaluation"
    assert stood(Context(decision, Outcome.LOST)) is None
    assert stood(Context(decision)) == "purchase_decision"


def test_training_twice_gives_the_same_file(notes: Path, model: Path, tmp_path: Path) -> None:
    train(notes, tmp_path / "again.npz", progress=False)
    assert (tmp_path / "again.npz").read_bytes() == model.read_bytes()


def test_notes_worded_alike_are_held_out_together() -> None:
    rows = [LabelledNote(f"note {n % 10}", {"stage": "closing"}) for n in range(30)]
    parts = folds(rows)
    assert parts[:10] == parts[10:20] == parts[20:]
    assert set(folds([LabelledNote(str(n), {"stage": "closing"}) for n in range(9)])) == {0, 1, 2}


def test_training_without_its_parts_says_what_to_install(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "sklearn.linear_model", None)
    with pytest.raises(fitting.NoTrainingParts, match="pip install"):
        train(notes, tmp_path / "none.npz", progress=False)


@pytest.mark.parametrize("damage", [b"", b"not a model", None])
def test_a_missing_or_damaged_model_is_named(tmp_path: Path, damage: bytes | None) -> None:
    file = tmp_path / "broken.npz"
    if damage is not None:
        file.write_bytes(damage)
    with pytest.raises(UnreadableModel, match=r"broken\.npz"):
        TrainedReader.load(file)


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
def test_a_cut_off_model_is_named(tmp_path: Path, model: Path, share: float) -> None:
    file = tmp_path / "cut.npz"
    whole = model.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(UnreadableModel, match=r"cut\.npz"):
        TrainedReader.load(file)


async def test_a_report_tells_figures_confusions_and_the_worst(
    notes: Path, reader: TrainedReader
) -> None:
    rows = load_folder(notes)
    wrong = LabelledNote("she asked for a brochure", {"stage": "closing"}, kind="hard")
    report = await evaluate(reader, [*rows, wrong])
    assert report.overall.notes == len(rows) + 1
    assert report.by_language["en"].phase == 1
    assert report.by_kind["hard"].phase == 0
    assert report.confusions == [("purchase_decision", "information_search", 1)]
    assert [judged.row for judged in report.worst] == [wrong]
    assert "she asked for a brochure" in report.text()


async def test_no_notes_give_an_empty_report(reader: TrainedReader) -> None:
    assert "all" in (await evaluate(reader, [])).text()


def test_figures_are_what_they_are_called() -> None:
    assert macro_f1([("a", "a"), ("a", "b"), ("b", "b")]) == pytest.approx(2 / 3)
    assert calibration_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)


def _read(sure: float) -> Reading:
    stages = dict.fromkeys(HEADS["stage"], 0.0) | {"prospecting": sure, UNCLEAR: 1 - sure}
    return Reading(stages, {"open": 1.0}, {"none": 1.0}, {"report": 1.0}, 1.0)


def test_the_bar_is_the_lowest_from_which_moves_are_right() -> None:
    rows = [LabelledNote("x", {"stage": "prospecting"}) for _ in range(60)]
    rows += [LabelledNote("x", {"stage": "closing"}) for _ in range(40)]
    readings = [_read(0.9)] * 60 + [_read(0.6)] * 40
    bar = deciding_bar(rows, readings)
    assert bar.reached
    assert 0.6 < bar.at <= 0.9
    assert bar.right == 1


def test_without_such_a_bar_the_strictest_worth_having_is_taken() -> None:
    rows = [LabelledNote("x", {"stage": "closing"}) for _ in range(100)]
    bar = deciding_bar(rows, [_read(0.5 + n / 200) for n in range(100)])
    assert not bar.reached
    assert bar.moved == pytest.approx(0.1, abs=0.02)


def test_spans_join_neighbours_and_come_strongest_first() -> None:
    note = "well, they KEPT the van and paid"
    words = [piece for piece in pieces(note) if piece.is_word]
    assert strongest_spans(note, words, [0, 2, 3, 1, 2, -4, 3]) == ("they KEPT the van", "paid")
    assert strongest_spans(note, words, [0] * 7) == ()


def test_the_packaged_model_is_small() -> None:
    assert PACKAGED.stat().st_size < 6_000_000
