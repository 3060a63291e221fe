//! `wabakit ops`: the list of operations.

use serde_json::json;
use wabakit::OPERATIONS;

use crate::{args::Args, failure::Failure, output};

/// Base URL of the platform's documentation.
const DOCUMENTATION: &str = "https://developers.facebook.com/documentation/business-messaging/whatsapp/";

/// Prints every operation, one per line.
pub(crate) fn command(args: &Args) -> Result<(), Failure> {
    args.no_words()?;
    OPERATIONS.iter().try_for_each(|op| {
        let endpoint = &op.endpoint;
        let operation = json!({
            "op": op.name, "method": endpoint.method.as_str(), "path": endpoint.path, "permission": endpoint.permission,
            "lane": endpoint.rate_limit.as_str(), "pages": !endpoint.pages.is_empty(), "docs": endpoint.docs.text(),
            "link": format!("{DOCUMENTATION}{}", endpoint.link.text()),
        });
        output::line(&operation.to_string())
    })
}
