"""Whom you may write to, and what: customer service windows, free entry points, and what people asked for."""

from __future__ import annotations

from ._core import Advice, People
from .given import milliseconds, seed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .events import Event

    Category: TypeAlias = Literal[
        "service", "marketing", "utility", "authentication", "SERVICE", "MARKETING", "UTILITY", "AUTHENTICATION"
    ]
    """What a message is, as the platform counts it: free-form (`service`), or what its template is for."""


class Audience:
    """Knows who may be written to now, and what, from the events and sends that it is told of.

    A person is known by phone number, however it is written, and by user id; a group by its id. Windows belong to one of
    your numbers (by its id); what people asked for holds for all of them, so have one for each business. Events may come
    twice and in any order: the end is the same.

    With `requires_opt_in`, templates go only to those who opted in; without it, to all who haven't opted out. In an open
    customer service window this holds only for those that sell. Times are milliseconds since 1970, and now is `time.time()`
    unless told. Threads may share it.
    """

    def __init__(self, requires_opt_in: bool = False) -> None:
        self._people = People(requires_opt_in, seed())

    @classmethod
    def restore(cls, snapshot: str) -> Audience:
        """As it was when the snapshot was taken."""
        audience = cls.__new__(cls)
        audience._people = People.restore(snapshot)
        return audience

    def __reduce__(self) -> tuple[object, ...]:
        return Audience.restore, (self.snapshot(),)

    def event(self, event: Event) -> None:
        """Learn from an event. Those that tell nothing of this are passed over, so give it all of them."""
        self._people.event(event)

    def sent(self, number: str, person: str, now: int | None = None) -> None:
        """You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72
        hours. (Not if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end."""
        self._people.sent(number, person, milliseconds(now))

    def opt_in(self, person: str, at: int | None = None) -> None:
        """A person agreed to be written to: by the record of it that you keep."""
        self._people.opt_in(person, milliseconds(at))

    def opt_out(self, person: str, at: int | None = None) -> None:
        """A person no longer agrees to be written to.

        Until a later opt-in, templates are refused (`stopped`), whether or not opt-in is required; in an open customer service
        window only those that sell. Free-form messages may go in that window."""
        self._people.opt_out(person, milliseconds(at))

    def advise(self, number: str, person: str, category: Category, now: int | None = None) -> Advice:
        """Whether a message of this category should go from this number to this person or group now."""
        return self._people.advise(number, person, category, milliseconds(now))

    def open_until(self, number: str, person: str, now: int | None = None) -> int | None:
        """Until when free-form messages may go from this number to this person or group: nothing if the customer service
        window isn't open."""
        return self.advise(number, person, "service", now).open_until

    def forget(self, now: int | None = None) -> None:
        """Forget windows that are closed. What people asked for stays."""
        self._people.forget(milliseconds(now))

    def snapshot(self) -> str:
        """Its state, as JSON. It holds no names."""
        return self._people.snapshot()
