//! The types of parameters, responses and events.

use std::fmt::Write;

use super::{KEYWORDS, PARAMS, Place, alias, docstring, indented, literal, name, reference, text, text_of_mapping};
use crate::generate::{
    naming::pascal,
    surface::{Beside, Field, Form, Named, Object, Ref, Union},
};

/// The number of forms up to which each form of an object has a class of its own. An object with more is one class, in which
/// the keys of all forms are optional.
const FORMS: usize = 8;

/// Names of the methods of received objects.
const METHODS: &[&str] = &["get", "items", "keys", "raw", "values"];

const TYPES: Place = Place { received: true, module: "" };

/// Declarations that the types of parameters use.
pub(super) const FILES: &str = r#"class Readable(Protocol):
    """A source of bytes, such as an open file."""

    def read(self, size: int = ..., /) -> bytes: ...


File: TypeAlias = bytes | bytearray | memoryview | str | PathLike[str] | Readable | FileStream
"""A file: its bytes, a source of bytes, its path, which may be a string, or a `wabakit.FileStream`. Files with a path and
open files are read while they are sent."""


"#;

/// Declarations that the types of responses use.
pub(super) const RECEIVED: &str = r#"class Shape(type):
    """Refuses `isinstance`: every received object is a `wabakit.Object`."""

    def __instancecheck__(cls, instance: object) -> bool:
        raise TypeError(f"{cls.__name__} describes received data, which is a wabakit.Object: look at its keys instead")


class Received(Object, metaclass=Shape):
    """A received object."""

    raw: bytes | None
    """Raw bytes of the whole response; `None` for an object within a response."""


"#;

/// The types of parameters.
pub(in crate::generate) fn sent(types: &[&Named]) -> String {
    let (mut out, mut printed) = (String::new(), vec![]);
    types.iter().for_each(|ty| param(&mut out, ty, types, &mut printed));
    out
}

/// The types of responses and events.
pub(in crate::generate) fn received(types: &[&Named]) -> String {
    let mut out = String::new();
    for ty in types {
        let fields = match &ty.form {
            Form::Object(object) => object.fields(Beside::Keys),
            Form::Union(union) => {
                assert!(!union.inline, "{}: received inline unions aren't printed yet", ty.name);
                union.fields(Beside::Keys)
            }
            Form::Choice(values) => {
                choice(&mut out, ty, values);
                continue;
            }
        };
        let _ = writeln!(out, "class {}(Received):", ty.name);
        docstring(&mut out, "    ", &text(&ty.docs));
        for (i, field) in fields.iter().enumerate() {
            let of = reference(&field.ty, TYPES);
            let none = if field.required || of == "Any" { "" } else { " | None" };
            let _ = writeln!(out, "{}    {}: {}{none}", gap(i), name(field, METHODS), indented(&of));
            docstring(&mut out, "    ", &text(&field.docs));
        }
        out.push_str("\n\n");
    }
    out
}

/// Returns the names of the fields of responses and events.
pub(super) fn names(types: &[&Named]) -> Vec<&'static str> {
    let fields = |ty: &&Named| match &ty.form {
        Form::Object(object) => object.fields(Beside::Keys),
        Form::Union(union) => union.fields(Beside::Keys),
        Form::Choice(_) => vec![],
    };
    types.iter().flat_map(fields).map(|field| field.name).collect()
}

/// Returns an empty line between the documentation of a class and its first member.
fn gap(member: usize) -> &'static str {
    if member == 0 { "\n" } else { "" }
}

/// Prints a type of parameters, after the types that it inherits from.
fn param(out: &mut String, ty: &Named, types: &[&Named], printed: &mut Vec<&'static str>) {
    if printed.contains(&ty.name) {
        return;
    }
    printed.push(ty.name);
    match &ty.form {
        Form::Choice(values) => choice(out, ty, values),
        Form::Object(of) => object(out, ty, of),
        Form::Union(of) => {
            let content = |variant: &Field| types.iter().find(|ty| variant.ty == Ref::Named(ty.name));
            if of.inline {
                of.variants.iter().filter_map(content).for_each(|ty| param(out, ty, types, printed));
            }
            union(out, ty, of);
        }
    }
}

fn object(out: &mut String, ty: &Named, object: &Object) {
    let (name, docs) = (ty.name, text(&ty.docs));
    if let Some(operation) = object.operation {
        let docs = text_of_mapping(&ty.docs, object);
        let docs = format!("Parameters of `{operation}` as one mapping: `wa.{operation}(**{{…}})`.\n\n{docs}");
        return typed_dict(out, name, "TypedDict", &docs, &object.fields(Beside::Keys));
    }
    let (common, forms) = forms(object);
    if let [_] = forms.as_slice() {
        return typed_dict(out, name, "TypedDict", &text_of_mapping(&ty.docs, object), &common);
    }
    let base = if common.is_empty() { "TypedDict".into() } else { format!("_{name}") };
    if !common.is_empty() {
        typed_dict(out, &base, "TypedDict", &format!("Keys of every form of `{name}`."), &common);
    }
    for variety in &forms {
        typed_dict(out, &format!("{name}{}", variety.name), &base, &format!("One form of `{name}`."), &variety.fields);
    }
    alias(out, name, forms.iter().map(|variety| format!("{name}{}", variety.name)).collect(), &docs);
}

