//! What a business shows of itself to the platform and the law: the badge, compliance in India, and the key of its flows.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::{Answer, Ask, Outcome, Sandbox, schedule::Upcoming, success, wire::Refusal};

/// How long an application for the badge is looked at.
const REVIEW: Duration = Duration::from_secs(10);

/// Where the application for the badge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Badge {
    NotStarted,
    Pending,
    Approved,
    Cancelled,
}

impl Badge {
    /// As the platform tells it.
    pub(crate) fn to_json(self, number: &str) -> Value {
        let (status, message) = match self {
            Badge::NotStarted => ("NOT_STARTED", "No application has been submitted."),
            Badge::Pending => ("PENDING", "The application is waiting for review."),
            Badge::Approved => ("APPROVED", "The application has been approved."),
            Badge::Cancelled => ("CANCELLED", "The application has been withdrawn."),
        };
        json!({ "id": number, "oba_status": status, "status_message": message })
    }
}

impl Sandbox {
    pub(crate) fn badge(&self, number: &str) -> Badge {
        let official = self.settings.numbers.iter().any(|own| own.id == number && own.official);
        let applied = self.desks.get(number).and_then(|desk| desk.badge);
        applied.unwrap_or(if official { Badge::Approved } else { Badge::NotStarted })
    }

    pub(crate) fn has_badge(&self, number: &str) -> bool {
        self.badge(number) == Badge::Approved
    }

    pub(crate) fn get_badge(&self, ask: &Ask) -> Outcome {
        let told = self.badge(ask.number()).to_json(ask.number());
        let told = told.as_object().cloned().unwrap_or_default();
        Ok(Answer::Json(ask.pick(&told, &["id"])))
    }

    pub(crate) fn apply_for_badge(&mut self, ask: &Ask) -> Outcome {
        let number = ask.number().to_owned();
        let badge = match (self.badge(&number), ask.text("action")) {
            (Badge::Pending, "WITHDRAW_APPLICATION") => Badge::Cancelled,
            (_, "WITHDRAW_APPLICATION") => {
                return Err(Refusal::parameter("There is no application that could be withdrawn."));
            }
            (Badge::Approved, _) => return Err(Refusal::parameter("This number is an Official Business Account.")),
            (Badge::Pending, _) => return Err(Refusal::parameter("An application is being reviewed.")),
            _ => Badge::Pending,
        };
        self.desk(&number).badge = Some(badge);
        if badge == Badge::Pending {
            self.expect(ask.now + REVIEW, Upcoming::Badge { number: number.clone() });
        }
        Ok(Answer::Json(json!({ "success": true, "updated_status": badge.to_json(&number) })))
    }

    /// Unless the application was taken back meanwhile.
    pub(crate) fn give_badge(&mut self, number: &str) {
        if self.badge(number) == Badge::Pending {
            self.desk(number).badge = Some(Badge::Approved);
        }
    }

    pub(crate) fn get_compliance(&mut self, ask: &Ask) -> Outcome {
        let waba = self.settings.waba_id.clone();
        let told = self.desk(ask.number()).compliance.clone().map(|mut told| {
            told.insert("whatsapp_business_account_id".into(), waba.into());
            ask.pick(&told, &[])
        });
        Ok(Answer::Json(json!({ "data": told.into_iter().collect::<Vec<_>>() })))
    }

    pub(crate) fn update_compliance(&mut self, ask: &Ask) -> Outcome {
        self.desk(ask.number()).compliance = Some(ask.said());
        success()
    }

    pub(crate) fn get_encryption_key(&mut self, ask: &Ask) -> Outcome {
        let key = self.desk(ask.number()).encryption_key.clone().map(|key| {
            let told: [(&str, Value); 2] =
                [("business_public_key", key.into()), ("business_public_key_signature_status", "VALID".into())];
            ask.pick(&Map::from_iter(told.map(|(name, value)| (name.to_owned(), value))), &[])
        });
        Ok(Answer::Json(json!({ "data": key.into_iter().collect::<Vec<_>>() })))
    }

    pub(crate) fn set_encryption_key(&mut self, ask: &Ask) -> Outcome {
        let key = ask.text("business_public_key");
        if !is_pem(key) {
            return Err(Refusal::parameter("Param business_public_key must be a public key as PEM."));
        }
        self.desk(ask.number()).encryption_key = Some(key.to_owned());
        success()
    }
}

/// Whether this looks like a public key.
pub(crate) fn is_pem(key: &str) -> bool {
    let key = key.trim();
    key.starts_with("-----BEGIN PUBLIC KEY-----") && key.ends_with("-----END PUBLIC KEY-----")
}
