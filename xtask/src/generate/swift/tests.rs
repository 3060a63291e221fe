//! What the tests of the Swift package are printed: the types of operations, and the examples of pages.

use std::fmt::Write;

use super::{PREAMBLE, Surface, reference};
use crate::readme;

/// `Operations.swift` of the tests, which hold the types of every operation against its vectors.
pub(super) fn operations(surface: &Surface) -> String {
    let mut out = [PREAMBLE, "@testable import Wabakit\n\n"].concat();
    out.push_str("/// The types of each operation's parameters and response, unless that is a file.\n");
    out.push_str("let operations: [String: (params: any Codable.Type, answer: (any Codable.Type)?)] = [\n");
    for method in surface.methods() {
        let params = reference(&method.params);
        let answer = if method.downloads() { "nil".into() } else { format!("{}.self", reference(&method.returns)) };
        let _ = writeln!(out, "    \"{}\": ({params}.self, {answer}),", method.operation);
    }
    out + "]\n"
}

/// `Examples.swift` of the tests, which compiles those of these pages. Blocks that are functions stand outside, where tests call
/// them.
pub(in super::super) fn examples(pages: &[String]) -> String {
    let imports = "import Foundation\nimport Wabakit\n\n#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n";
    let mut out = [PREAMBLE, imports].concat();
    for (i, page) in pages.iter().enumerate() {
        let blocks = readme::blocks(page, "swift");
        let (functions, steps): (Vec<_>, Vec<_>) = blocks.iter().partition(|block| block.starts_with("func "));
        for function in functions {
            let _ = write!(out, "\n{function}\n");
        }
        let _ = writeln!(out, "\nprivate func examples{i}() async throws {{");
        for line in steps.iter().flat_map(|block| block.lines()) {
            if line != "import Wabakit" {
                let _ = writeln!(out, "{}", format!("    {line}").trim_end());
            }
        }
        out.push_str("}\n");
    }
    out
}
