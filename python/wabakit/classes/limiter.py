# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Decides when a call may be made. It knows every documented limit: messages of a number, messages to one recipient,
users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.
"""

from __future__ import annotations

from ..decision import Decision
from ..stateful import Record, Stateful, current, decision, milliseconds, moment, run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any, Literal, Mapping, TypeAlias, TypedDict
    from typing_extensions import Unpack
    from ..events import Event
    from .class_types import Reason

    PairModel: TypeAlias = Literal["debt", "gcra", "DEBT", "GCRA"]
    """Model for repaying a burst to one recipient.

    - `debt`: Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent
      after 2 minutes. The platform never refuses this, under any reading of its rule.
    - `gcra`: GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds.
    """

    class Limits(TypedDict, total=False):
        """Rate limits of all numbers. Those of one number can be set, or are learned from responses and webhooks."""

        pair_interval: timedelta
        """Interval between messages from a number to one recipient. Default: 6 s."""
        pair_burst: int
        """Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45.
        """
        pair_burst_window: timedelta
        """Duration of a burst, from its first message. Default: 6 s."""
        pair_model: PairModel
        """Model for repaying a burst. Default: `debt`."""
        pair_margin: timedelta
        """Maximum time in which a message reaches the platform. Used for messages whose response isn't observed, whose time
        of arrival is unknown. Default: 0.
        """
        throughput: int
        """Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
        the WhatsApp Business app uses the number too. Incoming messages count. Default: 80.
        """
        throughput_margin: timedelta
        """Maximum difference between the times that requests take to the platform: each second is counted longer by this.
        Grows by 25 ms with each refusal (error 130429), at most to 250 ms, and shrinks by 10 ms an hour. Default: 0.
        """
        messaging_limit: int
        """Messaging limit of a business portfolio: number of users who may receive messages outside a customer service
        window in 24 hours. Default: unknown, and not applied until a response or webhook contains it.
        """

    LimitOrigin: TypeAlias = Literal["default", "response", "webhook", "header", "caller"]
    """Source of a limit or a pause.

    - `default`: The documentation of the platform.
    - `response`: A response of the platform, successful or not.
    - `webhook`: Webhook of the platform.
    - `header`: A usage header of a response.
    - `caller`: Call of `set_number` by the application.
    """

    class NumberLimits(TypedDict, total=False):
        """Limits of one number, instead of those of all numbers and of those that the platform reported."""

        throughput: int
        """Messages per second from the number. Default: no change."""
        messaging_limit: int
        """Messaging limit of the number's portfolio: users in 24 hours. Default: no change."""
        portfolio: str
        """ID of the business portfolio that the number belongs to. Numbers of one portfolio share its messaging limit.
        Default: no change; at first the number's WABA, or the number alone.
        """


class LimitState(Record):
    """State of one limit: what is used, what is allowed, and when more is."""

    __slots__ = ("limit", "scope", "source", "used", "of", "free_at", "since")

    def __init__(self, limit: Reason, scope: str, source: LimitOrigin, used: int, of: int | None = None, free_at: datetime | None = None, since: datetime | None = None) -> None:
        self.limit = limit
        """Limit that is explained."""
        self.scope = scope
        """Owner of the limit: the ID of a number, a WABA, a portfolio or another object, in some cases two with a slash
        between them. Empty for the app.
        """
        self.source = source
        """Source of the allowed number or the pause."""
        self.used = used
        """Messages, users, calls or recipients with debt that count now."""
        self.of = of
        """Allowed number. `None` if it is unknown, unlimited, or doesn't apply."""
        self.free_at = free_at
        """Time when more is allowed. `None` if more is allowed now, and if waiting alone doesn't help."""
        self.since = since
        """Time when the allowed number was learned or the pause began."""


