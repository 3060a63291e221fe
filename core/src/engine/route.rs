//! The route of a call: what limits and policies need to know before it is sent.

use wabakit_macros::choice;

use crate::{
    engine::endpoint::{Op, RateLimitClass},
    json::{Json, JsonObject},
};

/// Route of a call: its business phone number, its recipient, and what the call counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route<'p> {
    /// ID of the business phone number in the parameters. `None` means the number of the client, if the operation
    /// belongs to a number.
    pub number: Option<&'p str>,
    /// Recipient of the message, or the user or group that the operation is about: a phone number, a user ID or a group
    /// ID. `None` if there is none or more than one, or if the message is encrypted.
    pub recipient: Option<&'p str>,
    /// Category of the message. `None` if the call sends no message, or if the category isn't in the parameters: a
    /// [`template`](Self::template) has it, and an encrypted message hides it.
    pub category: Option<Category>,
    /// Name of the template to send.
    pub template: Option<&'p str>,
    /// Rate limit that the call counts against.
    pub rate_limit_class: RateLimitClass,
}

/// Category of a message, as the platform charges it.
#[choice]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Free-form message: any message without a template.
    Service,
    /// Template with promotional content.
    Marketing,
    /// Template about an action or request of the user.
    Utility,
    /// Template with a one-time password.
    Authentication,
}

/// Parameters that name a recipient. The first that is present wins, as it does for the platform.
const RECIPIENTS: [&str; 5] = ["to", "recipient", "user_wa_id", "group_id", "bsuid"];

impl Op {
    /// Returns the route of a call with these parameters. They need not be valid.
    pub fn route<'p>(&self, params: &'p JsonObject<'_>) -> Route<'p> {
        let given = |name: &str| params.get(name).and_then(text);
        let recipient = RECIPIENTS.into_iter().find_map(given);
        let template = params.get("template").filter(|template| !template.is_null());
        let direct_send = given("category").map(Category::from_name);
        let category = match (self.area(), recipient, template, direct_send) {
            ("marketing_messages", Some(_), ..) => Some(Category::Marketing),
            ("messages", Some(_), None, Some(category)) => category,
            ("messages", Some(_), None, None) => Some(Category::Service),
            _ => None,
        };
        Route {
            number: given("phone_number_id"),
            recipient,
            category,
            template: template.and_then(|template| text(template.get("name")?)),
            rate_limit_class: self.endpoint.rate_limit,
        }
    }
}

/// Returns a text, or the digits of a number, unless it is empty.
pub(crate) fn text<'p>(value: &'p Json<'_>) -> Option<&'p str> {
    match value {
        Json::String(text) | Json::Number(text) => Some(&**text).filter(|text| !text.is_empty()),
        _ => None,
    }
}
