//! Python: the types of parameters, responses and events, and a method for each operation. Each is a package with a module
//! for each area.

pub(super) mod classes;
mod events;
mod operations;
pub(super) mod types;

use std::fmt::Write;

use super::{
    Printed,
    naming::used,
    surface::{Beside, Chapter, Content, Direction, Docs, Field, Form, Named, Object, Ref, Surface},
};

const PREAMBLE: &str = "# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.\n\n";

/// Maximum length of a line.
const WIDTH: usize = 120;

/// Keywords, which can't be names.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Modules of the standard library and the names that printed modules import from them.
const LIBRARY: &[(&str, &[&str])] = &[
    ("collections.abc", &["Iterator", "Mapping", "Sequence"]),
    ("os", &["PathLike"]),
    ("typing", &["Any", "Literal", "Protocol", "TypeAlias", "TypedDict"]),
];

const NOT_REQUIRED: &str = "if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired
";

/// Place in which a type is written.
#[derive(Clone, Copy)]
struct Place {
    /// True for received types, false for parameters.
    received: bool,
    /// Prefix of the module that declares the type.
    module: &'static str,
}

const PARAMS: Place = Place { received: false, module: "" };
const RESPONSES: Place = Place { received: true, module: "types." };

/// Prints all files.
pub(super) fn files(surface: &Surface) -> Vec<Printed> {
    let mut files = package("params", "Parameters{}, under the platform's names.", &modules(surface, Direction::Sent));
    let about = "Responses and events{}, for annotations: at run time each of these is a `wabakit.Object`.";
    files.extend(package("types", about, &modules(surface, Direction::Received)));
    for area in &surface.areas {
        files.push(Printed::new(format!("python/wabakit/operations/{}.py", area.name), operations::module(area)));
    }
    files.push(Printed::new("python/wabakit/operations/__init__.py", operations::package(surface)));
    let chapters = surface.chapters(&[Direction::Received], Beside::Keys);
    let received: Vec<_> = chapters.iter().flat_map(|chapter| chapter.types.iter().copied()).collect();
    files.push(Printed::new("python/wabakit/events.py", events::module(&surface.events, &received)));
    files.push(Printed::new("python/src/names.txt", names(&received)));
    files
}

/// Prints the names of all fields of responses and events. An object raises an exception for other attributes.
fn names(received: &[&Named]) -> String {
    let mut names = types::names(received);
    names.sort_unstable();
    names.dedup();
    names.join("\n") + "\n"
}

/// Returns the names and texts of the modules of a package of types.
fn modules(surface: &Surface, direction: Direction) -> Vec<(&'static str, String)> {
    let module = |Chapter { home, content, types }: Chapter<'_>| {
        let (base, types) = match direction {
            Direction::Sent => (types::FILES, types::sent(&types)),
            Direction::Received => (types::RECEIVED, types::received(&types)),
        };
        (home, if matches!(content, Content::Shared) { base.to_owned() + &types } else { types })
    };
    let chapters = surface.chapters(&[direction], Beside::Keys);
    chapters.into_iter().map(module).filter(|(_, body)| !body.is_empty()).collect()
}

/// Prints a package of types: its modules, and one that exports all of them.
fn package(name: &str, about: &str, modules: &[(&str, String)]) -> Vec<Printed> {
    let mut all = format!("{PREAMBLE}\"\"\"{}\"\"\"\n\n", about.replace("{}", ""));
    let mut files = vec![];
    for (home, body) in modules {
        let about = match *home {
            "events" => about.replace("{}", " of webhooks"),
            "shared" => about.replace("{}", " that several areas share"),
            area => about.replace("{}", &format!(" of `{area}`")),
        };
        let others = modules.iter().filter(|(other, _)| other != home);
        files.push(Printed::new(format!("python/wabakit/{name}/{home}.py"), module(&about, body, others)));
        let _ = writeln!(all, "from .{home} import *");
    }
    files.push(Printed::new(format!("python/wabakit/{name}/__init__.py"), all));
    files
}

/// Prints a module with its imports.
fn module<'m>(about: &str, body: &str, others: impl Iterator<Item = &'m (&'m str, String)>) -> String {
    let code = code(body);
    let optional = code.contains("NotRequired");
    let mut library = imports(&code, "", LIBRARY);
    if optional {
        library =
            "import sys\n".to_owned() + &library.replace("from typing import ", "from typing import TYPE_CHECKING, ");
    }
    let mut package = imports(&code, "", &[(".._core", &["Object", "Secret"]), ("..files", &["FileStream"])]);
    for (home, body) in others {
        package += &imports(&code, "", &[(&format!(".{home}"), &declared(body))]);
    }
    let mut out = format!("{PREAMBLE}\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n");
    for imports in [library.as_str(), &package, if optional { NOT_REQUIRED } else { "" }] {
        if !imports.is_empty() {
            out += imports;
            out.push('\n');
        }
    }
    format!("{out}\n{}\n", body.trim_end())
}

