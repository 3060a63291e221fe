//! The table of the sandbox's rules, `FIDELITY.md`.

use std::fmt::Write;

use wabakit_sandbox::{Basis, rules};

use super::surface::PAGES;

const ABOUT: &str = "\
# Fidelity of the sandbox

Printed by `cargo xtask generate` from the rules in the sandbox. Each rule has the reason to believe that the platform has it:

- **Documented**: a page of the platform's documentation, or the page nearest to it.
- **Observed**: a recording of the platform in a public repository.
- **Chosen**: the platform doesn't publish the rule, or tests need another one.

A refused request's entry in the log names its rule, as in `\"rule\": \"messages.window\"`. So do the entries of a webhook which
reports that an accepted message failed.
";

/// Prints the rules of each area.
pub(crate) fn markdown() -> String {
    let mut out = ABOUT.to_owned();
    let mut last = "";
    for rule in rules() {
        let area = rule.id.split('.').next().unwrap_or_default();
        if area != last {
            let _ = write!(out, "\n## {area}\n\n| Rule | What the sandbox does | Basis |\n|---|---|---|\n");
            last = area;
        }
        let _ = writeln!(out, "| `{}` | {} | {} |", rule.id, rule.summary, basis(rule.basis));
    }
    out
}

fn basis(basis: Basis) -> String {
    match basis {
        Basis::Documented(page) => format!("[documented]({})", url(page)),
        Basis::Observed(recording) => format!("observed: {recording}"),
        Basis::Chosen(reason) => format!("chosen: {reason}"),
    }
}

/// The URL of a page. Its path may lead out of the folder of all pages.
fn url(page: &str) -> String {
    let mut folder = PAGES.trim_end_matches('/');
    let mut page = page;
    while let Some(rest) = page.strip_prefix("../") {
        (folder, page) = (folder.rsplit_once('/').map_or(folder, |(parent, _)| parent), rest);
    }
    format!("{folder}/{page}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_lead_out_of_the_folder_of_all_pages() {
        assert_eq!(url("block-users"), format!("{PAGES}block-users"));
        assert_eq!(
            url("../../graph-api/guides/upload"),
            "https://developers.facebook.com/documentation/graph-api/guides/upload"
        );
        assert_eq!(url("../../../docs/graph-api/results"), "https://developers.facebook.com/docs/graph-api/results");
    }
}
