"""What is kept, how much of it, and for how long."""

from __future__ import annotations

from sqlalchemy import func
from sqlmodel import select

from bot.delivery.pruning import GIVEN_UP, KEPT, TOLD
from bot.storage.import_tables import BroughtRow, ImportedRow
from bot.storage.process_tables import DraftRow, FactRow, ProcessVersionRow
from bot.storage.question_tables import QuestionRow
from bot.storage.queues import InboxRow, OutboxRow, TimerRow
from bot.storage.rows import Row
from bot.storage.schedule_tables import ScheduleRow
from bot.storage.store import SqlStore
from bot.storage.tables import (
    ChangeRow,
    CoachingRow,
    CustomerRow,
    DealRow,
    GroupRow,
    IdentityRow,
    InviteRow,
    MemberRow,
    NoteRow,
    PersonRow,
    TalkRow,
)
from bot.storage.tally_tables import MovedRow, ReachedRow, TallyRow
from bot.storage.watch_tables import AdviceRow, LessonRow, LimitRow, WatchRow
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from flows.files.brought import TERM

# fmt: off
TERMS: tuple[tuple[type[Row], str, str], ...] = (
    (InboxRow,    "messages that came in",
     f"{KEPT.days} days after they were handled, {GIVEN_UP.days} where given up"),
    (OutboxRow,   "messages that were sent",   "private ones until the person is forgotten"),
    (TimerRow,    "things to do at a time",    "until that time"),
    (CustomerRow, "customers",                 "with their team"),
    (DealRow,     "deals",                     "with their team"),
    (ImportedRow, "deals of other systems",    "as digests, with their deal"),
    (AdviceRow,   "advice given",              "with its deal"),
    (NoteRow,     "notes",                     "with their deal; others like their writer"),
    (CoachingRow, "answers in groups",         "with their deal, until their writer is forgotten"),
    (ChangeRow,   "changes of deals",          "with their deal"),
    (ProcessVersionRow, "saved processes",    "with their team"),
    (DraftRow,    "processes being changed",   "until saved, dropped, or they are forgotten"),
    (FactRow,     "facts shown or passed",     "with their deal"),
    (BroughtRow,  "files of deals",            f"until taken in, or {TERM.days} day"),
    (WatchRow,    "deals watched over",        "with their deal"),
    (QuestionRow, "questions asked of deals",  "with their deal"),
    (LimitRow,    "limits of warnings",        "with their team"),
    (TallyRow,    "counts of deals",           "with their deals"),
    (MovedRow,    "counts of changes",         "with their deals"),
    (ReachedRow,  "counts of closed deals",    "with their deals"),
    (ScheduleRow, "what is sent by the clock", "until switched off, or they are forgotten"),
    (LessonRow,   "figures of closed deals",   "counted anew daily, with their team"),
    (PersonRow,   "people",                    "until they are forgotten; then without a name"),
    (MemberRow,   "members of teams",          "until they leave, or are forgotten"),
    (GroupRow,    "groups that are told",      "until unbound"),
    (IdentityRow, "ways to reach them",        "until the person is forgotten"),
    (TalkRow,     "open talks",                "until the person is forgotten"),
    (InviteRow,   "invitations",               "as hashes, with their team"),
    (WebhookRow,  "endpoints of events",       "with their secret, until removed"),
    (WebhookDeliveryRow, "events told outside",
     f"{TOLD.days} days with their endpoint, without content once taken"),
)
# fmt: on


async def terms(store: SqlStore) -> list[str]:
    """A line for each kind of thing that is kept."""
    async with store.look() as unit:
        lines = []
        for table, what, how_long in TERMS:
            query = select(func.count()).select_from(table)
            many = (await unit.session.exec(query)).one()
            lines.append(f"{what}: {many}, kept {how_long}")
    return lines
