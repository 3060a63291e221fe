//! Kotlin's classes of objects with state: a file for each.

use std::fmt::Write;

use wabakit::class::{Record, Value};

use super::{SOURCES, camel, comment, constant};
use crate::generate::{
    Printed,
    naming::pascal,
    surface::classes::{self, Argument, Class, Form, Function, Linked, Module, Names, Presence, Role, Type},
};

const NAMES: Names = Names { function: camel, value: |ty, value| format!("{ty}.{}", constant(value)), none: "null" };

pub(in crate::generate) fn files() -> Vec<Printed> {
    let modules = classes::modules();
    modules
        .iter()
        .map(|module| Printed::new(format!("{SOURCES}/classes/{}.kt", pascal(&module.name)), self::module(module)))
        .collect()
}

fn module(module: &Module) -> String {
    let mut body = String::new();
    module.types.iter().for_each(|ty| declared(&mut body, ty));
    if let Some(class) = &module.class {
        self::class(&mut body, class);
    }
    super::module(&body)
}

fn declared(out: &mut String, ty: &Type) {
    comment(out, "", &ty.docs.text(&NAMES));
    match ty.form {
        Form::Choice(values) => {
            let _ = writeln!(out, "public enum class {} {{", ty.name);
            for (name, docs) in values {
                comment(out, "    ", &Linked::new(docs).text(&NAMES));
                let _ = writeln!(out, "    {},\n", constant(name));
            }
            out.truncate(out.trim_end().len());
            out.push_str("\n}\n\n");
        }
        Form::Record(record) => {
            let fields: Vec<_> = record.fields.iter().map(Argument::of).collect();
            let _ = writeln!(out, "public data class {}(", ty.name);
            for field in &fields {
                comment(out, "    ", &field.docs.text(&NAMES));
                let (ty, optional) = match (field.value, ty.given) {
                    (value @ Value::Optional(_), _) => (reference(value), ""),
                    (value, true) => (reference(value) + "?", " = null"),
                    (value, false) => (reference(value), ""),
                };
                let _ = writeln!(out, "    val {}: {ty}{optional},", camel(field.name));
            }
            if ty.given {
                out.push_str(") {\n    internal fun fields(): Map<String, Any?> = mapOf(\n");
                for field in &fields {
                    let _ = writeln!(out, "        \"{}\" to {},", field.name, camel(field.name));
                }
                out.push_str("    )\n}\n\n");
            } else {
                out.push_str(")\n\n");
            }
        }
    }
}

fn class(out: &mut String, class: &Class) {
    comment(out, "", &class.docs.text(&NAMES));
    let parent = parent(class.name);
    let _ = writeln!(out, "public class {} private constructor(private val instance: State){parent} {{", class.name);
    let (own, shared): (Vec<_>, Vec<_>) =
        class.functions.iter().partition(|function| !matches!(function.role, Role::Restore | Role::Function));
    own.iter().for_each(|of| function(out, "    ", class.name, of));
    out.push_str("    public companion object {\n");
    shared.iter().for_each(|of| function(out, "        ", class.name, of));
    out.truncate(out.trim_end().len());
    out.push_str("\n    }\n}\n");
}

/// The interface of the package that a class implements.
fn parent(class: &str) -> &'static str {
    match class {
        "Limiter" => " : CallLimiter",
        _ => "",
    }
}

