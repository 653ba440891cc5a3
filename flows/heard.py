"""What somebody means, once it is understood."""

from __future__ import annotations

from dataclasses import dataclass

from flows.inquiry.inquiry import Inquiry
from flows.language.parsing import Phrase
from flows.meant import NOTHING_MEANT, Meant
from flows.messages import Incoming, Press
from flows.reading import Reading
from flows.store import Note
from flows.talk import Talk


@dataclass(frozen=True)
class Heard:
    """What somebody means.

    `meant` says which deal; `note` is the text that was read, joined to an earlier one where that
    is still being asked about. `talk` is the talk it was understood in: whoever answers must check
    that it still stands there. `silent` notes tell that the customer did not answer, `outworn`
    ones of an old thing that the customer has, and `asks` that it has the form of a question.
    `told` is the note without the questions in it, where there are any, and `beside` another deal
    that they are about.
    `reworded` is the note as it was, where an edit changed it. `others` is what the same message
    tells of other deals. A note that `replaces` is what was meant by the one spoken before. An
    `inquiry` is a question about many deals, `page` which of its answer is wanted; where none was
    understood, `near` is what may be meant.
    """

    incoming: Incoming
    intent: str
    talk: Talk
    meant: Meant = NOTHING_MEANT
    phrase: Phrase | None = None
    argument: str = ""
    note: str = ""
    reading: Reading | None = None
    words: tuple[str, ...] = ()
    silent: bool = False
    outworn: bool = False
    asks: bool = False
    told: str = ""
    beside: int | None = None
    reworded: Note | None = None
    others: tuple[Heard, ...] = ()
    replaces: bool = False
    inquiry: Inquiry | None = None
    page: int = 0
    near: tuple[Inquiry, ...] = ()

    @property
    def press(self) -> Press | None:
        """The button that was pressed, None where somebody typed."""
        return self.incoming.press
