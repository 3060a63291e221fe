//! Swift's classes of objects with state: a file for each.

use std::fmt::Write;

use wabakit::class::Value;

use super::{SOURCES, camel, constant, docs, module};
use crate::generate::{
    Printed,
    naming::pascal,
    surface::classes::{self, Argument, Class, Form, Function, Linked, Names, Presence, Role, Type},
};

const NAMES: Names = Names { function: camel, value: |ty, value| format!("{ty}.{}", constant(value)), none: "nil" };

pub(in crate::generate) fn files() -> Vec<Printed> {
    let file = |of: &classes::Module| {
        let (mut body, mut nested) = (String::new(), String::new());
        // The names of types that only one class takes may be those of other modules.
        of.types.iter().for_each(|ty| declared(if ty.given { &mut nested } else { &mut body }, ty));
        if let Some(class) = &of.class {
            self::class(&mut body, class, &nested);
        }
        Printed::new(format!("{SOURCES}/Classes/{}.swift", pascal(&of.name)), module(&body))
    };
    classes::modules().iter().map(file).collect()
}

fn declared(out: &mut String, ty: &Type) {
    docs(out, "", &ty.docs.text(&NAMES));
    match ty.form {
        Form::Choice(values) => {
            let conforms = match (ty.given, ty.taken) {
                (true, _) => "Argument",
                (false, true) => "Argument, Decodable",
                (false, false) => "Decodable",
            };
            let _ = writeln!(out, "public enum {}: String, CaseIterable, Hashable, Sendable, {conforms} {{", ty.name);
            for (name, text) in values {
                docs(out, "    ", &Linked::new(text).text(&NAMES));
                let case = constant(name);
                let raw = if case == *name { String::new() } else { format!(" = \"{name}\"") };
                let _ = writeln!(out, "    case {case}{raw}");
            }
            out.push_str("}\n\n");
        }
        Form::Record(record) => {
            let fields: Vec<_> = record.fields.iter().map(Argument::of).collect();
            let conforms = if ty.given { "Hashable, Sendable, Fields" } else { "Decodable, Hashable, Sendable" };
            let _ = writeln!(out, "public struct {}: {conforms} {{", ty.name);
            let typed = |field: &Argument| match field.value {
                value @ Value::Optional(_) => reference(value),
                value if ty.given => reference(value) + "?",
                value => reference(value),
            };
            for field in &fields {
                docs(out, "    ", &field.docs.text(&NAMES));
                let _ = writeln!(
                    out,
                    "    public {} {}: {}",
                    if ty.given { "var" } else { "let" },
                    camel(field.name),
                    typed(field)
                );
            }
            if ty.given {
                let arguments: Vec<_> =
                    fields.iter().map(|field| format!("{}: {} = nil", camel(field.name), typed(field))).collect();
                let _ = writeln!(out, "\n    public init({}) {{", arguments.join(", "));
                for field in &fields {
                    let _ = writeln!(out, "        self.{0} = {0}", camel(field.name));
                }
                let given: Vec<_> =
                    fields.iter().map(|field| format!("\"{}\": {}", field.name, camel(field.name))).collect();
                let _ = writeln!(out, "    }}\n\n    var fields: Arguments {{ [{}] }}", given.join(", "));
            } else {
                out.push_str("\n    enum CodingKeys: String, CodingKey {\n");
                for field in &fields {
                    let case = camel(field.name);
                    let raw = if case == field.name { String::new() } else { format!(" = \"{}\"", field.name) };
                    let _ = writeln!(out, "        case {case}{raw}");
                }
                out.push_str("    }\n");
            }
            out.push_str("}\n\n");
        }
    }
}

