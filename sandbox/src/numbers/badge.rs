//! The badge of an Official Business Account, for which a number applies.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Numbers;
use crate::{
    Settings,
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    schedule::Event,
    wire::Refusal,
};

/// Duration of the review of an application. Rule: `rules::numbers::NAME_REVIEW`.
const REVIEW: Duration = Duration::from_secs(10);

/// Status of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Badge {
    NotStarted,
    Pending,
    Approved,
    Cancelled,
}

/// The end of the review of an application, which approves it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BadgeEvent {
    number: String,
}

impl Badge {
    /// The status as the platform reports it.
    pub(super) fn to_json(self, number: &str) -> Value {
        let (status, message) = match self {
            Badge::NotStarted => ("NOT_STARTED", "No application has been submitted."),
            Badge::Pending => ("PENDING", "The application is waiting for review."),
            Badge::Approved => ("APPROVED", "The application has been approved."),
            Badge::Cancelled => ("CANCELLED", "The application has been withdrawn."),
        };
        json!({ "id": number, "oba_status": status, "status_message": message })
    }
}

impl Numbers {
    pub(super) fn badge(&self, number: &str, settings: &Settings) -> Badge {
        let official = settings.number(number).is_some_and(|number| number.official);
        let applied = self.state(number).and_then(|state| state.badge);
        applied.unwrap_or(if official { Badge::Approved } else { Badge::NotStarted })
    }

    /// Returns true if a number is an Official Business Account.
    pub(crate) fn has_badge(&self, number: &str, settings: &Settings) -> bool {
        self.badge(number, settings) == Badge::Approved
    }

    pub(super) fn get_badge(&self, request: &Request, settings: &Settings) -> Outcome {
        let badge = self.badge(request.number(), settings).to_json(request.number());
        let badge = badge.as_object().cloned().unwrap_or_default();
        Ok(Response::Json(request.select(&badge, &["id"])?))
    }

    pub(super) fn apply_for_badge(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = request.number();
        let badge = match (self.badge(number, &context.settings), request.text("action")) {
            (Badge::Pending, "WITHDRAW_APPLICATION") => Badge::Cancelled,
            (_, "WITHDRAW_APPLICATION") => {
                return Err(Refusal::parameter(
                    rules::numbers::BADGE,
                    "There is no application that could be withdrawn.",
                ));
            }
            (Badge::Approved, _) => {
                return Err(Refusal::parameter(rules::numbers::BADGE, "This number is an Official Business Account."));
            }
            (Badge::Pending, _) => {
                return Err(Refusal::parameter(rules::numbers::BADGE, "An application is being reviewed."));
            }
            _ => Badge::Pending,
        };
        self.state_mut(number).badge = Some(badge);
        if badge == Badge::Pending {
            context.after(REVIEW, Event::Badge(BadgeEvent { number: number.to_owned() }));
        }
        Ok(Response::Json(json!({ "success": true, "updated_status": badge.to_json(number) })))
    }

    /// Approves an application, unless it has been withdrawn.
    pub(crate) fn apply(&mut self, event: &BadgeEvent, settings: &Settings) {
        if self.badge(&event.number, settings) == Badge::Pending {
            self.state_mut(&event.number).badge = Some(Badge::Approved);
        }
    }
}
