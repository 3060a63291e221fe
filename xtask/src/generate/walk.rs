//! Which types there are, in the order in which a reader meets them.

use wabakit::{Field, OPERATIONS, Object, Op, Schema, Type, Union, webhook};

/// Which fields an object has in a language.
type Fields = fn(&Object) -> Vec<Field>;

/// Every named type of the operations and the webhooks.
pub(super) fn everything(fields: Fields) -> Vec<Type> {
    let operations = OPERATIONS.iter().flat_map(|op| [op.endpoint.params, op.endpoint.returns]);
    let views = webhook::VIEWS.iter().map(|(_, ty)| *ty).chain([webhook::Contact::ty as fn() -> Type]);
    named(operations.chain(views), fields)
}

/// Every named type among these and what they hold.
pub(super) fn named(roots: impl IntoIterator<Item = fn() -> Type>, fields: Fields) -> Vec<Type> {
    let mut found = vec![];
    roots.into_iter().for_each(|root| visit(root(), fields, &mut found));
    found
}

fn visit(ty: Type, fields: Fields, found: &mut Vec<Type>) {
    if name(ty).is_some_and(|name| found.iter().any(|other| self::name(*other) == Some(name))) {
        return;
    }
    if name(ty).is_some() {
        found.push(ty);
    }
    match ty {
        Type::List(of) | Type::Map(of) | Type::OrText(of) => visit(of(), fields, found),
        Type::Object(object) => fields(object).iter().for_each(|field| visit((field.ty)(), fields, found)),
        Type::Union(union) => union.variants.iter().for_each(|variant| visit((variant.ty)(), fields, found)),
        _ => {}
    }
}

/// The fields of an object as they are described.
pub(super) fn described(object: &Object) -> Vec<Field> {
    object.fields.to_vec()
}

/// The fields of an object, and those that stand beside them where any may be missing: the required first, as they can be
/// given without their names. A list that arrives is among them: where it is missing, it is empty.
pub(super) fn flat(object: &Object) -> Vec<Field> {
    let beside = |field: &Field| match (field.flat, (field.ty)()) {
        (true, Type::Union(union)) if union.received => contents(union),
        (true, Type::Object(object)) => flat(object),
        (_, Type::List(_)) if object.received => vec![Field { required: true, ..*field }],
        _ => vec![*field],
    };
    let mut fields: Vec<_> = object.fields.iter().flat_map(beside).collect();
    fields.sort_by_key(|field| !field.required);
    fields
}

/// The contents of a union that arrives, as fields that may be there: whatever the platform adds, nothing breaks.
pub(super) fn contents(union: &Union) -> Vec<Field> {
    let tag = optional("type", "Which of the contents it has.", String::ty);
    let contents = union.variants.iter().map(|variant| optional(variant.tag, variant.docs, variant.ty));
    std::iter::once(tag).chain(contents).collect()
}

/// The parameters of an operation, without its file: those of its struct, and those that only its path has.
pub(super) fn parameters(op: &Op) -> Vec<Field> {
    let Type::Object(object) = (op.endpoint.params)() else { return vec![] };
    let mut fields = flat(object);
    fields.retain(|field| !matches!((field.ty)(), Type::Bytes));
    for (hole, _) in op.endpoint.holes() {
        if !object.fields.iter().any(|field| field.name == hole) {
            fields.push(optional(hole, "The client's own unless told.", String::ty));
        }
    }
    fields
}

/// The file of an operation, if it takes one.
pub(super) fn file(op: &Op) -> Option<Field> {
    let Type::Object(object) = (op.endpoint.params)() else { return None };
    object.fields.iter().find(|field| matches!((field.ty)(), Type::Bytes)).copied()
}

/// The operation whose parameters these are.
pub(super) fn operation(object: &Object) -> Option<&'static Op> {
    let own = |op: &&Op| matches!((op.endpoint.params)(), Type::Object(other) if std::ptr::eq(other, object));
    OPERATIONS.iter().find(own)
}

fn optional(name: &'static str, docs: &'static str, ty: fn() -> Type) -> Field {
    Field { name, docs, ty, required: false, flat: false, apart: false, checks: &[] }
}

/// Whether a value of this type may hold another of it, not in a list: languages that keep values in place must know.
pub(super) fn holds_itself(ty: Type) -> bool {
    fn reaches(ty: Type, goal: &'static str, seen: &mut Vec<&'static str>) -> bool {
        let held: Vec<_> = match ty {
            Type::Object(object) => flat(object).iter().map(|field| field.ty).collect(),
            Type::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
            _ => vec![],
        };
        held.into_iter().any(|held| match name(held()) {
            Some(name) if name == goal => true,
            Some(name) if !seen.contains(&name) => {
                seen.push(name);
                reaches(held(), goal, seen)
            }
            _ => false,
        })
    }
    name(ty).is_some_and(|name| reaches(ty, name, &mut vec![]))
}

/// What the pages of an operation are lists of, if it answers with pages.
pub(super) fn item(op: &Op) -> Option<Type> {
    let page = (op.endpoint.returns)();
    let list = op.endpoint.pages.iter().fold(page, |ty, name| {
        let Type::Object(object) = ty else { panic!("{}: {name} is in no object", op.name) };
        let field = object.fields.iter().find(|field| field.name == *name && field.required);
        (field.unwrap_or_else(|| panic!("{}: a page has no {name}", op.name)).ty)()
    });
    match list {
        _ if op.endpoint.pages.is_empty() => None,
        Type::List(of) => Some(of()),
        _ => panic!("{}: {} is no list", op.name, op.endpoint.pages.join(".")),
    }
}

/// A type's name, if it has one.
pub(super) fn name(ty: Type) -> Option<&'static str> {
    match ty {
        Type::Object(object) => Some(object.name),
        Type::Choice(choice) => Some(choice.name),
        Type::Union(union) => Some(union.name),
        _ => None,
    }
}
