//! `wabakit ops`: the list of operations.

use clap::Args;
use serde_json::json;
use wabakit::{OPERATIONS, Op};

use crate::{failure::Failure, output};

/// List all operations
///
/// Prints one object per line: op (the name for call, request and response), method, path, permission (the permissions
/// that the access token needs), lane (the rate limit class: send, management, credit or standard), idempotent (true if a
/// repeated call does no harm), pages (true if the response is one page of a list), docs and link (the platform's
/// documentation).
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  wabakit ops templates
  wabakit ops | grep '\"lane\":\"send\"'")]
pub(crate) struct Options {
    /// Area, such as templates, or the name of an operation. Default: all.
    area: Option<String>,
}

/// Base URL of the platform's documentation.
pub(crate) const DOCUMENTATION: &str = "https://developers.facebook.com/documentation/business-messaging/whatsapp/";

/// Prints operations, one per line.
pub(crate) fn command(options: &Options) -> Result<(), Failure> {
    let wanted = |op: &&Op| options.area.as_ref().is_none_or(|area| area == op.area() || area == op.name);
    let mut found = OPERATIONS.iter().filter(wanted).peekable();
    if let (None, Some(area)) = (found.peek(), &options.area) {
        return Err(Failure::usage("AREA", "the name of an area or of an operation", area));
    }
    found.try_for_each(|op| {
        let endpoint = &op.endpoint;
        let operation = json!({
            "op": op.name, "method": endpoint.method.as_str(), "path": endpoint.path, "permission": endpoint.permission,
            "lane": endpoint.rate_limit.as_str(), "idempotent": endpoint.idempotent, "pages": !endpoint.pages.is_empty(),
            "docs": endpoint.docs.text(), "link": format!("{DOCUMENTATION}{}", endpoint.link.text()),
        });
        output::line(&operation.to_string())
    })
}
