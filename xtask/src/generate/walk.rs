//! Which types there are, in the order in which a reader meets them.

use wabakit::{OPERATIONS, Schema, Type, webhook};

/// Every named type of the operations and the webhooks.
pub(super) fn everything() -> Vec<Type> {
    let operations = OPERATIONS.iter().flat_map(|op| [op.endpoint.params, op.endpoint.returns]);
    let views = webhook::VIEWS.iter().map(|(_, ty)| *ty).chain([webhook::Contact::ty as fn() -> Type]);
    named(operations.chain(views))
}

/// Every named type among these and what they hold.
pub(super) fn named(roots: impl IntoIterator<Item = fn() -> Type>) -> Vec<Type> {
    let mut found = vec![];
    roots.into_iter().for_each(|root| visit(root(), &mut found));
    found
}

fn visit(ty: Type, found: &mut Vec<Type>) {
    if name(ty).is_some_and(|name| found.iter().any(|other| self::name(*other) == Some(name))) {
        return;
    }
    if name(ty).is_some() {
        found.push(ty);
    }
    match ty {
        Type::List(of) | Type::Map(of) | Type::OrText(of) => visit(of(), found),
        Type::Object(object) => object.fields.iter().for_each(|field| visit((field.ty)(), found)),
        Type::Union(union) => union.variants.iter().for_each(|variant| visit((variant.ty)(), found)),
        _ => {}
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
