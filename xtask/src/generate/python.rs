//! Python: the types of parameters, answers and events, and a method for each operation, which both clients share.

use std::fmt::Write;

use wabakit::{Check, Choice, Field, OPERATIONS, Object, Op, Schema, Type, Union, webhook};

use super::{comment, naming::pascal, walk};

const PREAMBLE: &str = "# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

/// How long a line may be.
const WIDTH: usize = 120;

/// What Python keeps for itself.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What an object that arrives has beside its keys.
const METHODS: &[&str] = &["get", "items", "keys", "raw", "values"];

/// Where a type is written down.
#[derive(Clone, Copy)]
struct Place {
    /// Whether it is something that arrives.
    arrives: bool,
    /// What its name is found in.
    module: &'static str,
}

const PARAMS: Place = Place { arrives: false, module: "" };
const TYPES: Place = Place { arrives: true, module: "" };
const PARAMETERS: Place = Place { arrives: false, module: "params." };
const ANSWERS: Place = Place { arrives: true, module: "types." };

/// `params.py`
pub(super) fn params() -> String {
    let types = walk::named(OPERATIONS.iter().map(|op| op.endpoint.params), spread);
    let body = sent(&types);
    let typing = imports(&body, &["Any", "Literal"], &["Protocol", "TypeAlias", "TypedDict"]);
    let abc = imports(&body, &["Mapping", "Sequence"], &[]);
    [
        PREAMBLE,
        "\"\"\"What is sent, in the platform's own names.\"\"\"\n\nfrom __future__ import annotations\n\nimport sys\n",
        &format!("from collections.abc import {abc}\nfrom os import PathLike\nfrom typing import TYPE_CHECKING, {typing}\n\n"),
        "if sys.version_info >= (3, 11):\n    from typing import NotRequired\nelif TYPE_CHECKING:\n    from typing_extensions import NotRequired\n\n",
        &match imports(&body, &["Secret"], &[]) {
            names if names.is_empty() => "\n".into(),
            names => format!("from ._core import {names}\n\n\n"),
        },
        "class Readable(Protocol):\n    \"\"\"Something that bytes are read from, as an open file.\"\"\"\n\n    def read(self) -> bytes: ...\n\n\n",
        "File: TypeAlias = bytes | bytearray | memoryview | str | PathLike[str] | Readable\n\"\"\"A file: its bytes, something to read them from, or its path, which may be text.\"\"\"\n\n\n",
        &body,
    ]
    .concat()
}

/// `types.py`
pub(super) fn types() -> String {
    let answers = OPERATIONS.iter().map(|op| op.endpoint.returns);
    let views = webhook::VIEWS.iter().map(|(_, ty)| *ty).chain([webhook::Contact::ty as fn() -> Type]);
    let body = arriving(&walk::named(answers.chain(views), spread));
    let typing = imports(&body, &["Any", "Literal"], &["TypeAlias"]);
    let abc = match imports(&body, &["Mapping"], &[]) {
        names if names.is_empty() => names,
        names => format!("from collections.abc import {names}\n"),
    };
    let core = imports(&body, &["Secret"], &["Object"]);
    [
        PREAMBLE,
        "\"\"\"What arrives, for annotations: at run time each of these is a `wabakit.Object`.\"\"\"\n\nfrom __future__ import annotations\n\n",
        &format!("{abc}from typing import {typing}\n\nfrom ._core import {core}\n\n\n"),
        "class Shape(type):\n    \"\"\"Refuses questions that objects can't answer.\"\"\"\n\n",
        "    def __instancecheck__(cls, instance: object) -> bool:\n        raise TypeError(f\"{cls.__name__} describes what arrives, which is a wabakit.Object: look at its keys instead\")\n\n\n",
        "class Received(Object, metaclass=Shape):\n    \"\"\"An object that arrived.\"\"\"\n\n    raw: bytes | None\n    \"\"\"The whole answer as it came; `None` for what is within one.\"\"\"\n\n\n",
        &body,
    ]
    .concat()
}

/// The types that are sent.
pub(super) fn sent(types: &[Type]) -> String {
    let (mut out, mut printed) = (String::new(), vec![]);
    types.iter().for_each(|ty| param(&mut out, *ty, &mut printed));
    trimmed(out)
}

