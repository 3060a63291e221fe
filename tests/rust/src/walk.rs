//! All described types, reached from the operations and the views of webhooks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use wabakit::{Choice, OPERATIONS, Object, Schema, Type, Union, webhook};

/// Type with a name.
#[derive(Clone, Copy, Debug)]
pub enum Named {
    /// Object with known keys.
    Object(&'static Object),
    /// Choice among known values.
    Choice(&'static Choice),
    /// Union of several contents.
    Union(&'static Union),
}

impl Named {
    /// Returns the name of the type.
    pub fn name(self) -> &'static str {
        match self {
            Named::Object(object) => object.name.text(),
            Named::Choice(choice) => choice.name.text(),
            Named::Union(union) => union.name.text(),
        }
    }

    /// Returns whether the type is received; `None` for choices, which are both.
    pub fn received(self) -> Option<bool> {
        match self {
            Named::Object(object) => Some(object.received),
            Named::Choice(_) => None,
            Named::Union(union) => Some(union.received),
        }
    }

    /// Describes the type in one line, so that two different types of one name differ.
    pub fn outline(self) -> String {
        match self {
            Named::Object(object) => {
                let field = |f: &wabakit::Field| {
                    format!("{}{}: {} {:?}", f.name, if f.required { "" } else { "?" }, label(f.ty), f.checks)
                };
                object.fields.iter().map(field).collect::<Vec<_>>().join(", ")
            }
            Named::Choice(choice) => choice.values.iter().map(|(value, _)| *value).collect::<Vec<_>>().join(", "),
            Named::Union(union) => {
                let variant = |v: &wabakit::Variant| format!("{}: {}", v.tag, label(v.ty));
                union.variants.iter().map(variant).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

/// Returns a short description of a type.
fn label(ty: Type) -> String {
    match ty {
        Type::Object(object) => object.name.text().into(),
        Type::Choice(choice) => choice.name.text().into(),
        Type::FieldName(fields) => fields.choice.name.text().into(),
        Type::Union(union) => union.name.text().into(),
        Type::List(of) => format!("list of {}", label(*of)),
        Type::Map(of) => format!("map of {}", label(*of)),
        Type::OrText(of) => format!("{} or text", label(*of)),
        Type::OrList(of) => format!("{}, alone or in a list", label(*of)),
        other => format!("{other:?}"),
    }
}

/// Named types below a type, itself included, by name and outline.
#[derive(Default)]
pub struct Walk {
    /// Types that were found.
    pub found: BTreeMap<(&'static str, String), Named>,
}

impl Walk {
    /// Returns all types that operations send, except the operations themselves.
    pub fn sent() -> Self {
        let mut walk = Self::default();
        OPERATIONS.iter().for_each(|op| walk.visit(op.endpoint.params));
        walk
    }

    /// Returns all types that operations return.
    pub fn returned() -> Self {
        let mut walk = Self::default();
        OPERATIONS.iter().for_each(|op| walk.visit(op.endpoint.returns));
        walk
    }

    /// Returns all types that operations return and webhooks contain.
    pub fn received() -> Self {
        let mut walk = Self::returned();
        webhook::VIEWS.iter().for_each(|(_, ty)| walk.visit(*ty));
        walk.visit(webhook::Contact::TYPE);
        walk
    }

    /// Returns the fields of its objects and the contents of its unions, as `Type.field`.
    pub fn fields(&self) -> BTreeSet<String> {
        let fields = self.found.values().flat_map(|named| match named {
            Named::Object(object) => object.fields.iter().map(|field| (object.name.text(), field.name)).collect(),
            Named::Union(union) => union.variants.iter().map(|variant| (union.name.text(), variant.tag)).collect(),
            Named::Choice(_) => vec![],
        });
        fields.map(|(name, field)| format!("{name}.{field}")).collect()
    }

    fn visit(&mut self, ty: Type) {
        match ty {
            Type::OrText(of) | Type::OrList(of) | Type::List(of) | Type::Map(of) => self.visit(*of),
            Type::Choice(choice) => drop(self.add(Named::Choice(choice))),
            Type::FieldName(fields) => drop(self.add(Named::Choice(&fields.choice))),
            Type::Object(object) if self.add(Named::Object(object)) => {
                object.fields.iter().for_each(|f| self.visit(f.ty));
            }
            Type::Union(union) if self.add(Named::Union(union)) => {
                union.variants.iter().for_each(|v| self.visit(v.ty));
            }
            _ => {}
        }
    }

    /// Adds a type. Returns true if it is new.
    fn add(&mut self, named: Named) -> bool {
        self.found.insert((named.name(), named.outline()), named).is_none()
    }
}

/// Parts of a type that a value covers.
#[derive(Default)]
pub struct Shown {
    /// Covered fields of objects and contents of unions, as `Type.field`.
    pub fields: BTreeSet<String>,
    /// Fields whose values have another type.
    pub mistyped: BTreeSet<String>,
}

impl Shown {
    /// Returns the parts that a value covers; `null` covers none.
    pub fn of(ty: Type, value: &Value) -> Self {
        let mut shown = Self::default();
        shown.visit(ty, value, "");
        shown
    }

    fn visit(&mut self, ty: Type, value: &Value, at: &str) {
        match (ty, value) {
            (_, Value::Null) | (Type::Empty | Type::Any | Type::Bytes, _) => {}
            (Type::OrText(_), Value::String(_)) => {}
            (Type::OrText(of), value) if matches!((*of, value), (Type::Timestamp, Value::Number(_))) => {}
            (Type::OrText(of), value) => self.visit(*of, value, at),
            (Type::List(of), Value::Array(items)) => items.iter().for_each(|item| self.visit(*of, item, at)),
            (Type::Map(of), Value::Object(entries)) => entries.values().for_each(|value| self.visit(*of, value, at)),
            (Type::Object(object), Value::Object(keys)) => {
                for field in object.fields {
                    match field.ty {
                        ty if field.flat => self.visit(ty, value, at),
                        ty => self.field(object.name.text(), field.name, ty, keys),
                    }
                }
            }
            (Type::Union(union), Value::Object(keys)) => {
                union.variants.iter().for_each(|variant| self.field(union.name.text(), variant.tag, variant.ty, keys));
            }
            (Type::Bool, Value::Bool(_)) | (Type::Integer | Type::Number, Value::Number(_)) => {}
            (
                Type::String | Type::Secret | Type::Id | Type::Timestamp | Type::Choice(_) | Type::FieldName(_),
                Value::String(_),
            ) => {}
            (_, other) => drop(self.mistyped.insert(format!("{at}: {other}"))),
        }
    }

    fn field(&mut self, name: &str, field: &str, ty: Type, keys: &Map<String, Value>) {
        if let Some(value) = keys.get(field).filter(|value| !value.is_null()) {
            let field = format!("{name}.{field}");
            self.visit(ty, value, &field);
            self.fields.insert(field);
        }
    }
}
