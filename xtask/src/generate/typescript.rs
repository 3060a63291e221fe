//! TypeScript: a file for each area with its methods and types, and the table of operations.

pub(super) mod classes;

use std::fmt::Write;

use super::{
    Printed, comment,
    naming::{camel, pascal, used},
    surface::{
        Area, Beside, Chapter, Content, Direction, Event, Field, Form, Method, Named, Object, Ref, Surface, Union,
    },
};

const PREAMBLE: &str = "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

const TABLE: &str = r#"/** Entry of an operation in the table of operations. */
export interface Operation {
  /** Position in the list of operations. */
  index: number;
  /** HTTP method of the request. */
  method: string;
  /** Authorization scheme: `Bearer …`, `OAuth …`, or no header. */
  auth: "bearer" | "oauth" | "none";
  /** Name of the parameter that is a file. */
  file?: string;
  /** True if the file's name and type are parameters too. */
  named?: boolean;
  /** Name of the parameter that is a list of files, which are uploaded before the call. */
  media?: string;
  /** True if the response is a file. */
  bytes: boolean;
  /** Name of the parameter that holds the SHA-256 of the file in the response. */
  digest?: string;
  /** Paths of secrets in the response, through the items of lists. */
  secrets?: readonly string[];
  /** Path of the items in a page of the response. */
  pages?: readonly string[];
  /** True if the operation is idempotent: repeating the call does no harm. */
  idempotent: boolean;
}

