//! Lists of the public declarations of each language, so that a change of the public surface shows in a review. They are
//! read from the sources: a declaration begins at a line that its language marks as public, and ends before its body.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::Printed;

/// Sources of a language, and the form of its declarations.
struct Language {
    name: &'static str,
    folders: &'static [&'static str],
    extensions: &'static [&'static str],
    /// Returns whether a public declaration begins at a line. `outer` is the declaration around it, if it is public too.
    is_public: fn(line: &str, outer: &str) -> bool,
    /// Beginnings of lines around declarations that aren't declarations themselves, such as `impl`.
    around: &'static [&'static str],
    /// Texts before the body or the value of a declaration.
    ends: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    Language {
        name: "rust",
        folders: &["core/src", "client/src", "sandbox/src"],
        extensions: &[".rs"],
        is_public: |line, outer| {
            let is_variant = outer.starts_with("pub enum ") && line.starts_with(char::is_uppercase);
            is_variant || line.starts_with("pub ") && !line.starts_with("pub mod ")
        },
        around: &["impl", "macro_rules!"],
        ends: &[" {", ";", " = "],
    },
    Language {
        name: "typescript",
        folders: &["wasm/ts"],
        extensions: &[".ts"],
        is_public: |line, outer| {
            let is_inside =
                outer.starts_with("export ") && [" class ", " interface "].iter().any(|word| outer.contains(word));
            let is_hidden = ["#", "private ", "}", "static {", "/", "*"].iter().any(|word| line.starts_with(word));
            line.starts_with("export ") || is_inside && !is_hidden
        },
        around: &[],
        ends: &[" {", ";", " = "],
    },
    Language {
        name: "python",
        folders: &["python/wabakit"],
        extensions: &[".py", ".pyi"],
        is_public: |line, outer| {
            let named = ["async def ", "def ", "class "].iter().find_map(|word| line.strip_prefix(word));
            let attribute = line.split_once(": ").filter(|(name, _)| outer.starts_with("class ") && is_name(name));
            let name = named.or(attribute.map(|(name, _)| name));
            name.is_some_and(|name| !name.starts_with('_') || name.starts_with("__init__"))
        },
        around: &["if "],
        ends: &[":\n", " = "],
    },
    Language {
        name: "kotlin",
        folders: &["bindings/kotlin/src/main/kotlin"],
        extensions: &[".kt"],
        is_public: |line, _| line.starts_with("public "),
        around: &[],
        ends: &[" {", " = ", " by "],
    },
    Language {
        name: "swift",
        folders: &["bindings/swift/Sources/Wabakit"],
        extensions: &[".swift"],
        is_public: |line, outer| line.starts_with("public ") || outer.contains("enum ") && line.starts_with("case "),
        around: &["extension "],
        ends: &[" {", " = "],
    },
];

/// Returns whether a file only declares the compiled module.
fn is_glue(path: &Path) -> bool {
    path.ends_with("wasm/ts/core.d.ts")
}

fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Returns the lists of all languages.
pub(super) fn files(root: &Path, printed: &[Printed]) -> io::Result<Vec<Printed>> {
    let lists = LANGUAGES.iter().map(|language| {
        let mut list = String::from("Public declarations, printed by `cargo xtask generate` from the sources.\n");
        for path in language.sources(root)? {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            // Printed files may be about to change.
            let fresh = printed.iter().find(|file| file.path == name).map(|file| file.text.clone());
            let text = fresh.map_or_else(|| fs::read_to_string(&path), Ok)?;
            let declarations = language.declarations(&text);
            if !declarations.is_empty() {
                list += &format!("\n{name}\n{declarations}");
            }
        }
        Ok(Printed::new(format!("docs/surface/{}.txt", language.name), list))
    });
    lists.collect()
}