/// The types that arrive.
pub(super) fn arriving(types: &[Type]) -> String {
    let mut out = String::new();
    for ty in types {
        match ty {
            Type::Object(object) => received(&mut out, object.name, object.docs, members(object, TYPES)),
            Type::Union(union) => {
                assert!(!union.inline, "{}: inline unions are only sent so far", union.name);
                received(&mut out, union.name, union.docs, contents(union, TYPES));
            }
            Type::Choice(choice) => self::choice(&mut out, choice),
            _ => {}
        }
    }
    trimmed(out)
}

fn trimmed(mut out: String) -> String {
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// Which of some names a text uses, and others, in the order that Python's tools like.
fn imports(text: &str, maybe: &[&str], always: &[&str]) -> String {
    let code = text.split("\"\"\"").step_by(2);
    let words: Vec<_> = code.flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_')).collect();
    let used = maybe.iter().filter(|name| words.contains(name));
    let mut names: Vec<_> = used.chain(always).copied().collect();
    names.sort_unstable();
    names.join(", ")
}

/// A key of an object, or a parameter of a method.
#[derive(Clone)]
struct Member {
    name: &'static str,
    docs: String,
    ty: String,
    required: bool,
}

impl Member {
    fn of(field: &Field, place: Place) -> Self {
        let ty = reference((field.ty)(), place);
        Self { name: field.name, docs: text(field.docs, field.checks), ty, required: field.required }
    }

    fn optional(name: &'static str, docs: &str, ty: String) -> Self {
        Self { name, docs: text(docs, &[]), ty, required: false }
    }

    fn constant((name, value): &(&'static str, &'static str)) -> Self {
        Self::optional(name, "The same always, and may be left out.", format!("Literal[\"{value}\"]"))
    }

    fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its name where it is an attribute or a parameter.
    fn python(&self, taken: &[&str]) -> String {
        let underscore = if KEYWORDS.contains(&self.name) || taken.contains(&self.name) { "_" } else { "" };
        format!("{}{underscore}", self.name)
    }
}

/// The fields of an object, with those that stand beside them.
pub(super) fn spread(object: &Object) -> Vec<Field> {
    let beside = |field: &Field| match (field.flat, (field.ty)()) {
        (true, Type::Union(union)) => {
            let content = |v: &wabakit::Variant| Field { name: v.tag, ty: v.ty, flat: false, ..*field };
            union.variants.iter().map(content).collect()
        }
        (true, Type::Object(object)) => spread(object),
        _ => vec![*field],
    };
    object.fields.iter().flat_map(beside).collect()
}

/// What an object has, with what stands beside it: any of that may be missing.
fn members(object: &Object, place: Place) -> Vec<Member> {
    let beside = |field: &Field| match (field.flat, (field.ty)()) {
        (true, Type::Union(union)) => contents(union, place),
        (true, Type::Object(object)) => members(object, place),
        _ => vec![Member::of(field, place)],
    };
    object.fields.iter().flat_map(beside).chain(object.set.iter().map(Member::constant)).collect()
}

/// A union's tag and its contents, as keys that may be there. What arrives may have a new one.
fn contents(union: &Union, place: Place) -> Vec<Member> {
    let tags: Vec<_> = union.variants.iter().map(|variant| variant.tag).collect();
    let open = if place.arrives { " | str" } else { "" };
    let tag = Member::optional("type", "Which of the contents it has.", format!("{}{open}", literal(&tags)));
    let tag = Member { required: place.arrives, ..tag };
    let content = |v: &wabakit::Variant| Member::optional(v.tag, v.docs, reference((v.ty)(), place));
    std::iter::once(tag).chain(union.variants.iter().map(content)).collect()
}

/// The parameters of an operation.
fn parameters(op: &Op, place: Place) -> Vec<Member> {
    let Type::Object(object) = (op.endpoint.params)() else { return vec![] };
    let mut parameters = members(object, place);
    let told =
        object.checks.iter().find_map(|check| if let Check::Files { mime, .. } = check { Some(*mime) } else { None });
    for parameter in &mut parameters {
        // A file tells its own type.
        parameter.required &= told != Some(parameter.name);
    }
    for (hole, _) in op.endpoint.holes() {
        if !parameters.iter().any(|parameter| parameter.name == hole) {
            parameters.push(Member::optional(hole, "The client's own unless told.", "str".into()));
        }
    }
    parameters
}

fn received(out: &mut String, name: &str, docs: &str, members: Vec<Member>) {
    let _ = writeln!(out, "class {name}(Received):");
    docstring(out, "    ", &text(docs, &[]));
    for (i, member) in members.iter().enumerate() {
        let none = if member.required || member.ty == "Any" { "" } else { " | None" };
        let _ = writeln!(out, "{}    {}: {}{none}", gap(i), member.python(METHODS), indented(&member.ty));
        docstring(out, "    ", &member.docs);
    }
    out.push_str("\n\n");
}

/// An empty line between a class's own documentation and its first member.
fn gap(member: usize) -> &'static str {
    if member == 0 { "\n" } else { "" }
}

