//! Errors as the platform reports them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Op, Type};

use crate::rules::{self, Rule, RuleId};

/// An error response, or the error in a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refusal {
    /// ID of the rule that the request breaks.
    rule: RuleId,
    pub(crate) code: u32,
    subcode: Option<u32>,
    /// Error message. Default: the code and its title.
    message: Option<String>,
    details: String,
    status: Option<u16>,
    /// Title for users, whose message is the specific reason.
    shown: Option<Box<Shown>>,
    /// Further keys of the body, next to `error`.
    beside: Option<Box<Map<String, Value>>>,
    form: Form,
}

/// Form of the body.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Form {
    Json,
    /// Plain text, as at media URLs.
    Text,
    /// Plain text about a file of this length, which the requested range exceeds.
    OutOfRange(usize),
}

/// Title of an error for users, and the parameter at fault.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Shown {
    title: String,
    /// Name of the parameter at fault.
    blamed: Option<String>,
}

impl Refusal {
    pub(crate) fn new(rule: Rule, code: u32, details: impl Into<String>) -> Self {
        let details = details.into();
        Self {
            rule: rule.id.into(),
            code,
            subcode: None,
            message: None,
            details,
            status: None,
            shown: None,
            beside: None,
            form: Form::Json,
        }
    }

    /// Code 100: a parameter is missing, unknown or invalid.
    pub(crate) fn parameter(rule: Rule, details: impl Into<String>) -> Self {
        let details = details.into();
        Self { message: Some(format!("(#100) {details}")), ..Self::new(rule, 100, details) }
    }

    /// Code 190: the access token is missing or invalid.
    pub(crate) fn token(rule: Rule, message: &str) -> Self {
        Self { message: Some(message.into()), ..Self::new(rule, 190, message) }
    }

    /// The access token lacks a permission: code 10 for messages, code 200 for everything else.
    pub(crate) fn permission(name: &str) -> Self {
        let details = format!("Requires the permission {name}.");
        match name {
            "whatsapp_business_messaging" => Self {
                message: Some("(#10) Application does not have permission for this action".into()),
                ..Self::new(rules::tokens::PERMISSION, 10, details)
            },
            _ => Self::forbidden(rules::tokens::PERMISSION, &details),
        }
    }

    /// Code 200: the access token doesn't reach the object, or its owner may not do this.
    pub(crate) fn forbidden(rule: Rule, details: &str) -> Self {
        Self { message: Some(format!("(#200) {details}")), ..Self::new(rule, 200, details) }
    }

    /// Code 100, subcode 33: no object with this ID supports the operation.
    pub(crate) fn object(method: &http::Method, id: &str) -> Self {
        let message = format!(
            "Unsupported {} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, or \
             does not support this operation.",
            method.as_str().to_ascii_lowercase()
        );
        Self { message: Some(message.clone()), subcode: Some(33), ..Self::new(rules::graph::OBJECT, 100, message) }
    }

    /// Code 100: objects of this kind have no such field.
    pub(crate) fn field(field: &str, kind: &str) -> Self {
        Self::parameter(
            rules::graph::FIELDS,
            format!("Tried accessing nonexisting field ({field}) on node type ({kind})"),
        )
    }

    /// Status 404 in plain text: the URL of a file is wrong or has expired.
    pub(crate) fn gone(rule: Rule, details: &str) -> Self {
        Self { form: Form::Text, status: Some(404), ..Self::new(rule, 0, details) }
    }

    /// Status 416 in plain text: the file ends before the requested range.
    pub(crate) fn unsatisfiable(length: usize) -> Self {
        let details = format!("The file has {length} bytes.");
        Self { form: Form::OutOfRange(length), status: Some(416), ..Self::new(rules::media::RANGE, 0, details) }
    }

    /// Value of the header `content-range`.
    pub(crate) fn range(&self) -> Option<String> {
        if let Form::OutOfRange(length) = self.form { Some(format!("bytes */{length}")) } else { None }
    }

