//! Kotlin: a file for each area with its classes and types, and the table of operations.

pub(super) mod classes;

use std::fmt::Write;

use super::{
    Printed, comment,
    naming::{camel, pascal, used},
    surface::{
        Area, Beside, Chapter, Content, Direction, Event, Field, Form, Method, Named, Object, Ref, Surface, Union,
    },
};

const PREAMBLE: &str =
    "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\npackage wabakit\n\n";

const SOURCES: &str = "bindings/kotlin/src/main/kotlin/wabakit";

/// Classes that printed files import.
const IMPORTS: &[(&str, &str)] = &[
    ("Duration", "java.time"),
    ("Instant", "java.time"),
    ("Flow", "kotlinx.coroutines.flow"),
    ("SerialName", "kotlinx.serialization"),
    ("Serializable", "kotlinx.serialization"),
    ("JsonElement", "kotlinx.serialization.json"),
];

/// Every file.
pub(super) fn files(surface: &Surface) -> Vec<Printed> {
    let file = |chapter: Chapter<'_>| {
        let content = match chapter.content {
            Content::Area(area) => self::area(area),
            Content::Events(events) => self::events(events),
            Content::Shared => String::new(),
        };
        let (name, body) = (chapter.class(), content + &named(&chapter.types));
        (!body.is_empty()).then(|| Printed::new(format!("{SOURCES}/areas/{name}.kt"), module(&body)))
    };
    let chapters = surface.chapters(&[Direction::Sent, Direction::Received], Beside::Properties);
    let mut files: Vec<_> = chapters.into_iter().filter_map(file).collect();
    files.push(Printed::new(format!("{SOURCES}/Operations.kt"), module(&operations(surface))));
    files
}

/// A file with what it imports.
fn module(body: &str) -> String {
    let code = comment::without(body);
    let mut out = PREAMBLE.to_owned();
    for (class, package) in IMPORTS.iter().filter(|(class, _)| !used(&code, [*class]).is_empty()) {
        let _ = writeln!(out, "import {package}.{class}");
    }
    if out.len() > PREAMBLE.len() {
        out.push('\n');
    }
    out + body.trim_end() + "\n"
}

/// The types.
pub(super) fn named(types: &[&Named]) -> String {
    let mut out = String::new();
    for ty in types {
        comment(&mut out, "", &ty.docs.lines());
        match &ty.form {
            Form::Object(of) => object(&mut out, ty.name, of),
            Form::Choice(values) => choice(&mut out, ty.name, values),
            Form::Union(of) if of.received => data_class(&mut out, ty.name, &of.fields(Beside::Properties), true, ""),
            Form::Union(of) => sent_union(&mut out, ty.name, of),
        }
    }
    out
}

fn object(out: &mut String, name: &str, object: &Object) {
    let parent = if object.returned { " : Response()" } else { "" };
    data_class(out, name, &object.fields(Beside::Properties), object.received, parent);
}

fn data_class(out: &mut String, name: &str, fields: &[Field], received: bool, parent: &str) {
    if fields.is_empty() {
        let _ = writeln!(out, "@Serializable\npublic class {name}{parent}\n");
        return;
    }
    let _ = writeln!(out, "@Serializable\npublic data class {name}(");
    for field in fields {
        comment(out, "    ", &field.docs.lines());
        // After `^`, the keys of a property are written beside the others instead of under its own.
        let wire = format!("{}{}", if field.beside.is_some() { "^" } else { "" }, field.name);
        if wire != self::name(field.name) {
            let _ = writeln!(out, "    @SerialName(\"{wire}\")");
        }
        let _ = writeln!(out, "    val {},", declared(field, received));
    }
    let _ = writeln!(out, "){parent}\n");
}

/// A property or a parameter.
fn declared(field: &Field, received: bool) -> String {
    let (name, ty) = (name(field.name), reference(&field.ty));
    match field.ty {
        _ if !field.required => format!("{name}: {ty}? = null"),
        // The platform leaves out what is empty.
        Ref::List(_) if received => format!("{name}: {ty} = emptyList()"),
        _ => format!("{name}: {ty}"),
    }
}

