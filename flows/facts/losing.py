"""Why a deal was lost, where the note tells of a loss and of its reason."""

from __future__ import annotations

from flows.history import LossReason
from flows.language.passages import Passage

# What was missing explains more than who had it, and a price more than whom it favoured.
_ORDER = (
    LossReason.MISSING_FEATURE,
    LossReason.NO_BUDGET,
    LossReason.PRICE,
    LossReason.NO_ACCESS,
    LossReason.POOR_FIT,
    LossReason.UNRESPONSIVE,
    LossReason.TIMING,
    LossReason.NO_DECISION,
    LossReason.COMPETITOR,
)


def loss_reason(passage: Passage, *, rivalled: bool, lost: bool) -> LossReason | None:
    """The reason of a loss; a rival named with it is one where there is no other."""
    whole = (0, len(passage.folded.text))
    if not (lost or _told(passage) or _alone(passage)):
        return None
    for reason in _ORDER:
        if passage.told("reasons", reason, whole):
            silent = reason is LossReason.UNRESPONSIVE and rivalled
            return LossReason.COMPETITOR if silent else reason
    return LossReason.COMPETITOR if rivalled else None


def _told(passage: Passage) -> bool:
    """Whether a loss is told, and not denied by the word before."""
    denials = passage.cues.words("lost", "not")
    before = (
        [w.folded for w in passage.words_in((passage.sentence(span)[0], span[0]))][-1:]
        for span in passage.found("lost", "said")
    )
    return any(denials.isdisjoint(word) for word in before)


def _alone(passage: Passage) -> bool:
    """Whether a clause says nothing else: "Lost."."""
    pattern, fillers = passage.cues["lost", "alone"], passage.cues.words("lost", "fillers")
    bare = (
        " ".join(w.folded for w in passage.words_in(clause) if w.folded not in fillers)
        for clause in passage.clauses
    )
    return any(pattern.fullmatch(said) for said in bare)