fn function(out: &mut String, indent: &str, class: &str, function: &Function) {
    let Function { name, role, docs, arguments, returns, .. } = function;
    let documented = arguments.iter().filter(|argument| !argument.docs.is_empty());
    let params: Vec<_> =
        documented.map(|argument| format!("@param {} {}", camel(argument.name), argument.docs.text(&NAMES))).collect();
    comment(out, indent, format!("{}\n\n{}", docs.text(&NAMES), params.join("\n")).trim());
    let signature: Vec<_> = arguments.iter().map(declaration).collect();
    let signature = signature.join(", ");
    let given = |argument: &Argument| {
        let fields = if matches!(argument.value, Value::Record(_)) { ".fields()" } else { "" };
        format!(", \"{}\" to {}{fields}", argument.name, camel(argument.name))
    };
    let given: String = arguments.iter().map(given).collect();
    let (named, returned) = (camel(name), reference(*returns));
    let typed = if matches!(returns, Value::Nothing) { ": Unit".to_owned() } else { format!(": {returned}") };
    let _ = match role {
        Role::Constructor => {
            writeln!(out, "{indent}public constructor({signature}) : this(State.create(\"{class}\"{given}))\n")
        }
        Role::Restore => writeln!(
            out,
            "{indent}public fun restore(snapshot: String): {class} = {class}(State.restore(\"{class}\", snapshot))\n"
        ),
        Role::Snapshot => writeln!(out, "{indent}public fun snapshot(): String = instance.snapshot()\n"),
        Role::Method => writeln!(
            out,
            "{indent}public fun {named}({signature}){typed} = {}\n",
            result(*returns, &format!("instance.call(\"{name}\"{given})"), indent)
        ),
        Role::Function => writeln!(
            out,
            "{indent}public fun {named}({signature}){typed} = {}\n",
            result(*returns, &format!("State.run(\"{class}\", \"{name}\"{given})"), indent)
        ),
    };
}

/// The expression for what a call returns.
fn result(returns: Value, call: &str, indent: &str) -> String {
    match returns {
        Value::Nothing => format!("{call}.nothing()"),
        Value::Record(record) => {
            format!("{call}.fields().let {{\n{indent}    {}\n{indent}}}", self::record(record))
        }
        Value::List(Value::Record(record)) => {
            format!("{call}.items().map {{\n{indent}    {}\n{indent}}}", self::record(record))
        }
        Value::Text => format!("{call}.text()"),
        Value::Choice(choice) => format!("{}.valueOf({call}.text().uppercase())", choice.name.text()),
        Value::Optional(Value::Number) => format!("{call}?.number()"),
        Value::Bool => format!("{call}.flag()"),
        Value::Number => format!("{call}.number()"),
        Value::Texts => format!("{call}.texts()"),
        Value::Decision => format!("{call}.decision()"),
        Value::Time => format!("{call}.time()"),
        Value::Optional(Value::Time) => format!("{call}?.time()"),
        Value::Optional(Value::Template) => format!("{call}?.template()"),
        other => unreachable!("{other:?} isn't returned in Kotlin"),
    }
}

/// The expression for a record in the variable `it`.
fn record(record: &Record) -> String {
    let fields: Vec<_> = record
        .fields
        .iter()
        .map(|field| format!("{} = {}", camel(field.name), result(field.value, &format!("it[\"{}\"]", field.name), "")))
        .collect();
    format!("{}({})", record.name, fields.join(", "))
}

fn declaration(argument: &Argument) -> String {
    let (name, ty) = (camel(argument.name), reference(argument.value));
    match (argument.presence, argument.value) {
        (Presence::Required, _) => format!("{name}: {ty}"),
        (Presence::Now, _) => format!("{name}: {ty} = Instant.now()"),
        (Presence::Optional, Value::Record(record)) => format!("{name}: {ty} = {}()", record.name),
        (Presence::Optional, Value::Bool) => format!("{name}: {ty} = false"),
        (Presence::Optional, Value::Reply) => format!("{name}: {ty}"),
        _ => format!("{name}: {ty}? = null"),
    }
}

fn reference(value: Value) -> String {
    match value {
        Value::Nothing => "Unit".into(),
        Value::Bool => "Boolean".into(),
        Value::Number => "Long".into(),
        Value::Text => "String".into(),
        Value::Texts => "List<String>".into(),
        Value::Time => "Instant".into(),
        Value::Duration => "Duration".into(),
        Value::Event => "Event".into(),
        Value::Object => "Map<String, Any?>".into(),
        Value::Template => "Template".into(),
        Value::Templates => "List<Template>".into(),
        Value::Reply => "String?".into(),
        Value::Decision => "Decision".into(),
        Value::Optional(value) => format!("{}?", reference(*value)),
        Value::List(value) => format!("List<{}>", reference(*value)),
        Value::Choice(choice) => choice.name.text().into(),
        Value::Record(record) => record.name.into(),
        other => unreachable!("{other:?} has no type in Kotlin"),
    }
}