/// A type that is sent. What is inherited stands above.
fn param(out: &mut String, ty: Type, printed: &mut Vec<&'static str>) {
    let Some(name) = walk::name(ty).filter(|name| !printed.contains(name)) else { return };
    printed.push(name);
    match ty {
        Type::Choice(choice) => self::choice(out, choice),
        Type::Object(object) => self::object(out, object),
        Type::Union(union) => {
            if union.inline {
                union.variants.iter().for_each(|variant| param(out, (variant.ty)(), printed));
            }
            self::union(out, union);
        }
        _ => {}
    }
}

fn object(out: &mut String, object: &Object) {
    let docs = text(object.docs, object.checks);
    let own = |op: &&Op| matches!((op.endpoint.params)(), Type::Object(other) if std::ptr::eq(other, object));
    if let Some(op) = OPERATIONS.iter().find(own) {
        let docs = format!("The parameters of `{}`, as one mapping: `wa.{0}(**{{…}})`.\n\n{docs}", op.name);
        return typed_dict(out, object.name, "TypedDict", &docs, &parameters(op, PARAMS));
    }
    let (common, ways) = ways(object);
    if let [_] = ways.as_slice() {
        return typed_dict(out, object.name, "TypedDict", &docs, &common);
    }
    let base = if common.is_empty() { "TypedDict".into() } else { format!("_{}", object.name) };
    if !common.is_empty() {
        typed_dict(out, &base, "TypedDict", &format!("What each `{}` has.", object.name), &common);
    }
    for way in &ways {
        let docs = format!("One form of `{}`.", object.name);
        typed_dict(out, &format!("{}{}", object.name, way.name), &base, &docs, &way.members);
    }
    let names = ways.iter().map(|way| format!("{}{}", object.name, way.name)).collect();
    alias(out, object.name, names, &docs);
}

/// One of several forms of an object.
struct Way {
    name: String,
    members: Vec<Member>,
}

/// What all forms of an object have, and each of them: it has one of several keys, or one of several contents beside it.
fn ways(object: &Object) -> (Vec<Member>, Vec<Way>) {
    let some_of = object.checks.iter().find_map(|check| match check {
        Check::ExactlyOne(keys) => Some((*keys, false)),
        Check::AtLeastOne(keys) => Some((*keys, true)),
        _ => None,
    });
    let (keyed_by, together) = some_of.unwrap_or_default();
    let (mut common, mut ways) = (vec![], vec![Way { name: String::new(), members: vec![] }]);
    let mut choose = |among: Vec<Way>| {
        let pair = |one: &Way, other: &Way| Way {
            name: format!("{}{}", one.name, other.name),
            members: one.members.iter().chain(&other.members).cloned().collect(),
        };
        ways = ways.iter().flat_map(|one| among.iter().map(move |other| pair(one, other))).collect();
    };
    let mut keys = vec![];
    for field in object.fields {
        match (field.flat, (field.ty)()) {
            (true, Type::Union(union)) => choose(union.variants.iter().map(keyed).collect()),
            (true, Type::Object(inner)) => {
                let (more, inner) = self::ways(inner);
                common.extend(more);
                choose(inner);
            }
            _ if keyed_by.contains(&field.name) => {
                let others =
                    object.fields.iter().filter(|f| together && f.name != field.name && keyed_by.contains(&f.name));
                let mut members = vec![Member::of(field, PARAMS).required()];
                members.extend(others.map(|other| Member::of(other, PARAMS)));
                keys.push(Way { name: format!("By{}", pascal(field.name)), members });
            }
            _ => common.push(Member::of(field, PARAMS)),
        }
    }
    if !keys.is_empty() {
        choose(keys);
    }
    common.extend(object.set.iter().map(Member::constant));
    (common, ways)
}

