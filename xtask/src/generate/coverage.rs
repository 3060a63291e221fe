//! The table of operations, `OPERATIONS.md`: what core describes of each, and where the platform documents it.

use std::fmt::Write;

use serde_json::Value;
use wabakit::{OPERATIONS, Op};

const ABOUT: &str = "\
# Operations

Printed by `cargo xtask generate` from the descriptions in core and from `tests/inventory.json`. `wabakit ops` prints the same as JSON,
with the documentation of each operation.

- **Rate limit**: `send` is the throughput of the phone number and the pair rate limit; `management` is 200 calls an hour for each app and
  WhatsApp Business account, or 5,000 with a registered phone number; `credit` is 5,000 calls an hour for each app; all other calls count
  against the ordinary limit of the app.
- **Repeatable**: a repeated call has the same effect as one call, so that it may be retried after a timeout.
- **Source**: the platform's OpenAPI file (v23.0), or beyond it: its guides, changelog and Graph API.
- **Status**: *unconfirmed* operations have one source only, or sources that disagree; they are read tolerantly. *Retired* ones answer
  with errors on current accounts.

";

/// Prints the table.
pub(crate) fn markdown(inventory: &str) -> Result<String, String> {
    let inventory: Value = serde_json::from_str(inventory).map_err(|e| format!("tests/inventory.json: {e}"))?;
    let rows = |list: &str| inventory[list].as_array().into_iter().flatten();
    let documented = |op: &Op| rows("operations").find(|row| names(row).any(|name| name == op.name));
    let beyond = |op: &Op| rows("beyond").find(|row| names(row).any(|name| name == op.name));
    let mut out = ABOUT.to_owned();
    let count = OPERATIONS.iter().filter(|op| documented(op).is_some()).count();
    let others = OPERATIONS.len() - count;
    let _ = writeln!(out, "{} operations: {count} of the OpenAPI file, {others} beyond it.", OPERATIONS.len());
    let mut area = "";
    for op in OPERATIONS {
        if op.area() != area {
            area = op.area();
            let _ = write!(
                out,
                "\n## {area}\n\n| Operation | Request | Permission | Rate limit | Repeatable | Source | Status |\n|---|---|---|---|---|---|---|\n"
            );
        }
        let endpoint = &op.endpoint;
        let (source, row) = match documented(op) {
            Some(row) => ("OpenAPI", Some(row)),
            None => ("beyond", beyond(op)),
        };
        let _ = writeln!(
            out,
            "| {} | `{} {}{}` | {} | {} | {} | {source} | {} |",
            op.verb(),
            endpoint.method.as_str(),
            endpoint.path,
            endpoint.field.map_or(String::new(), |field| format!("?fields={field}")),
            endpoint.permission.join(", "),
            endpoint.rate_limit.as_str(),
            if endpoint.idempotent { "yes" } else { "no" },
            row.map_or("documented", status),
        );
    }
    Ok(out)
}

/// Names of the operations in a row of the inventory.
fn names(row: &Value) -> impl Iterator<Item = &str> {
    let many = row["ops"].as_array().into_iter().flatten();
    many.chain([&row["op"]]).filter_map(Value::as_str)
}

fn status(row: &Value) -> &'static str {
    match row {
        row if row["retired"] == true => "retired",
        row if row["unconfirmed"].is_string() => "unconfirmed",
        row if row["beta"] == true => "beta",
        _ => "documented",
    }
}
