"""One turn of the talk in the making: what the conversation's steps share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows import meshing
from flows.advice import advise, own_key, situation
from flows.asking import pose
from flows.change_words import after_change
from flows.composing import Told, joined
from flows.corrections.undone_words import undone
from flows.criteria import ONWARD, Fact, open_gates
from flows.deal import Deal
from flows.facts import catching
from flows.facts.retelling import retold
from flows.facts.told import told_in
from flows.groups.alerts import alert_of
from flows.heard import Heard
from flows.history import Cause, Change, Outcome
from flows.messages import Reply, Say, say
from flows.next_steps import agreed, outcomes
from flows.next_steps.appointing import STEP_LINES, missing_step, still_ahead
from flows.permissions import Act, may
from flows.process import Process
from flows.replies import action_of, advice_lines, next_line, standing_line
from flows.ruling import ruled
from flows.scene import Scene, Turn
from flows.store import Given
from flows.talk import Question

GIVING_WAY = ("correcting", "appointing", "happening")
"""Questions that are not asked again after a detour."""


@dataclass
class Taking:
    """What was heard, what may be looked at, and the turn that comes of it so far.

    `note` is the turn's note as a cause, `answer` what it says of a fact that was asked for.
    """

    heard: Heard
    scene: Scene
    turn: Turn
    note: Cause | None = None
    answer: tuple[tuple[str, str | None], ...] = ()

    @property
    def question(self) -> Question | None:
        """The question that is open now."""
        return self.turn.talk.open_question

    def go(self, trigger: str) -> None:
        """Take a move of the talk's table."""
        self.turn.talk = self.turn.talk.turn(trigger)

    def tell(self, *replies: Reply) -> None:
        """Say something more."""
        self.turn.replies.extend(replies)

    def focus(self, deal: Deal) -> None:
        """Remember which deal is talked about."""
        self.turn.talk = replace(self.turn.talk, focus=deal.id)

    def ask(self, question: Question) -> None:
        """Open a question; the talk must have moved to its state."""
        serial = self.turn.talk.serial + 1
        asked = replace(question, state=self.turn.talk.state, serial=serial)
        self.turn.talk = replace(self.turn.talk, question=asked, serial=serial)
        self.tell(self.posed(asked))

    def posed(self, question: Question) -> Reply:
        """A question in words."""
        process = self.process_for(question)
        others = [p for p in self.scene.processes if p.id != process.id]
        asked = still_ahead(question, self.scene.today)
        return pose(asked, self._deals() | self._new(), process, others)

    def process_for(self, question: Question) -> Process:
        """The process that a new deal would follow: as the rep said, else as the rules do."""
        scene = self.scene
        named = (p for p in scene.processes if p.id == question.process)
        amounts = (amount.value for amount in scene.grammar.money.find(question.text))
        value = max(amounts, default=None)
        return next(named, ruled(scene.processes, question.text, scene.person.name, value))

    def cause(self, read: Question, deal: Deal) -> Cause:
        """The note of a question as a cause, with all that it tells of the deal."""
        scene = self.scene
        ours = [member.name for member in scene.members]
        said = told_in(read, deal.name, scene.grammar, scene.now, ours)
        told = agreed.succeeding(said, deal, scene.now)
        contact = outcomes.told_of(read, deal, dict(told), scene.grammar, scene.now)
        anew = self.heard.reworded is not None or self.heard.replaces
        if anew and read.correcting and read.change is not None:
            told = retold(deal, deal.change(read.change), told)
        self.note = replace(
            scene.cause(read.note, read.words), told=(*told, *contact, *self.answer)
        )
        return self.note

    def _deals(self) -> dict[int, Deal]:
        """The deals of the scene; those that were joined to another are that one."""
        scene = self.scene
        return {number: scene.deal(number) or deal for number, deal in scene.deals.items()}

    def _new(self) -> dict[int, Deal]:
        return {self.turn.opened.id: self.turn.opened} if self.turn.opened else {}

    def close(self) -> None:
        """Forget the open question."""
        self.turn.talk = replace(self.turn.talk, question=None)

    def park(self, about: int | None, name: str | None) -> None:
        """Lay an open question aside when a note is about something else; drop it otherwise."""
        question = self.question
        self.close()
        if question is None or question.returned or question.state in GIVING_WAY:
            return
        same_deal = question.deal is not None and question.deal == about
        if same_deal or (question.deal is None and question.name == name):
            return
        if question.text or question.deal is not None:
            self.turn.talk = replace(self.turn.talk, parked=(*self.turn.talk.parked, question))

    def changes(self, deal: Deal) -> None:
        """The deal is to be kept as it is now."""
        if deal is not self.turn.opened and deal not in self.turn.changed:
            self.turn.changed.append(deal)

    def remember(self, deal: Deal) -> None:
        """The deal was changed here, and is the one talked about."""
        self.changes(deal)
        self.turn.talk = replace(self.turn.talk, focus=deal.id, changed=deal.id)

    def changed(self, deal: Deal, change: Change, note: str) -> None:
        """Finish a change: say it, advise on it, tell the groups, remember it."""
        self.done(deal, change)
        self.tell(self.advised(deal, change, note))
        if change.kind in ONWARD:
            self.check(deal)
        self.ask_day(deal)

    def check(self, deal: Deal) -> None:
        """Ask for what a gate that the customer went through is still open about, if anything."""
        phase, criterion = next(open_gates(deal, self.facts(deal)), (None, None))
        if phase is None or criterion is None or not self.turn.talk.can("check"):
            return
        self.go("check")
        self.ask(Question("", deal=deal.id, wish="fact", fact=criterion.text, at=phase.id))
        *before, told, asked = self.turn.replies
        self.turn.replies = [*before, joined(told, asked)]

    def ask_day(self, deal: Deal) -> None:
        """Ask on which day the step is that was just agreed, where nothing else is asked."""
        asked = missing_step(deal, self.scene.now)
        mine = may(self.scene.person, Act.EDIT, team=deal.team, owner=deal.owner)
        if asked is None or self.question is not None or not mine:
            return
        self.go("appoint")
        self.ask(asked)
        *before, told, posed = self.turn.replies
        lines = tuple(line for line in told.lines if line.key not in STEP_LINES)
        self.turn.replies = [*before, joined(replace(told, lines=lines), posed, least=1)]

    def facts(self, deal: Deal) -> list[Fact]:
        """What has been said of the facts that gates ask for, just now included."""
        said = [fact for number, fact in self.turn.facts if number == deal.id]
        return [*self.scene.facts.get(deal.id, ()), *said]

    def done(self, deal: Deal, change: Change) -> None:
        """Finish a change without a word to the rep."""
        self.remember(deal)
        self.turn.talk = self.turn.talk.with_change(deal.id, change)
        if change.cause.note is not None:
            self.turn.attached.append((change.cause.note, deal.id))
        happened = deal.collect()
        self.turn.events.extend(happened)
        owner = self.scene.called(deal.owner)
        alerts = (alert_of(deal, event, owner) for event in happened)
        self.turn.alerts.extend(alert for alert in alerts if alert is not None)

    def advised(self, deal: Deal, change: Change, note: str) -> Reply:
        """The reply to a change, its advice remembered as given."""
        case = situation(deal, change, note, self.scene.grammar)
        told = after_change(deal, change)
        self.beside(told, deal, case)
        return told.reply(deal.id)

    def beside(self, told: Told, deal: Deal, case: str) -> None:
        """Add to what is told of a note all that goes with it: what is next, and why."""
        told.wheels = meshing.told(deal)
        action, why = self.advice(deal, self._grinding(deal, case))
        told.advice, told.why = (action,), (why,)
        told.outcome = tuple(outcomes.lines(deal, self.scene.now))
        told.step = tuple(agreed.lines(deal, self.scene.now))
        self.catch(told, deal)

    def catch(self, told: Told, deal: Deal) -> None:
        """Add to what is told of a note the facts that were caught in it."""
        if self.note is not None:
            catching.show(told, deal, self.note)

    def _grinding(self, deal: Deal, case: str) -> str:
        """What to advise on: the wheels come first, once in each situation."""
        return meshing.case_of(deal, case, {given.key for given in self.scene.given_on(deal)})

    def advice(self, deal: Deal, case: str) -> tuple[Say, Say]:
        """The next action on a deal in its lines, remembered as given."""
        now, today = self.scene.now, self.scene.today
        given, own = self.scene.given_on(deal), own_key(deal.stage)
        advice = advise(deal.stage.kind, case, given, now, today, own, self.scene.lesson.proven)
        if not advice.still_open:
            self.turn.given.append((deal.id, Given(advice.key, now, advice.due)))
        action = action_of(deal.process, advice.key)
        self._next(deal, next_line(advice.due, action, today))
        return advice_lines(advice, today, deal.process)

    def _next(self, deal: Deal, line: Say) -> None:
        """Put what is next on a deal into what its groups are told, unless it is lost."""
        self.turn.alerts = [
            replace(alert, next=line)
            if alert.deal == deal.id and not alert.undoes and deal.outcome is not Outcome.LOST
            else alert
            for alert in self.turn.alerts
        ]

    def took_back(self, deal: Deal, change: Change) -> None:
        """Finish an undo: say what was taken back, and take it back from the groups."""
        self.done(deal, change)
        self.tell(undone(deal, deal.change(change.mends or 1)))

    def overtaken(self, deal: Deal | None) -> None:
        """Somebody else has settled what was asked; what holds now is shown."""
        now = (standing_line(deal),) if deal is not None else ()
        self.tell(Reply((say("overtaken"), *now), deal=deal.id if deal else None))

    def stale(self, deal: Deal | None) -> None:
        """Answer a button that has been overtaken, with what holds today."""
        if deal is None:
            self.tell(Reply((say("button-old"),)))
            return
        self.tell(Reply((say("button-old-deal"), standing_line(deal)), deal=deal.id))
