//! Kotlin: the types of parameters, answers and events, and two methods for each operation.

use std::fmt::Write;

use wabakit::{Choice, Field, OPERATIONS, Object, Op, Type, Union, webhook};

use super::{comment, walk};

const PREAMBLE: &str =
    "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\npackage wabakit\n\n";

/// `Types.kt`
pub(super) fn types(types: &[Type]) -> String {
    let mut out = PREAMBLE.to_owned();
    out.push_str("import kotlinx.serialization.SerialName\nimport kotlinx.serialization.Serializable\nimport kotlinx.serialization.json.JsonElement\n\n");
    out + &named(types)
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

/// A property, or an argument of a method.
struct Property {
    docs: String,
    /// The name on the wire; with `^` before it, its keys stand beside the others instead of under it.
    wire: String,
    name: String,
    ty: String,
    required: bool,
}

impl Property {
    fn of(field: &Field) -> Self {
        let flat = if field.flat { "^" } else { "" };
        Self {
            docs: comment::text(field.docs, field.checks),
            wire: format!("{flat}{}", field.name),
            name: name(field.name),
            ty: reference((field.ty)()),
            required: field.required,
        }
    }

    fn optional(wire: &str, docs: &str, ty: String) -> Self {
        Self { docs: docs.into(), wire: wire.into(), name: name(wire), ty, required: false }
    }

    fn declared(&self) -> String {
        let Self { name, ty, .. } = self;
        if self.required { format!("{name}: {ty}") } else { format!("{name}: {ty}? = null") }
    }

    fn print(&self, out: &mut String) {
        docs(out, "    ", &self.docs);
        if self.wire != self.name {
            let _ = writeln!(out, "    @SerialName(\"{}\")", self.wire);
        }
        let _ = writeln!(out, "    val {},", self.declared());
    }
}

/// The required first: they can be given without their names.
fn ordered(mut properties: Vec<Property>) -> Vec<Property> {
    properties.sort_by_key(|property| !property.required);
    properties
}

fn object(out: &mut String, object: &Object) {
    let op = OPERATIONS.iter().find(|op| is(op.endpoint.params, object));
    docs(out, "", &comment::text(object.docs, object.checks));
    let properties = match op {
        Some(op) => parameters(op, object),
        None => ordered(object.fields.iter().flat_map(fields).collect()),
    };
    let answer = OPERATIONS.iter().any(|op| is(op.endpoint.returns, object));
    let parent = if answer { " : Answer()" } else { "" };
    if properties.is_empty() {
        let _ = writeln!(out, "@Serializable\npublic class {}{parent}\n", object.name);
        return;
    }
    let _ = writeln!(out, "@Serializable\npublic data class {}(", object.name);
    properties.iter().for_each(|property| property.print(out));
    let _ = writeln!(out, "){parent}\n");
}

fn is(ty: fn() -> Type, object: &Object) -> bool {
    matches!(ty(), Type::Object(other) if std::ptr::eq(other, object))
}

/// What a field is in Kotlin: itself, or the keys that stand beside the others where any of them may be missing.
fn fields(field: &Field) -> Vec<Property> {
    match (field.flat, (field.ty)()) {
        (true, Type::Union(union)) if union.received => received(union),
        (true, Type::Object(object)) => object.fields.iter().flat_map(fields).collect(),
        _ => vec![Property::of(field)],
    }
}

/// The parameters of an operation, without its file and its constants.
fn parameters(op: &Op, object: &Object) -> Vec<Property> {
    let own = object.fields.iter().filter(|field| !matches!((field.ty)(), Type::Bytes));
    let mut properties: Vec<_> = own.flat_map(fields).collect();
    for (hole, _) in op.endpoint.holes() {
        if !object.fields.iter().any(|field| field.name == hole) {
            properties.push(Property::optional(hole, "The client's own unless told.", "String".into()));
        }
    }
    ordered(properties)
}

/// The contents of a union that arrives, as keys that may be there: whatever the platform adds, nothing breaks.
fn received(union: &Union) -> Vec<Property> {
    let tag = Property::optional("type", "Which of the contents it has.", "String".into());
    let contents = union.variants.iter().map(|v| Property::optional(v.tag, v.docs, reference((v.ty)())));
    std::iter::once(tag).chain(contents).collect()
}

fn received_union(out: &mut String, union: &Union) {
    docs(out, "", union.docs);
    let _ = writeln!(out, "@Serializable\npublic data class {}(", union.name);
    received(union).iter().for_each(|property| property.print(out));
    out.push_str(")\n\n");
}

fn sent_union(out: &mut String, union: &Union) {
    let name = union.name;
    docs(out, "", union.docs);
    let _ = writeln!(out, "@Serializable\npublic sealed class {name} {{");
    for variant in union.variants {
        docs(out, "    ", variant.docs);
        let (key, value) =
            if union.inline { ("^value", "value".into()) } else { (variant.tag, self::name(variant.tag)) };
        let rename = if key == value { String::new() } else { format!("@SerialName(\"{key}\") ") };
        let _ = writeln!(
            out,
            "    @Serializable\n    @SerialName(\"{}\")\n    public data class {}({rename}val {value}: {}) : {name}()\n",
            variant.tag,
            pascal(&variant.tag.to_lowercase()),
            // The name of a content may be that of a type outside.
            qualified((variant.ty)()),
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n\n");
}

fn choice(out: &mut String, choice: &Choice) {
    let name = choice.name;
    docs(out, "", &format!("{} Values that aren't listed pass too.", choice.docs));
    let _ = writeln!(out, "@JvmInline\n@Serializable\npublic value class {name}(public val value: String) {{");
    out.push_str("    override fun toString(): String = value\n\n    public companion object {\n");
    for (value, text) in choice.values {
        docs(out, "        ", text);
        let _ = writeln!(out, "        public val {}: {name} = {name}(\"{value}\")", constant(value));
    }
    out.push_str("    }\n}\n\n");
}

/// A type where it is used.
fn reference(ty: Type) -> String {
    match ty {
        Type::Empty => "Unit".into(),
        Type::Any => "JsonElement".into(),
        Type::Bool => "Boolean".into(),
        Type::Integer => "Long".into(),
        Type::Number => "Double".into(),
        Type::String | Type::Id | Type::Timestamp => "String".into(),
        Type::Bytes => "ByteArray".into(),
        Type::OrText(inner) => reference(inner()),
        Type::List(of) => format!("List<{}>", reference(of())),
        Type::Map(of) => format!("Map<String, {}>", reference(of())),
        named => walk::name(named).unwrap_or_default().into(),
    }
}

/// A type where other types may have its name.
fn qualified(ty: Type) -> String {
    match ty {
        Type::OrText(inner) => qualified(inner()),
        Type::List(of) => format!("kotlin.collections.List<{}>", qualified(of())),
        Type::Map(of) => format!("kotlin.collections.Map<kotlin.String, {}>", qualified(of())),
        Type::Object(_) | Type::Choice(_) | Type::Union(_) => format!("wabakit.{}", reference(ty)),
        Type::Any => reference(ty),
        plain => format!("kotlin.{}", reference(plain)),
    }
}

fn docs(out: &mut String, indent: &str, text: &str) {
    comment::block(out, indent, &text.replace("*/", "*&#47;").replace("/*", "&#47;*"));
}

/// `Operations.kt`
pub(super) fn operations() -> String {
    let mut out = PREAMBLE.to_owned();
    out.push_str("import java.util.concurrent.CompletableFuture\n\n");
    let mut areas: Vec<&str> = OPERATIONS.iter().map(|op| op.area).collect();
    areas.dedup();
    out.push_str("/** What is known of each operation. */\ninternal object Operations {\n");
    for op in OPERATIONS {
        let params = walk::name((op.endpoint.params)()).unwrap_or_default();
        let read = match (op.endpoint.returns)() {
            Type::Bytes => "null".into(),
            _ => format!("{}.serializer()", returns(op)),
        };
        let digest = op.endpoint.digest.map_or(String::new(), |name| format!(", digest = \"{name}\""));
        let idempotent = if op.endpoint.idempotent { ", idempotent = true" } else { "" };
        let _ = writeln!(
            out,
            "    val {} = Operation<{params}, {}>(\"{}\", {params}.serializer(), {read}{digest}{idempotent})",
            constant(&op.name.replace('.', "_")),
            returns(op),
            op.name
        );
    }
    let _ = writeln!(
        out,
        "\n    val all = listOf({})",
        OPERATIONS.iter().map(|op| constant(&op.name.replace('.', "_"))).collect::<Vec<_>>().join(", ")
    );
    out.push_str("}\n\n");
    for (way, about) in [
        (WAYS[0], "Every area of operations, waiting for each answer."),
        (WAYS[1], "Every area of operations, without waiting."),
    ] {
        for area in &areas {
            self::area(&mut out, area, way);
        }
        docs(&mut out, "", about);
        let _ = writeln!(out, "public abstract class {}Areas internal constructor(calls: Calls) {{", way.prefix);
        for area in &areas {
            let class = format!("{}{}Calls", way.prefix, pascal(area));
            let _ = writeln!(out, "    public val {}: {class} = {class}(calls)", name(area));
        }
        out.push_str("}\n\n");
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// How methods hand out answers.
#[derive(Clone, Copy)]
struct Way {
    prefix: &'static str,
    /// The function of `Calls`.
    call: &'static str,
    future: bool,
}

const WAYS: [Way; 2] =
    [Way { prefix: "", call: "call", future: false }, Way { prefix: "Async", call: "future", future: true }];

fn area(out: &mut String, area: &str, way: Way) {
    let _ = writeln!(
        out,
        "public class {}{}Calls internal constructor(private val calls: Calls) {{",
        way.prefix,
        pascal(area)
    );
    for op in OPERATIONS.iter().filter(|op| op.area == area) {
        method(out, op, way);
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n\n");
}

fn method(out: &mut String, op: &Op, way: Way) {
    let Type::Object(object) = (op.endpoint.params)() else { return };
    let properties = parameters(op, object);
    let file = object.fields.iter().find(|field| matches!((field.ty)(), Type::Bytes));
    let about = |out: &mut String, text: &str| {
        let mut text = text.to_owned() + "\n";
        if let Some(field) = file {
            let _ = write!(text, "\n@param {} {}", name(field.name), comment::text(field.docs, field.checks));
        }
        for property in &properties {
            let _ = write!(text, "\n@param {} {}", property.name, property.docs);
        }
        let link = op.endpoint.link;
        let _ = write!(
            text,
            "\n@see <a href=\"https://developers.facebook.com/documentation/business-messaging/whatsapp/{link}\">The platform's page</a>"
        );
        docs(out, "    ", &text);
    };
    let mut arguments: Vec<String> = file.iter().map(|field| format!("{}: ByteArray", name(field.name))).collect();
    arguments.extend(properties.iter().map(Property::declared));
    arguments.push("options: Options = Options()".into());
    let arguments: String = arguments.iter().map(|argument| format!("        {argument},\n")).collect();
    let given: Vec<_> = properties.iter().map(|property| format!("{0} = {0}", property.name)).collect();
    let params = format!("{}({})", object.name, given.join(", "));
    let (constant, returns) = (constant(&op.name.replace('.', "_")), self::returns(op));
    about(out, &comment::text(op.endpoint.docs, object.checks));
    let answer = if way.future { format!("CompletableFuture<{returns}>") } else { returns.clone() };
    let file = file.map_or(String::new(), |field| format!(", {}", name(field.name)));
    let _ = writeln!(
        out,
        "    public fun {}(\n{arguments}    ): {answer} = calls.{}(Operations.{constant}, {params}, options{file})\n",
        name(op.verb),
        way.call
    );
    if let (false, Some(item)) = (way.future, walk::item(op).map(reference)) {
        about(out, "The same, item by item, over all pages: each is asked for when its first item is.");
        let _ = writeln!(
            out,
            "    public fun {}All(\n{arguments}    ): Sequence<{item}> = calls.pages(Operations.{constant}, {params}, options) {{ it.{} }}\n",
            name(op.verb),
            op.endpoint.pages.iter().map(|part| name(part)).collect::<Vec<_>>().join(".")
        );
    }
}

fn returns(op: &Op) -> String {
    reference((op.endpoint.returns)())
}

/// `Events.kt`
pub(super) fn events() -> String {
    let mut out = PREAMBLE.to_owned();
    out.push_str("import kotlinx.serialization.json.JsonElement\nimport wabakit.ffi.Event as Told\n\n");
    docs(&mut out, "", "One thing that happened: what it is, where it belongs, and all that was said of it.");
    out.push_str("public sealed class Event(told: Told) : Place(told) {\n");
    for (kind, ty) in webhook::VIEWS {
        let (class, ty) = (pascal(kind.as_str()), qualified(ty()));
        let _ = writeln!(
            out,
            "    public class {class} internal constructor(told: Told) : Event(told) {{\n        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */\n        public val data: {ty}? by lazy {{ view(told) }}\n    }}\n"
        );
    }
    out.push_str("    internal companion object {\n        fun of(told: Told): Event = when (told.kind) {\n");
    for (kind, _) in webhook::VIEWS.iter().filter(|(kind, _)| *kind != webhook::Kind::Unknown) {
        let _ = writeln!(out, "            \"{}\" -> {}(told)", kind.as_str(), pascal(kind.as_str()));
    }
    out.push_str("            else -> Unknown(told)\n        }\n    }\n}\n");
    out
}

/// A name as Kotlin writes those of values.
fn name(wire: &str) -> String {
    let pascal = pascal(wire);
    let mut chars = pascal.chars();
    let camel = chars.next().map(|first| first.to_lowercase().collect::<String>() + chars.as_str()).unwrap_or_default();
    match camel.as_str() {
        "object" | "in" | "is" | "as" | "fun" | "val" | "var" | "when" | "package" | "interface" | "class" | "null"
        | "this" | "return" | "typeof" => format!("`{camel}`"),
        _ => camel,
    }
}

/// A name as Kotlin writes those of constants.
fn constant(value: &str) -> String {
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    let name: String = value.chars().map(word).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
    };
    name.split(|c: char| !c.is_ascii_alphanumeric()).map(word).collect()
}
