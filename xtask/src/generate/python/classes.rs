//! Python's classes of objects with state: a module for each.

use std::fmt::Write;

use wabakit::class::{Record, Value};

use super::{PREAMBLE, docstring, imports, indented, literal};
use crate::generate::{
    Printed,
    surface::classes::{self, Argument, Class, Form, Function, Linked, Module, Names, Presence, Role, Type},
};

const NAMES: Names = Names { function: str::to_owned, value: |_, value| value.to_owned(), none: "None" };

/// Names that the types of printed classes import.
const TYPES: &[(&str, &[&str])] = &[
    ("datetime", &["datetime", "timedelta"]),
    ("typing", &["Any", "Literal", "Mapping", "Sequence", "TypeAlias", "TypedDict"]),
    ("typing_extensions", &["Unpack"]),
    ("..events", &["Event"]),
    ("..types", &["Template"]),
];

pub(in crate::generate) fn files() -> Vec<Printed> {
    let modules = classes::modules();
    let mut all = format!("{PREAMBLE}\"\"\"Objects that keep state between calls.\"\"\"\n\n");
    let mut files = vec![];
    for module in &modules {
        let others = modules.iter().filter(|other| other.name != module.name);
        files.push(Printed::new(format!("python/wabakit/classes/{}.py", module.name), self::module(module, others)));
        let class = module.class.iter().map(|class| class.name);
        let records =
            module.types.iter().filter(|ty| matches!(ty.form, Form::Record(_)) && !ty.given).map(|ty| ty.name);
        let names: Vec<_> = class.chain(records).collect();
        if !names.is_empty() {
            let _ = writeln!(
                all,
                "from .{} import {}",
                module.name,
                names.iter().map(|name| format!("{name} as {name}")).collect::<Vec<_>>().join(", ")
            );
        }
    }
    files.push(Printed::new("python/wabakit/classes/__init__.py", all));
    files
}

fn module<'m>(module: &Module, others: impl Iterator<Item = &'m Module>) -> String {
    let about = match &module.class {
        Some(class) => class.docs.text(&NAMES),
        None => "Types that several classes share.".into(),
    };
    let about = about.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let (mut types, mut body) = (String::new(), String::new());
    for ty in &module.types {
        declared(if matches!(ty.form, Form::Record(_)) && !ty.given { &mut body } else { &mut types }, ty);
    }
    if let Some(class) = &module.class {
        self::class(&mut body, class);
    }
    let code = super::code(&format!("{types}{body}"));
    let mut out = PREAMBLE.to_owned();
    docstring(&mut out, "", &about);
    out += "\nfrom __future__ import annotations\n\n";
    out += &imports(
        &super::code(&body),
        "",
        &[
            ("..decision", &["Decision"]),
            ("..stateful", &["Record", "Stateful", "current", "decision", "milliseconds", "moment", "run", "span"]),
        ],
    );
    let mut checked = imports(&code, "    ", TYPES);
    for other in others {
        let names: Vec<_> = other.types.iter().map(|ty| ty.name).collect();
        checked += &imports(&code, "    ", &[(&format!(".{}", other.name), &names)]);
    }
    if !(checked.is_empty() && types.is_empty()) {
        out += "\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n";
        out += &checked;
        if !types.is_empty() {
            out.push('\n');
            for line in types.trim_end().lines() {
                let _ = writeln!(out, "{}", format!("    {line}").trim_end());
            }
        }
    }
    format!("{}\n\n\n{}\n", out.trim_end(), body.trim_end()).trim_end().to_owned() + "\n"
}

/// A text of documentation, as one line for each paragraph.
fn paragraphs(docs: Linked) -> String {
    let shown = docs.text(&NAMES);
    let mut out = String::new();
    for paragraph in shown.split("\n\n") {
        let _ = write!(out, "{}\n\n", paragraph.replace('\n', " "));
    }
    out.trim_end().to_owned()
}

