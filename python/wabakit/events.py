# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""What webhooks bring: a class for each kind of event. `event.kind`, `isinstance` and `match` tell them apart."""

# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from ._core import Event as _Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, Protocol, TypeAlias, TypeVar, overload

    from . import types

    E = TypeVar("E")
    R = TypeVar("R")

    class Register(Protocol[E]):
        """What takes a function that handles events of one kind."""

        def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


class _Kind(type):
    """Events are told apart by what they say of themselves."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _Event) and instance.kind == cls.__dict__["kind"]


class MessageEvent(_Event, metaclass=_Kind):
    """A message that somebody wrote to the number."""

    kind: Literal["message"] = "message"
    data: types.InboundMessage
    """The item as it came."""


class StatusEvent(_Event, metaclass=_Kind):
    """What became of a message that you sent. Statuses come in any order, and more than once."""

    kind: Literal["status"] = "status"
    data: types.Status
    """The item as it came."""


class ErrorEvent(_Event, metaclass=_Kind):
    """Something that went wrong, as webhooks tell it."""

    kind: Literal["error"] = "error"
    data: types.Problem
    """The item as it came."""


class UnknownEvent(_Event, metaclass=_Kind):
    """Something that this version doesn't know."""

    kind: Literal["unknown"] = "unknown"
    data: Any
    """The item as it came."""


class UnreadableEvent(_Event, metaclass=_Kind):
    """Bytes that aren't JSON, in those languages where data is."""

    kind: Literal["unreadable"] = "unreadable"
    data: types.Undecoded
    """The item as it came."""


Event: TypeAlias = MessageEvent | StatusEvent | ErrorEvent | UnknownEvent | UnreadableEvent
"""One thing that happened: what it is, where it belongs, and all that was said of it."""


class Handlers:
    """Functions, each with the kind of events that it handles."""

    def __init__(self) -> None:
        self._handlers: dict[str, list[Callable[[Any], Any]]] = {}

    if TYPE_CHECKING:

        @overload
        def on(self, kind: Literal["message"]) -> Register[MessageEvent]: ...
        @overload
        def on(self, kind: Literal["status"]) -> Register[StatusEvent]: ...
        @overload
        def on(self, kind: Literal["error"]) -> Register[ErrorEvent]: ...
        @overload
        def on(self, kind: Literal["unknown"]) -> Register[UnknownEvent]: ...
        @overload
        def on(self, kind: Literal["unreadable"]) -> Register[UnreadableEvent]: ...

    def on(self, kind: str) -> Any:
        """Call the decorated function for every event of a kind that is dispatched."""

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._handlers.setdefault(kind, []).append(handler)
            return handler

        return register
