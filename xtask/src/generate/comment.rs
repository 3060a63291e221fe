//! Documentation as the block comments that several languages share.

use std::fmt::Write;

/// Writes a comment `/** … */` on one line or on several; nothing for an empty text. The text must not contain the
/// end of a comment.
pub(super) fn block(out: &mut String, indent: &str, text: &str) {
    let lines: Vec<_> = text.lines().collect();
    let _ = match lines.as_slice() {
        [] => Ok(()),
        [line] => writeln!(out, "{indent}/** {line} */"),
        lines => {
            let lines = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned()).collect::<Vec<_>>();
            writeln!(out, "{indent}/**\n{}\n{indent} */", lines.join("\n"))
        }
    };
}

/// Removes block comments from a text.
pub(super) fn without(text: &str) -> String {
    let code = text.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
    code.collect::<Vec<_>>().join("\n")
}
