//! The Marketing Messages API: marketing templates, delivered to those who are likely to read them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    engine::operation,
    operations::messages::{Recipient, ReplyTo, Sent, TemplateMessage},
    schema::{Docs, Rule, model},
};

/// Send a marketing template, delivered to those who are likely to read it.
///
/// A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
#[operation(POST "/{phone_number_id}/marketing_messages", set(messaging_product = "whatsapp", type = "template"),
    returns = Sent, check(rule(TO_PEOPLE)), permission = whatsapp_business_messaging, rate_limit = send,
    link = "marketing-messages/send-marketing-messages")]
pub struct SendMarketingMessage {
    /// Who receives it.
    #[flatten]
    pub to: Recipient,
    /// The template, of the category MARKETING.
    pub template: TemplateMessage,
    /// What to do where the platform can't deliver it so.
    pub product_policy: Option<ProductPolicy>,
    /// Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
    pub message_activity_sharing: Option<bool>,
    /// What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    /// `{"per_message_bid_multiplier": 1.2}`.
    pub bid_spec: Option<BTreeMap<String, Value>>,
    /// The message that this one answers, quoted above it.
    pub context: Option<ReplyTo>,
    /// Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    #[check(length(..=512))]
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver only if the person's identity is still the one with this hash (from a webhook).
    pub recipient_identity_key_hash: Option<String>,
}

/// What to do with a message that the Marketing Messages API can't deliver.
#[model(case = UPPER)]
pub enum ProductPolicy {
    /// Send it as any other template. So it is unless told.
    CloudApiFallback,
    /// Don't send it.
    Strict,
}

const TO_PEOPLE: Rule = Rule {
    docs: Docs::new("It goes to people, not to groups."),
    check: |message| {
        if message.get("recipient_type").is_some_and(|kind| kind != "individual") {
            Err("recipient_type individual")
        } else {
            Ok(())
        }
    },
};
