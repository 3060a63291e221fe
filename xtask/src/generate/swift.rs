//! Swift: a file for each area with its methods and types.

pub(super) mod classes;
mod tests;

use std::{collections::BTreeSet, fmt::Write};

use super::{
    Printed,
    naming::{camel, pascal},
    surface::{Area, Beside, Chapter, Content, Direction, Event, Field, Form, Method, Named, Ref, Surface, Union},
};
pub(super) use tests::examples;

const PREAMBLE: &str = "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

const SOURCES: &str = "bindings/swift/Sources/Wabakit";

/// How long a line may be.
const WIDTH: usize = 120;

/// Every file of the package.
pub(super) fn files(surface: &Surface) -> Vec<Printed> {
    let file = |chapter: Chapter<'_>| {
        let content = match chapter.content {
            Content::Area(area) => self::area(area),
            Content::Events(events) => self::events(events),
            Content::Shared => String::new(),
        };
        let (name, body) = (chapter.class(), content + &named(&chapter.types));
        (!body.is_empty()).then(|| Printed::new(format!("{SOURCES}/Areas/{name}.swift"), module(&body)))
    };
    let chapters = surface.chapters(&[Direction::Sent, Direction::Received], Beside::Properties);
    let mut files: Vec<_> = chapters.into_iter().filter_map(file).collect();
    files.push(Printed::new(format!("{SOURCES}/Operations.swift"), module(&operations(surface))));
    files.push(Printed::new("bindings/swift/Tests/WabakitTests/Operations.swift", tests::operations(surface)));
    files
}

fn module(body: &str) -> String {
    format!("{PREAMBLE}import Foundation\n\n{}\n", body.trim_end())
}

/// The types.
pub(super) fn named(types: &[&Named]) -> String {
    let mut out = String::new();
    for ty in types {
        docs(&mut out, "", &ty.docs.lines());
        match &ty.form {
            Form::Object(object) => structure(&mut out, ty.name, &object.fields(Beside::Properties)),
            Form::Choice(values) => choice(&mut out, ty.name, values),
            Form::Union(union) if union.received => structure(&mut out, ty.name, &union.fields(Beside::Properties)),
            Form::Union(union) => sent_union(&mut out, ty.name, union),
        }
    }
    out
}

fn structure(out: &mut String, name: &str, fields: &[Field]) {
    let _ = writeln!(out, "public struct {name}: Codable, Hashable, Sendable {{");
    for field in fields {
        docs(out, "    ", &field.docs.lines());
        let _ = writeln!(out, "    public var {}: {}", self::name(field.name), optional(field));
    }
    let separator = if fields.is_empty() { "" } else { "\n" };
    let _ = write!(out, "{separator}{}", within("    public init(", &arguments(fields), ") {"));
    for field in fields {
        let _ = write!(out, "\n        self.{0} = {0}", self::name(field.name));
    }
    out.push_str(if fields.is_empty() { "}\n" } else { "\n    }\n" });
    let (flat, keyed): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|field| field.beside.is_some());
    let renamed = keyed.iter().any(|field| camel(field.name) != field.name);
    if !keyed.is_empty() && (renamed || !flat.is_empty()) {
        keys(out, &keyed);
    }
    if !flat.is_empty() {
        beside(out, &flat, &keyed);
    }
    out.push_str("}\n\n");
}

fn keys(out: &mut String, fields: &[&Field]) {
    out.push_str("\n    enum CodingKeys: String, CodingKey {\n");
    for field in fields {
        let renamed = if camel(field.name) == field.name { String::new() } else { format!(" = \"{}\"", field.name) };
        let _ = writeln!(out, "        case {}{renamed}", name(field.name));
    }
    out.push_str("    }\n");
}

