# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Events of webhooks: a class for each kind. `event.kind`, `isinstance` and `match` distinguish them."""

# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false

from __future__ import annotations

from ._core import Event as _Event
from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, Protocol, TypeAlias, TypeVar, overload

    from . import types
    from .filters import Has

    E = TypeVar("E")
    R = TypeVar("R")

    class Register(Protocol[E]):
        """A decorator for functions that handle events of one kind."""

        def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


class _Kind(type):
    """Makes `isinstance` compare the kind of an event."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _Event) and instance.kind == cls.__dict__["kind"]


class MessageEvent(_Event, metaclass=_Kind):
    """A letter that arrived."""

    kind: Literal["message"] = "message"
    data: types.Delivery
    """Item of the webhook, as received."""


if TYPE_CHECKING:

    class _Delivery0HasWeight(types.Delivery):
        weight: int

    class _MessageHasWeight(MessageEvent):
        data: _Delivery0HasWeight


class UnknownEvent(_Event, metaclass=_Kind):
    """Unknown item: this version of the library doesn't know its kind, or can't read it."""

    kind: Literal["unknown"] = "unknown"
    data: Any
    """Item of the webhook, as received."""


Event: TypeAlias = MessageEvent | UnknownEvent
"""Event of any kind: one of the classes of this module."""


KINDS = frozenset(
    {
        "message",
        "unknown",
    }
)
"""All kinds of events."""


class Handlers:
    """Handlers: functions, each with the kind of events that it handles."""

    def __init__(self) -> None:
        self._handlers: list[tuple[str | None, Callable[[Any], bool] | None, Callable[[Any], Any]]] = []

    if TYPE_CHECKING:

        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["weight"]]
        ) -> Register[_MessageHasWeight]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Callable[[MessageEvent], bool] | None = None
        ) -> Register[MessageEvent]: ...
        @overload
        def on(
            self, kind: Literal["unknown"], passes: Callable[[UnknownEvent], bool] | None = None
        ) -> Register[UnknownEvent]: ...
        @overload
        def on(self, kind: None = None, passes: Callable[[Event], bool] | None = None) -> Register[Event]: ...

    def on(self, kind: str | None = None, passes: Callable[[Any], bool] | None = None) -> Any:
        """Call the decorated function for every event of a kind, or of any kind if none is given; or for those that pass a
        filter: any function of the event, such as `has("text")`.

        Handlers are called one after another. An exception in a handler goes to `on_error` and doesn't stop the others."""
        if kind is not None and kind not in KINDS:
            raise refused(kind, "on.kind", "a kind of event", got=repr(kind))
        if passes is not None and not callable(passes):
            raise refused(passes, "on.passes", "a function of an event")

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            if not callable(handler):
                raise refused(handler, "on.handler", "a function")
            self._handlers.append((kind, passes, handler))
            return handler

        return register