fn declared(out: &mut String, ty: &Type) {
    match ty.form {
        Form::Choice(values) => {
            let upper: Vec<_> = values.iter().map(|(name, _)| name.to_uppercase()).collect();
            let mut names: Vec<_> = values.iter().map(|(name, _)| *name).collect();
            if ty.given {
                names.extend(upper.iter().map(String::as_str));
            }
            let _ = writeln!(out, "{}: TypeAlias = {}", ty.name, literal(&names));
            let mut docs = paragraphs(ty.docs) + "\n";
            for (name, text) in values {
                let _ = write!(docs, "\n- `{name}`: {}", paragraphs(Linked::new(text)).replace("\n\n", " "));
            }
            docstring(out, "", &docs);
            out.push('\n');
        }
        Form::Record(record) if ty.given => {
            let _ = writeln!(out, "class {}(TypedDict, total=False):", ty.name);
            docstring(out, "    ", &paragraphs(ty.docs));
            out.push('\n');
            for field in record.fields.iter().map(Argument::of) {
                let _ = writeln!(out, "    {}: {}", field.name, indented(&reference(field.value)));
                docstring(out, "    ", &paragraphs(field.docs));
            }
            out.push('\n');
        }
        Form::Record(record) => {
            let fields: Vec<_> = record.fields.iter().map(Argument::of).collect();
            let names: Vec<_> = fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
            let _ = writeln!(out, "class {}(Record):", ty.name);
            let decides = fields.iter().find(|field| matches!(field.value, Value::Decision));
            let truth = if decides.is_some() { " True if the message may be sent." } else { "" };
            docstring(out, "    ", &(paragraphs(ty.docs) + truth));
            let _ = writeln!(out, "\n    __slots__ = ({})\n", names.join(", "));
            let arguments: Vec<_> = fields
                .iter()
                .map(|field| match field.value {
                    Value::Optional(_) => format!("{}: {} = None", field.name, reference(field.value)),
                    _ => format!("{}: {}", field.name, reference(field.value)),
                })
                .collect();
            let _ = writeln!(out, "    def __init__(self, {}) -> None:", arguments.join(", "));
            for field in &fields {
                let _ = writeln!(out, "        self.{0} = {0}", field.name);
                docstring(out, "        ", &paragraphs(field.docs));
            }
            if let Some(decision) = decides {
                let _ = writeln!(out, "\n    def __bool__(self) -> bool:\n        return bool(self.{})", decision.name);
            }
            out.push_str("\n\n");
        }
    }
}

fn class(out: &mut String, class: &Class) {
    let _ = writeln!(out, "class {}(Stateful):", class.name);
    docstring(out, "    ", &(paragraphs(class.docs) + "\n\nSafe to share between threads."));
    for function in &class.functions {
        out.push('\n');
        self::function(out, class.name, function);
    }
}