/// The coding of a type in which the keys of some fields stand beside the others.
fn beside(out: &mut String, flat: &[&Field], keyed: &[&Field]) {
    out.push_str("\n    public init(from decoder: Decoder) throws {\n");
    for field in flat {
        let _ = writeln!(out, "        {} = try {}(from: decoder)", name(field.name), reference(&field.ty));
    }
    if !keyed.is_empty() {
        out.push_str("        let keys = try decoder.container(keyedBy: CodingKeys.self)\n");
    }
    for field in keyed {
        let way = if field.required { "decode" } else { "decodeIfPresent" };
        let (name, ty) = (name(field.name), reference(&field.ty));
        let _ = writeln!(out, "        {name} = try keys.{way}({ty}.self, forKey: .{name})");
    }
    out.push_str("    }\n\n    public func encode(to encoder: Encoder) throws {\n");
    for field in flat {
        let _ = writeln!(out, "        try {}.encode(to: encoder)", name(field.name));
    }
    if !keyed.is_empty() {
        out.push_str("        var keys = encoder.container(keyedBy: CodingKeys.self)\n");
    }
    for field in keyed {
        let way = if field.required { "encode" } else { "encodeIfPresent" };
        let _ = writeln!(out, "        try keys.{way}({0}, forKey: .{0})", name(field.name));
    }
    out.push_str("    }\n");
}

fn sent_union(out: &mut String, name: &str, union: &Union) {
    let _ = writeln!(out, "public enum {name}: Codable, Hashable, Sendable {{");
    for variant in &union.variants {
        docs(out, "    ", &variant.docs.lines());
        let content = match &variant.ty {
            Ref::Empty => String::new(),
            ty => format!("({})", reference(ty)),
        };
        let _ = writeln!(out, "    case {}{content}", constant(variant.name));
    }
    let tags = if union.inline { &[][..] } else { &union.variants };
    let tags: Vec<_> = tags.iter().map(|variant| format!("\"{}\"", variant.name)).collect();
    out.push_str("\n    public init(from decoder: Decoder) throws {\n");
    let _ = writeln!(out, "{}", within("        switch try decoder.tag(", &tags, ") {"));
    for variant in &union.variants {
        let (tag, case) = (variant.name, constant(variant.name));
        let _ = match &variant.ty {
            Ref::Empty => writeln!(out, "        case \"{tag}\": self = .{case}"),
            ty if union.inline => {
                writeln!(out, "        case \"{tag}\": self = .{case}(try {}(from: decoder))", reference(ty))
            }
            _ => writeln!(out, "        case \"{tag}\": self = .{case}(try decoder.content(\"{tag}\"))"),
        };
    }
    out.push_str("        case let other: throw decoder.unknownContent(other)\n        }\n    }\n");
    out.push_str("\n    public func encode(to encoder: Encoder) throws {\n        switch self {\n");
    for variant in &union.variants {
        let (tag, case) = (variant.name, constant(variant.name));
        let _ = match &variant.ty {
            Ref::Empty => writeln!(out, "        case .{case}: try encoder.tag(\"{tag}\")"),
            _ if union.inline => {
                writeln!(out, "        case .{case}(let value): try encoder.tag(\"{tag}\", beside: value)")
            }
            _ => writeln!(out, "        case .{case}(let value): try encoder.tag(\"{tag}\", content: value)"),
        };
    }
    out.push_str("        }\n    }\n}\n\n");
}

/// An open list of values.
pub(super) fn choice(out: &mut String, name: &str, values: &[(&str, &str)]) {
    let _ = writeln!(out, "public struct {name}: Choice {{");
    let mut seen = BTreeSet::new();
    for (value, text) in values {
        assert!(seen.insert(constant(value)), "{name}: two values are called {}", constant(value));
        docs(out, "    ", text);
        let _ = writeln!(out, "    public static let {} = {name}(rawValue: \"{value}\")", constant(value));
    }
    out.push_str("\n    public let rawValue: String\n\n    public init(rawValue: String) {\n        self.rawValue = rawValue\n    }\n}\n\n");
}

/// A type where it is used.
fn reference(ty: &Ref) -> String {
    match ty {
        Ref::Empty | Ref::Any => "JSONValue".into(),
        Ref::Bool => "Bool".into(),
        Ref::Integer => "Int64".into(),
        Ref::Number => "Double".into(),
        Ref::Text | Ref::Constant(_) | Ref::Tag(_) => "String".into(),
        Ref::Secret => "Secret".into(),
        Ref::Bytes => "Data".into(),
        Ref::OrText(of) => reference(of),
        Ref::List(of) => format!("[{}]", reference(of)),
        Ref::Map(of) => format!("[String: {}]", reference(of)),
        Ref::Named(name) => (*name).into(),
    }
}

