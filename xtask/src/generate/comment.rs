//! Documentation as the block comments that several languages share.

use std::fmt::Write;

use wabakit::Check;

/// A text with the rules that hold for what it describes, a line each.
pub(super) fn text(text: &str, checks: &[Check]) -> String {
    let rules = checks.iter().filter_map(|check| if let Check::Rule(rule) = check { Some(rule.docs) } else { None });
    text.lines().chain(rules).collect::<Vec<_>>().join("\n")
}

/// `/** … */`, on one line or on several; nothing where there is no text. What would end the comment is escaped already.
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
