//! The standing of a number with the platform: its quality and status, and what they forbid.

use serde_json::{Map, Value};

use super::Numbers;
use crate::{context::Context, rules, wire::Refusal};

/// Beginning of numbers with the area code 555, which need an approved display name.
const AREA_555: &str = "1555";

impl Numbers {
    /// Sets fields of a number to the values that the platform reports from now on.
    pub(crate) fn report(&mut self, number: &str, fields: Map<String, Value>) {
        let score = fields.get("quality_rating").map(|rating| {
            let score = Map::from_iter([("score".to_owned(), rating.clone())]);
            ("quality_score".to_owned(), score.into())
        });
        self.state_mut(number).reported.extend(fields.into_iter().chain(score));
    }

    /// The quality rating of a number. Rule: `rules::numbers::QUALITY`.
    pub(crate) fn quality(&self, number: &str) -> &str {
        self.reported(number, "quality_rating").unwrap_or("GREEN")
    }

    /// Sets the quality rating of a number. A webhook reports when it becomes low, and when it recovers.
    pub(crate) fn rate(&mut self, number: &str, quality: &str, context: &mut Context) {
        let was_low = self.quality(number) == "RED";
        self.report(number, Map::from_iter([("quality_rating".to_owned(), quality.into())]));
        match (was_low, quality == "RED") {
            (false, true) => context.notify_quality(number, "FLAGGED"),
            (true, false) => context.notify_quality(number, "UNFLAGGED"),
            _ => {}
        }
    }

    /// Refuses operations of a number that isn't registered, is banned or restricted, lacks an approved display name, or
    /// is in maintenance.
    pub(crate) fn check_usable(&self, number: &str, context: &Context) -> Result<(), Refusal> {
        self.check_registered(number)?;
        match self.reported(number, "status") {
            Some("BANNED") => {
                return Err(Refusal::new(rules::numbers::STANDING, 131_031, "The phone number was banned."));
            }
            Some("RESTRICTED" | "RATE_LIMITED") => {
                let details = "Message failed to send because there are restrictions on how many messages can be sent \
                               from this phone number. Too many previous messages were blocked or flagged as spam.";
                return Err(Refusal::new(rules::numbers::STANDING, 131_048, details));
            }
            _ => {}
        }
        let name_is_refused = matches!(self.reported(number, "name_status"), Some("DECLINED" | "EXPIRED" | "NONE"));
        if name_is_refused && context.settings.digits(number).starts_with(AREA_555) {
            return Err(Refusal::new(
                rules::numbers::DISPLAY_NAME,
                131_037,
                "The display name of the phone number must be approved first.",
            ));
        }
        self.check_maintained(number)
    }

    /// The value of a field that was set.
    fn reported(&self, number: &str, field: &str) -> Option<&str> {
        self.state(number)?.reported.get(field)?.as_str()
    }
}