fn sent_union(out: &mut String, name: &str, union: &Union) {
    let _ = writeln!(out, "@Serializable\npublic sealed class {name} {{");
    for variant in &union.variants {
        comment(out, "    ", &variant.docs.lines());
        let tag = variant.name;
        let (key, value) = if union.inline { ("^value", "value".into()) } else { (tag, self::name(tag)) };
        let rename = if key == value { String::new() } else { format!("@SerialName(\"{key}\") ") };
        let _ = writeln!(
            out,
            "    @Serializable\n    @SerialName(\"{tag}\")\n    public data class {}({rename}val {value}: {}) : {name}()\n",
            pascal(tag),
            // The name of a content may be that of a type outside.
            qualified(&variant.ty),
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n\n");
}

fn choice(out: &mut String, name: &str, values: &[(&str, &str)]) {
    let _ = writeln!(out, "@JvmInline\n@Serializable\npublic value class {name}(public val value: String) {{");
    out.push_str("    override fun toString(): String = value\n\n    public companion object {\n");
    for (value, text) in values {
        comment(out, "        ", text);
        let _ = writeln!(out, "        public val {}: {name} = {name}(\"{value}\")", constant(value));
    }
    out.push_str("    }\n}\n\n");
}

/// A type where it is used.
fn reference(ty: &Ref) -> String {
    match ty {
        Ref::Empty => "Unit".into(),
        Ref::Any => "JsonElement".into(),
        Ref::Bool => "Boolean".into(),
        Ref::Integer => "Long".into(),
        Ref::Number => "Double".into(),
        Ref::Text | Ref::Constant(_) | Ref::Tag(_) => "String".into(),
        Ref::Secret => "Secret".into(),
        Ref::Bytes => "ByteArray".into(),
        Ref::OrText(of) => reference(of),
        Ref::List(of) => format!("List<{}>", reference(of)),
        Ref::Map(of) => format!("Map<String, {}>", reference(of)),
        Ref::Named(name) => (*name).into(),
    }
}

/// A type where other types may have its name.
fn qualified(ty: &Ref) -> String {
    match ty {
        Ref::OrText(of) => qualified(of),
        Ref::List(of) => format!("kotlin.collections.List<{}>", qualified(of)),
        Ref::Map(of) => format!("kotlin.collections.Map<kotlin.String, {}>", qualified(of)),
        Ref::Named(_) | Ref::Secret => format!("wabakit.{}", reference(ty)),
        Ref::Any => reference(ty),
        plain => format!("kotlin.{}", reference(plain)),
    }
}

/// The class of an area.
fn area(area: &Area) -> String {
    let mut out = String::new();
    comment(&mut out, "", &area.docs());
    let _ = writeln!(out, "public class {}Area internal constructor(private val client: Client) {{", pascal(area.name));
    area.methods.iter().for_each(|of| method(&mut out, of));
    out.truncate(out.trim_end().len());
    out + "\n}\n\n"
}

fn method(out: &mut String, method: &Method) {
    let fields = method.object.fields(Beside::Properties);
    let (file, media) = (method.file.iter(), method.media.iter());
    let all = file.clone().chain(&fields).chain(media.clone());
    let arguments = all.clone().map(|field| format!("        {},\n", declared(field, false)));
    let arguments = arguments.chain(["        options: Options = Options(),\n".into()]).collect::<String>();
    let given: Vec<_> = fields.iter().map(|field| format!("{0} = {0}", name(field.name))).collect();
    let operation = format!("Operations.{}", constant(method.operation));
    let call = format!("{operation}, {}({}), options", reference(&method.params), given.join(", "));
    let params = all.map(|of| format!("\n@param {} {}", name(of.name), of.docs.lines()));
    let about = format!("{}\n\n@see <a href=\"{}\">The platform's page</a>", params.collect::<String>(), method.page);
    let file = file.map(|field| format!(", {}", name(field.name)));
    let file: String = file.chain(media.map(|field| format!(", media = {}", name(field.name)))).collect();
    comment(out, "    ", &format!("{}\n{about}", method.docs.lines()));
    let _ = writeln!(
        out,
        "    public suspend fun {}(\n{arguments}    ): {} = client.call({call}{file})\n",
        name(method.name),
        reference(&method.returns),
    );
    if let Some(pages) = &method.pages {
        comment(out, "    ", &format!("{}\n{about}", pages.docs));
        let path: String = pages.path.iter().map(|part| format!(".{}", name(part))).collect();
        let _ = writeln!(
            out,
            "    public fun {}(\n{arguments}    ): Flow<{}> = client.pages({call}) {{ it{path} }}\n",
            name(&pages.name),
            reference(&pages.item),
        );
    }
}

/// `Operations.kt`
fn operations(surface: &Surface) -> String {
    let mut out = "/** What is known of each operation. */\ninternal object Operations {\n".to_owned();
    for method in surface.methods() {
        let (params, returns) = (reference(&method.params), reference(&method.returns));
        let read = if method.downloads() { "null".into() } else { format!("{returns}.serializer()") };
        let digest = method.digest.map_or(String::new(), |name| format!(", digest = \"{name}\""));
        let idempotent = if method.idempotent { ", idempotent = true" } else { "" };
        let _ = writeln!(
            out,
            "    val {} = Operation<{params}, {returns}>(\"{}\", {params}.serializer(), {read}{digest}{idempotent})",
            constant(method.operation),
            method.operation
        );
    }
    let all: Vec<_> = surface.methods().map(|method| constant(method.operation)).collect();
    let _ = writeln!(out, "\n    val all = listOf({})\n}}\n", all.join(", "));
    out += "/** Every area of operations. */\npublic abstract class Areas internal constructor(client: Client) {\n";
    for area in &surface.areas {
        let class = pascal(area.name) + "Area";
        let _ = writeln!(out, "    public val {}: {class} = {class}(client)", name(area.name));
    }
    out + "}\n\n"
}

/// The class of events, with one for each kind.
fn events(events: &[Event]) -> String {
    let mut out = "/** An event of a webhook: its kind, its place, and its data. */\n".to_owned();
    out += "public sealed class Event(told: Told) : Place(told) {\n";
    for Event { kind, docs, data, .. } in events {
        comment(&mut out, "    ", &docs.lines());
        let (class, data) = (pascal(kind), qualified(data));
        let _ = writeln!(
            out,
            "    public class {class} internal constructor(told: Told) : Event(told) {{\n        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */\n        public val data: {data}? by lazy {{ view({data}.serializer()) }}\n    }}\n"
        );
    }
    out += "    public companion object {\n";
    out += "        /** Reads an event that was stored as its text or as `toJson()`. Its key is the same. */\n";
    out += "        public fun fromJson(json: String): Event = stored(json)\n\n";
    out += "        internal fun of(told: Told): Event = when (told.kind) {\n";
    for Event { kind, .. } in events.iter().filter(|event| event.kind != "unknown") {
        let _ = writeln!(out, "            \"{kind}\" -> {}(told)", pascal(kind));
    }
    out + "            else -> Unknown(told)\n        }\n    }\n}\n\n"
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

fn comment(out: &mut String, indent: &str, text: &str) {
    comment::block(out, indent, &text.replace("*/", "*&#47;").replace("/*", "&#47;*"));
}
