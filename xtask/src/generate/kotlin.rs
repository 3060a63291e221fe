//! Kotlin: the types of parameters, answers and events, and two methods for each operation.

use std::fmt::Write;

use wabakit::{Choice, Field, OPERATIONS, Object, Op, Type, Union, webhook};

use super::{
    comment,
    naming::{camel, pascal},
    walk,
};

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
    /// What stands for it where it is left out; nothing where it can't be.
    default: Option<&'static str>,
    /// Whether its items stand for themselves.
    apart: bool,
}

impl Property {
    fn of(field: &Field, received: bool) -> Self {
        let flat = if field.flat { "^" } else { "" };
        let default = match (field.ty)() {
            _ if !field.required => Some("null"),
            // The platform leaves out what is empty.
            Type::List(_) if received => Some("emptyList()"),
            Type::Map(_) if received => Some("emptyMap()"),
            _ => None,
        };
        Self {
            docs: comment::text(field.docs, field.checks),
            wire: format!("{flat}{}", field.name),
            name: name(field.name),
            ty: reference((field.ty)()),
            default,
            apart: field.apart,
        }
    }

    fn declared(&self) -> String {
        let Self { name, ty, .. } = self;
        match self.default {
            None => format!("{name}: {ty}"),
            Some("null") => format!("{name}: {ty}? = null"),
            Some(default) => format!("{name}: {ty} = {default}"),
        }
    }

    fn print(&self, out: &mut String) {
        docs(out, "    ", &self.docs);
        if self.apart {
            out.push_str("    @Serializable(with = Apart::class)\n");
        }
        if self.wire != self.name {
            let _ = writeln!(out, "    @SerialName(\"{}\")", self.wire);
        }
        let _ = writeln!(out, "    val {},", self.declared());
    }
}

fn properties(fields: &[Field], received: bool) -> Vec<Property> {
    fields.iter().map(|field| Property::of(field, received)).collect()
}

fn object(out: &mut String, object: &Object) {
    docs(out, "", &comment::text(object.docs, object.checks));
    let properties = match walk::operation(object) {
        Some(op) => properties(&walk::parameters(op), false),
        None => properties(&walk::flat(object), object.received),
    };
    let answer = |op: &Op| matches!((op.endpoint.returns)(), Type::Object(other) if std::ptr::eq(other, object));
    let parent = if OPERATIONS.iter().any(answer) { " : Response()" } else { "" };
    if properties.is_empty() {
        let _ = writeln!(out, "@Serializable\npublic class {}{parent}\n", object.name);
        return;
    }
    let _ = writeln!(out, "@Serializable\npublic data class {}(", object.name);
    properties.iter().for_each(|property| property.print(out));
    let _ = writeln!(out, "){parent}\n");
}

fn received_union(out: &mut String, union: &Union) {
    docs(out, "", union.docs);
    let _ = writeln!(out, "@Serializable\npublic data class {}(", union.name);
    properties(&walk::contents(union), true).iter().for_each(|property| property.print(out));
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
        Type::Secret => "Secret".into(),
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
        Type::Object(_) | Type::Choice(_) | Type::Union(_) | Type::Secret => format!("wabakit.{}", reference(ty)),
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
    out.push_str("import java.util.concurrent.CompletableFuture\nimport kotlinx.serialization.json.JsonElement\n\n");
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
    for way in WAYS {
        for area in &areas {
            self::area(&mut out, area, way);
        }
        docs(&mut out, "", &format!("Every area of operations, {}.", way.about));
        let _ = writeln!(out, "public abstract class {}Areas internal constructor(client: Client) {{", way.prefix);
        for area in &areas {
            let class = format!("{}{}Area", way.prefix, pascal(area));
            let _ = writeln!(out, "    public val {}: {class} = {class}(client)", name(area));
        }
        out.push_str("}\n\n");
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// How methods hand out answers.
#[derive(Clone, Copy)]
struct Way {
    about: &'static str,
    prefix: &'static str,
    /// The function of `Client`.
    call: &'static str,
    future: bool,
}

const WAYS: [Way; 2] = [
    Way { about: "waiting for each answer", prefix: "", call: "call", future: false },
    Way { about: "each with a future of its answer", prefix: "Async", call: "future", future: true },
];

fn area(out: &mut String, area: &str, way: Way) {
    let verbs: Vec<_> = OPERATIONS.iter().filter(|op| op.area == area).map(|op| op.name).collect();
    docs(out, "", &format!("`{}`, {}.", verbs.join("`, `"), way.about));
    let _ = writeln!(
        out,
        "public class {}{}Area internal constructor(private val client: Client) {{",
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
    let properties = properties(&walk::parameters(op), false);
    let file = walk::file(op);
    let about = |out: &mut String, text: &str| {
        let mut text = text.to_owned() + "\n";
        if let Some(field) = &file {
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
        "    public fun {}(\n{arguments}    ): {answer} = client.{}(Operations.{constant}, {params}, options{file})\n",
        name(op.verb),
        way.call
    );
    if let (false, Some(item)) = (way.future, walk::item(op).map(reference)) {
        about(out, "The same, item by item, over all pages: each is asked for when its first item is.");
        let _ = writeln!(
            out,
            "    public fun {}All(\n{arguments}    ): Sequence<{item}> = client.pages(Operations.{constant}, {params}, options) {{ it.{} }}\n",
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
    out.push_str("import kotlinx.serialization.json.JsonElement\n\n");
    docs(&mut out, "", "One thing that happened: what it is, where it belongs, and all that was said of it.");
    out.push_str("public sealed class Event(told: Told) : Place(told) {\n");
    for (kind, ty) in webhook::VIEWS {
        let (class, name) = (pascal(kind.as_str()), qualified(ty()));
        let about = match ty() {
            Type::Object(object) => object.docs,
            _ => "Something that this version doesn't know, or whose shape it doesn't understand.",
        };
        docs(&mut out, "    ", about);
        let _ = writeln!(
            out,
            "    public class {class} internal constructor(told: Told) : Event(told) {{\n        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */\n        public val data: {name}? by lazy {{ view({name}.serializer()) }}\n    }}\n"
        );
    }
    out.push_str("    internal companion object {\n        fun of(told: Told): Event = when (told.kind) {\n");
    for (kind, _) in webhook::VIEWS.iter().filter(|(kind, _)| *kind != webhook::Kind::Unknown) {
        let _ = writeln!(out, "            \"{}\" -> {}(told)", kind.as_str(), pascal(kind.as_str()));
    }
    out.push_str("            else -> Unknown(told)\n        }\n    }\n}\n");
    out
}

/// `pom.xml`, with the version of the crates: its first, which is the package's own.
pub(super) fn pom(pom: &str) -> String {
    let (before, rest) = pom.split_once("<version>").unwrap_or_default();
    let (_, after) = rest.split_once("</version>").unwrap_or_default();
    format!("{before}<version>{}</version>{after}", env!("CARGO_PKG_VERSION"))
}

/// A name as Kotlin writes those of values.
fn name(wire: &str) -> String {
    let camel = camel(wire);
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
