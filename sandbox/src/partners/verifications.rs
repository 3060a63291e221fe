//! Documents of clients that a partner submits for the verification of their business.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::object;
use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    rules,
    schedule::Event,
    wire::{Refusal, date_time, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("business_verifications.submit", |s, request| s.partners.verifications.submit(request, &mut s.context)),
    ("business_verifications.list", |s, request| s.partners.verifications.list(request, &s.context)),
];

/// Duration of a review. Rule: `rules::partners::STEPS`.
const REVIEW: Duration = Duration::from_secs(10);
/// Documents in a submission.
const DOCUMENTS: usize = 3;
/// Attempts that a client has.
const ATTEMPTS: usize = 3;

/// All submissions, in order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Verifications(Vec<Submission>);

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Submission {
    id: String,
    /// ID of the partner's portfolio.
    partner: String,
    /// ID of the client's portfolio.
    client: String,
    vertical: Option<String>,
    /// True if each document is of the type that was given.
    readable: bool,
    status: String,
    submitted: Time,
    updated: Time,
}

/// The end of the review of a submission, by its ID.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VerificationEvent(String);

impl Verifications {
    fn submit(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let client = request.text("end_business_id");
        let earlier = self.0.iter().filter(|submission| submission.client == client).count();
        if earlier >= ATTEMPTS {
            return Err(Refusal::parameter(
                rules::partners::VERIFICATION,
                "All three attempts for this business have been used.",
            ));
        }
        let more = || request.more_files.iter().map(|(mime, file)| (mime.as_str(), file.as_slice()));
        if more().count() >= DOCUMENTS {
            return Err(Refusal::parameter(
                rules::partners::VERIFICATION,
                "Param business_documents must have one to three documents.",
            ));
        }
        let id = context.ids.number();
        self.0.push(Submission {
            id: id.clone(),
            partner: request.text("business_id").to_owned(),
            client: client.to_owned(),
            vertical: request.optional("business_vertical"),
            readable: is_readable(request.text("type"), &request.file)
                && more().all(|(mime, file)| is_readable(mime, file)),
            status: "PENDING".into(),
            submitted: context.now,
            updated: context.now,
        });
        context.after(REVIEW, Event::Verification(VerificationEvent(id)));
        let attempts = earlier.saturating_add(1);
        Ok(Response::Json(json!({ "success": true, "message": "Submitted.", "verification_attempts": attempts })))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let client = request.text("end_business_id");
        let wanted = self.0.iter().filter(|submission| client.is_empty() || submission.client == client);
        pages::selected(request, wanted.map(|submission| (submission.id.clone(), submission.describe())), context)
    }

    /// Ends the review of a submission. Documents that can't be read fail.
    pub(crate) fn apply(&mut self, event: &VerificationEvent, context: &mut Context) {
        let Some(submission) = self.0.iter_mut().find(|submission| submission.id == event.0) else { return };
        submission.status = if submission.readable { "APPROVED".into() } else { "FAILED".into() };
        submission.updated = context.now;
        let info = json!({
            "client_business_id": submission.client, "status": submission.status,
            "rejection_reasons": submission.reasons(),
        });
        let event = "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE";
        let account = context.settings.owned_by(&submission.partner).next().map(|account| account.id.clone());
        let change = json!({ "event": event, "partner_client_certification_info": info });
        context.notify_account("account_update", &account.unwrap_or_default(), &change);
    }
}

impl Submission {
    fn reasons(&self) -> [&'static str; 1] {
        [if self.status == "FAILED" { "MALFORMED DOCUMENTS" } else { "NONE" }]
    }

    fn describe(&self) -> Map<String, Value> {
        object([
            ("id", self.id.clone().into()),
            ("client_business_id", self.client.clone().into()),
            ("verification_status", self.status.clone().into()),
            ("rejection_reasons", json!(self.reasons())),
            ("submitted_time", date_time(self.submitted).into()),
            ("update_time", date_time(self.updated).into()),
            ("submitted_info", json!({ "business_vertical": self.vertical })),
        ])
    }
}

/// Returns true if a document begins like those of its type.
fn is_readable(mime: &str, document: &[u8]) -> bool {
    document.starts_with(match mime {
        "application/pdf" => b"%PDF",
        "image/png" => b"\x89PNG",
        _ => b"\xff\xd8\xff",
    })
}
