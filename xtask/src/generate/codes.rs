//! The platform's error codes as constants, each with its cause and remedy.

use std::fmt::Write;

use wabakit::{
    Change, ErrorKind,
    codes::{ALL, Code},
};

use super::{comment, naming::camel, swift};

const ABOUT: &str = "The platform's error codes, and what to do about each.";

/// `codes.ts`
pub(super) fn typescript() -> String {
    let mut out = format!("{}/** {ABOUT} */\nexport const ErrorCode = {{\n", preamble("//"));
    each(&mut out, "  ", |code| format!("{}: {},", code.name, code.code));
    out += "} as const;\n";
    let kinds = ErrorKind::ALL.iter().map(|kind| kind.as_str());
    let changes = Change::ALL.iter().map(|change| change.as_str());
    union(&mut out, "ErrorKind", "Kind of an error: the family of its code. Later versions add kinds.", kinds);
    union(
        &mut out,
        "Change",
        "Change that is required before a call can succeed. Later versions add changes.",
        changes,
    );
    out
}

/// Prints a type of one of these texts, or of any other.
fn union(out: &mut String, name: &str, docs: &str, texts: impl Iterator<Item = &'static str>) {
    let texts = texts.map(|text| format!("\n  | \"{text}\"")).collect::<String>();
    let _ = write!(out, "\n/** {docs} */\nexport type {name} ={texts}\n  | (string & {{}});\n");
}

/// `codes.py`
pub(super) fn python() -> String {
    let mut out = format!(
        "{}\"\"\"{ABOUT}\"\"\"\n\nfrom __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Final\n\n\nclass ErrorCode:\n    \"\"\"{ABOUT}\"\"\"\n\n",
        preamble("#")
    );
    for code in ALL {
        let docs = lines(code, "    ").join("\n    ");
        let _ = write!(out, "    {}: Final = {}\n    \"\"\"{docs}\"\"\"\n", code.name, code.code);
    }
    out
}

/// `kinds.py`
pub(super) fn python_kinds() -> String {
    let about =
        "The kinds of errors, and of advice on retries. Members are texts: `error.kind == \"media\"` works too.";
    let mut out = format!("{}\"\"\"{about}\"\"\"\n\nfrom enum import Enum\n", preamble("#"));
    let retries = ["never", "safe", "after_change", "maybe_duplicate"];
    let kinds = ErrorKind::ALL.iter().map(|kind| kind.as_str()).collect();
    let classes = [
        ("ErrorKind", "Kind of an error: the family of its code.", kinds),
        ("RetryKind", "Advice whether the same call may be repeated.", retries.to_vec()),
    ];
    for (name, docs, words) in classes {
        let _ = write!(out, "\n\nclass {name}(str, Enum):\n    \"\"\"{docs}\"\"\"\n\n");
        for word in words {
            let _ = writeln!(out, "    {} = \"{word}\"", word.to_uppercase());
        }
        out += "\n    def __str__(self) -> str:\n        return self.value\n";
    }
    out
}

/// `Codes.kt`
pub(super) fn kotlin() -> String {
    let mut out = format!("{}package wabakit\n\n/** {ABOUT} */\npublic object ErrorCode {{\n", preamble("//"));
    each(&mut out, "    ", |code| format!("public const val {}: Long = {}", code.name, code.code));
    out += "}\n\n/** Kind of an error: the family of its code. Later versions add kinds. */\n@JvmInline\n";
    out += "public value class ErrorKind(public val value: String) {\n    override fun toString(): String = value\n\n";
    out += "    public companion object {\n";
    for kind in ErrorKind::ALL {
        let (name, value) = (kind.as_str().to_ascii_uppercase(), kind.as_str());
        let _ = writeln!(out, "        public val {name}: ErrorKind = ErrorKind(\"{value}\")");
    }
    out + "    }\n}\n"
}

/// `Codes.swift`
pub(super) fn swift() -> String {
    let mut out = format!("{}/// {ABOUT}\npublic enum ErrorCode {{\n", preamble("//"));
    for code in ALL {
        for line in lines(code, "    /// ") {
            let _ = writeln!(out, "    /// {line}");
        }
        let _ = writeln!(out, "    public static let {}: Int64 = {}", swift_name(code), code.code);
    }
    out.push_str("}\n\n/// Kind of an error: the family of its code.\n");
    let word = |text, docs: &'static str| (text, docs.trim());
    swift::choice(
        &mut out,
        "ErrorKind",
        &ErrorKind::ALL.iter().map(|kind| word(kind.as_str(), kind.docs())).collect::<Vec<_>>(),
    );
    out.push_str("/// A change that is required before a call can succeed.\n");
    swift::choice(
        &mut out,
        "RequiredChange",
        &Change::ALL.iter().map(|of| word(of.as_str(), of.docs())).collect::<Vec<_>>(),
    );
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn swift_name(code: &Code) -> String {
    camel(&code.name.to_ascii_lowercase())
}

fn preamble(comment: &str) -> String {
    format!("{comment} Printed by `cargo xtask generate` from the codes in core. Don't edit.\n\n")
}

fn each(out: &mut String, indent: &str, constant: impl Fn(&Code) -> String) {
    for code in ALL {
        comment::block(out, indent, &lines(code, indent).join("\n"));
        let _ = writeln!(out, "{indent}{}", constant(code));
    }
}

/// Wraps the documentation of a code into lines of at most 120 characters, including their indentation.
fn lines(code: &Code, before: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in code.docs.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if before.len() + line.len() + word.len() < 110 => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_valid_and_unique_in_every_language() {
        let valid = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        assert!(ALL.iter().all(|code| valid(code.name) && code.name == code.name.to_ascii_uppercase()));
        let names: BTreeSet<_> = ALL.iter().map(swift_name).collect();
        assert!(names.iter().all(|name| valid(name)));
        assert_eq!(names.len(), ALL.len());
    }

    #[test]
    fn documentation_never_ends_a_comment_or_a_string() {
        for Code { name, docs, .. } in ALL {
            assert!(docs.ends_with('.') && !docs.contains(['"', '\\']) && !docs.contains("*/"), "{name}: {docs}");
        }
    }
}