    pub(crate) fn with_message(self, message: &str) -> Self {
        Self { message: Some(message.to_owned()), ..self }
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    pub(crate) fn with_subcode(self, subcode: u32) -> Self {
        Self { subcode: Some(subcode), ..self }
    }

    /// Adds a title and a message for users, as management operations have them.
    pub(crate) fn for_users(self, heading: &str, message: impl Into<String>) -> Self {
        let shown = Box::new(Shown { title: heading.to_owned(), blamed: None });
        Self { message: Some(title(self.code).to_owned()), details: message.into(), shown: Some(shown), ..self }
    }

    /// Names the parameter at fault, in a refusal for users.
    pub(crate) fn blaming(mut self, parameter: &str) -> Self {
        if let Some(shown) = &mut self.shown {
            shown.blamed = Some(parameter.to_owned());
        }
        self
    }

    /// Adds keys to the body, next to `error`.
    pub(crate) fn beside(self, beside: Map<String, Value>) -> Self {
        Self { beside: Some(Box::new(beside)), ..self }
    }

    /// ID of the rule that the request breaks.
    pub(crate) fn rule(&self) -> RuleId {
        self.rule.clone()
    }

    /// The specific reason.
    pub(crate) fn details(&self) -> &str {
        &self.details
    }

    pub(crate) fn status(&self) -> u16 {
        self.status.unwrap_or(match self.code {
            104 | 190 | 138_000 | 138_006 => 401,
            10 | 200 | 368 | 131_031 | 131_207 => 403,
            132_001 => 404,
            613 | 80_008 | 131_208 | 138_002 => 429,
            131_057 => 500,
            _ => 400,
        })
    }

    pub(crate) fn mime(&self) -> &'static str {
        match self.form {
            Form::Json => "application/json; charset=UTF-8",
            Form::Text | Form::OutOfRange(_) => "text/plain; charset=UTF-8",
        }
    }

    pub(crate) fn body(&self, trace: &str) -> Vec<u8> {
        if !matches!(self.form, Form::Json) {
            return self.details.clone().into_bytes();
        }
        let mut body = self.beside.as_deref().cloned().unwrap_or_default();
        body.insert("error".into(), self.to_json(trace));
        Value::from(body).to_string().into_bytes()
    }

    pub(crate) fn to_json(&self, trace: &str) -> Value {
        let mut error = json!({
            "message": self.message.clone().unwrap_or_else(|| format!("(#{}) {}", self.code, title(self.code))),
            "type": if self.subcode == Some(33) { "GraphMethodException" } else { "OAuthException" },
            "code": self.code,
            "fbtrace_id": trace,
        });
        let Some(entries) = error.as_object_mut() else { return error };
        entries.extend(self.subcode.map(|subcode| ("error_subcode".to_owned(), subcode.into())));
        let Some(shown) = &self.shown else {
            let details = json!({ "messaging_product": "whatsapp", "details": self.details });
            entries.insert("error_data".into(), details);
            return error;
        };
        entries.insert("is_transient".into(), false.into());
        entries.insert("error_user_title".into(), shown.title.as_str().into());
        entries.insert("error_user_msg".into(), self.details.as_str().into());
        if let Some(parameter) = &shown.blamed {
            entries.insert("error_data".into(), json!({ "blame_field_specs": [[parameter]] }));
        }
        error
    }

    /// The error in the properties of a token.
    pub(crate) fn of_token(&self) -> Value {
        let mut error = json!({ "code": self.code, "message": self.details });
        if let (Some(subcode), Some(error)) = (self.subcode, error.as_object_mut()) {
            error.insert("subcode".into(), subcode.into());
        }
        error
    }

    /// The error as webhooks and lists of results hold it.
    pub(crate) fn to_item(&self) -> Value {
        json!({
            "code": self.code, "title": title(self.code), "message": title(self.code),
            "error_data": { "details": self.details },
            "href": "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes",
        })
    }
}

