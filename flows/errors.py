"""What can go wrong in the sale and the talk; the docstring of each is its message."""


class FlowError(Exception):
    """Something in the sale or the talk does not hold."""

    def __str__(self) -> str:
        """The first line of the docstring, then whatever names the case."""
        told = (type(self).__doc__ or "").strip().splitlines()[0]
        return f"{told} ({', '.join(map(str, self.args))})" if self.args else told


class UnknownStage(FlowError):
    """The process has no such stage."""


class UnsoundProcess(FlowError):
    """A process needs unique ids, a stage in every phase and each stage in one phase."""


class NeedsConsent(FlowError):
    """Won, lost, bought and reopened stand only after the rep's yes."""


class NothingToUndo(FlowError):
    """No change of this deal is left to take back."""


class NotClosed(FlowError):
    """Only a deal that is won or lost can be reopened."""


class IllegalMove(FlowError):
    """The table has no such move from this state."""


class Passing(FlowError):
    """What came in the way passes: the whole unit of work is to be done again."""


class VersionClash(Passing):
    """Somebody else changed the deal or the talk meanwhile."""


class StoreAway(Passing):
    """The database cannot be reached just now, or was lost midway."""


class AlreadySettled(FlowError):
    """This message has already had its effect."""


class OlderDatabase(FlowError):
    """The database is empty or of an older Ingear: run `ingear migrate`."""


class NewerDatabase(FlowError):
    """The database was written by a newer Ingear: upgrade this one."""


class UnreadableModel(FlowError):
    """The reader's model is missing or damaged: install Ingear again, or run `ingear train`."""
