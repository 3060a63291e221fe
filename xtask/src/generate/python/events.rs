//! Python: a class for each kind of event.

use std::fmt::Write;

use super::{PREAMBLE, RESPONSES, alias, docstring, reference, text};
use crate::generate::{naming::pascal, surface::Event};

const EVENTS_HEAD: &str = r#""""Events of webhooks: a class for each kind. `event.kind`, `isinstance` and `match` distinguish them."""

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
        """A decorator for functions that handle events of one kind."""

        def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


class _Kind(type):
    """Makes `isinstance` compare the kind of an event."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _Event) and instance.kind == cls.__dict__["kind"]


"#;

const HANDLERS_HEAD: &str = r#"class Handlers:
    """Handlers: functions, each with the kind of events that it handles."""

    def __init__(self) -> None:
        self._handlers: dict[str, list[tuple[Callable[[Any], bool] | None, Callable[[Any], Any]]]] = {}

    if TYPE_CHECKING:

"#;

const HANDLERS_TAIL: &str = r#"
    def on(self, kind: str, passes: Callable[[Any], bool] | None = None) -> Any:
        """Call the decorated function for every event of a kind, or for those that pass a filter: any function of the event,
        such as `has("text")`.

        Handlers are called one after another. An exception in a handler goes to `on_error` and doesn't stop the others."""

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._handlers.setdefault(kind, []).append((passes, handler))
            return handler

        return register
"#;

/// Returns the class name of a kind of event.
fn class(kind: &str) -> String {
    let name = pascal(kind);
    if name.ends_with("Event") { name } else { name + "Event" }
}

/// `events.py`
pub(super) fn module(events: &[Event]) -> String {
    let (mut classes, mut overloads) = (String::new(), String::new());
    for Event { kind, docs, data, .. } in events {
        let (class, data) = (class(kind), reference(data, RESPONSES));
        let _ = writeln!(classes, "class {class}(_Event, metaclass=_Kind):");
        docstring(&mut classes, "    ", &text(docs));
        let _ = writeln!(classes, "\n    kind: Literal[\"{kind}\"] = \"{kind}\"\n    data: {data}");
        docstring(&mut classes, "    ", "Item of the webhook, as received.");
        classes.push_str("\n\n");
        let _ = writeln!(
            overloads,
            "        @overload\n        def on(\n            self, kind: Literal[\"{kind}\"], passes: Callable[[{class}], bool] | None = None\n        ) -> Register[{class}]: ..."
        );
    }
    let names = events.iter().map(|event| class(event.kind)).collect();
    alias(&mut classes, "Event", names, "Event of any kind: one of the classes of this module.");
    [PREAMBLE, EVENTS_HEAD, &classes, HANDLERS_HEAD, &overloads, HANDLERS_TAIL].concat()
}
