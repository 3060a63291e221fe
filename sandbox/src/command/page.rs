//! Pages of commands, in Markdown: for the command line and for the documentation.

use std::fmt::Write;

use wabakit::{Check, Field, Object, Type};

use super::CommandDescription;

impl CommandDescription {
    /// Returns the documentation of the command.
    pub fn docs(&self) -> &'static str {
        object(self.params).map_or("", |params| params.docs.text())
    }

    /// Returns the first sentence of the documentation, on one line.
    pub fn summary(&self) -> String {
        let docs = on_one_line(self.docs());
        let end = docs.find(". ").map(|place| place.saturating_add(1));
        docs.get(..end.unwrap_or(docs.len())).unwrap_or_default().to_owned()
    }

    /// Returns a page about the command, in Markdown: its documentation, parameters, result and an example.
    pub fn page(&self) -> String {
        let mut page = format!("## `{}`\n\n", self.name);
        // Writing to a text can't fail.
        for paragraph in self.docs().split("\n\n") {
            let _ = write!(page, "{}\n\n", on_one_line(paragraph));
        }
        if let Some(alias) = self.alias {
            let _ = write!(page, "Also known as `{alias}`.\n\n");
        }
        section(&mut page, "Parameters", self.params, ", required");
        section(&mut page, "Result", self.answer, "");
        let _ = write!(page, "Example:\n\n```json\n{}\n```\n", self.example);
        page
    }
}

/// Adds the keys of an object under a title, if it has any. `required` marks those that are required.
fn section(page: &mut String, title: &str, ty: Type, required: &str) {
    let Some(object) = object(ty).filter(|object| !object.fields.is_empty()) else { return };
    let _ = write!(page, "{title}:\n\n");
    list(page, object, required, 0);
    page.push('\n');
}

/// Adds a list of the keys of an object, and of the rules over several keys.
fn list(page: &mut String, object: &Object, required: &str, depth: usize) {
    keys(page, object, required, depth);
    rules(page, object, depth);
}

/// Adds the keys of an object, each with its type and its documentation.
fn keys(page: &mut String, object: &Object, required: &str, depth: usize) {
    for field in object.fields {
        match field.ty {
            Type::Object(inner) if field.flat => keys(page, inner, required, depth),
            _ => key(page, field, required, depth),
        }
    }
}

fn rules(page: &mut String, object: &Object, depth: usize) {
    for field in object.fields {
        if let (Type::Object(inner), true) = (field.ty, field.flat) {
            rules(page, inner, depth);
        }
    }
    let docs = on_one_line(object.docs.text());
    for rule in object.checks.iter().map(Check::sentence).filter(|rule| !docs.contains(rule)) {
        let _ = writeln!(page, "{:depth$}- {rule}", "");
    }
}

fn key(page: &mut String, field: &Field, required: &str, depth: usize) {
    let mark = if field.required { required } else { "" };
    let mut docs = on_one_line(field.docs.text());
    for bound in field.checks.iter().map(Check::sentence) {
        if !docs.to_lowercase().contains(bound.trim_end_matches('.').to_lowercase().as_str()) {
            let _ = write!(docs, " {bound}");
        }
    }
    let _ = writeln!(page, "{:depth$}- `{}` ({}{mark}): {docs}", "", field.name, noun(field.ty));
    // Contents of messages are as in webhooks, whose documentation has their keys.
    if let Some(inner) = object(field.ty).filter(|inner| !inner.received) {
        list(page, inner, required, depth.saturating_add(2));
    }
}

/// The object that a value or each item of a list is.
fn object(ty: Type) -> Option<&'static Object> {
    match ty {
        Type::Object(object) => Some(object),
        Type::List(of) | Type::Map(of) | Type::OrList(of) => object(*of),
        _ => None,
    }
}

fn noun(ty: Type) -> String {
    match ty {
        Type::Any => "any value".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Id => "ID".to_owned(),
        Type::List(of) => format!("list of {}", plural(*of)),
        Type::Map(of) => format!("object of {}", plural(*of)),
        Type::OrText(of) | Type::OrList(of) => noun(*of),
        Type::Object(_) | Type::Union(_) => "object".to_owned(),
        _ => "text".to_owned(),
    }
}

fn plural(ty: Type) -> String {
    match ty {
        Type::Any => "any values".to_owned(),
        _ => noun(ty) + "s",
    }
}

fn on_one_line(text: &str) -> String {
    text.replace('\n', " ")
}