export const operations: Readonly<Record<keyof Operations, Operation>> = {
"#;

const AREAS: &str = r#"/** Every area of operations. */
export abstract class Areas implements Call {
  abstract call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;

"#;

const FIELDS: &str = r#"/** Places of items in each webhook field, and the keys that identify an item across redeliveries. */
export const fields: readonly {
  field: string;
  list: string | null;
  kind: keyof types.Kinds;
  key: readonly (readonly string[])[];
  user: readonly string[];
  wa_id: readonly string[];
}[] = [
"#;

/// Prints all files.
pub(super) fn files(surface: &Surface) -> Vec<Printed> {
    let chapters = surface.chapters(&[Direction::Sent, Direction::Received], Beside::Apart);
    let mut index = PREAMBLE.to_owned();
    let mut files = vec![];
    for Chapter { home, content, types } in &chapters {
        let content = match content {
            Content::Area(area) => self::area(area),
            Content::Events(events) => self::events(events),
            Content::Shared => String::new(),
        };
        let body = content + &named(types);
        if !body.is_empty() {
            let others = chapters.iter().filter(|other| other.home != *home);
            files.push(Printed::new(format!("wasm/ts/areas/{home}.ts"), module(&body, others)));
            let _ = writeln!(index, "export type * from \"./areas/{home}.js\";");
        }
    }
    files.push(Printed::new("wasm/ts/areas.ts", index));
    files.push(Printed::new("wasm/ts/operations.ts", operations(surface)));
    files
}

/// Prints a file with its imports.
fn module<'s>(body: &str, others: impl Iterator<Item = &'s Chapter<'s>>) -> String {
    let code = comment::without(body);
    let mut out = PREAMBLE.to_owned();
    let mut import = |names: Vec<&str>, from: &str| {
        if !names.is_empty() {
            let _ = writeln!(out, "import type {{ {} }} from \"{from}\";", names.join(", "));
        }
    };
    import(used(&code, ["Options"]), "../client.js");
    import(used(&code, ["AtLeastOne", "Bytes", "ExactlyOne", "Inline", "Keyed"]), "../forms.js");
    import(used(&code, ["Secret"]), "../secret.js");
    for Chapter { home, types, .. } in others {
        import(used(&code, types.iter().map(|ty| ty.name)), &format!("./{home}.js"));
    }
    if out.len() > PREAMBLE.len() {
        out.push('\n');
    }
    out + body.trim_end() + "\n"
}

/// Prints the named types.
pub(super) fn named(types: &[&Named]) -> String {
    let mut out = String::new();
    for Named { name, docs, form, .. } in types {
        comment(&mut out, "", &docs.lines());
        match form {
            Form::Object(object) => self::object(&mut out, name, object),
            Form::Choice(values) => choice(&mut out, name, values),
            Form::Union(of) if of.received => {
                let _ = writeln!(out, "export interface {name} {{\n{}}}\n", fields(&of.fields(Beside::Apart), true));
            }
            Form::Union(of) => union(&mut out, name, of),
        }
    }
    out
}

fn object(out: &mut String, name: &str, object: &Object) {
    let (beside, own): (Vec<_>, Vec<_>) = object.fields(Beside::Apart).into_iter().partition(|f| f.beside.is_some());
    let own = fields(&own, object.received);
    let beside: String = beside.iter().map(|field| format!(" & {}", reference(&field.ty))).collect();
    let _ = match object.group {
        Some(group) => {
            let helper = if group.exactly_one { "ExactlyOne" } else { "AtLeastOne" };
            let keys: Vec<_> = group.keys.iter().map(|key| format!("\"{key}\"")).collect();
            writeln!(out, "export type {name} = {helper}<{}, {{\n{own}}}>{beside};\n", keys.join(" | "))
        }
        None if beside.is_empty() => writeln!(out, "export interface {name} {{\n{own}}}\n"),
        None => writeln!(out, "export type {name} = {{\n{own}}}{beside};\n"),
    };
}

fn fields(fields: &[Field], received: bool) -> String {
    let mut out = String::new();
    for field in fields {
        comment(&mut out, "  ", &field.docs.lines());
        let optional = if field.required && !field.media_type { "" } else { "?" };
        let ty = if received { reference(&field.ty) } else { given(&field.ty) };
        let _ = writeln!(out, "  {}{optional}: {ty};", field.name);
    }
    out
}

fn union(out: &mut String, name: &str, union: &Union) {
    let form = if union.inline { "Inline" } else { "Keyed" };
    let _ = writeln!(out, "export type {name} = {form}<{{");
    for variant in &union.variants {
        comment(out, "  ", &variant.docs.lines());
        let _ = writeln!(out, "  {}: {};", variant.name, given(&variant.ty));
    }
    out.push_str("}>;\n\n");
}

fn choice(out: &mut String, name: &str, values: &[(&str, &str)]) {
    let _ = writeln!(out, "export type {name} =");
    for (value, text) in values {
        comment(out, "  ", text);
        let _ = writeln!(out, "  | \"{value}\"");
    }
    out.push_str("  | (string & {});\n\n");
}

/// Prints the type of a parameter: lists may be constants (`as const`).
fn given(ty: &Ref) -> String {
    match ty {
        Ref::List(of) => match given(of) {
            item if item.contains(' ') && !item.ends_with('>') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        Ref::Map(of) => format!("Record<string, {}>", given(of)),
        Ref::Secret => "string | Secret".into(),
        other => reference(other),
    }
}

/// Prints a reference to a type.
fn reference(ty: &Ref) -> String {
    match ty {
        Ref::Empty => "void".into(),
        Ref::Any => "unknown".into(),
        Ref::Bool => "boolean".into(),
        Ref::Integer | Ref::Number => "number".into(),
        Ref::Text => "string".into(),
        Ref::Secret => "Secret".into(),
        Ref::Bytes => "Bytes".into(),
        Ref::OrText(of) => match reference(of) {
            text if text == "string" => "string | number".into(),
            other => format!("{other} | `${{{other}}}`"),
        },
        Ref::List(of) => match reference(of) {
            item if item.contains(" | ") && !item.ends_with([']', '>']) => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        Ref::Map(of) => format!("Record<string, {}>", reference(of)),
        Ref::Constant(value) => format!("\"{value}\""),
        Ref::Tag(tags) => tags.iter().map(|tag| format!("\"{tag}\" | ")).collect::<String>() + "(string & {})",
        Ref::Named(name) => (*name).into(),
    }
}

/// Returns the return type of a method.
fn returned(method: &Method) -> String {
    if method.downloads() { "Uint8Array".into() } else { reference(&method.returns) }
}

/// Prints the methods of an area.
fn area(area: &Area) -> String {
    let mut out = String::new();
    comment(&mut out, "", &area.docs());
    let _ = writeln!(out, "export interface {}Area {{", pascal(area.name));
    for (i, method) in area.methods.iter().enumerate() {
        let optional = if method.object.may_be_empty() { "?" } else { "" };
        let params = format!("params{optional}: {}, options?: Options", reference(&method.params));
        if i > 0 {
            out.push('\n');
        }
        comment(&mut out, "  ", &format!("{}\n\n@see {}", method.docs.lines(), method.page));
        let _ = writeln!(out, "  {}({params}): Promise<{}>;", camel(method.name), returned(method));
        if let Some(pages) = &method.pages {
            out.push('\n');
            comment(&mut out, "  ", pages.docs);
            let item = reference(&pages.item);
            let _ = writeln!(out, "  {}({params}): AsyncGenerator<{item}, void>;", camel(&pages.name));
        }
    }
    out + "}\n\n"
}

/// Kinds of events.
fn events(events: &[Event]) -> String {
    let mut out = "/** The type of the data of each kind of event. */\nexport interface Kinds {\n".to_owned();
    for Event { kind, docs, data, .. } in events {
        comment(&mut out, "  ", &docs.lines());
        let _ = writeln!(out, "  {kind}: {};", reference(data));
    }
    out + "}\n\n"
}

/// `operations.ts`
pub(super) fn operations(surface: &Surface) -> String {
    let mut out = PREAMBLE.to_owned();
    out += "import { area } from \"./area.js\";\nimport type * as types from \"./areas.js\";\nimport type { Call, Options } from \"./client.js\";\n\n";
    out += "/** The types of the parameters and of the response of every operation, by its name. */\nexport interface Operations {\n";
    for method in surface.methods() {
        let returns = match returned(method) {
            name if method.returns.name().is_some() => format!("types.{name}"),
            other => other,
        };
        let params = reference(&method.params);
        let _ = writeln!(out, "  \"{}\": {{ params: types.{params}; returns: {returns} }};", method.operation);
    }
    out += "}\n\n";
    out += TABLE;
    for method in surface.methods() {
        let Method { operation, index, http, auth, idempotent, .. } = method;
        let file = method.file.as_ref().map_or(String::new(), |field| format!(" file: \"{}\",", field.name));
        let named = if method.file.is_some() && method.named { " named: true," } else { "" };
        let media = method.media.as_ref().map_or(String::new(), |field| format!(" media: \"{}\",", field.name));
        let digest = method.digest.map_or(String::new(), |name| format!(" digest: \"{name}\","));
        let secrets =
            if method.secrets.is_empty() { String::new() } else { format!(" secrets: {:?},", method.secrets) };
        let pages = method.pages.as_ref().map_or(String::new(), |pages| format!(" pages: {:?},", pages.path));
        let _ = writeln!(
            out,
            "  \"{operation}\": {{ index: {index}, method: \"{http}\", auth: \"{auth}\",{file}{named}{media} bytes: {},{digest}{secrets}{pages} idempotent: {idempotent} }},",
            method.downloads(),
        );
    }
    out += "};\n\n/** Fingerprint of the list of operations. The module's must be the same, so that an index means the same in both. */\n";
    let _ = writeln!(out, "export const fingerprint = {};\n", surface.fingerprint);
    out += AREAS;
    for Area { name, .. } in &surface.areas {
        let class = format!("types.{}Area", pascal(name));
        let _ = writeln!(out, "  readonly {} = area<{class}>(\"{name}\", this);", camel(name));
    }
    out += "}\n\n";
    out += FIELDS;
    for items in surface.items {
        let list = items.list.map_or("null".into(), |list| format!("{list:?}"));
        let _ = writeln!(
            out,
            "  {{ field: {:?}, list: {list}, kind: {:?}, key: {:?}, user: {:?}, wa_id: {:?} }},",
            items.field,
            items.kind.as_str(),
            items.key,
            items.user,
            items.wa_id
        );
    }
    out + "];\n"
}

fn comment(out: &mut String, indent: &str, text: &str) {
    comment::block(out, indent, &text.replace("*/", "*\\/"));
}