fn class(out: &mut String, class: &Class, nested: &str) {
    docs(out, "", &class.docs.text(&NAMES));
    let _ = writeln!(out, "public final class {}: Sendable {{", class.name);
    for line in nested.lines() {
        let _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
    out.push_str("    private let instance: State\n");
    for function in &class.functions {
        out.push('\n');
        self::function(out, class.name, function);
    }
    out.push_str("}\n");
}

fn function(out: &mut String, class: &str, function: &Function) {
    let Function { name, role, docs: text, arguments, returns, .. } = function;
    docs(out, "    ", &text.text(&NAMES));
    let documented: Vec<_> = arguments.iter().filter(|argument| !argument.docs.is_empty()).collect();
    if !documented.is_empty() {
        let lines: String = documented
            .iter()
            .map(|argument| {
                format!("\n  - {}: {}", camel(argument.name), argument.docs.text(&NAMES).replace('\n', "\n    "))
            })
            .collect();
        docs(out, "    ", &format!("\n- Parameters:{lines}"));
    }
    let single = matches!(arguments[..], [Argument { value: Value::Record(_), .. }]);
    let signature: Vec<_> = arguments
        .iter()
        .enumerate()
        .map(|(i, argument)| {
            let label = i > 0 || argument.presence == Presence::Now || (*role == Role::Constructor && !single);
            format!("{}{}", if label { "" } else { "_ " }, declaration(argument))
        })
        .collect();
    let signature = signature.join(", ");
    let given: Vec<_> =
        arguments.iter().map(|argument| format!("\"{}\": {}", argument.name, camel(argument.name))).collect();
    let given = if given.is_empty() { "[:]".into() } else { format!("[{}]", given.join(", ")) };
    let named = camel(name);
    let returned = match returns {
        Value::Nothing => String::new(),
        value => format!(" -> {}", reference(*value)),
    };
    // Numbers may be out of bounds, and templates contain any values. All else has a type that allows what core takes.
    let fails = function.fails
        || matches!(returns, Value::Optional(Value::Template))
        || arguments
            .iter()
            .any(|of| matches!(of.value, Value::Number | Value::Record(_) | Value::Templates | Value::Object));
    let throws = if fails { " throws" } else { "" };
    let call = |call: String| if fails { format!("try {call}") } else { format!("certain {{ try {call} }}") };
    let discardable = if matches!(returns, Value::Number) { "    @discardableResult\n" } else { "" };
    let _ = match role {
        Role::Constructor => writeln!(
            out,
            "    public init({signature}){throws} {{\n        instance = {}\n    }}",
            call(format!("State(\"{class}\", {given})"))
        ),
        Role::Restore => writeln!(
            out,
            "    public init(restoring snapshot: String) throws {{\n        instance = try State(\"{class}\", restoring: snapshot)\n    }}"
        ),
        Role::Snapshot => writeln!(out, "    public func snapshot() -> String {{\n        instance.snapshot()\n    }}"),
        Role::Method => writeln!(
            out,
            "{discardable}    public func {named}({signature}){throws}{returned} {{\n        {}\n    }}",
            call(format!("instance.call(\"{name}\", {given})"))
        ),
        Role::Function => writeln!(
            out,
            "    public static func {named}({signature}){throws}{returned} {{\n        {}\n    }}",
            call(format!("State.run(\"{class}\", \"{name}\", {given})"))
        ),
    };
}

fn declaration(argument: &Argument) -> String {
    let (name, ty) = (camel(argument.name), reference(argument.value));
    match (argument.presence, argument.value) {
        (Presence::Required, _) => format!("{name}: {ty}"),
        (Presence::Now, _) => format!("{name}: {ty} = Date()"),
        (Presence::Optional, Value::Record(record)) => format!("{name}: {ty} = {}()", record.name),
        (Presence::Optional, Value::Bool) => format!("{name}: {ty} = false"),
        (Presence::Optional, Value::Reply) => format!("{name}: {ty}"),
        _ => format!("{name}: {ty}? = nil"),
    }
}

fn reference(value: Value) -> String {
    match value {
        Value::Nothing => "Void".into(),
        Value::Bool => "Bool".into(),
        Value::Number => "Int".into(),
        Value::Text => "String".into(),
        Value::Texts => "[String]".into(),
        Value::Time => "Date".into(),
        Value::Duration => "Duration".into(),
        Value::Event => "Event".into(),
        Value::Object => "[String: JSONValue]".into(),
        Value::Template => "Template".into(),
        Value::Templates => "[Template]".into(),
        Value::Reply => "String?".into(),
        Value::Decision => "Decision".into(),
        Value::Optional(value) => format!("{}?", reference(*value)),
        Value::List(value) => format!("[{}]", reference(*value)),
        Value::Choice(choice) => choice.name.text().into(),
        Value::Record(record) => record.name.into(),
        other => unreachable!("{other:?} has no type in Swift"),
    }
}
