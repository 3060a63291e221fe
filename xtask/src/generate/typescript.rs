//! TypeScript: the types of parameters, answers and events, and a method for each operation.

use std::fmt::Write;

use wabakit::{
    Auth, Check, Choice, FINGERPRINT, Field, OPERATIONS, Object, Op, Type, Union,
    webhook::{self, ITEMS},
};

use super::{comment, walk};

const PREAMBLE: &str = "// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

/// What the printed types are made with.
const HELPERS: &str = r#"/** A file: a `Blob` or `File` tells its own type and name. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView;

/** One of several contents: `{ type: "text", text: … }`. The type may be left out. */
type Keyed<Contents> = {
  [Tag in keyof Contents]: { type?: Tag } & { [Key in Tag]: Contents[Key] } & { [Key in Exclude<keyof Contents, Tag>]?: never };
}[keyof Contents];

/** One of several contents: `{ type: "body", … }`. */
type Inline<Contents> = { [Tag in keyof Contents]: { type: Tag } & Contents[Tag] }[keyof Contents];

/** One of these keys, and no other of them. */
type ExactlyOne<Keys extends keyof Fields, Fields> = Omit<Fields, Keys> &
  { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } & { [Other in Exclude<Keys, Key>]?: never } }[Keys];

/** One or several of these keys. */
type AtLeastOne<Keys extends keyof Fields, Fields> = Fields & { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } }[Keys];

"#;

/// `types.ts`
pub(super) fn types(types: &[Type]) -> String {
    [PREAMBLE, "import type { Secret } from \"./secret.js\";\n\n", HELPERS, &named(types)].concat()
}

