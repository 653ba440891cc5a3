"""Notes are loaded, learnt from, read and judged, by real parts and a model trained here."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from bot.readers import fitting, linear
from bot.readers.calibration import deciding_bar
from bot.readers.evaluate import judge
from bot.readers.evidence import groups, strongest_spans
from bot.readers.figures import calibration_error, macro_f1
from bot.readers.labels import HEADS, stood
from bot.readers.linear import Model
from bot.readers.ngrams import pieces
from bot.readers.notes import LabelledNote, UnreadableNotes, load, load_folder
from bot.readers.train import train
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
def learnt(notes: Path) -> Model:
    """The n-grams of those notes."""
    return fitting.fit(load_folder(notes), lambda _: None)


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


@pytest.mark.parametrize("said", [stage for stage in SAID if stage != "none"])
def test_a_learnt_stage_is_read(learnt: Model, said: str) -> None:
    folded = [piece.folded for piece in pieces(f"Heard it: {SAID[said].upper()}")]
    scores = learnt.scores([folded], None)[0]
    stages = HEADS["stage"]
    assert stages[int(scores[: len(stages)].argmax())] == said


def test_a_won_deal_is_past_its_purchase_and_a_lost_one_may_be_anywhere() -> None:
    decision = PhaseKind.PURCHASE_DECISION
    assert stood(Context(decision, Outcome.WON)) == "post_purchase_evaluation"
    assert stood(Context(decision, Outcome.LOST)) is None
    assert stood(Context(decision)) == "purchase_decision"


def test_learning_twice_gives_the_same_file(notes: Path, learnt: Model, tmp_path: Path) -> None:
    learnt.save(tmp_path / "once.npz")
    fitting.fit(load_folder(notes), lambda _: None).save(tmp_path / "again.npz")
    assert (tmp_path / "once.npz").read_bytes() == (tmp_path / "again.npz").read_bytes()


def test_training_without_its_parts_says_what_to_install(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "sklearn.linear_model", None)
    with pytest.raises(fitting.NoTrainingParts, match="pip install"):
        train(notes, tmp_path, chosen_by=notes, progress=False)


@pytest.mark.parametrize("damage", [b"", b"not a model", None])
def test_missing_or_damaged_ngrams_are_named(tmp_path: Path, damage: bytes | None) -> None:
    file = tmp_path / "broken.npz"
    if damage is not None:
        file.write_bytes(damage)
    with pytest.raises(UnreadableModel, match=r"broken\.npz"):
        linear.load(file)


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
def test_cut_off_ngrams_are_named(tmp_path: Path, learnt: Model, share: float) -> None:
    file = tmp_path / "cut.npz"
    learnt.save(file)
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])
    with pytest.raises(UnreadableModel, match=r"cut\.npz"):
        linear.load(file)


def test_a_report_tells_figures_confusions_and_the_worst(notes: Path) -> None:
    rows = load_folder(notes)
    wrong = LabelledNote("she asked for a brochure", {"stage": "closing"}, kind="hard")
    told = [*(_read(row.labels["stage"]) for row in rows), _read("qualification")]
    report = judge([*rows, wrong], told)
    assert report.overall.notes == len(rows) + 1
    assert report.by_language["en"].phase == 1
    assert report.by_kind["hard"].phase == 0
    assert report.confusions == [("purchase_decision", "information_search", 1)]
    assert [judged.row for judged in report.worst] == [wrong]
    assert "she asked for a brochure" in report.text()


def test_no_notes_give_an_empty_report() -> None:
    assert "all" in judge([], []).text()


def test_figures_are_what_they_are_called() -> None:
    assert macro_f1([("a", "a"), ("a", "b"), ("b", "b")]) == pytest.approx(2 / 3)
    assert calibration_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)


def _read(stage: str = "prospecting", sure: float = 1.0) -> Reading:
    stages = dict.fromkeys(HEADS["stage"], 0.0) | {UNCLEAR: 1 - sure}
    stages[stage] += sure
    return Reading(stages, {"open": 1.0}, {"none": 1.0}, {"report": 1.0}, 1.0)


def test_the_bar_is_the_lowest_from_which_moves_are_right() -> None:
    rows = [LabelledNote("x", {"stage": "prospecting"}) for _ in range(140)]
    rows += [LabelledNote("x", {"stage": "closing"}) for _ in range(40)]
    readings = [_read(sure=0.9)] * 140 + [_read(sure=0.6)] * 40
    bar = deciding_bar(rows, readings)
    assert bar.reached
    assert 0.6 < bar.at <= 0.9
    assert bar.right == 1


def test_without_such_a_bar_the_strictest_worth_having_is_taken() -> None:
    rows = [LabelledNote("x", {"stage": "closing"}) for _ in range(100)]
    bar = deciding_bar(rows, [_read(sure=0.5 + n / 200) for n in range(100)])
    assert not bar.reached
    assert bar.moved == pytest.approx(0.1, abs=0.02)


def test_spans_join_neighbours_and_come_strongest_first() -> None:
    note = "well, they KEPT the van and paid"
    words = [piece for piece in pieces(note) if piece.is_word]
    assert strongest_spans(note, words, [0, 2, 3, 1, 2, -4, 3]) == ("they KEPT the van", "paid")
    assert strongest_spans(note, words, [0] * 7) == ()


def test_words_are_left_out_in_groups_where_there_are_many() -> None:
    assert groups(3, 9) == [range(1), range(1, 2), range(2, 3)]
    assert [len(group) for group in groups(10, 4)] == [2, 3, 2, 3]
    assert groups(5, 0) == [range(5)]