/// The form of something that has this content.
fn keyed(variant: &wabakit::Variant) -> Way {
    let tag = Member::optional("type", "May be left out.", literal(&[variant.tag]));
    let content = Member::optional(variant.tag, variant.docs, reference((variant.ty)(), PARAMS)).required();
    Way { name: pascal(&variant.tag.to_lowercase()), members: vec![tag, content] }
}

fn union(out: &mut String, union: &Union) {
    let mut names = vec![];
    let mut one = |name: String, base: &str, docs: &str, members: &[Member]| {
        typed_dict(out, &name, base, docs, members);
        names.push(name);
    };
    for variant in union.variants {
        let docs = text(variant.docs, &[]);
        let Way { name, members } = keyed(variant);
        let name = format!("{}{name}", union.name);
        match (variant.ty)() {
            Type::Object(object) if union.inline => {
                let tag = Member::optional("type", "", literal(&[variant.tag])).required();
                for way in ways(object).1 {
                    let content = format!("{}{}", object.name, way.name);
                    one(format!("{name}{}", way.name), &content, &docs, std::slice::from_ref(&tag));
                }
            }
            _ => one(name, "TypedDict", &docs, &members),
        }
    }
    alias(out, union.name, names, &text(union.docs, &[]));
}

fn typed_dict(out: &mut String, name: &str, base: &str, docs: &str, members: &[Member]) {
    let value = |member: &Member| {
        if member.required { member.ty.clone() } else { format!("NotRequired[{}]", member.ty) }
    };
    let (forbidden, members): (Vec<_>, Vec<_>) = members.iter().partition(|member| KEYWORDS.contains(&member.name));
    let mut bases = base.to_owned();
    if !forbidden.is_empty() {
        // Their names can't stand in a class.
        let keys: Vec<_> = forbidden.iter().map(|key| format!("\"{}\": \"{}\"", key.name, value(key))).collect();
        let forbidden = format!("_{name}Keys");
        let _ = writeln!(out, "{forbidden} = TypedDict(\"{forbidden}\", {{{}}})\n\n", keys.join(", "));
        bases = if base == "TypedDict" { forbidden } else { format!("{base}, {forbidden}") };
    }
    let _ = writeln!(out, "class {name}({bases}):");
    docstring(out, "    ", docs);
    for (i, member) in members.iter().enumerate() {
        let _ = writeln!(out, "{}    {}: {}", gap(i), member.name, indented(&value(member)));
        docstring(out, "    ", &member.docs);
    }
    out.push_str("\n\n");
}

fn choice(out: &mut String, choice: &Choice) {
    let values: Vec<_> = choice.values.iter().map(|(value, _)| *value).collect();
    let each = choice.values.iter().map(|(value, docs)| format!("\n- `{value}`: {}", docs.replace('\n', " ")));
    let docs = format!("{} Values that aren't listed pass too.\n{}", choice.docs, each.collect::<String>());
    alias(out, choice.name, vec![literal(&values), "str".into()], &docs);
}

fn alias(out: &mut String, name: &str, among: Vec<String>, docs: &str) {
    let line = format!("{name}: TypeAlias = {}", among.join(" | "));
    if line.len() <= WIDTH {
        let _ = writeln!(out, "{line}");
    } else {
        let _ = writeln!(out, "{name}: TypeAlias = (\n    {}\n)", among.join("\n    | "));
    }
    docstring(out, "", docs);
    out.push_str("\n\n");
}

fn literal(values: &[&str]) -> String {
    let quoted: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
    let line = format!("Literal[{}]", quoted.join(", "));
    if line.len() <= WIDTH { line } else { format!("Literal[\n    {},\n]", quoted.join(",\n    ")) }
}

/// A type that goes over several lines, in a class.
fn indented(ty: &str) -> String {
    ty.replace('\n', "\n    ")
}

/// A type where it is used.
fn reference(ty: Type, place: Place) -> String {
    let Place { arrives, module } = place;
    let inner = |of: fn() -> Type| reference(of(), place);
    match ty {
        Type::Empty => "None".into(),
        Type::Any => "Any".into(),
        Type::Bool => "bool".into(),
        Type::Integer => "int".into(),
        Type::Number => "float".into(),
        Type::String | Type::Id | Type::Timestamp => "str".into(),
        Type::Secret if arrives => "Secret".into(),
        Type::Secret => "Secret | str".into(),
        Type::Bytes if arrives => "bytes".into(),
        Type::Bytes => format!("{module}File"),
        Type::OrText(of) if matches!(of(), Type::Bool) => "bool | Literal[\"true\", \"false\"]".into(),
        Type::OrText(of) if inner(of) == "str" => "str | int".into(),
        Type::OrText(of) => format!("{} | str", inner(of)),
        Type::List(of) if arrives => format!("list[{}]", inner(of)),
        Type::List(of) => format!("Sequence[{}]", inner(of)),
        Type::Map(of) => format!("Mapping[str, {}]", inner(of)),
        named => format!("{module}{}", walk::name(named).unwrap_or_default()),
    }
}

