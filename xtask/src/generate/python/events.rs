//! Python: a class for each kind of event.

use std::fmt::Write;

use super::{PREAMBLE, RESPONSES, alias, docstring, name, reference, text};
use crate::generate::{
    naming::pascal,
    surface::{Beside, Event, Field, Form, Named, Ref},
};

/// Kind whose events `has` narrows.
const NARROWED: &str = "message";

const EVENTS_HEAD: &str = r#""""Events of webhooks: a class for each kind. `event.kind`, `isinstance` and `match` distinguish them."""

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


"#;

const HANDLERS_HEAD: &str = r#"class Handlers:
    """Handlers: functions, each with the kind of events that it handles."""

    def __init__(self) -> None:
        self._handlers: list[tuple[str | None, Callable[[Any], bool] | None, Callable[[Any], Any]]] = []

    if TYPE_CHECKING:

"#;

const HANDLERS_TAIL: &str = r#"
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
"#;

/// Returns the class name of a kind of event.
fn class(kind: &str) -> String {
    let name = pascal(kind);
    if name.ends_with("Event") { name } else { name + "Event" }
}

/// `events.py`
pub(super) fn module(events: &[Event], types: &[&Named]) -> String {
    let (mut classes, mut overloads) = (String::new(), String::new());
    for Event { kind, docs, data, .. } in events {
        let class = class(kind);
        let shown = reference(data, RESPONSES);
        let _ = writeln!(classes, "class {class}(_Event, metaclass=_Kind):");
        docstring(&mut classes, "    ", &text(docs));
        let _ = writeln!(classes, "\n    kind: Literal[\"{kind}\"] = \"{kind}\"\n    data: {shown}");
        docstring(&mut classes, "    ", "Item of the webhook, as received.");
        classes.push_str("\n\n");
        if *kind == NARROWED {
            let narrowed = Narrowed::of(data, types);
            classes += &narrowed.classes(&class);
            overloads += &narrowed.overloads(kind);
        }
        let _ = writeln!(
            overloads,
            "        @overload\n        def on(\n            self, kind: Literal[\"{kind}\"], passes: Callable[[{class}], bool] | None = None\n        ) -> Register[{class}]: ..."
        );
    }
    overloads += "        @overload\n        def on(self, kind: None = None, passes: Callable[[Event], bool] | None = None) -> Register[Event]: ...\n";
    let names = events.iter().map(|event| class(event.kind)).collect();
    alias(&mut classes, "Event", names, "Event of any kind: one of the classes of this module.");
    let mut kinds = "KINDS = frozenset(\n    {\n".to_owned();
    events.iter().for_each(|event| kinds += &format!("        \"{}\",\n", event.kind));
    kinds += "    }\n)\n\"\"\"All kinds of events.\"\"\"\n\n\n";
    [PREAMBLE, EVENTS_HEAD, &classes, &kinds, HANDLERS_HEAD, &overloads, HANDLERS_TAIL].concat()
}

/// A key of a path: the type that has it, its name, and the type of its value.
type Step<'t> = (&'t str, String, String);

/// Types for the optional fields of an event's data, which `has` shows to be there.
struct Narrowed<'t> {
    data: &'t str,
    /// Paths with their keys.
    paths: Vec<(String, Vec<Step<'t>>)>,
}

impl<'t> Narrowed<'t> {
    fn of(data: &Ref, types: &[&'t Named]) -> Self {
        let named = |of: &Ref| match of {
            Ref::Named(name) => types.iter().find(|ty| ty.name == *name).copied(),
            _ => None,
        };
        let fields = |ty: &Named| match &ty.form {
            Form::Object(object) => object.fields(Beside::Keys),
            Form::Union(union) => union.fields(Beside::Keys),
            Form::Choice(_) => vec![],
        };
        let step = |ty: &'t Named, field: &Field| (ty.name, name(field, &[]), reference(&field.ty, RESPONSES));
        let whole = named(data).expect("the data of a message is a named type");
        let mut paths = vec![];
        for field in fields(whole) {
            let first = step(whole, &field);
            let inner = named(&field.ty);
            if !field.required && field.ty != Ref::Any {
                paths.push((field.name.to_owned(), vec![first.clone()]));
            }
            for within in inner.map(fields).unwrap_or_default() {
                let is_object = named(&within.ty).is_some_and(|ty| !matches!(ty.form, Form::Choice(_)));
                if let (Some(inner), false, true) = (inner, within.required, is_object) {
                    let path = format!("{}.{}", field.name, within.name);
                    paths.push((path, vec![first.clone(), step(inner, &within)]));
                }
            }
        }
        Self { data: whole.name, paths }
    }

    fn classes(&self, event: &str) -> String {
        let mut out = String::from("if TYPE_CHECKING:\n");
        for (path, steps) in &self.paths {
            let suffix = pascal(&path.replace('.', "_"));
            let mut value = None;
            for (depth, (ty, key, of)) in steps.iter().enumerate().rev() {
                let class = format!("_{}{depth}Has{suffix}", self.data);
                let of = value.take().unwrap_or_else(|| of.clone());
                let _ = writeln!(out, "\n    class {class}(types.{ty}):\n        {key}: {of}");
                value = Some(class);
            }
            let _ =
                writeln!(out, "\n    class _MessageHas{suffix}({event}):\n        data: {}", value.unwrap_or_default());
        }
        out + "\n\n"
    }

    fn overloads(&self, kind: &str) -> String {
        let mut out = String::new();
        for (path, _) in &self.paths {
            let suffix = pascal(&path.replace('.', "_"));
            let _ = writeln!(
                out,
                "        @overload\n        def on(\n            self, kind: Literal[\"{kind}\"], passes: Has[Literal[\"{path}\"]]\n        ) -> Register[_MessageHas{suffix}]: ..."
            );
        }
        out
    }
}
