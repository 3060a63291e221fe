//! Refusals of creations, updates and deletions, as the platform words them.

use serde_json::{Map, Value};
use wabakit::{
    Op,
    templates::{Severity, TemplateFinding},
    validate_template,
};

use super::creation::DEFINED;
use crate::{
    flows::Flows,
    rules::{self, Rule},
    wire::Refusal,
};

/// Refuses a definition that breaks a rule: by the first error.
pub(super) fn check(definition: Map<String, Value>) -> Result<(), Refusal> {
    let findings = validate_template(Value::from(definition.clone()));
    let error = findings.into_iter().find(|finding| finding.severity == Severity::Error);
    error.map_or(Ok(()), |finding| Err(of_finding(&finding, &definition)))
}

/// A refusal with a subcode.
pub(super) fn refusal(rule: Rule, subcode: u32, message: impl Into<String>) -> Refusal {
    Refusal::parameter(rule, "Invalid parameter").with_subcode(subcode).for_users(title(subcode), message)
}

/// A refusal without a subcode of its own.
pub(super) fn invalid(rule: Rule, title: &'static str, message: impl Into<String>) -> Refusal {
    Refusal::parameter(rule, "Invalid parameter").for_users(title, message)
}

/// The name holds templates of another category.
pub(super) fn category(wanted: &str, known: &str) -> Refusal {
    let message =
        format!("The category {wanted} doesn't match the one that's already associated with this template, {known}.");
    invalid(rules::templates::NAME_AND_LANGUAGE, "Template category does not match", message)
}

/// The name is that of a sample.
pub(super) fn sample_name(name: &str) -> Refusal {
    invalid(
        rules::templates::NAME_AND_LANGUAGE,
        "Name of a sample template",
        format!("The name {name} is already used as a sample template."),
    )
}

/// A refusal by the types of core. Those of a definition have a title and a message for users, as all others have.
pub(crate) fn for_users(op: &Op, refusal: Refusal) -> Refusal {
    if !DEFINED.contains(&op.name) {
        return refusal;
    }
    let message = refusal.details().to_owned();
    refusal.for_users(TITLE, message)
}

/// No template of the account has this ID or name.
pub(super) fn not_found(which: &str) -> Refusal {
    invalid(
        rules::templates::NOT_FOUND,
        "Message template not found",
        format!("The account has no message template {which}."),
    )
}

/// Refuses buttons that open a flow which the account doesn't have.
pub(super) fn check_flows(flows: &Flows, components: &[Value], account: &str) -> Result<(), Refusal> {
    flows.check_buttons(components, account).map_err(|message| invalid(rules::templates::FLOW, "Invalid Flow", message))
}

fn of_finding(finding: &TemplateFinding, definition: &Map<String, Value>) -> Refusal {
    let message = format!("{}: {}", finding.path, finding.message);
    match (finding.code, finding.subcode) {
        _ if finding.rule == "name_sample" => {
            sample_name(definition.get("name").and_then(Value::as_str).unwrap_or_default())
        }
        (Some(100) | None, Some(EDGE)) => {
            refusal(rules::templates::RULES, EDGE, "Variables can't be at the start or end of the template.")
        }
        (Some(100) | None, Some(MISSING)) => {
            refusal(rules::templates::RULES, MISSING, missing_field(&finding.path, definition))
        }
        (Some(100) | None, Some(subcode)) => {
            let refused = refusal(rules::templates::RULES, subcode, message);
            if finding.path == "name" { refused.blaming("name") } else { refused }
        }
        (Some(100) | None, None) => invalid(rules::templates::RULES, TITLE, message),
        (Some(code), _) => Refusal::new(rules::templates::RULES, code, message.clone()).for_users(TITLE, message),
    }
}

/// Title of the refusals that have none of their own.
pub(super) const TITLE: &str = "Invalid message template";
/// Subcode of a text that begins or ends with a parameter.
const EDGE: u32 = 2_388_299;
/// Subcode of a component without an expected field.
const MISSING: u32 = 2_388_043;

/// The platform's message for a component without a field, by the path of the field.
fn missing_field(path: &str, definition: &Map<String, Value>) -> String {
    let (component, _) = path.split_once(['.', ']']).unwrap_or((path, ""));
    let place = component.strip_prefix("components[").and_then(|place| place.parse::<usize>().ok());
    let kind = place.and_then(|place| definition.get("components")?.get(place)?.get("type")?.as_str());
    let field = path.rsplit('.').next().unwrap_or(path);
    let kind = kind.unwrap_or("BODY").to_ascii_uppercase();
    format!("component of type {kind} is missing expected field(s) ({field})")
}

/// The platform's title of a subcode.
fn title(subcode: u32) -> &'static str {
    match subcode {
        2_388_019 => "Message template limit exceeded",
        2_388_023 => "Message template language is being deleted",
        2_388_024 => "Content in This Language Already Exists",
        2_388_039 => "Message template status can't be changed",
        2_388_040 => "Character limit exceeded",
        2_388_046 => "Name Format is Incorrect",
        2_388_047 => "Message header format is incorrect",
        2_388_072 => "Message body format is incorrect",
        2_388_073 => "Message footer format is incorrect",
        2_388_094 => "Sample template can't be deleted",
        2_388_293 => "Parameters words ratio exceeds limit",
        EDGE => "Leading or trailing params not allowed",
        2_388_318 => "Template of Direct Send can't be updated",
        2_388_330 => "Template of Direct Send can't be deleted",
        MISSING => "Message template \"components\" param is missing expected field(s)",
        _ => TITLE,
    }
}