/// A text with the rules that hold for what it describes: a paragraph on one line, and a rule on another; several are a list.
fn text(docs: &str, checks: &[Check]) -> String {
    let mut text = String::new();
    let mut apart = true;
    for line in docs.lines() {
        let starts = line.is_empty() || line.starts_with("- ");
        text += if starts || apart { "\n" } else { " " };
        text += line;
        apart = line.is_empty();
    }
    let rules = comment::text("", checks);
    let rules = match rules.lines().count() {
        0 | 1 => rules,
        _ => rules.lines().map(|rule| format!("\n- {rule}")).collect(),
    };
    format!("{text}\n{rules}").trim().into()
}

/// Documentation as Python has it.
fn docstring(out: &mut String, indent: &str, text: &str) {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let quotes = "\"\"\"".len();
    let lines: Vec<_> = text.lines().flat_map(|line| wrapped(line, WIDTH - indent.len() - quotes)).collect();
    let _ = match lines.as_slice() {
        [] => Ok(()),
        [line] if !line.ends_with('"') && indent.len() + line.len() + 2 * quotes <= WIDTH => {
            writeln!(out, "{indent}\"\"\"{line}\"\"\"")
        }
        [first, more @ ..] => {
            let _ = writeln!(out, "{indent}\"\"\"{first}");
            for line in more {
                let _ = writeln!(out, "{}", format!("{indent}{line}").trim_end());
            }
            writeln!(out, "{indent}\"\"\"")
        }
    };
}

/// A line as several. What follows the first stands deeper if it is a list's or an argument's.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let start = line.len() - line.trim_start().len();
    let deeper = match start {
        0 if line.starts_with("- ") => 2,
        0 => 0,
        _ => 8,
    };
    let mut lines = vec![" ".repeat(start)];
    for word in line.split_whitespace() {
        let last = lines.last_mut().expect("there is one from the beginning");
        if last.trim().is_empty() {
            last.push_str(word);
        } else if last.chars().count() + 1 + word.chars().count() <= width {
            *last += &format!(" {word}");
        } else {
            lines.push(" ".repeat(deeper) + word);
        }
    }
    lines
}

/// `operations.py`
pub(super) fn operations() -> String {
    let mut areas: Vec<&str> = OPERATIONS.iter().map(|op| op.area).collect();
    areas.dedup();
    let mut body = String::new();
    for area in &areas {
        self::area(&mut body, area);
    }
    for way in ["", "Async"] {
        let _ = writeln!(body, "class {way}Areas:\n    \"\"\"Every area of operations.\"\"\"");
        for area in &areas {
            let class = format!("{way}{}", pascal(area));
            let _ = writeln!(body, "\n    @property\n    def {area}(self) -> {class}:");
            docstring(&mut body, "        ", &verbs(area));
            let _ = writeln!(body, "        return {class}(self)");
        }
        body.push_str("\n\n");
    }
    let names: Vec<_> = OPERATIONS.iter().map(|op| op.name).collect();
    let typing = imports(&body, &["Any", "Literal"], &["TypeAlias"]);
    let abc = imports(&body, &["Iterator", "Mapping", "Sequence"], &[]);
    let core = match imports(&body, &["Secret"], &[]) {
        names if names.is_empty() => names,
        names => format!("    from ._core import {names}\n"),
    };
    [
        PREAMBLE,
        "\"\"\"A method for each operation, by area. `WhatsApp` has the areas as attributes, and `AsyncWhatsApp` the awaited ones.\"\"\"\n\n",
        // What comes back is what core describes.
        "# mypy: disable-error-code=\"no-any-return\"\n\nfrom __future__ import annotations\n\nfrom .area import Area, awaited, iterated\n\n",
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n",
        &format!("    from collections.abc import {abc}\n    from typing import {typing}\n\n    from . import params, types\n{core}\n"),
        &format!("    Operation: TypeAlias = {}\n    \"\"\"The names of all operations.\"\"\"\n\n\n", indented(&literal(&names))),
        &trimmed(body),
    ]
    .concat()
}

