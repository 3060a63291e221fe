//! The public surface, independent of languages: areas with their methods, the types that they use, and the events of
//! webhooks.
//!
//! This module decides everything that languages share: names, documentation, order, defaults, and the file of each
//! type. Printers add syntax. Core's descriptions are read in this module and nowhere else.

pub(super) mod classes;
mod methods;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use wabakit::{
    Op, Schema, Type,
    webhook::{self, Items, Kind},
};

use super::naming::pascal;
pub(super) use methods::{Method, PAGES};
pub(super) use types::{Beside, Docs, Field, Form, Named, Object, Ref, Union};

/// Home of types that more than [`FEW`] areas use.
const SHARED: &str = "shared";

/// Home of types that only events use.
const EVENTS: &str = "events";

/// Maximum number of areas that share a type which one of them declares.
const FEW: usize = 3;

/// The description of a type.
type Described = Type;

/// Descriptions from core.
pub(super) struct Descriptions {
    /// Operations, in order.
    pub(super) operations: &'static [Op],
    /// Fingerprint of the list of operations.
    pub(super) fingerprint: u32,
    /// Kinds of events, and the types of their data.
    pub(super) views: &'static [(Kind, Described)],
    /// Types of the other parts of events.
    pub(super) beside_views: &'static [Described],
    /// Places of items in webhook deliveries.
    pub(super) items: &'static [Items],
}

const CORE: Descriptions = Descriptions {
    operations: wabakit::OPERATIONS,
    fingerprint: wabakit::FINGERPRINT,
    views: webhook::VIEWS,
    beside_views: &[webhook::Contact::TYPE],
    items: webhook::ITEMS,
};

/// Complete surface, which printers read.
pub(super) struct Surface {
    /// The areas of operations, in the order of core's list.
    pub(super) areas: Vec<Area>,
    /// Kinds of events.
    pub(super) events: Vec<Event>,
    /// Types of the data and of the other parts of events.
    event_types: Vec<Ref>,
    /// All named types, in the order of their first use.
    types: Vec<Named>,
    /// Places of items in webhook deliveries.
    pub(super) items: &'static [Items],
    /// Fingerprint of the list of operations.
    pub(super) fingerprint: u32,
}

/// Area: operations on one kind of object.
pub(super) struct Area {
    /// Name, in snake case.
    pub(super) name: &'static str,
    /// Its operations.
    pub(super) methods: Vec<Method>,
}

/// A kind of event.
pub(super) struct Event {
    /// Name, in snake case.
    pub(super) kind: &'static str,
    /// Documentation.
    pub(super) docs: Docs,
    /// The type of its data.
    pub(super) data: Ref,
    /// True if the data has a documented shape.
    pub(super) typed: bool,
}

/// Content of one printed file, with the types that it declares.
pub(super) struct Chapter<'s> {
    /// Name, in snake case.
    pub(super) home: &'static str,
    pub(super) content: Content<'s>,
    pub(super) types: Vec<&'s Named>,
}

impl Chapter<'_> {
    /// Name of the file in languages that name files after classes.
    pub(super) fn class(&self) -> String {
        match self.content {
            Content::Area(area) => format!("{}Area", pascal(area.name)),
            Content::Events(_) => "Events".into(),
            Content::Shared => "Shared".into(),
        }
    }
}

/// Content of a chapter besides types.
pub(super) enum Content<'s> {
    /// Prints the methods of an area.
    Area(&'s Area),
    /// Kinds of events.
    Events(&'s [Event]),
    /// Only types, which several areas use.
    Shared,
}

/// Direction of a type: sent or received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// Parameters.
    Sent,
    /// Responses and events.
    Received,
}

impl Surface {
    /// Builds the surface of everything that core describes.
    pub(super) fn of_core() -> Self {
        Self::new(&CORE)
    }

    pub(super) fn new(core: &Descriptions) -> Self {
        let parameters = core.operations.iter().flat_map(|op| [op.endpoint.params, op.endpoint.returns]);
        let views = core.views.iter().map(|(_, ty)| *ty).chain(core.beside_views.iter().copied());
        let mut surface = Self {
            areas: Area::all(core.operations),
            events: core.views.iter().map(|(kind, ty)| Event::of(*kind, *ty)).collect(),
            event_types: views.clone().map(Ref::of).collect(),
            types: types::reached(parameters.chain(views), core.operations),
            items: core.items,
            fingerprint: core.fingerprint,
        };
        let homes = surface.homes_of_types();
        surface.types.iter_mut().for_each(|ty| ty.home = homes[ty.name]);
        surface
    }

