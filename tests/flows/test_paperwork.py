"""What was merely sent tells nothing of the customer; one word of theirs does."""

from __future__ import annotations

import pytest

from bot.readers.trained import TrainedReader
from flows.facts.paperwork import only_sent
from flows.process import PhaseKind, StageKind
from flows.reading import Context


@pytest.mark.parametrize(
    "note",
    [
        "Sent them the contract",
        "Novapol: emailed the revised offer this morning",
        "I sent the proposal to Acme Foods yesterday",
        "Wysłałem umowę",
        "oferta poszła do Novapolu",
        "Habe das überarbeitete Angebot an Müller geschickt",
        "Inviata l'offerta",
        "Ho mandato il contratto a Rossi",
        "Saatsin Puidule lepingu",
        "Pinadala ko na yung contract kay Cruz",
    ],
)
def test_a_paper_that_was_sent_is_all_that_is_told(note: str) -> None:
    assert only_sent(note)


@pytest.mark.parametrize(
    "note",
    [
        "They sent the contract back signed",
        "Acme sent us the contract",
        "Requested a sample, sent today",
        "Sent the contract, they sign on Friday",
        "Wysłali umowę",
        "Der Kunde hat den Vertrag geschickt",
        "Kunde hat Vertrag geschickt",
        "Hanno mandato il contratto",
        "Nad saatsid lepingu",
        "Pinadala nila yung contract",
        "the contract",
        "sent",
        "",
    ],
)
def test_anything_else_tells_more(note: str) -> None:
    assert not only_sent(note)


async def test_a_contract_that_was_sent_moves_nothing_and_is_still_an_act(
    reader: TrainedReader,
) -> None:
    for phase in PhaseKind:
        read = await reader.read("Sent them the contract", Context(phase))
        assert (read.phase, read.activity) == (None, StageKind.CLOSING)