/// Each type by its name.
pub(super) fn named(types: &[Type]) -> String {
    let mut out = String::new();
    for ty in types {
        match ty {
            Type::Object(object) => self::object(&mut out, object),
            Type::Choice(choice) => self::choice(&mut out, choice),
            Type::Union(union) => self::union(&mut out, union),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn object(out: &mut String, object: &Object) {
    let op = OPERATIONS
        .iter()
        .find(|op| matches!((op.endpoint.params)(), Type::Object(other) if std::ptr::eq(other, object)));
    docs(out, "", object.docs, object.checks);
    let name = object.name;
    let mut fields = String::new();
    for constant in object.set {
        let _ = writeln!(fields, "  {}?: \"{}\";", constant.0, constant.1);
    }
    for (hole, _) in op.iter().flat_map(|op| op.endpoint.holes()) {
        if !object.fields.iter().any(|field| field.name == hole) {
            let _ = writeln!(fields, "  /** The client's own unless told. */\n  {hole}?: string;");
        }
    }
    let mut beside = String::new();
    let told =
        object.checks.iter().find_map(|check| if let Check::Files { mime, .. } = check { Some(*mime) } else { None });
    for field in object.fields {
        // A file tells its own type.
        let field = &Field { required: field.required && told != Some(field.name), ..*field };
        match (field.flat, (field.ty)()) {
            (true, Type::Union(union)) if union.received => received_union(&mut fields, union),
            (true, ty) => beside += &format!(" & {}", walk::name(ty).unwrap_or_default()),
            (false, ty) => self::field(&mut fields, field, ty, object.received),
        }
    }
    let _ = match object.checks.iter().find_map(some_of) {
        Some((helper, keys)) => {
            let keys: Vec<_> = keys.iter().map(|key| format!("\"{key}\"")).collect();
            writeln!(out, "export type {name} = {helper}<{}, {{\n{fields}}}>{beside};\n", keys.join(" | "))
        }
        None if beside.is_empty() => writeln!(out, "export interface {name} {{\n{fields}}}\n"),
        None => writeln!(out, "export type {name} = {{\n{fields}}}{beside};\n"),
    };
}

/// The keys of which some are required, and the helper that says so.
fn some_of(check: &Check) -> Option<(&'static str, &'static [&'static str])> {
    match check {
        Check::ExactlyOne(keys) => Some(("ExactlyOne", keys)),
        Check::AtLeastOne(keys) => Some(("AtLeastOne", keys)),
        _ => None,
    }
}

fn field(out: &mut String, field: &Field, ty: Type, received: bool) {
    docs(out, "  ", field.docs, field.checks);
    let optional = if field.required { "" } else { "?" };
    let ty = if received { reference(ty) } else { given(ty) };
    let _ = writeln!(out, "  {}{optional}: {ty};", field.name);
}

/// The contents of a union that arrives, as keys that may be there: whatever the platform adds, nothing breaks.
fn received_union(out: &mut String, union: &Union) {
    let tags: Vec<_> = union.variants.iter().map(|v| format!("\"{}\"", v.tag)).collect();
    docs(out, "  ", "Which of the contents it has.", &[]);
    let _ = writeln!(out, "  type: {} | (string & {{}});", tags.join(" | "));
    for variant in union.variants {
        docs(out, "  ", variant.docs, &[]);
        let _ = writeln!(out, "  {}?: {};", variant.tag, reference((variant.ty)()));
    }
}

fn union(out: &mut String, union: &Union) {
    docs(out, "", union.docs, &[]);
    if union.received {
        let mut fields = String::new();
        received_union(&mut fields, union);
        let _ = writeln!(out, "export interface {} {{\n{fields}}}\n", union.name);
        return;
    }
    let shape = if union.inline { "Inline" } else { "Keyed" };
    let _ = writeln!(out, "export type {} = {shape}<{{", union.name);
    for variant in union.variants {
        docs(out, "  ", variant.docs, &[]);
        let _ = writeln!(out, "  {}: {};", variant.tag, given((variant.ty)()));
    }
    out.push_str("}>;\n\n");
}

fn choice(out: &mut String, choice: &Choice) {
    docs(out, "", choice.docs, &[]);
    let _ = writeln!(out, "export type {} =", choice.name);
    for (value, text) in choice.values {
        docs(out, "  ", text, &[]);
        let _ = writeln!(out, "  | \"{value}\"");
    }
    out.push_str("  | (string & {});\n\n");
}

/// A type where it is given: lists may be constants (`as const`).
fn given(ty: Type) -> String {
    match ty {
        Type::List(of) => match given(of()) {
            item if item.contains(' ') && !item.ends_with('>') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        Type::Map(of) => format!("Record<string, {}>", given(of())),
        Type::Secret => "string | Secret".into(),
        other => reference(other),
    }
}

/// A type where it is used.
fn reference(ty: Type) -> String {
    match ty {
        Type::Empty => "void".into(),
        Type::Any => "unknown".into(),
        Type::Bool => "boolean".into(),
        Type::Integer | Type::Number => "number".into(),
        Type::String | Type::Id | Type::Timestamp => "string".into(),
        Type::Secret => "Secret".into(),
        Type::Bytes => "Bytes".into(),
        Type::OrText(inner) => {
            let inner = reference(inner());
            if inner == "string" { "string | number".into() } else { format!("{inner} | `${{{inner}}}`") }
        }
        Type::List(of) => match reference(of()) {
            item if item.contains(" | ") && !item.ends_with([']', '>']) => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        Type::Map(of) => format!("Record<string, {}>", reference(of())),
        named => walk::name(named).unwrap_or_default().into(),
    }
}

fn docs(out: &mut String, indent: &str, text: &str, checks: &[Check]) {
    comment::block(out, indent, &comment::text(text, checks).replace("*/", "*\\/"));
}

/// `operations.ts`
pub(super) fn operations() -> String {
    let mut out = PREAMBLE.to_owned();
    out.push_str("import type { Call, Options } from \"./client.js\";\nimport { items } from \"./paging.js\";\nimport type * as types from \"./types.js\";\n\n");
    out.push_str(
        "/** The parameters and the answer of every operation, by its name. */\nexport interface Operations {\n",
    );
    for op in OPERATIONS {
        let _ = writeln!(out, "  \"{}\": {{ params: {}; returns: {} }};", op.name, params(op), returns(op));
    }
    out.push_str("}\n\n/** What is known of an operation. */\nexport interface Operation {\n  index: number;\n  method: string;\n");
    out.push_str("  /** How the token is shown: `Bearer …`, `OAuth …`, or not at all. */\n  auth: \"bearer\" | \"oauth\" | \"none\";\n");
    out.push_str(
        "  /** The parameter that is a file. */\n  file?: string;\n  /** The answer is a file. */\n  bytes: boolean;\n",
    );
    out.push_str("  /** The parameter that holds the SHA-256 of the file that comes back. */\n  digest?: string;\n");
    out.push_str("  /** Where the answer holds what must not be printed, through the items of lists. */\n  secrets?: readonly string[];\n");
    out.push_str("  /** Calling twice is the same as calling once. */\n  idempotent: boolean;\n}\n\n");
    out.push_str("export const operations: Readonly<Record<keyof Operations, Operation>> = {\n");
    for (index, op) in OPERATIONS.iter().enumerate() {
        let endpoint = &op.endpoint;
        let auth = match endpoint.auth {
            Auth::Bearer => "bearer",
            Auth::Oauth => "oauth",
            Auth::None => "none",
        };
        let bytes = endpoint.file;
        let file = op.endpoint.upload().map_or(String::new(), |name| format!(" file: \"{name}\","));
        let secrets =
            if endpoint.secrets.is_empty() { String::new() } else { format!(" secrets: {:?},", endpoint.secrets) };
        let digest = endpoint.digest.map_or(String::new(), |name| format!(" digest: \"{name}\","));
        let _ = writeln!(
            out,
            "  \"{}\": {{ index: {index}, method: \"{}\", auth: \"{auth}\",{file} bytes: {bytes},{digest}{secrets} idempotent: {} }},",
            op.name,
            endpoint.method.as_str(),
            endpoint.idempotent,
        );
    }
    out.push_str("};\n\n");
    let mut areas: Vec<&str> = OPERATIONS.iter().map(|op| op.area).collect();
    areas.dedup();
    for area in &areas {
        self::area(&mut out, area);
    }
    out.push_str("/** What the module's list of operations must have, so that an index means the same in both. */\n");
    let _ = writeln!(out, "export const fingerprint = {FINGERPRINT};\n");
    out.push_str("/** Every area of operations. */\nexport abstract class Areas implements Call {\n  abstract call<K extends keyof Operations>(op: K, params: Operations[K][\"params\"], options?: Options): Promise<Operations[K][\"returns\"]>;\n\n");
    for area in &areas {
        let _ = writeln!(out, "  readonly {} = new {}Area(this);", camel(area), pascal(area));
    }
    out.push_str("}\n\n");
    kinds(&mut out);
    out
}

fn area(out: &mut String, area: &str) {
    let _ = writeln!(
        out,
        "export class {}Area {{\n  readonly #on: Call;\n\n  constructor(on: Call) {{\n    this.#on = on;\n  }}",
        pascal(area)
    );
    for op in OPERATIONS.iter().filter(|op| op.area == area) {
        let link =
            format!("https://developers.facebook.com/documentation/business-messaging/whatsapp/{}", op.endpoint.link);
        let text = format!("{}\n\n@see {link}", op.endpoint.docs);
        out.push('\n');
        docs(out, "  ", &text, &[]);
        let default = if optional(op) { " = {}" } else { "" };
        let (name, params, returns) = (op.name, params(op), returns(op));
        let _ = writeln!(
            out,
            "  {}(params: {params}{default}, options?: Options): Promise<{returns}> {{\n    return this.#on.call(\"{name}\", params, options);\n  }}",
            camel(op.verb),
        );
        if let Some(item) = walk::item(op).map(imported) {
            let path = op.endpoint.pages.join(".");
            let _ = writeln!(
                out,
                "\n  /** The same, item by item, over all pages. */\n  {}All(params: {params}{default}, options?: Options): AsyncGenerator<{item}, void> {{\n    return items(this.#on, \"{name}\", params, options, (page) => page.{path});\n  }}",
                camel(op.verb),
            );
        }
    }
    out.push_str("}\n\n");
}

/// The kinds of events, and the table by which deliveries are walked.
fn kinds(out: &mut String) {
    out.push_str("/** What the data of each kind of event is. */\nexport interface Kinds {\n");
    for (kind, ty) in webhook::VIEWS {
        let ty = imported(ty());
        let _ = writeln!(out, "  {}: {ty};", kind.as_str());
    }
    out.push_str("}\n\n/** Where the items of each webhook field are, and what makes them the same when they come again. */\nexport const fields: readonly {\n");
    out.push_str("  field: string;\n  list: string | null;\n  kind: keyof Kinds;\n  key: readonly (readonly string[])[];\n  user: readonly string[];\n  wa_id: readonly string[];\n}[] = [\n");
    for items in ITEMS {
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
    out.push_str("];\n");
}

fn params(op: &Op) -> String {
    format!("types.{}", walk::name((op.endpoint.params)()).unwrap_or_default())
}

fn returns(op: &Op) -> String {
    match (op.endpoint.returns)() {
        Type::Bytes => "Uint8Array".into(),
        ty => imported(ty),
    }
}

/// A type as another file than its own names it.
fn imported(ty: Type) -> String {
    walk::name(ty).map_or_else(|| reference(ty), |name| format!("types.{name}"))
}

/// Whether an operation can be called without parameters.
fn optional(op: &Op) -> bool {
    let Type::Object(object) = (op.endpoint.params)() else { return true };
    !object.checks.iter().any(|check| some_of(check).is_some()) && object.fields.iter().all(|field| !field.required)
}

fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut chars = pascal.chars();
    chars.next().map(|first| first.to_lowercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
    };
    name.split('_').map(word).collect()
}
