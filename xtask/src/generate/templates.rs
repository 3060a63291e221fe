//! The table of rules for template definitions, `TEMPLATES.md`.

use std::fmt::Write;

use wabakit::templates::{TEMPLATE_RULES, TemplateRule};

const ABOUT: &str = "\
# Rules of message templates

Printed by `cargo xtask generate` from the rules in core. `validate_template` checks a definition by them in every language, and
`wabakit template lint` on the command line; `templates.create` and `templates.update` refuse what breaks a rule of severity *error*.

- **Error**: code and subcode of the platform's answer, where it is known.
- **Warning**: the platform may refuse the template, or display it otherwise; or one source only says so.

Category fitness, policies, duplicates, the number of emoji, media samples, catalogs, flows, display names and quotas are checked by
the platform only.

| Rule | Category | Component | Requirement | Error | Severity |
|---|---|---|---|---|---|
";

/// Prints the table.
pub(crate) fn markdown() -> String {
    let mut out = ABOUT.to_owned();
    for rule in TEMPLATE_RULES {
        let (category, component, docs) = (rule.category.text(), rule.component.text(), rule.docs.text());
        let _ = writeln!(
            out,
            "| `{}` | {category} | {component} | {docs} | {} | {} |",
            rule.id,
            error(rule),
            rule.severity
        );
    }
    out
}

fn error(rule: &TemplateRule) -> String {
    match (rule.code, rule.subcode) {
        (0, _) => String::new(),
        (code, 0) => code.to_string(),
        (code, subcode) => format!("{code}/{subcode}"),
    }
}