fn verbs(area: &str) -> String {
    let verbs = OPERATIONS.iter().filter(|op| op.area == area).map(|op| format!("`{}`", op.verb));
    verbs.collect::<Vec<_>>().join(", ")
}

fn area(out: &mut String, area: &str) {
    let (class, verbs) = (pascal(area), verbs(area));
    let _ = writeln!(out, "class {class}(Area):");
    docstring(out, "    ", &verbs);
    out.push('\n');
    let mut awaited = format!(
        "class Async{class}(Area):\n    \"\"\"`{class}` to be awaited; what ends with `_all` is for `async for`.\"\"\"\n\n"
    );
    for op in OPERATIONS.iter().filter(|op| op.area == area) {
        let answer = reference((op.endpoint.returns)(), ANSWERS);
        let docs = match (op.endpoint.params)() {
            Type::Object(object) => text(op.endpoint.docs, object.checks),
            _ => text(op.endpoint.docs, &[]),
        };
        method(out, op, op.verb, "call", &answer, &docs);
        let _ = writeln!(awaited, "    {0} = awaited({class}.{0})", op.verb);
        if let Some(item) = walk::item(op) {
            let (verb, items) = (format!("{}_all", op.verb), format!("Iterator[{}]", reference(item, ANSWERS)));
            let docs =
                format!("`{}`, item by item, over all pages: each is asked for when its first item is.", op.verb);
            method(out, op, &verb, "pages", &items, &docs);
            let _ = writeln!(awaited, "    {verb} = iterated({class}.{verb})");
        }
    }
    let _ = writeln!(out, "\n{awaited}\n");
}

fn method(out: &mut String, op: &Op, verb: &str, perform: &str, answer: &str, docs: &str) {
    let parameters = parameters(op, PARAMETERS);
    let _ = writeln!(out, "    def {verb}(\n        self,\n        *,");
    let mut docs = format!("{docs}\n\nArgs:");
    let mut given = vec![];
    for parameter in &parameters {
        let name = parameter.python(&[]);
        let none = if parameter.required { "" } else { " | None = None" };
        let _ = writeln!(out, "        {name}: {}{none},", parameter.ty.replace('\n', "\n        "));
        let _ = write!(docs, "\n    {name}: {}", parameter.docs.replace('\n', "\n        "));
        given.push(format!("\"{}\": {name}", parameter.name));
    }
    out.push_str("        lenient: bool = False,\n        extra: Mapping[str, Any] | None = None,\n");
    docs += "\n    lenient: Let bounds and unknown fields through, though never types.";
    docs += "\n    extra: What the platform added yesterday: merged deep into the body after the checks.";
    let link = op.endpoint.link;
    let _ = write!(docs, "\n\nhttps://developers.facebook.com/documentation/business-messaging/whatsapp/{link}");
    let _ = writeln!(out, "    ) -> {answer}:");
    docstring(out, "        ", &docs);
    let start = format!("        return self._client.{perform}(\"{}\", {{", op.name);
    let end = "}, lenient=lenient, extra=extra)";
    let given = match given.join(", ") {
        line if start.len() + line.len() + end.len() <= WIDTH => line,
        _ => given.iter().map(|pair| format!("\n            {pair},")).collect::<String>() + "\n        ",
    };
    let _ = writeln!(out, "{start}{given}{end}\n");
}

/// The class of a kind of event.
fn class(kind: &str) -> String {
    let name = pascal(kind);
    if name.ends_with("Event") { name } else { name + "Event" }
}

