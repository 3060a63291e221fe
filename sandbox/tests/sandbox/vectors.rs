//! Every request of the shared vectors is read with its own parameters: accepted, or refused because an object is missing.

use serde_json::{Value, json};
use wabakit::{Body, Error, File, Op, RawCall};
use wabakit_sandbox::Settings;

use crate::world::World;

/// Beginnings of errors that report a malformed request.
const MISTAKEN: [&str; 4] = ["Unknown path", "Unexpected key", "The parameter", "Required parameter"];

#[test]
fn understands_every_request_that_core_builds() {
    let mut understood = 0;
    let mut odd = vec![];
    for case in wabakit_vectors::cases("requests") {
        let elsewhere = ["settings", "lenient", "extra"].iter().any(|name| case.get(name).is_some());
        if case.get("request").is_none() || elsewhere || case.text("op") == "media.download" {
            continue;
        }
        let mut world = World::new(Settings { direct_send: true, ..Settings::default() });
        let (op, file) = (Op::find(case.text("op")).unwrap(), case.bytes("file"));
        let request = world.wa.call(op, case.call(file.as_deref())).unwrap_or_else(|e| panic!("{}: {e}", case.name));
        let response = world.platform.handle(&request, world.now);
        let about = world.platform.log().next_back().unwrap().about();
        let params = case.object("params");
        let judged = op.check_response(
            response.status().as_u16(),
            response.headers(),
            response.body(),
            Some(&params.clone().into()),
        );
        let mistaken = match &judged {
            Ok(_) => false,
            // No object has this ID, so the operation can't be determined.
            Err(Error::Api(error)) if error.subcode == Some(33) => continue,
            Err(Error::Api(error)) => {
                let details = error.details.as_deref().unwrap_or_default();
                error.status == 501 || MISTAKEN.iter().any(|start| details.starts_with(start))
            }
            Err(_) => true,
        };
        let mut meant = RawCall { params: params.into(), file: file.as_deref().map(File::Held), ..RawCall::default() };
        op.check(&mut meant).unwrap();
        let meant: serde_json::Map<_, _> = meant.params.into();
        let in_body = |name: &str| {
            let elsewhere = op.endpoint.query.contains(&name) || op.endpoint.holes().any(|(hole, _)| hole == name);
            op.endpoint.body == Body::Json && !elsewhere
        };
        let got = |name: &str| about.get("params").and_then(|params| params.get(name));
        // The log shortens texts of more than 16 KiB.
        let is_kept = |value: &Value| value.to_string().len() < 16 * 1024;
        let lost = meant.iter().find(|(name, value)| in_body(name) && is_kept(value) && got(name) != Some(value));
        if about["op"] != op.name || mistaken || lost.is_some() || about.contains_key("ignored") {
            odd.push(json!([case.name, op.name, about, lost]));
        }
        understood += 1;
    }
    assert!(understood > 100, "only {understood} requests");
    assert!(odd.is_empty(), "{:#}", Value::from(odd));
}