/// The type of a field, which may be absent.
fn optional(field: &Field) -> String {
    format!("{}{}", reference(&field.ty), if field.required { "" } else { "?" })
}

/// Whether an argument has no label: what stands beside the others has no name on the wire, and needs none here.
fn unnamed(field: &Field) -> bool {
    field.beside.is_some() && field.required
}

/// Fields as an initializer or a method takes them.
fn arguments(fields: &[Field]) -> Vec<String> {
    let argument = |field: &Field| {
        let label = if unnamed(field) { "_ " } else { "" };
        let absent = if field.required { "" } else { " = nil" };
        format!("{label}{}: {}{absent}", name(field.name), optional(field))
    };
    fields.iter().map(argument).collect()
}

/// `Operations.swift`
fn operations(surface: &Surface) -> String {
    let mut out = "extension WhatsApp {\n".to_owned();
    for area in &surface.areas {
        docs(&mut out, "    ", &area.docs());
        let class = pascal(area.name) + "Area";
        let _ = writeln!(out, "    public var {}: {class} {{ {class}(engine: engine) }}", name(area.name));
    }
    let files = surface.methods().filter(|method| method.downloads());
    let files: Vec<_> = files.map(|method| format!("\"{}\"", method.operation)).collect();
    out.push_str("}\n\nextension Engine {\n    /// The operations that return a file.\n");
    let _ = writeln!(out, "    static let files: Set<String> = [{}]\n}}", files.join(", "));
    out
}

/// The methods of an area.
fn area(area: &Area) -> String {
    let mut out = String::new();
    docs(&mut out, "", &area.docs());
    let _ = writeln!(out, "public struct {}Area: Sendable {{\n    let engine: Engine\n", pascal(area.name));
    area.methods.iter().for_each(|of| method(&mut out, of));
    out.truncate(out.trim_end().len());
    out + "\n}\n\n"
}

fn method(out: &mut String, method: &Method) {
    let answer = reference(&method.returns);
    let returns = if method.downloads() { answer.clone() } else { format!("Response<{answer}>") };
    signature(out, method, method.name, &method.docs.lines(), &format!(" async throws -> {returns}"));
    let mut given = vec![format!("\"{}\"", method.operation), "params".into(), "options".into()];
    given.extend(method.file.iter().map(|field| format!("file: {}", name(field.name))));
    given.extend(method.media.iter().map(|field| format!("media: {}", name(field.name))));
    given.extend(method.digest.map(|digest| format!("sha256: {}", name(digest))));
    if method.idempotent {
        given.push("idempotent: true".into());
    }
    let call = if method.downloads() { "fetch" } else { "answer" };
    let _ = writeln!(out, "        return try await engine.{call}({})\n    }}\n", given.join(", "));
    if let Some(pages) = &method.pages {
        let stream = format!(" -> AsyncThrowingStream<{}, any Error>", reference(&pages.item));
        signature(out, method, &pages.name, pages.docs, &stream);
        let list: String = pages.path.iter().map(|part| format!(".{}", name(part))).collect();
        let _ = writeln!(
            out,
            "        return engine.pages(\"{}\", params, options, items: {{ (page: {answer}) in page{list} }}, next: {{ $0.after = $1 }})\n    }}\n",
            method.operation,
        );
    }
}

