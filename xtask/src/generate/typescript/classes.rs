//! TypeScript's classes of objects with state: a file for each.

use std::fmt::Write;

use wabakit::class::Value;

use super::super::{
    Printed,
    naming::{camel, used},
    surface::classes::{self, Argument, Class, Form, Function, Linked, Module, Names, Presence, Role, Type},
};
use super::{PREAMBLE, comment};

const NAMES: Names = Names { function: camel, value: |_, value| value.to_owned(), none: "undefined" };

/// Types that printed classes import.
const IMPORTS: &[(&str, &str)] =
    &[("Decision", "../decision.js"), ("Event", "../webhooks.js"), ("Template", "../areas/templates.js")];

pub(in crate::generate) fn files() -> Vec<Printed> {
    let modules = classes::modules();
    let mut index = PREAMBLE.to_owned();
    let mut files = vec![];
    for module in &modules {
        let _ = writeln!(index, "export * from \"./classes/{}.js\";", module.name);
        let others = modules.iter().filter(|other| other.name != module.name);
        files.push(Printed::new(format!("wasm/ts/classes/{}.ts", module.name), self::module(module, others)));
    }
    files.push(Printed::new("wasm/ts/classes.ts", index));
    files
}

fn module<'m>(module: &Module, others: impl Iterator<Item = &'m Module>) -> String {
    let mut body = String::new();
    module.types.iter().for_each(|ty| declared(&mut body, ty));
    if let Some(class) = &module.class {
        self::class(&mut body, class);
    }
    let code = super::comment::without(&body);
    let mut out = PREAMBLE.to_owned();
    for (name, from) in IMPORTS.iter().filter(|(name, _)| !used(&code, [*name]).is_empty()) {
        let _ = writeln!(out, "import type {{ {name} }} from \"{from}\";");
    }
    for other in others {
        let names = used(&code, other.types.iter().map(|ty| ty.name));
        if !names.is_empty() {
            let _ = writeln!(out, "import type {{ {} }} from \"./{}.js\";", names.join(", "), other.name);
        }
    }
    let functions = used(&code, ["call", "create", "parts", "record", "restore", "run", "snapshot", "stored"]);
    if module.class.is_some() {
        let _ = writeln!(out, "import {{ {} }} from \"../stateful.js\";", functions.join(", "));
    }
    format!("{}\n\n{}\n", out.trim_end(), body.trim_end())
}

fn declared(out: &mut String, ty: &Type) {
    comment(out, "", &ty.docs.text(&NAMES));
    match ty.form {
        Form::Choice(values) => {
            let _ = writeln!(out, "export type {} =", ty.name);
            for (name, docs) in values {
                comment(out, "  ", &Linked::new(docs).text(&NAMES));
                let _ = writeln!(out, "  | \"{name}\"");
            }
            if ty.given {
                let names: Vec<_> = values.iter().map(|(name, _)| format!("\"{}\"", name.to_uppercase())).collect();
                let _ = writeln!(out, "  // The platform writes some names in upper case.\n  | {}", names.join(" | "));
            }
            out.truncate(out.trim_end().len());
            out.push_str(";\n\n");
        }
        Form::Record(record) => interface(out, record.name, record.fields.iter().map(Argument::of)),
    }
}

fn interface(out: &mut String, name: &str, fields: impl Iterator<Item = Argument>) {
    let _ = writeln!(out, "export interface {name} {{");
    for field in fields {
        comment(out, "  ", &documented(&field));
        let (value, optional) = match field.value {
            Value::Optional(value) => (*value, true),
            value => (value, field.presence == Presence::Optional),
        };
        let _ = writeln!(out, "  {}{}: {};", camel(field.name), if optional { "?" } else { "" }, reference(value));
    }
    out.push_str("}\n\n");
}

fn class(out: &mut String, class: &Class) {
    if let Some(constructor) = class.functions.iter().find(|function| takes_settings(function)) {
        comment(out, "", &format!("Settings of a `{}`.", class.name));
        interface(out, &format!("{}Settings", class.name), constructor.arguments.iter().copied());
    }
    comment(out, "", &class.docs.text(&NAMES));
    let _ = writeln!(out, "export class {} {{", class.name);
    for (i, function) in class.functions.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        self::function(out, class.name, function);
    }
    out.push_str("}\n\n");
}

