//! A method for each operation, which both clients share.

use std::fmt::Write;

use super::{
    LIBRARY, PREAMBLE, Place, RESPONSES, WIDTH, code, docstring, imports, indented, literal, name, reference, text,
    text_of_mapping,
};
use crate::generate::{
    naming::{pascal, used},
    surface::{Area, Beside, Method, Surface},
};

const PARAMETERS: Place = Place { received: false, module: "params." };

/// Prints the package of operations.
pub(super) fn package(surface: &Surface) -> String {
    let (mut imports, mut classes) = (String::new(), String::new());
    for area in &surface.areas {
        let class = pascal(area.name);
        let _ = writeln!(imports, "from .{} import Async{class} as Async{class}, {class} as {class}", area.name);
    }
    for prefix in ["", "Async"] {
        let _ = writeln!(classes, "\n\nclass {prefix}Areas:\n    \"\"\"Every area of operations.\"\"\"");
        for area in &surface.areas {
            let class = format!("{prefix}{}", pascal(area.name));
            let _ = writeln!(classes, "\n    @property\n    def {}(self) -> {class}:", area.name);
            docstring(&mut classes, "        ", &area.docs());
            let _ = writeln!(classes, "        return {class}(self)");
        }
    }
    let names: Vec<_> = surface.methods().map(|method| method.operation).collect();
    let names = indented(&literal(&names));
    format!(
        "{PREAMBLE}\"\"\"A method for each operation, by area. `WhatsApp` has the areas as attributes; those of `AsyncWhatsApp` have awaitable methods.\"\"\"\n\n\
         from __future__ import annotations\n\n{imports}\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Literal, TypeAlias\n\n    \
         Operation: TypeAlias = {names}\n    \"\"\"The names of all operations.\"\"\"\n{classes}"
    )
}

/// Prints the module of an area.
pub(super) fn module(area: &Area) -> String {
    let body = self::area(area);
    let code = code(&body);
    let library = imports(&code, "    ", LIBRARY);
    let package = imports(&code, "    ", &[("..", &["params", "types"]), (".._core", &["Secret"])]);
    let helpers = used(&code, ["Area", "awaited", "iterated"]).join(", ");
    // The results of the client's methods have the type Any.
    format!(
        "{PREAMBLE}\"\"\"{}\"\"\"\n\n# mypy: disable-error-code=\"no-any-return\"\n\n\
         from __future__ import annotations\n\nfrom ..area import {helpers}\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n{library}\n{package}\n\n{body}",
        area.docs(),
    )
}

/// Prints the classes of an area for both clients.
fn area(area: &Area) -> String {
    let class = pascal(area.name);
    let mut out = format!("class {class}(Area):\n");
    docstring(&mut out, "    ", &area.docs());
    out.push('\n');
    let mut awaited = format!(
        "class Async{class}(Area):\n    \"\"\"`{class}` to await; methods that end with `_all` are for `async for`.\"\"\"\n\n"
    );
    for method in &area.methods {
        let name = method.name;
        let docs = text_of_mapping(&method.docs, &method.object);
        self::method(&mut out, method, name, "call", &reference(&method.returns, RESPONSES), &docs);
        let _ = writeln!(awaited, "    {name} = awaited({class}.{name})");
        if let Some(pages) = &method.pages {
            let (name, items) = (&pages.name, format!("Iterator[{}]", reference(&pages.item, RESPONSES)));
            self::method(&mut out, method, name, "pages", &items, pages.docs);
            let _ = writeln!(awaited, "    {name} = iterated({class}.{name})");
        }
    }
    out + "\n" + &awaited
}

fn method(out: &mut String, method: &Method, name: &str, perform: &str, returns: &str, docs: &str) {
    let _ = writeln!(out, "    def {name}(\n        self,\n        *,");
    let mut docs = format!("{docs}\n\nArgs:");
    let mut given = vec![];
    for field in method.object.fields(Beside::Keys) {
        let (name, ty) = (self::name(&field, &[]), reference(&field.ty, PARAMETERS));
        let none = if field.required && !field.media_type { "" } else { " | None = None" };
        let _ = writeln!(out, "        {name}: {}{none},", ty.replace('\n', "\n        "));
        let _ = write!(docs, "\n    {name}: {}", text(&field.docs).replace('\n', "\n        "));
        given.push(format!("\"{}\": {name}", field.name));
    }
    out.push_str("        lenient: bool = False,\n        extra: Mapping[str, Any] | None = None,\n");
    docs += "\n    lenient: Allows values outside their bounds and unknown fields. Types are always checked.";
    docs += "\n    extra: Fields merged deeply into the body after the checks, for parameters that the platform added recently.";
    let _ = write!(docs, "\n\n{}", method.page);
    let _ = writeln!(out, "    ) -> {returns}:");
    docstring(out, "        ", &docs);
    let start = format!("        return self._client.{perform}(\"{}\", {{", method.operation);
    let end = "}, lenient=lenient, extra=extra)";
    let given = match given.join(", ") {
        line if start.len() + line.len() + end.len() <= WIDTH => line,
        _ => given.iter().map(|pair| format!("\n            {pair},")).collect::<String>() + "\n        ",
    };
    let _ = writeln!(out, "{start}{given}{end}\n");
}
