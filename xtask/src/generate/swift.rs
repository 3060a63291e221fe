//! Swift: the types of parameters, answers and events, and a method for each operation.

use std::{collections::BTreeSet, fmt::Write};

use wabakit::{Choice, Field, OPERATIONS, Object, Op, Type, Union, webhook};

use super::{
    comment,
    naming::{camel, pascal},
    walk,
};
use crate::readme;

const PREAMBLE: &str = "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

/// How long a line may be.
const WIDTH: usize = 120;

/// `Types.swift`
pub(super) fn types(types: &[Type]) -> String {
    [PREAMBLE, "import Foundation\n\n", &named(types)].concat()
}

/// The types alone.
pub(super) fn named(types: &[Type]) -> String {
    let mut out = String::new();
    for ty in types {
        match ty {
            Type::Object(object) => self::object(&mut out, object),
            Type::Choice(choice) => self::choice(&mut out, choice),
            Type::Union(union) if union.received => received_union(&mut out, union),
            Type::Union(union) => sent_union(&mut out, union),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn object(out: &mut String, object: &'static Object) {
    let fields = walk::operation(object).map_or_else(|| walk::flat(object), walk::parameters);
    assert!(!walk::holds_itself(Type::Object(object)), "{}: a struct can't hold itself", object.name);
    structure(out, object.name, &comment::text(object.docs, object.checks), object.received, &fields);
}

fn received_union(out: &mut String, union: &Union) {
    structure(out, union.name, union.docs, true, &walk::contents(union));
}

fn structure(out: &mut String, name: &str, about: &str, received: bool, fields: &[Field]) {
    docs(out, "", about);
    let _ = writeln!(out, "public struct {name}: Codable, Hashable, Sendable {{");
    for field in fields {
        docs(out, "    ", &comment::text(field.docs, field.checks));
        let _ = writeln!(out, "    public var {}: {}", self::name(field.name), optional(field));
    }
    let separator = if fields.is_empty() { "" } else { "\n" };
    let _ = write!(out, "{separator}{}", within("    public init(", &arguments(fields), ") {"));
    for field in fields {
        let _ = write!(out, "\n        self.{0} = {0}", self::name(field.name));
    }
    out.push_str(if fields.is_empty() { "}\n" } else { "\n    }\n" });
    let (flat, keyed): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|field| field.flat);
    let renamed = keyed.iter().any(|field| camel(field.name) != field.name);
    if !keyed.is_empty() && (renamed || !flat.is_empty()) {
        keys(out, &keyed);
    }
    if (received && !fields.is_empty()) || !flat.is_empty() {
        decode(out, received, &flat, &keyed);
    }
    if !flat.is_empty() {
        encode(out, &flat, &keyed);
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

/// What arrives is read with tolerance; the keys of what is flat stand beside the others.
fn decode(out: &mut String, received: bool, flat: &[&Field], keyed: &[&Field]) {
    out.push_str("\n    public init(from decoder: Decoder) throws {\n");
    for field in flat {
        let _ = writeln!(out, "        {} = try {}(from: decoder)", name(field.name), reference((field.ty)()));
    }
    if !keyed.is_empty() {
        out.push_str("        let keys = try decoder.container(keyedBy: CodingKeys.self)\n");
    }
    for field in keyed {
        let (name, key) = (name(field.name), name(field.name));
        let _ = match (received, field.required) {
            _ if field.apart => writeln!(out, "        {name} = try keys.apart(.{key})"),
            (true, true) => writeln!(out, "        {name} = try keys.arrived(.{key})"),
            (true, false) => writeln!(out, "        {name} = try keys.arrivedIfPresent(.{key})"),
            (false, true) => {
                writeln!(out, "        {name} = try keys.decode({}.self, forKey: .{key})", reference((field.ty)()))
            }
            (false, false) => writeln!(
                out,
                "        {name} = try keys.decodeIfPresent({}.self, forKey: .{key})",
                reference((field.ty)())
            ),
        };
    }
    out.push_str("    }\n");
}

fn encode(out: &mut String, flat: &[&Field], keyed: &[&Field]) {
    out.push_str("\n    public func encode(to encoder: Encoder) throws {\n");
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

fn sent_union(out: &mut String, union: &'static Union) {
    docs(out, "", union.docs);
    let indirect = if walk::holds_itself(Type::Union(union)) { "indirect " } else { "" };
    let _ = writeln!(out, "public {indirect}enum {}: Codable, Hashable, Sendable {{", union.name);
    for variant in union.variants {
        docs(out, "    ", &comment::text(variant.docs, variant.checks));
        let content = match (variant.ty)() {
            Type::Empty => String::new(),
            ty => format!("({})", reference(ty)),
        };
        let _ = writeln!(out, "    case {}{content}", constant(variant.tag));
    }
    let tags = if union.inline { &[] } else { union.variants };
    let tags: Vec<_> = tags.iter().map(|variant| format!("\"{}\"", variant.tag)).collect();
    out.push_str("\n    public init(from decoder: Decoder) throws {\n");
    let _ = writeln!(out, "{}", within("        switch try decoder.tag(", &tags, ") {"));
    for variant in union.variants {
        let (tag, case) = (variant.tag, constant(variant.tag));
        let _ = match (variant.ty)() {
            Type::Empty => writeln!(out, "        case \"{tag}\": self = .{case}"),
            ty if union.inline => {
                writeln!(out, "        case \"{tag}\": self = .{case}(try {}(from: decoder))", reference(ty))
            }
            _ => writeln!(out, "        case \"{tag}\": self = .{case}(try decoder.content(\"{tag}\"))"),
        };
    }
    out.push_str("        case let other: throw decoder.unknownContent(other)\n        }\n    }\n");
    out.push_str("\n    public func encode(to encoder: Encoder) throws {\n        switch self {\n");
    for variant in union.variants {
        let (tag, case) = (variant.tag, constant(variant.tag));
        let _ = match (variant.ty)() {
            Type::Empty => writeln!(out, "        case .{case}: try encoder.tag(\"{tag}\")"),
            _ if union.inline => {
                writeln!(out, "        case .{case}(let value): try encoder.tag(\"{tag}\", beside: value)")
            }
            _ => writeln!(out, "        case .{case}(let value): try encoder.tag(\"{tag}\", content: value)"),
        };
    }
    out.push_str("        }\n    }\n}\n\n");
}

fn choice(out: &mut String, choice: &Choice) {
    let name = choice.name;
    docs(out, "", &format!("{} Values that aren't listed pass too.", choice.docs));
    let _ = writeln!(out, "public struct {name}: Choice {{");
    let mut seen = BTreeSet::new();
    for (value, text) in choice.values {
        assert!(seen.insert(constant(value)), "{name}: two values are called {}", constant(value));
        docs(out, "    ", text);
        let _ = writeln!(out, "    public static let {} = {name}(rawValue: \"{value}\")", constant(value));
    }
    out.push_str("\n    public let rawValue: String\n\n    public init(rawValue: String) {\n        self.rawValue = rawValue\n    }\n}\n\n");
}

/// A type where it is used.
fn reference(ty: Type) -> String {
    match ty {
        Type::Empty | Type::Any => "JSONValue".into(),
        Type::Bool => "Bool".into(),
        Type::Integer => "Int64".into(),
        Type::Number => "Double".into(),
        Type::String | Type::Id | Type::Timestamp => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Bytes => "Data".into(),
        Type::OrText(inner) => reference(inner()),
        Type::List(of) => format!("[{}]", reference(of())),
        Type::Map(of) => format!("[String: {}]", reference(of())),
        named => walk::name(named).unwrap_or_default().into(),
    }
}

/// The type of a field, which may be absent.
fn optional(field: &Field) -> String {
    format!("{}{}", reference((field.ty)()), if field.required { "" } else { "?" })
}

/// Fields as an initializer or a method takes them. What stands beside the others has no name on the wire, and needs none
/// here.
fn arguments(fields: &[Field]) -> Vec<String> {
    let argument = |field: &Field| {
        let unnamed = if field.flat && field.required { "_ " } else { "" };
        let absent = if field.required { "" } else { " = nil" };
        format!("{unnamed}{}: {}{absent}", name(field.name), optional(field))
    };
    fields.iter().map(argument).collect()
}

/// `Operations.swift`
pub(super) fn operations() -> String {
    let mut out = [PREAMBLE, "import Foundation\n\n"].concat();
    let mut areas: Vec<&str> = OPERATIONS.iter().map(|op| op.area).collect();
    areas.dedup();
    out.push_str("extension WhatsApp {\n");
    for area in &areas {
        let class = pascal(area) + "Area";
        let _ = writeln!(out, "    public var {}: {class} {{ {class}(engine: engine) }}", name(area));
    }
    out.push_str("}\n\n");
    for area in &areas {
        self::area(&mut out, area);
    }
    let files: Vec<_> = OPERATIONS.iter().filter(|op| op.endpoint.file).map(|op| format!("\"{}\"", op.name)).collect();
    out.push_str("extension Engine {\n    /// The operations that answer with a file.\n");
    let _ = writeln!(out, "    static let files: Set<String> = [{}]\n}}", files.join(", "));
    out
}

fn area(out: &mut String, area: &str) {
    let _ = writeln!(out, "public struct {}Area: Sendable {{\n    let engine: Engine\n", pascal(area));
    for op in OPERATIONS.iter().filter(|op| op.area == area) {
        method(out, op);
        if let Some(item) = walk::item(op) {
            pages(out, op, &reference(item));
        }
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n\n");
}

fn method(out: &mut String, op: &Op) {
    let returns = match (op.endpoint.returns)() {
        Type::Bytes => "Data".into(),
        ty => format!("Response<{}>", reference(ty)),
    };
    let about = match (op.endpoint.params)() {
        Type::Object(object) => comment::text(op.endpoint.docs, object.checks),
        _ => op.endpoint.docs.into(),
    };
    signature(out, op, op.verb, &about, &format!(" async throws -> {returns}"));
    let mut given = vec![format!("\"{}\"", op.name), "params".into(), "options".into()];
    given.extend(walk::file(op).map(|field| format!("file: {}", name(field.name))));
    given.extend(op.endpoint.digest.map(|digest| format!("sha256: {}", name(digest))));
    if op.endpoint.idempotent {
        given.push("idempotent: true".into());
    }
    let call = if op.endpoint.file { "fetch" } else { "answer" };
    let _ = writeln!(out, "        return try await engine.{call}({})\n    }}\n", given.join(", "));
}

fn pages(out: &mut String, op: &Op, item: &str) {
    let after = walk::parameters(op).into_iter().find(|field| field.name == "after");
    assert!(after.is_some_and(|field| !field.required), "{}: its pages can't be asked for", op.name);
    let about = "The same, item by item, over all pages: each is asked for when its first item is.";
    let verb = format!("{}_all", op.verb);
    signature(out, op, &verb, about, &format!(" -> AsyncThrowingStream<{item}, any Error>"));
    let list: String = op.endpoint.pages.iter().map(|part| format!(".{}", name(part))).collect();
    let _ = writeln!(
        out,
        "        return engine.pages(\"{}\", params, options, items: {{ (page: {}) in page{list} }}, next: {{ $0.after = $1 }})\n    }}\n",
        op.name,
        reference((op.endpoint.returns)()),
    );
}

/// A method up to where `params` are made of its arguments.
fn signature(out: &mut String, op: &Op, verb: &str, about: &str, returns: &str) {
    let (fields, file) = (walk::parameters(op), walk::file(op));
    let mut text = format!("{about}\n\n- Parameters:\n");
    for field in file.iter().chain(&fields) {
        let about = comment::text(field.docs, field.checks).replace('\n', "\n    ");
        let _ = writeln!(text, "  - {}: {about}", camel(field.name));
    }
    let link = op.endpoint.link;
    let _ = write!(
        text,
        "  - options: How this call differs from others.\n\n[The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/{link})"
    );
    docs(out, "    ", &text);
    let mut arguments: Vec<_> = file.iter().map(|field| format!("{}: Data", name(field.name))).collect();
    arguments.extend(self::arguments(&fields));
    arguments.push("options: WhatsApp.Options = WhatsApp.Options()".into());
    let head = format!("    public func {}(", name(verb));
    let _ = writeln!(out, "{}", within(&head, &arguments, &format!("){returns} {{")));
    let given: Vec<_> = fields
        .iter()
        .map(|field| match (name(field.name), field.flat && field.required) {
            (name, true) => name,
            (name, false) => format!("{}: {name}", name.trim_matches('`')),
        })
        .collect();
    let params = walk::name((op.endpoint.params)()).unwrap_or_default();
    let _ = writeln!(out, "{}", within(&format!("        let params = {params}("), &given, ")"));
}

/// `Operations.swift` of the tests, which hold the types of every operation against its vectors.
pub(super) fn operations_tested() -> String {
    let mut out = [PREAMBLE, "@testable import Wabakit\n\n"].concat();
    out.push_str("/// The types of each operation's parameters and answer, unless that is a file.\n");
    out.push_str("let operations: [String: (params: any Codable.Type, answer: (any Codable.Type)?)] = [\n");
    for op in OPERATIONS {
        let params = walk::name((op.endpoint.params)()).unwrap_or_default();
        let answer = match (op.endpoint.returns)() {
            Type::Bytes => "nil".into(),
            ty => format!("{}.self", reference(ty)),
        };
        let _ = writeln!(out, "    \"{}\": ({params}.self, {answer}),", op.name);
    }
    out + "]\n"
}

/// `Examples.swift` of the tests, which compiles those of these pages.
pub(super) fn examples(pages: &[String]) -> String {
    let mut out = [PREAMBLE, "import Foundation\nimport Wabakit\n"].concat();
    for (i, page) in pages.iter().enumerate() {
        let _ = writeln!(out, "\nprivate func examples{i}() async throws {{");
        for line in readme::blocks(page, "swift").iter().flat_map(|block| block.lines()) {
            if line != "import Wabakit" {
                let _ = writeln!(out, "{}", format!("    {line}").trim_end());
            }
        }
        out.push_str("}\n");
    }
    out
}

/// `Events.swift`
pub(super) fn events() -> String {
    let mut out = PREAMBLE.to_owned();
    out.push_str("import Foundation\n\nextension Event {\n    /// What an event says.\n    public enum View: Hashable, Sendable {\n");
    let typed: Vec<_> = webhook::VIEWS.iter().filter(|(kind, _)| !untyped(*kind)).collect();
    for (kind, ty) in &typed {
        let _ = writeln!(out, "        case {}({})", constant(kind.as_str()), reference(ty()));
    }
    out.push_str(
        "        /// Something that this version doesn't know, or whose shape it doesn't understand: see ``Event/raw``.\n        case unknown\n        /// A delivery that isn't JSON: see ``Event/raw``.\n        case malformed\n\n        static func read(_ kind: String, _ item: Data) throws -> View {\n            switch kind {\n",
    );
    for (kind, _) in &typed {
        let (kind, case) = (kind.as_str(), constant(kind.as_str()));
        let _ = writeln!(out, "            case \"{kind}\": return .{case}(try arrived(item))");
    }
    out.push_str("            case \"malformed\": return .malformed\n            default: return .unknown\n            }\n        }\n    }\n}\n");
    out
}

fn untyped(kind: webhook::Kind) -> bool {
    matches!(kind, webhook::Kind::Unknown | webhook::Kind::Malformed)
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