class Limiter(Stateful):
    """Decides when a call may be made. It knows every documented limit: messages of a number, messages to one
    recipient, users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.

    Ask `decide` before a call, and report the outcome with `observe`. Pass webhook events to `event`. A recipient is
    identified by phone number, in any notation, by user ID or by group ID.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes at most 36 bytes for each
    recipient with outstanding debt, 36 for each link, and 53 for each user who counts for a messaging limit; `prune`
    removes what no longer counts.

    Safe to share between threads.
    """

    def __init__(self, **limits: Unpack[Limits]) -> None:
        """Creates a limiter that has counted nothing.

        Args:
            limits: Rate limits. Default: the platform's.
        """
        self._create("Limiter", {"limits": limits})

    @classmethod
    def restore(cls, snapshot: str) -> Limiter:
        """Creates a limiter from a snapshot of this version or an earlier one."""
        return cls._restore("Limiter", snapshot)

    def decide(self, op: str, params: Mapping[str, Any], now: datetime | None = None, window_open: bool = False, paced: bool = False) -> Decision:
        """Decides whether a call may be made now, and counts it if so.

        Args:
            op: Name of the operation, such as `messages.send`.
            params: Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
            window_open: True if the customer service window of the recipient is open: then the message doesn't count
                for the messaging limit. Messages without a template never do. Default: false.
            paced: Spreads messages over the second. Default: false.
        """
        return decision(self._call("decide", {"op": op, "params": params, "now": current(now, "now"), "window_open": window_open, "paced": paced}))

    def admit(self, op: str, params: Mapping[str, Any], latest: datetime, now: datetime | None = None, window_open: bool = False) -> datetime | None:
        """Decides as `decide` does, for a caller who waits: returns nothing if the call may be made, or the time to ask
        again. Messages are spread over the second. Fails if the time is after `latest`, or if waiting alone doesn't
        help. A client with this limiter asks in this way before each attempt.

        Args:
            op: Name of the operation, such as `messages.send`.
            params: Parameters of the call, as for `decide`.
            latest: Latest time until which the caller waits.
            window_open: True if the customer service window of the recipient is open, as for `decide`. Default:
                false.
        """
        return moment(self._call("admit", {"op": op, "params": params, "latest": milliseconds(latest, "latest"), "now": current(now, "now"), "window_open": window_open}))

    def observe(self, op: str, params: Mapping[str, Any], departed: datetime, error: Mapping[str, Any] | None = None, metadata: Mapping[str, Any] | None = None, now: datetime | None = None) -> None:
        """Observes the outcome of a call: when a message reached the platform, what it refused, and how much of the
        quotas is used. Report every call that `decide` allowed.

        Args:
            op: Name of the operation, such as `messages.send`.
            params: Parameters of the call, as for `decide`.
            departed: Time of the decision.
            error: Error of the call as an object: `code` and `details` of an error of the API, and `retry`. Default:
                none, the call succeeded.
            metadata: Metadata of the response, with its `usage`. Default: none.
        """
        self._call("observe", {"op": op, "params": params, "departed": milliseconds(departed, "departed"), "error": error, "metadata": metadata, "now": current(now, "now")})

    def learn(self, op: str, params: Mapping[str, Any], response: Mapping[str, Any], now: datetime | None = None) -> None:
        """Learns limits that a response contains: those of `phone_numbers.get`, `phone_numbers.list`, `accounts.get`
        and `calls.get_permissions`. Other responses are ignored.

        Args:
            op: Name of the operation, such as `phone_numbers.get`.
            params: Parameters of the call, as for `decide`.
            response: Response of the call, with the platform's names.
        """
        self._call("learn", {"op": op, "params": params, "response": response, "now": current(now, "now")})

    def event(self, event: Event, now: datetime | None = None) -> None:
        """Learns from an event: received messages, failed statuses, and changes of limits, templates, flows and
        accounts. Irrelevant events are ignored, so pass all of them.
        """
        self._call("event", {"event": event, "now": current(now, "now")})

    def explain(self, now: datetime | None = None) -> list[LimitState]:
        """Returns what is counted and what is paused."""
        return [LimitState(found.get("limit"), found.get("scope"), found.get("source"), found.get("used"), found.get("of"), moment(found.get("free_at")), moment(found.get("since"))) for found in self._call("explain", {"now": current(now, "now")})]

    def clear(self, limit: Reason, scope: str) -> None:
        """Ends a pause whose cause is removed, such as a missing payment method.

        Args:
            limit: The limit, as a decision contains it.
            scope: ID of the owner: a number, a WABA, a flow, or a WABA and a template's name with a slash between
                them. Empty for the app.
        """
        self._call("clear", {"limit": limit, "scope": scope})

    def set_number(self, number: str, now: datetime | None = None, **limits: Unpack[NumberLimits]) -> None:
        """Sets limits of one number, instead of those of all numbers and of those that the platform reported.

        Args:
            number: ID of the business phone number.
            limits: Limits of the number.
        """
        self._call("set_number", {"number": number, "limits": limits, "now": current(now, "now")})

    def take(self, number: str, recipient: str, now: datetime | None = None) -> Decision:
        """Decides whether one message may be sent from a number to a user or group now, and counts it if so. The same
        as `decide` for a free-form message.
        """
        return decision(self._call("take", {"number": number, "recipient": recipient, "now": current(now, "now")}))

    def link(self, name: str, other: str) -> None:
        """Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt.
        Notations of one phone number need no link, and events link the names that they contain.
        """
        self._call("link", {"name": name, "other": other})

    def pause_pair(self, number: str, recipient: str, until: datetime) -> None:
        """Pauses messages from this number to this recipient until `until`, after the platform refused one (error
        131056). `observe` does it.
        """
        self._call("pause_pair", {"number": number, "recipient": recipient, "until": milliseconds(until, "until")})

    def pause_number(self, number: str, until: datetime) -> None:
        """Pauses all messages from this number until `until`, after the platform refused one (error 130429). `observe`
        does it.
        """
        self._call("pause_number", {"number": number, "until": milliseconds(until, "until")})

    def prune(self, now: datetime | None = None) -> int:
        """Removes recipients without outstanding debt, and everything else that no longer counts. Returns the number of
        recipients still tracked.
        """
        found: int = self._call("prune", {"now": current(now, "now")})
        return found

    def set_limits(self, **limits: Unpack[Limits]) -> None:
        """Replaces the limits of all numbers."""
        self._call("set_limits", {"limits": limits})

    def snapshot(self) -> str:
        """Returns the state as text for `restore`. It contains no names of users."""
        return self._instance.snapshot()

    @staticmethod
    def learns(op: str) -> bool:
        """Returns whether responses of an operation contain limits, so that `learn` needs them.

        Args:
            op: Name of the operation, such as `phone_numbers.get`.
        """
        found: bool = run("Limiter", "learns", {"op": op})
        return found