/// Returns true if the arguments of a function are given as one object: those of a constructor, unless they are a record.
fn takes_settings(function: &Function) -> bool {
    function.role == Role::Constructor && !matches!(function.arguments[..], [Argument { value: Value::Record(_), .. }])
}

fn function(out: &mut String, class: &str, function: &Function) {
    let Function { name, role, docs, arguments, returns, .. } = function;
    let options = takes_settings(function);
    let params = arguments.iter().filter(|argument| !options && !argument.docs.is_empty());
    let param =
        |argument: &Argument| format!("@param {} {}", camel(argument.name), documented(argument).replace('\n', "\n  "));
    let params: Vec<_> = params.map(param).collect();
    comment(out, "  ", format!("{}\n\n{}", docs.text(&NAMES), params.join("\n")).trim());
    let signature: Vec<_> = arguments.iter().map(declaration).collect();
    let signature = if options { format!("settings: {class}Settings = {{}}") } else { signature.join(", ") };
    let given: Vec<_> = arguments
        .iter()
        .map(|argument| {
            let name = camel(argument.name);
            let value = match argument.value {
                Value::Record(_) => format!("record({name}, \"{name}\")"),
                Value::Event => format!("parts({name})"),
                _ => name,
            };
            if value == argument.name { value } else { format!("{}: {value}", argument.name) }
        })
        .collect();
    let given = match given.as_slice() {
        _ if options => "record(settings, \"settings\")".into(),
        [] => "{}".into(),
        given => format!("{{ {} }}", given.join(", ")),
    };
    let (returned, name_in_js) = (reference(*returns), camel(name));
    let cast = if matches!(returns, Value::Nothing) { String::new() } else { format!(" as {returned}") };
    let result = if matches!(returns, Value::Nothing) { "" } else { "return " };
    // The platform's names stay as they are.
    let call = if matches!(returns, Value::Optional(Value::Template)) { "stored" } else { "call" };
    let _ = match role {
        Role::Constructor => {
            writeln!(out, "  constructor({signature}) {{\n    create(this, \"{class}\", {given});\n  }}")
        }
        Role::Restore => writeln!(
            out,
            "  static restore(snapshot: string): {class} {{\n    return restore({class}, \"{class}\", snapshot);\n  }}"
        ),
        Role::Snapshot => writeln!(out, "  snapshot(): string {{\n    return snapshot(this);\n  }}"),
        Role::Method => writeln!(
            out,
            "  {name_in_js}({signature}): {returned} {{\n    {result}{call}(this, \"{name}\", {given}){cast};\n  }}"
        ),
        Role::Function => writeln!(
            out,
            "  static {name_in_js}({signature}): {returned} {{\n    {result}run(\"{class}\", \"{name}\", {given}){cast};\n  }}"
        ),
    };
}

fn declaration(argument: &Argument) -> String {
    let (name, ty) = (camel(argument.name), reference(argument.value));
    match (argument.presence, argument.value) {
        (Presence::Required, _) => format!("{name}: {ty}"),
        (Presence::Now, _) => format!("{name}: {ty} = Date.now()"),
        (Presence::Optional, Value::Record(_)) => format!("{name}: {ty} = {{}}"),
        (Presence::Optional, _) => format!("{name}?: {ty}"),
    }
}

/// The documentation of an argument, with the unit of a time.
fn documented(argument: &Argument) -> String {
    let unit = match argument.value {
        Value::Duration => " In milliseconds.",
        Value::Time | Value::Optional(Value::Time) => " Milliseconds since the Unix epoch.",
        _ => "",
    };
    argument.docs.text(&NAMES) + unit
}

fn reference(value: Value) -> String {
    match value {
        Value::Nothing => "void".into(),
        Value::Bool => "boolean".into(),
        Value::Number | Value::Time | Value::Duration => "number".into(),
        Value::Text => "string".into(),
        Value::Texts => "string[]".into(),
        Value::Event => "Event".into(),
        Value::Object => "object".into(),
        Value::Template => "Template".into(),
        Value::Templates => "readonly Template[]".into(),
        Value::Reply => "string | boolean | null".into(),
        Value::Decision => "Decision".into(),
        Value::Optional(value) => format!("{} | undefined", reference(*value)),
        Value::List(value) => format!("{}[]", reference(*value)),
        Value::Choice(choice) => choice.name.text().into(),
        Value::Record(record) => record.name.into(),
        other => unreachable!("{other:?} has no type in TypeScript"),
    }
}
