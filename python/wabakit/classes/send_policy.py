# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Decides which messages may be sent to a user now, from received events and recorded sends."""

from __future__ import annotations

from ..decision import Decision
from ..stateful import Record, Stateful, current, decision, moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal, Mapping, TypeAlias
    from ..events import Event

    Category: TypeAlias = Literal["service", "marketing", "utility", "authentication", "SERVICE", "MARKETING", "UTILITY", "AUTHENTICATION"]
    """Category of a message, as the platform charges it.

    - `service`: Free-form message: any message without a template.
    - `marketing`: Template with promotional content.
    - `utility`: Template about an action or request of the user.
    - `authentication`: Template with a one-time password.
    """


class PolicyDecision(Record):
    """Decision whether a message should be sent to a user now, with the open windows. True if the message may be sent.
    """

    __slots__ = ("decision", "open_until", "free_until")

    def __init__(self, decision: Decision, open_until: datetime | None = None, free_until: datetime | None = None) -> None:
        self.decision = decision
        """`send` or `refuse`."""
        self.open_until = open_until
        """End of the customer service window, in which free-form messages may be sent. `None` if the window is closed.
        """
        self.free_until = free_until
        """End of the free entry point window, in which all messages are free. `None` if the window is closed."""

    def __bool__(self) -> bool:
        return bool(self.decision)


class SendPolicy(Stateful):
    """Decides which messages may be sent to a user now, from received events and recorded sends.

    A user is identified by phone number, in any notation, and by user ID; a group by its ID. An event with both
    names of a user links them. Windows belong to one business phone number. Opt-ins and opt-outs apply to all
    numbers, so create one policy for each business.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may arrive more than once and in
    any order; the resulting state is the same. It takes at most 37 bytes for each link, window, opt-in and choice
    about marketing messages; `prune` removes closed windows.

    Safe to share between threads.
    """

    def __init__(self, requires_opt_in: bool = False) -> None:
        """Creates a policy that knows no user.

        Args:
            requires_opt_in: Sends templates only to users who opted in. Otherwise, they are sent to all users who
                haven't opted out. In an open customer service window, this applies to marketing templates only.
                Default: false.
        """
        self._create("SendPolicy", {"requires_opt_in": requires_opt_in})

    @classmethod
    def restore(cls, snapshot: str) -> SendPolicy:
        """Creates a policy from a snapshot."""
        return cls._restore("SendPolicy", snapshot)

    def event(self, event: Event) -> None:
        """Records an event. Irrelevant events are ignored, so pass all of them."""
        self._call("event", {"event": event})

    def link(self, name: str, other: str) -> None:
        """Links two names of one user, such as a phone number and a user ID. What is recorded under one of them, before
        or after, applies to both. Events link the names that they contain, and notations of one phone number need no
        link.
        """
        self._call("link", {"name": name, "other": other})

    def record_sent(self, number: str, user: str, now: datetime | None = None) -> None:
        """Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for
        72 hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's
        status reports the exact end.
        """
        self._call("record_sent", {"number": number, "user": user, "now": current(now, "now")})

    def opt_in(self, user: str, at: datetime | None = None) -> None:
        """Records that a user opted in. Keep your own record of the consent."""
        self._call("opt_in", {"user": user, "at": current(at, "at")})

    def opt_out(self, user: str, at: datetime | None = None) -> None:
        """Records that a user opted out. Until a later opt-in, templates are refused (`opted_out`), whether or not an
        opt-in is required. In an open customer service window, only marketing templates are refused, and free-form
        messages may be sent.
        """
        self._call("opt_out", {"user": user, "at": current(at, "at")})

    def open_until(self, number: str, user: str, now: datetime | None = None) -> datetime | None:
        """Returns the end of the customer service window between this number and this user or group, or `None` if it is
        closed.
        """
        return moment(self._call("open_until", {"number": number, "user": user, "now": current(now, "now")}))

    def window_open(self, op: str, params: Mapping[str, Any], now: datetime | None = None) -> bool:
        """Returns whether the recipient of a message has an open customer service window, from the parameters of the
        call. The limiter asks for it.

        Args:
            op: Name of the operation, such as `messages.send`.
            params: Parameters of the call, with the ID of its number as `phone_number_id`.
        """
        found: bool = self._call("window_open", {"op": op, "params": params, "now": current(now, "now")})
        return found

    def free_until(self, number: str, user: str, now: datetime | None = None) -> datetime | None:
        """Returns the end of the free entry point window between this number and this user, or `None` if it is closed.
        """
        return moment(self._call("free_until", {"number": number, "user": user, "now": current(now, "now")}))

    def check(self, number: str, user: str, category: Category, now: datetime | None = None) -> PolicyDecision:
        """Returns whether a message of this category should be sent from a number to a user or group now."""
        found = self._call("check", {"number": number, "user": user, "category": category, "now": current(now, "now")})
        return PolicyDecision(decision(found["decision"]), moment(found.get("open_until")), moment(found.get("free_until")))

    def prune(self, now: datetime | None = None) -> None:
        """Removes closed windows. Opt-ins, opt-outs and links stay."""
        self._call("prune", {"now": current(now, "now")})

    def snapshot(self) -> str:
        """Returns the state as text for `restore`. It contains no names."""
        return self._instance.snapshot()