impl Language {
    /// Returns the source files, in the order of their names.
    fn sources(&self, root: &Path) -> io::Result<Vec<PathBuf>> {
        let mut found = vec![];
        let mut folders: Vec<_> =
            self.folders.iter().map(|folder| root.join(folder)).filter(|path| path.exists()).collect();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if self.extensions.iter().any(|end| path.to_string_lossy().ends_with(end)) && !is_glue(&path) {
                    found.push(path);
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// Returns the public declarations of a file, indented as in the file.
    fn declarations(&self, text: &str) -> String {
        let mut out = String::new();
        // The declarations around a line: indentation, text, and whether it was written.
        let mut around: Vec<(usize, String, bool)> = vec![];
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let (indent, code) = (line.len() - line.trim_start().len(), line.trim_start());
            if code.starts_with("\"\"\"") && !code[3..].contains("\"\"\"") {
                lines.find(|line| line.contains("\"\"\""));
                continue;
            }
            if code == "#[cfg(test)]" {
                break;
            }
            if code.is_empty()
                || ["//", "/*", "* ", "*/", "#", "@", ")", "\""].iter().any(|mark| code.starts_with(mark))
            {
                continue;
            }
            around.retain(|(outer, ..)| *outer < indent);
            let outer = around.last().map_or("", |(_, outer, _)| outer);
            let is_hidden = around.iter().any(|(_, outer, _)| outer.is_empty());
            let is_public = !is_hidden && (self.is_public)(code, outer);
            if !is_public && !self.around.iter().any(|word| code.starts_with(word)) {
                // What is inside isn't public either.
                around.push((indent, String::new(), false));
                continue;
            }
            let declaration = self.declaration(code, &mut lines);
            around.push((indent, declaration, false));
            if is_public {
                for (indent, text, is_written) in around.iter_mut().filter(|(_, text, _)| !text.is_empty()) {
                    if !std::mem::replace(is_written, true) {
                        out += &format!("{:indent$}  {text}\n", "", indent = *indent);
                    }
                }
            }
        }
        out
    }

    /// Returns a declaration on one line, without its body.
    fn declaration<'t>(&self, first: &str, rest: &mut impl Iterator<Item = &'t str>) -> String {
        let mut text = format!("{first}\n");
        loop {
            let open = text.matches(['(', '[']).count().saturating_sub(text.matches([')', ']']).count());
            if open == 0 {
                break;
            }
            let Some(line) = rest.next() else { break };
            let line = line.trim();
            if !["//", "/*", "*", "#["].iter().any(|mark| line.starts_with(mark)) {
                text += &format!("{line}\n");
            }
        }
        let mut depth = 0_usize;
        let end = text.char_indices().find(|(at, c)| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && self.ends.iter().any(|end| text[*at..].starts_with(end))
        });
        let text = &text[..end.map_or(text.len(), |(at, _)| at)];
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.replace("( ", "(").replace(", )", ")").replace(" )", ")").trim_end_matches([' ', '=']).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(language: &str, text: &str) -> Vec<String> {
        let language = LANGUAGES.iter().find(|known| known.name == language).unwrap();
        language.declarations(text).lines().map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn lists_public_declarations_without_bodies() {
        let rust = "/// Docs.\npub struct A {\n    /// Docs.\n    pub x: u8,\n    y: u8,\n}\n\nimpl A {\n    pub fn f(\n        &self,\n        x: u8,\n    ) -> u8 {\n        x\n    }\n    fn g() {}\n}\n\npub(crate) fn h() {}\n\npub enum E {\n    One,\n}\n";
        assert_eq!(
            listed("rust", rust),
            ["pub struct A", "pub x: u8,", "impl A", "pub fn f(&self, x: u8) -> u8", "pub enum E", "One,"]
        );
        let typescript = "export class A {\n  #x = 1;\n  readonly y: number;\n  f(x: number): void {\n    const z = 1;\n  }\n}\nfunction g() {}\nexport function h(x: string): string {\n  return x;\n}\n";
        assert_eq!(
            listed("typescript", typescript),
            ["export class A", "readonly y: number", "f(x: number): void", "export function h(x: string): string"]
        );
        let python = "class A:\n    \"\"\"Docs.\n\n    def no(): pass\n    \"\"\"\n\n    x: int = 1\n\n    def f(self, x: int = 1) -> None:\n        y: int = x\n\n\nclass _B:\n    def g(self): ...\n";
        assert_eq!(listed("python", python), ["class A", "x: int", "def f(self, x: int = 1) -> None"]);
        let kotlin = "public class A internal constructor(private val x: Int) {\n    public suspend fun f(\n        x: Int = 1,\n    ): Int = x\n    private fun g() {}\n}\ninternal class B {\n    public fun h() {}\n}\n";
        assert_eq!(
            listed("kotlin", kotlin),
            ["public class A internal constructor(private val x: Int)", "public suspend fun f(x: Int = 1): Int"]
        );
        let swift = "public enum A: Sendable {\n    case one\n}\nextension A {\n    public var x: Int { 1 }\n}\nextension B {\n    var y: Int { 1 }\n}\n";
        assert_eq!(listed("swift", swift), ["public enum A: Sendable", "case one", "extension A", "public var x: Int"]);
    }
}