fn function(out: &mut String, class: &str, function: &Function) {
    let Function { name, role, docs, arguments, returns, .. } = function;
    let mut text = paragraphs(*docs);
    let documented: Vec<_> = arguments.iter().filter(|argument| !argument.docs.is_empty()).collect();
    if !documented.is_empty() {
        text += "\n\nArgs:";
        for argument in documented {
            let _ = write!(text, "\n    {}: {}", argument.name, paragraphs(argument.docs).replace("\n\n", " "));
        }
    }
    // The fields of a record are named arguments, after all others.
    let (records, others): (Vec<&Argument>, Vec<&Argument>) =
        arguments.iter().partition(|argument| matches!(argument.value, Value::Record(_)));
    let signature: Vec<_> = others
        .into_iter()
        .chain(records)
        .map(|argument| match argument.value {
            Value::Record(of) => format!("**{}: Unpack[{}]", argument.name, of.name),
            _ => declaration(argument),
        })
        .collect();
    let signature = signature.join(", ");
    let receiver =
        |receiver: &str| if signature.is_empty() { receiver.to_owned() } else { format!("{receiver}, {signature}") };
    let given: Vec<_> = arguments
        .iter()
        .map(|Argument { name, value, presence, .. }| match value {
            Value::Time if *presence == Presence::Now => format!("\"{name}\": current({name}, \"{name}\")"),
            Value::Time => format!("\"{name}\": milliseconds({name}, \"{name}\")"),
            Value::Duration => format!("\"{name}\": span({name}, \"{name}\")"),
            _ => format!("\"{name}\": {name}"),
        })
        .collect();
    let given = format!("{{{}}}", given.join(", "));
    let returned = reference(*returns);
    let (head, body) = match role {
        Role::Constructor => {
            (format!("    def __init__({}) -> None:", receiver("self")), format!("self._create(\"{class}\", {given})"))
        }
        Role::Restore => (
            format!("    @classmethod\n    def restore(cls, snapshot: str) -> {class}:"),
            format!("return cls._restore(\"{class}\", snapshot)"),
        ),
        Role::Snapshot => ("    def snapshot(self) -> str:".into(), "return self._instance.snapshot()".into()),
        Role::Method => {
            let call = format!("self._call(\"{name}\", {given})");
            (format!("    def {name}({}) -> {returned}:", receiver("self")), result(*returns, &call))
        }
        Role::Function => {
            let call = format!("run(\"{class}\", \"{name}\", {given})");
            (format!("    @staticmethod\n    def {name}({signature}) -> {returned}:"), result(*returns, &call))
        }
    };
    let _ = writeln!(out, "{head}");
    docstring(out, "        ", &text);
    let _ = writeln!(out, "        {body}");
}

/// The statement that returns the result of a call.
fn result(returns: Value, call: &str) -> String {
    match returns {
        Value::Nothing => call.to_owned(),
        Value::Decision => format!("return decision({call})"),
        Value::Time | Value::Optional(Value::Time) => format!("return moment({call})"),
        Value::Record(record) => format!("found = {call}\n        return {}", self::record(record)),
        Value::List(Value::Record(record)) => format!("return [{} for found in {call}]", self::record(record)),
        _ => format!("found: {} = {call}\n        return found", reference(returns)),
    }
}

/// The expression for a record in the variable `found`.
fn record(record: &Record) -> String {
    let fields: Vec<_> = record
        .fields
        .iter()
        .map(|field| match field.value {
            Value::Decision => format!("decision(found[\"{}\"])", field.name),
            Value::Time | Value::Optional(Value::Time) => format!("moment(found.get(\"{}\"))", field.name),
            _ => format!("found.get(\"{}\")", field.name),
        })
        .collect();
    format!("{}({})", record.name, fields.join(", "))
}

fn declaration(argument: &Argument) -> String {
    let (name, ty) = (argument.name, reference(argument.value));
    match (argument.presence, argument.value) {
        (Presence::Required, _) => format!("{name}: {ty}"),
        (Presence::Optional, Value::Bool) => format!("{name}: bool = False"),
        (_, Value::Optional(_) | Value::Reply) => format!("{name}: {ty} = None"),
        _ => format!("{name}: {ty} | None = None"),
    }
}

fn reference(value: Value) -> String {
    match value {
        Value::Nothing => "None".into(),
        Value::Bool => "bool".into(),
        Value::Number => "int".into(),
        Value::Text => "str".into(),
        Value::Texts => "list[str]".into(),
        Value::Time => "datetime".into(),
        Value::Duration => "timedelta".into(),
        Value::Event => "Event".into(),
        Value::Object => "Mapping[str, Any]".into(),
        Value::Template => "Template".into(),
        Value::Templates => "Sequence[Mapping[str, Any]]".into(),
        Value::Reply => "str | bytes | bool | None".into(),
        Value::Decision => "Decision".into(),
        Value::Optional(value) => format!("{} | None", reference(*value)),
        Value::List(value) => format!("list[{}]", reference(*value)),
        Value::Choice(choice) => choice.name.text().into(),
        Value::Record(record) => record.name.into(),
        other => unreachable!("{other:?} has no type in Python"),
    }
}
