"""What became of it all: effects counted in the database, messages counted at Telegram."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import col, select

from bot.speech import plain
from bot.storage.queues import OutboxRow
from bot.storage.tables import ChangeRow, CustomerRow, DealRow, NoteRow
from tests.torture.ground import Ground
from tests.torture.plan import Line


@dataclass(frozen=True)
class Verdict:
    """The counts of a run, and what was wrong, in words."""

    lines: int
    sent: int
    repeats: int
    wrongs: tuple[str, ...]

    def told(self) -> str:
        """The counts in a line, and what was wrong below."""
        counts = f"{self.lines} updates, {self.sent} messages, {self.repeats} of them repeated"
        return "\n  ".join((counts, *self.wrongs))


async def judge(ground: Ground, said: Sequence[Line]) -> Verdict:
    """Every line has had its effect once and in order; every row was sent, some perhaps twice."""
    rows = await _rows(ground)
    wrongs = [*await _effects(ground, said), *_unsent(rows, ground, said)]
    received = _received(ground)
    messages = _messages(rows)
    wrongs += _unexplained(received, messages)
    repeats = received.total() - len(messages)
    return Verdict(len(said), len(messages), repeats, tuple(wrongs))


def _messages(rows: Sequence[OutboxRow]) -> list[tuple[str, str, int]]:
    """What was sent: the chat, the text, and how often it may have arrived once more."""
    joined: dict[int, list[OutboxRow]] = {row.id or 0: [row] for row in rows if row.state == "sent"}
    for row in rows:
        if row.joined_into is not None:
            joined[row.joined_into].append(row)
    return [
        (
            of_one[0].chat,
            plain("\n\n".join(row.body for row in sorted(of_one, key=lambda row: row.id or 0))),
            of_one[0].possible_repeats,
        )
        for of_one in joined.values()
    ]


async def _rows(ground: Ground) -> Sequence[OutboxRow]:
    async with ground.store.look() as unit:
        return (await unit.session.exec(select(OutboxRow).order_by(col(OutboxRow.id)))).all()


async def _effects(ground: Ground, said: Sequence[Line]) -> list[str]:
    async with ground.store.look() as unit:
        notes = (await unit.session.exec(select(NoteRow).order_by(col(NoteRow.id)))).all()
        opened = await unit.session.exec(
            select(CustomerRow.name, NoteRow.chat)
            .select_from(DealRow)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .outerjoin(NoteRow, col(NoteRow.deal_id) == DealRow.id)
            .order_by(col(DealRow.id))
        )
        deals = list(dict.fromkeys(opened.all()))
        twice = [
            note
            for note, many in Counter(
                (await unit.session.exec(select(ChangeRow.note_id))).all()
            ).items()
            if note is not None and many > 1
        ]
    wrongs = [f"note {note} has moved its deal more than once" for note in twice]
    for chat, rep in enumerate(ground.reps):
        mine = [line for line in said if line.chat == chat]
        told = [line.text for line in mine if line.opens is None]
        kept = [note.text for note in notes if note.chat == str(rep.id)]
        wrongs += _differ(f"notes of chat {chat}", told, kept)
    names = [line.opens for line in said if line.opens]
    wrongs += _differ("deals", sorted(names), sorted(name for name, _ in deals))
    return wrongs


def _differ(what: str, expected: Sequence[str], found: Sequence[str]) -> list[str]:
    if list(expected) == list(found):
        return []
    lost, extra = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    return [f"{what}: lost {list(lost)[:3]}, too many {list(extra)[:3]}, or out of order"]


def _unsent(rows: Sequence[OutboxRow], ground: Ground, said: Sequence[Line]) -> list[str]:
    left = [row.id for row in rows if row.state not in ("sent", "joined")]
    chats = Counter(row.chat for row in rows)
    lines = Counter(str(ground.reps[line.chat].id) for line in said)
    unanswered = [chat for chat, many in lines.items() if chats[chat] < many]
    return [f"rows not sent: {left[:5]}"] * bool(left) + [
        f"chats with fewer replies than lines: {unanswered[:5]}"
    ] * bool(unanswered)


def _received(ground: Ground) -> Counter[tuple[str, str]]:
    """What Telegram took, by chat and text."""
    sends = [call for call in ground.telegram.calls if call.method == "sendMessage"]
    return Counter(
        (str(call.parameters["chat_id"]), plain(str(call.parameters["text"]))) for call in sends
    )


def _unexplained(
    received: Counter[tuple[str, str]], messages: Sequence[tuple[str, str, int]]
) -> list[str]:
    """Messages that came too often without a crash between Telegram's answer and our record."""
    most: Counter[tuple[str, str]] = Counter()
    least: Counter[tuple[str, str]] = Counter()
    for chat, text, repeats in messages:
        least[chat, text] += 1
        most[chat, text] += 1 + repeats
    often = [key for key, many in received.items() if many > most[key]]
    never = [key for key, many in least.items() if received[key] < many]
    return [f"sent too often: {[key[1][:60] for key in often[:3]]}"] * bool(often) + [
        f"never arrived: {[key[1][:60] for key in never[:3]]}"
    ] * bool(never)