    /// Returns the operations of all areas, in order.
    pub(super) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.areas.iter().flat_map(|area| &area.methods)
    }

    /// Returns the chapters with their types, for these directions and this way of writing keys.
    pub(super) fn chapters(&self, directions: &[Direction], beside: Beside) -> Vec<Chapter<'_>> {
        let types = self.types(directions, beside);
        let areas = self.areas.iter().map(|area| (area.name, Content::Area(area)));
        let others = [(EVENTS, Content::Events(&self.events)), (SHARED, Content::Shared)];
        let chapter = |(home, content)| {
            let types = types.iter().copied().filter(|ty| ty.home == home).collect();
            Chapter { home, content, types }
        };
        areas.chain(others).map(chapter).collect()
    }

    /// Returns all types for these directions and this way of writing keys.
    pub(super) fn types(&self, directions: &[Direction], beside: Beside) -> Vec<&Named> {
        let sent = self.methods().map(|method| &method.params);
        let received = self.methods().map(|method| &method.returns).chain(&self.event_types);
        let of = |direction| directions.contains(&direction);
        let mut found = BTreeSet::new();
        sent.filter(|_| of(Direction::Sent))
            .chain(received.filter(|_| of(Direction::Received)))
            .for_each(|root| self.reach(root, beside, &mut found));
        self.types.iter().filter(|ty| found.contains(ty.name)).collect()
    }

    /// Adds the name of a type and the names of the types in it.
    fn reach(&self, ty: &Ref, beside: Beside, found: &mut BTreeSet<&'static str>) {
        let Some(name) = ty.name() else { return };
        let Some(ty) = self.types.iter().find(|ty| ty.name == name) else { return };
        if found.insert(name) {
            ty.holds(beside).iter().for_each(|held| self.reach(held, beside, found));
        }
    }

    /// Returns the home of each type: the first area that uses it, or [`SHARED`]. So the file of an area depends only
    /// on the files of earlier areas and on the shared file.
    fn homes_of_types(&self) -> BTreeMap<&'static str, &'static str> {
        let mut homes: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut settle = |home: &'static str, roots: &mut dyn Iterator<Item = &Ref>| {
            let mut found = BTreeSet::new();
            roots.for_each(|root| self.reach(root, Beside::Apart, &mut found));
            found.into_iter().for_each(|name| homes.entry(name).or_default().push(home));
        };
        for Area { name, methods, .. } in &self.areas {
            assert!(![SHARED, EVENTS].contains(name), "{name} can't be the name of an area");
            settle(name, &mut methods.iter().flat_map(|method| [&method.params, &method.returns]));
        }
        settle(EVENTS, &mut self.event_types.iter());
        homes.into_iter().map(|(name, homes)| (name, if homes.len() > FEW { SHARED } else { homes[0] })).collect()
    }
}

impl Area {
    fn all(operations: &[Op]) -> Vec<Self> {
        let mut areas: Vec<Area> = vec![];
        for (index, op) in operations.iter().enumerate() {
            let method = Method::of(op, index);
            match areas.last_mut().filter(|area| area.name == op.area()) {
                Some(area) => area.methods.push(method),
                None => areas.push(Area { name: op.area(), methods: vec![method] }),
            }
        }
        areas
    }

    /// Documentation.
    pub(super) fn docs(&self) -> String {
        let names: Vec<_> = self.methods.iter().map(|method| format!("`{}`", method.operation)).collect();
        format!("Operations: {}.", names.join(", "))
    }
}

impl Event {
    fn of(kind: Kind, ty: Type) -> Self {
        let docs = match ty {
            Type::Object(object) => object.docs.text(),
            _ => "Unknown item: this version of the library doesn't know its kind, or can't read it.",
        };
        let typed = !matches!(kind, Kind::Unknown | Kind::Malformed);
        Self { kind: kind.as_str(), docs: Docs::of(docs, &[]), data: Ref::of(ty), typed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_areas_depend_on_earlier_ones_alone() {
        let surface = Surface::of_core();
        let homes = [SHARED].into_iter().chain(surface.areas.iter().map(|area| area.name)).chain([EVENTS]);
        let place: BTreeMap<_, _> = homes.enumerate().map(|(place, home)| (home, place)).collect();
        let home = |name| surface.types.iter().find(|ty| ty.name == name).map(|ty| place[ty.home]);
        for ty in &surface.types {
            for held in ty.holds(Beside::Apart).iter().filter_map(Ref::name) {
                assert!(home(held) <= home(ty.name), "{} holds {held}, whose file comes later", ty.name);
            }
        }
    }
}
