//! Which types there are, in the order in which a reader meets them.

use wabakit::{OPERATIONS, Op, Schema, Type, webhook};

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