/// Prints the imports of the names that a code uses.
fn imports(code: &str, indent: &str, modules: &[(&str, &[&str])]) -> String {
    let mut out = String::new();
    for (module, names) in modules {
        let names = used(code, names.iter().copied());
        if !names.is_empty() {
            let _ = writeln!(out, "{indent}from {module} import {}", names.join(", "));
        }
    }
    out
}

/// Removes the documentation from a text.
fn code(text: &str) -> String {
    text.split("\"\"\"").step_by(2).collect()
}

/// Returns the names that a module declares.
fn declared(body: &str) -> Vec<&str> {
    let class = |line: &str| line.strip_prefix("class ").and_then(|rest| rest.find(['(', ':'])).map(|end| 6..6 + end);
    let alias = |line: &str| line.find(": TypeAlias").map(|end| 0..end);
    body.lines().filter_map(|line| line.get(class(line).or_else(|| alias(line))?)).collect()
}

/// Returns the name of a field as an attribute or a parameter.
fn name(field: &Field, taken: &[&str]) -> String {
    let underscore = if KEYWORDS.contains(&field.name) || taken.contains(&field.name) { "_" } else { "" };
    format!("{}{underscore}", field.name)
}

/// Prints a reference to a type.
fn reference(ty: &Ref, place: Place) -> String {
    let Place { received, module } = place;
    let inner = |of: &Ref| reference(of, place);
    match ty {
        Ref::Empty => "None".into(),
        Ref::Any => "Any".into(),
        Ref::Bool => "bool".into(),
        Ref::Integer => "int".into(),
        Ref::Number => "float".into(),
        Ref::Text => "str".into(),
        Ref::Secret if received => "Secret".into(),
        Ref::Secret => "Secret | str".into(),
        Ref::Bytes if received => "bytes".into(),
        Ref::Bytes => format!("{module}File"),
        Ref::OrText(of) if **of == Ref::Bool => "bool | Literal[\"true\", \"false\"]".into(),
        Ref::OrText(of) if **of == Ref::Text => "str | int".into(),
        Ref::OrText(of) => format!("{} | str", inner(of)),
        Ref::List(of) if received => format!("list[{}]", inner(of)),
        Ref::List(of) => format!("Sequence[{}]", inner(of)),
        Ref::Map(of) => format!("Mapping[str, {}]", inner(of)),
        Ref::Constant(value) => literal(&[value]),
        Ref::Tag(tags) => literal(tags) + if received { " | str" } else { "" },
        Ref::Named(name) => format!("{module}{name}"),
    }
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

/// Indents a type of several lines for a class.
fn indented(ty: &str) -> String {
    ty.replace('\n', "\n    ")
}

/// Joins documentation: each paragraph on one line, followed by the rule; several rules become a list.
fn text(docs: &Docs) -> String {
    let mut text = String::new();
    let mut apart = true;
    for line in docs.text.lines() {
        let starts = line.is_empty() || line.starts_with("- ");
        text += if starts || apart { "\n" } else { " " };
        text += line;
        apart = line.is_empty();
    }
    format!("{text}\n{}", listed(docs.rules.iter().map(|rule| (*rule).to_owned()).collect())).trim().into()
}

/// Joins the documentation of an object that is written as one mapping, with the keys that are required.
fn text_of_mapping(docs: &Docs, object: &Object) -> String {
    let rules = required(object).into_iter().chain(docs.rules.iter().map(|rule| (*rule).to_owned())).collect();
    format!("{}\n{}", text(&Docs { rules: vec![], ..docs.clone() }), listed(rules)).trim().into()
}

/// Returns one rule as a line, and several as a list.
fn listed(rules: Vec<String>) -> String {
    match rules.as_slice() {
        [rule] => rule.clone(),
        rules => rules.iter().map(|rule| format!("\n- {rule}")).collect(),
    }
}

/// Describes which keys of an object are required in place of others.
fn required(object: &Object) -> Vec<String> {
    let one_of = |number: &str, keys: Vec<&str>| {
        let keys: Vec<_> = keys.iter().map(|key| format!("`{key}`")).collect();
        format!("Required: {number} one of {}.", keys.join(", "))
    };
    let number = |exactly_one| if exactly_one { "exactly" } else { "at least" };
    let group = object.group.map(|group| one_of(number(group.exactly_one), group.keys.to_vec()));
    let beside = object.fields.iter().flat_map(|field| match &field.beside {
        Some(Form::Object(inner)) => required(inner),
        Some(Form::Union(union)) if !union.received => {
            vec![one_of("exactly", union.variants.iter().map(|variant| variant.name).collect())]
        }
        _ => vec![],
    });
    group.into_iter().chain(beside).collect()
}

/// Prints documentation as a docstring.
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

/// Wraps a line. Continuations of list items and arguments are indented further.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_paragraphs_and_keeps_list_items_apart() {
        let docs = Docs { text: "One\ntwo.\n\nThree.\n- four\n- five\nsix", rules: vec![] };
        assert_eq!(text(&docs), "One two.\n\nThree.\n- four\n- five six");
        assert_eq!(wrapped("    name: one two", 14), ["    name: one", "        two"]);
    }
}