/// `events.py`
pub(super) fn events() -> String {
    let kinds: Vec<_> = webhook::VIEWS.iter().map(|(kind, ty)| (kind.as_str(), class(kind.as_str()), ty())).collect();
    let (mut classes, mut overloads) = (String::new(), String::new());
    for (kind, class, ty) in &kinds {
        let docs = match ty {
            Type::Object(object) => text(object.docs, &[]),
            _ => "Something that this version doesn't know.".into(),
        };
        let data = reference(*ty, ANSWERS);
        let _ = writeln!(classes, "class {class}(_Event, metaclass=_Kind):");
        docstring(&mut classes, "    ", &docs);
        let _ = writeln!(classes, "\n    kind: Literal[\"{kind}\"] = \"{kind}\"\n    data: {data}");
        docstring(&mut classes, "    ", "The item as it came.");
        classes.push_str("\n\n");
        let _ = writeln!(
            overloads,
            "        @overload\n        def on(\n            self, kind: Literal[\"{kind}\"], passes: Callable[[{class}], bool] | None = None\n        ) -> Register[{class}]: ..."
        );
    }
    let names = kinds.iter().map(|(_, class, _)| class.clone()).collect();
    alias(
        &mut classes,
        "Event",
        names,
        "One thing that happened: what it is, where it belongs, and all that was said of it.",
    );
    [
        PREAMBLE,
        "\"\"\"What webhooks bring: a class for each kind of event. `event.kind`, `isinstance` and `match` tell them apart.\"\"\"\n\n",
        // The compiled class has them as properties, whose types are wider.
        "# pyright: reportIncompatibleMethodOverride=false\n\n",
        "from __future__ import annotations\n\nfrom ._core import Event as _Event\n\n",
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from collections.abc import Callable\n    from typing import Any, Literal, Protocol, TypeAlias, TypeVar, overload\n\n    from . import types\n\n",
        "    E = TypeVar(\"E\")\n    R = TypeVar(\"R\")\n\n",
        "    class Register(Protocol[E]):\n        \"\"\"What takes a function that handles events of one kind.\"\"\"\n\n        def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...\n\n\n",
        "class _Kind(type):\n    \"\"\"Events are told apart by what they say of themselves.\"\"\"\n\n    def __instancecheck__(cls, instance: object) -> bool:\n        return isinstance(instance, _Event) and instance.kind == cls.__dict__[\"kind\"]\n\n\n",
        &classes,
        "class Handlers:\n    \"\"\"Functions, each with the events that it handles.\"\"\"\n\n    def __init__(self) -> None:\n        self._handlers: dict[str, list[tuple[Callable[[Any], bool] | None, Callable[[Any], Any]]]] = {}\n\n",
        "    if TYPE_CHECKING:\n\n",
        &overloads,
        "\n    def on(self, kind: str, passes: Callable[[Any], bool] | None = None) -> Any:\n        \"\"\"Call the decorated function for every event of a kind, or for those that pass a filter: any function of the event,\n        such as `has(\"text\")`.\n\n        Handlers are called one after another. What one raises goes to `on_error`, and doesn't stop the others.\"\"\"\n\n        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:\n            self._handlers.setdefault(kind, []).append((passes, handler))\n            return handler\n\n        return register\n",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn field(name: &'static str) -> Field {
        Field { name, docs: "", ty: String::ty, required: true, flat: false, apart: false, checks: &[] }
    }

    static SPAN: Object = Object {
        name: "Span",
        docs: "A time.",
        received: false,
        set: &[],
        fields: &[field("from"), field("to")],
        checks: &[],
    };

    #[test]
    fn what_python_keeps_for_itself_is_no_name() {
        let sent = sent(&[Type::Object(&SPAN)]);
        assert!(
            sent.starts_with("_SpanKeys = TypedDict(\"_SpanKeys\", {\"from\": \"str\"})\n\n\nclass Span(_SpanKeys):"),
            "{sent}"
        );
        assert!(sent.ends_with("\n    to: str\n"), "{sent}");
        let arriving = arriving(&[Type::Object(&SPAN)]);
        assert!(arriving.ends_with("\n\n    from_: str\n    to: str\n"), "{arriving}");
    }

    #[test]
    fn a_secret_arrives_as_one_and_is_sent_as_either() {
        let password = Field { ty: wabakit::Secret::ty, ..field("password") };
        let login: &Object = Box::leak(Box::new(Object { fields: Box::leak(Box::new([password])), ..SPAN }));
        assert!(sent(&[Type::Object(login)]).ends_with("\n    password: Secret | str\n"));
        assert!(arriving(&[Type::Object(login)]).ends_with("\n    password: Secret\n"));
    }

    #[test]
    fn paragraphs_flow_and_the_rest_stands_apart() {
        let docs = text("One\ntwo.\n\nThree.\n- four\n- five\nsix", &[]);
        assert_eq!(docs, "One two.\n\nThree.\n- four\n- five six");
        assert_eq!(wrapped("    name: one two", 14), ["    name: one", "        two"]);
    }
}