/// Form of an object, with the keys that only this form has.
struct Variety {
    name: String,
    fields: Vec<Field>,
}

/// Returns the keys that all forms of an object share, and its forms: it has one of several keys, or one of several
/// contents. More than [`FORMS`] forms become one, whose keys are optional.
fn forms(object: &Object) -> (Vec<Field>, Vec<Variety>) {
    let (mut common, mut forms) = (vec![], vec![Variety { name: String::new(), fields: vec![] }]);
    let mut choose = |among: Vec<Variety>| {
        let pair = |one: &Variety, other: &Variety| Variety {
            name: format!("{}{}", one.name, other.name),
            fields: one.fields.iter().chain(&other.fields).cloned().collect(),
        };
        forms = forms.iter().flat_map(|one| among.iter().map(move |other| pair(one, other))).collect();
    };
    let grouped = |field: &&Field| object.group.is_some_and(|group| group.keys.contains(&field.name));
    for field in &object.fields {
        match &field.beside {
            Some(Form::Union(union)) => choose(union.variants.iter().map(content).collect()),
            Some(Form::Object(inner)) => {
                let (more, inner) = self::forms(inner);
                common.extend(more);
                choose(inner);
            }
            _ if grouped(&field) => {}
            _ => common.push(field.clone()),
        }
    }
    if let Some(group) = object.group {
        let keys: Vec<_> = object.fields.iter().filter(grouped).collect();
        choose(
            keys.iter()
                .map(|key| {
                    let others = keys.iter().filter(|other| !group.exactly_one && other.name != key.name);
                    let fields = std::iter::once((*key).clone().required())
                        .chain(others.map(|other| (*other).clone()))
                        .collect();
                    Variety { name: format!("By{}", pascal(key.name)), fields }
                })
                .collect(),
        );
    }
    common.extend(object.constants());
    if forms.len() > FORMS {
        return (object.fields(Beside::Keys), vec![Variety { name: String::new(), fields: vec![] }]);
    }
    (common, forms)
}

/// Returns the form with this content of a union.
fn content(variant: &Field) -> Variety {
    let tag = Field::optional("type", "Type of the content; may be omitted.", Ref::Constant(variant.name));
    Variety { name: pascal(variant.name), fields: vec![tag, variant.clone().required()] }
}

fn union(out: &mut String, ty: &Named, union: &Union) {
    let mut names = vec![];
    for variant in &union.variants {
        let docs = text(&variant.docs);
        let Variety { name, fields } = content(variant);
        let name = format!("{}{name}", ty.name);
        if let Some(Form::Object(object)) = &variant.beside {
            let tag = Field::optional("type", "Type of the content.", Ref::Constant(variant.name)).required();
            for variety in forms(object).1 {
                let (name, base) = (name.clone() + &variety.name, reference(&variant.ty, PARAMS) + &variety.name);
                typed_dict(out, &name, &base, &docs, std::slice::from_ref(&tag));
                names.push(name);
            }
        } else {
            typed_dict(out, &name, "TypedDict", &docs, &fields);
            names.push(name);
        }
    }
    alias(out, ty.name, names, &text(&ty.docs));
}

fn typed_dict(out: &mut String, name: &str, base: &str, docs: &str, fields: &[Field]) {
    let value = |field: &Field| match reference(&field.ty, PARAMS) {
        ty if field.required && !field.media_type => ty,
        ty => format!("NotRequired[{ty}]"),
    };
    let (forbidden, fields): (Vec<_>, Vec<_>) = fields.iter().partition(|field| KEYWORDS.contains(&field.name));
    let mut bases = base.to_owned();
    if !forbidden.is_empty() {
        // Their names can't be written in a class.
        let keys: Vec<_> = forbidden.iter().map(|key| format!("\"{}\": \"{}\"", key.name, value(key))).collect();
        let forbidden = format!("_{name}Keys");
        let _ = writeln!(out, "{forbidden} = TypedDict(\"{forbidden}\", {{{}}})\n\n", keys.join(", "));
        bases = if base == "TypedDict" { forbidden } else { format!("{base}, {forbidden}") };
    }
    let _ = writeln!(out, "class {name}({bases}):");
    docstring(out, "    ", docs);
    for (i, field) in fields.iter().enumerate() {
        let _ = writeln!(out, "{}    {}: {}", gap(i), field.name, indented(&value(field)));
        docstring(out, "    ", &text(&field.docs));
    }
    out.push_str("\n\n");
}

fn choice(out: &mut String, ty: &Named, values: &[(&str, &str)]) {
    let names: Vec<_> = values.iter().map(|(value, _)| *value).collect();
    let each = values.iter().map(|(value, docs)| format!("\n- `{value}`: {}", docs.replace('\n', " ")));
    let docs = format!("{}\n{}", text(&ty.docs), each.collect::<String>());
    alias(out, ty.name, vec![literal(&names), "str".into()], &docs);
}