/// The platform's title of a code.
fn title(code: u32) -> &'static str {
    match code {
        100 | 192 => "Invalid parameter",
        4 => "Application request limit reached",
        104 => "Incorrect signature",
        368 => "Temporarily blocked for policies violations",
        2046 => "Invalid order status transition",
        2047 => "Cannot cancel order",
        613 => "Calls to this API have exceeded the rate limit",
        80_008 => "There have been too many calls to this WhatsApp Business account",
        130_403 => "Business blocked the user",
        130_429 => "Rate limit hit",
        131_008 => "Required parameter is missing",
        131_009 => "Parameter value is not valid",
        131_020 => "Cannot message a group with a single member",
        131_021 => "Recipient cannot be sender",
        131_026 => "Message undeliverable",
        131_030 => "Recipient phone number not in allowed list",
        131_031 => "Business Account locked",
        131_037 => "Display name approval required",
        131_041 => "Group unknown or not a member",
        131_042 => "Business eligibility payment issue",
        131_047 => "Re-engagement message",
        131_048 => "Spam rate limit hit",
        131_050 => "User has stopped marketing messages",
        131_051 => "Unsupported message type",
        131_053 => "Media upload error",
        131_055 => "Method not allowed",
        131_056 => "(Business Account, Consumer Account) pair rate limit hit",
        131_057 => "Account in maintenance mode",
        131_059 => "Invalid cursor",
        131_062 => "Business-scoped user ID recipients are not supported for this message",
        131_064 => "Template classification limit hit",
        131_201 => "Request partially succeeded",
        131_202 => "Duplicate participant",
        131_204 => "Too many participants",
        131_211 => "Group creation limit reached",
        131_212 => "Not a participant",
        131_213 => "Join request does not exist",
        131_215 => "Phone number is not eligible for groups",
        132_000 => "Number of parameters does not match the expected number of params",
        132_001 => "Template name does not exist in the translation",
        132_005 => "Translated text too long",
        132_012 => "Parameter format does not match format in the created template",
        132_015 => "Template is paused",
        132_016 => "Template is disabled",
        132_018 => "There was an issue with the parameters in your template",
        133_005 => "Two-step verification PIN mismatch",
        133_006 => "Phone number re-verification needed",
        133_010 => "Phone number not registered",
        133_016 => "Registration limit reached",
        134_100 => "Only marketing messages are supported",
        134_101 => "Template is still syncing",
        136_024 => "Request code failed",
        136_025 => "Verify code failed",
        137_000 => "Identity key mismatch",
        138_000 => "Calling is not enabled",
        138_003 => "A call with this user is already ongoing",
        138_006 => "No approved call permission",
        138_009 => "Call permission request limit reached",
        138_012 => "Business-initiated call limit reached",
        138_014 => "Calling is restricted",
        138_017 => "The user has already granted permanent permission",
        139_001 => "Flow can't be updated",
        139_002 => "Publishing Flow has failed",
        139_003 => "Flow can't be deprecated",
        139_004 => "Flow can't be deleted",
        139_006 => "Not enough data for the metric",
        139_100 => "Failed to block/unblock some or all users",
        139_101 => "Block list limit reached",
        147_001 => "Username is not available",
        147_005 => "Username is in use by another phone number",
        200_007 => "Template insights are not enabled",
        _ => "Something went wrong",
    }
}

/// The platform's error for a missing constant or tag.
pub(crate) fn of_missing(op: &Op, path: &str) -> Refusal {
    if path.contains(['.', '[']) {
        return of_check(op, &format!("{}.{path}", op.name), "required", "");
    }
    Refusal::parameter(rules::graph::PARAMETERS, format!("The parameter {path} is required."))
}

/// The platform's error for a parameter that fails a check of the operation's description. Sending messages has codes
/// of its own; other operations report code 100.
pub(crate) fn of_check(op: &Op, path: &str, wanted: &str, got: &str) -> Refusal {
    let name = path.strip_prefix(op.name).unwrap_or(path).trim_start_matches('.');
    let expected = |wanted: &str| if got.is_empty() { wanted.to_owned() } else { format!("{wanted}, got {got}") };
    if wanted == "no such field" {
        return Refusal::parameter(rules::graph::UNKNOWN_PARAMETERS, format!("Unexpected key \"{name}\"."));
    }
    let missing = wanted == "required" || got == "none";
    if !matches!(op.area(), "messages" | "marketing_messages") || name.is_empty() {
        return Refusal::parameter(
            rules::graph::PARAMETERS,
            match (missing, name) {
                (true, "") if op.name == "messages.send" => "The parameter to is required.".into(),
                (_, "") => format!("Wanted: {}.", expected(wanted)),
                (true, name) => format!("The parameter {name} is required."),
                (false, name) => format!("Param {name} must be {}.", expected(wanted)),
            },
        );
    }
    if missing {
        return Refusal::new(rules::graph::PARAMETERS, 131_008, format!("Required parameter {name} is missing."));
    }
    if wanted.starts_with("text without new lines") {
        return Refusal::new(
            rules::templates::PARAMETERS,
            132_018,
            "Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
        );
    }
    if is_noun(wanted) || wanted.starts_with("always ") {
        return Refusal::parameter(rules::graph::PARAMETERS, format!("Param {name} must be {}.", expected(wanted)));
    }
    Refusal::new(rules::graph::PARAMETERS, 131_009, format!("Param {name} must be {}.", expected(wanted)))
}

/// Returns true if this names a type, which means that a value of another type was given.
fn is_noun(wanted: &str) -> bool {
    let types = [
        Type::Bool,
        Type::Integer,
        Type::Number,
        Type::String,
        Type::Id,
        Type::Bytes,
        Type::List(&Type::Any),
        Type::Map(&Type::Any),
    ];
    types.iter().any(|ty| ty.noun() == wanted)
}