/// A method up to where `params` are made of its arguments.
fn signature(out: &mut String, method: &Method, verb: &str, about: &str, returns: &str) {
    let (fields, file) = (method.object.fields(Beside::Properties), method.file.as_slice());
    let media = method.media.as_slice();
    let mut text = format!("{about}\n\n- Parameters:\n");
    for field in file.iter().chain(&fields).chain(media) {
        let _ = writeln!(text, "  - {}: {}", camel(field.name), field.docs.lines().replace('\n', "\n    "));
    }
    let _ = write!(text, "  - options: Options of this call.\n\n[The platform's page]({})", method.page);
    docs(out, "    ", &text);
    let mut arguments = self::arguments(file);
    arguments.extend(self::arguments(&fields));
    arguments.extend(self::arguments(media));
    arguments.push("options: WhatsApp.Options = WhatsApp.Options()".into());
    let head = format!("    public func {}(", name(verb));
    let _ = writeln!(out, "{}", within(&head, &arguments, &format!("){returns} {{")));
    let given = |field: &Field| match name(field.name) {
        name if unnamed(field) => name,
        name => format!("{}: {name}", name.trim_matches('`')),
    };
    let given: Vec<_> = fields.iter().map(given).collect();
    let head = format!("        let params = {}(", reference(&method.params));
    let _ = writeln!(out, "{}", within(&head, &given, ")"));
}

/// The view of events, with a case for each kind, and the kinds for handlers.
fn events(events: &[Event]) -> String {
    let typed: Vec<_> = events.iter().filter(|event| event.typed).collect();
    let mut out =
        "extension Event {\n    /// The data of an event.\n    public enum View: Hashable, Sendable {\n".to_owned();
    for Event { kind, docs, data, .. } in &typed {
        self::docs(&mut out, "        ", &docs.lines());
        let _ = writeln!(out, "        case {}({})", constant(kind), reference(data));
    }
    out.push_str(
        "        /// An item that this version doesn't know, or whose shape it doesn't recognize: see ``Event/raw``.\n        case unknown\n        /// A delivery that isn't JSON: see ``Event/raw``.\n        case malformed\n\n        static func read(_ kind: String, _ item: String) throws -> View {\n            switch kind {\n",
    );
    for Event { kind, .. } in &typed {
        let _ = writeln!(out, "            case \"{kind}\": return .{}(try typed(item))", constant(kind));
    }
    out.push_str(
        "            case \"malformed\": return .malformed\n            default: return .unknown\n            }\n        }\n    }\n}\n\n",
    );
    for Event { kind, docs, data, .. } in &typed {
        let _ = writeln!(out, "extension Event.Kind where Value == {} {{", reference(data));
        self::docs(&mut out, "    ", &docs.lines());
        let (name, case) = (name(kind), constant(kind));
        let _ = writeln!(out, "    public static var {name}: Self {{\n        Self {{ _, view in");
        let _ = writeln!(out, "            guard case .{case}(let data) = view else {{ return nil }}");
        out.push_str("            return data\n        }\n    }\n}\n\n");
    }
    out
}

/// What stands between two parts: on one line, or on a line each.
fn within(head: &str, parts: &[String], tail: &str) -> String {
    let line = format!("{head}{}{tail}", parts.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let indent = " ".repeat(head.len() - head.trim_start().len());
    let parts: Vec<_> = parts.iter().map(|part| format!("{indent}    {part}")).collect();
    format!("{head}\n{}\n{indent}{tail}", parts.join(",\n"))
}

fn docs(out: &mut String, indent: &str, text: &str) {
    for line in text.lines() {
        let _ = writeln!(out, "{}", format!("{indent}/// {line}").trim_end());
    }
}

/// A name as Swift writes those of values.
fn name(wire: &str) -> String {
    let camel = camel(wire);
    if KEYWORDS.split(' ').any(|word| word == camel) { format!("`{camel}`") } else { camel }
}

/// A name as Swift writes those of cases. `none` would be taken for that of an optional.
fn constant(value: &str) -> String {
    let shouted = !value.contains(|c: char| c.is_ascii_lowercase());
    let name = if shouted { name(&value.to_lowercase()) } else { name(value) };
    match name.as_str() {
        "none" => "nothing".into(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

/// Words that can't be names of values without being quoted.
const KEYWORDS: &str = "associatedtype class deinit enum extension fileprivate func import init inout internal let open \
    operator private precedencegroup protocol public rethrows static struct subscript typealias var break case catch \
    continue default defer do else fallthrough for guard if in repeat return throw switch where while as false is nil \
    self super throws true try";
