//! What becomes of messages that you send.

use std::borrow::Cow;

use serde_json::Value;

use super::WebhookError;
use crate::schema::{OrText, Timestamp, model};

/// What became of a message that you sent. Statuses come in any order, and more than once.
#[model(received)]
pub struct Status<'a> {
    /// The message, as the answer to sending it named it.
    pub id: Cow<'a, str>,
    /// What became of it.
    pub status: StatusKind,
    /// What it is about, if not the message: `payment`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Whom it was for: a phone number, or the group's id.
    pub recipient_id: Option<Cow<'a, str>>,
    /// Whom it was for, by business-scoped user id.
    pub recipient_user_id: Option<Cow<'a, str>>,
    /// Whom it was for, by the user id that linked portfolios share.
    pub recipient_parent_user_id: Option<Cow<'a, str>>,
    /// The same, as the platform spelled it in early 2026.
    pub parent_recipient_user_id: Option<Cow<'a, str>>,
    /// Whether it was for a `group`.
    pub recipient_type: Option<Cow<'a, str>>,
    /// The group that it was for, where the platform doesn't say it as `recipient_id`.
    pub group_id: Option<Cow<'a, str>>,
    /// The member of the group.
    pub recipient_participant_id: Option<Cow<'a, str>>,
    /// The same, as some pages of the platform spell it.
    pub participant_recipient_id: Option<Cow<'a, str>>,
    /// The member of the group, by business-scoped user id.
    pub recipient_participant_user_id: Option<Cow<'a, str>>,
    /// The member of the group, by the user id that linked portfolios share.
    pub recipient_participant_parent_user_id: Option<Cow<'a, str>>,
    /// The hash of the person's identity, where the number checks identities.
    pub recipient_identity_key_hash: Option<Cow<'a, str>>,
    /// Your own note from when you sent it.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
    /// The template that it was made of.
    pub template_id: Option<OrText<Cow<'a, str>>>,
    /// The conversation that it belongs to. Since v24.0 only for those that ads and posts began.
    pub conversation: Option<Box<Conversation<'a>>>,
    /// What it costs. Comes with one of its statuses.
    pub pricing: Option<Pricing<'a>>,
    /// What became of the payment that it asked for.
    pub payment: Option<Box<Payment<'a>>>,
    /// Why it failed.
    pub errors: Vec<WebhookError<'a>>,
}

/// What became of a message, or of the payment that it asked for.
#[model]
pub enum StatusKind {
    /// It left the platform: one tick.
    Sent,
    /// It is on the person's device: two ticks.
    Delivered,
    /// The person saw it.
    Read,
    /// The person played the voice message.
    Played,
    /// It wasn't sent, or couldn't be delivered; or a payment failed.
    Failed,
    /// A payment isn't done yet.
    Pending,
    /// A payment is yours.
    Captured,
    /// A payment is done.
    Success,
}

/// A conversation, as the platform charged for before it charged by the message.
#[model(received)]
pub struct Conversation<'a> {
    /// Its id.
    pub id: Option<Cow<'a, str>>,
    /// When it ends.
    pub expiration_timestamp: Option<Timestamp>,
    /// What began it.
    pub origin: Option<ConversationOrigin>,
    /// What the message costs: in groups it has been seen here.
    pub pricing: Option<Pricing<'a>>,
}

/// What began a conversation.
#[model(received)]
pub struct ConversationOrigin {
    /// Its category.
    #[wire("type")]
    pub kind: Option<PricingCategory>,
}

/// What a message costs.
#[model(received)]
pub struct Pricing<'a> {
    /// Whether it costs. `type` and `category` tell more.
    pub billable: Option<bool>,
    /// `PMP`: by the message; `CBP`: by the conversation, before July 2025.
    pub pricing_model: Option<Cow<'a, str>>,
    /// Whether it costs, or why not.
    #[wire("type")]
    pub kind: Option<PricingKind>,
    /// The category that is charged.
    pub category: Option<PricingCategory>,
    /// More about the kind: `paid_exempt`.
    pub subtype: Option<Cow<'a, str>>,
}

/// Whether a message costs, or why not.
#[model]
pub enum PricingKind {
    /// It does.
    Regular,
    /// It was an answer in the customer service window; from October 2026 also one of a number's first thousand in a month.
    FreeCustomerService,
    /// An ad or post brought the person.
    FreeEntryPoint,
    /// It was an answer in a group's customer service window.
    FreeGroupCustomerService,
}

/// What messages are charged as.
#[model]
pub enum PricingCategory {
    /// One-time codes.
    Authentication,
    /// One-time codes to another country.
    #[wire("authentication-international")]
    AuthenticationInternational,
    /// Offers and everything else.
    Marketing,
    /// Offers by the Marketing Messages API.
    MarketingLite,
    /// About something the person did or asked for.
    Utility,
    /// Answers.
    Service,
    /// Answers to people whom an ad or post brought.
    ReferralConversion,
    /// Offers in a group.
    GroupMarketing,
    /// About something the group did or asked for.
    GroupUtility,
    /// Answers in a group.
    GroupService,
    /// Answers of general assistants.
    GeneralPurposeAi,
}

/// What became of a payment.
#[model(received)]
pub struct Payment<'a> {
    /// Your own id of the order.
    pub reference_id: Option<Cow<'a, str>>,
    /// How much.
    pub amount: Option<PaidAmount>,
    /// The currency.
    pub currency: Option<Cow<'a, str>>,
    /// The attempt to pay.
    pub transaction: Option<PaymentTransaction<'a>>,
    /// Your own receipt.
    pub receipt: Option<Cow<'a, str>>,
    /// Your own notes.
    pub notes: Option<Value>,
    /// A field of your own.
    pub udf1: Option<Cow<'a, str>>,
    /// A field of your own.
    pub udf2: Option<Cow<'a, str>>,
    /// A field of your own.
    pub udf3: Option<Cow<'a, str>>,
    /// A field of your own.
    pub udf4: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info1: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info2: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info3: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info4: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info5: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info6: Option<Cow<'a, str>>,
    /// A field of your own.
    pub additional_info7: Option<Cow<'a, str>>,
    /// What was paid back.
    pub refunds: Vec<PaymentRefund<'a>>,
}

/// An amount of money: `value` divided by `offset`.
#[model(received)]
pub struct PaidAmount {
    /// The amount.
    pub value: Option<i64>,
    /// What it is to be divided by: 100.
    pub offset: Option<i64>,
}

/// An attempt to pay.
#[model(received)]
pub struct PaymentTransaction<'a> {
    /// Its id.
    pub id: Option<Cow<'a, str>>,
    /// Its id with the payment provider.
    pub pg_transaction_id: Option<Cow<'a, str>>,
    /// Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// What became of it: `success`, `failed`, `pending`.
    pub status: Option<Cow<'a, str>>,
    /// When it began.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// When it last changed.
    pub updated_timestamp: Option<OrText<Timestamp>>,
    /// How much.
    pub amount: Option<PaidAmount>,
    /// The currency.
    pub currency: Option<Cow<'a, str>>,
    /// How it was paid.
    pub method: Option<PaymentMethod<'a>>,
    /// Why it failed.
    pub error: Option<PaymentError<'a>>,
}

/// How something was paid.
#[model(received)]
pub struct PaymentMethod<'a> {
    /// `upi`, `card`, `netbanking`, `wallet`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Why a payment failed.
#[model(received)]
pub struct PaymentError<'a> {
    /// The provider's code.
    pub code: Option<Cow<'a, str>>,
    /// The reason, for people.
    pub reason: Option<Cow<'a, str>>,
}

/// Money that was paid back.
#[model(received)]
pub struct PaymentRefund<'a> {
    /// Its id.
    pub id: Option<Cow<'a, str>>,
    /// How much.
    pub amount: Option<PaidAmount>,
    /// How fast: `instant` or `normal`.
    pub speed_processed: Option<Cow<'a, str>>,
    /// What became of it: `success`, `failed`, `pending`.
    pub status: Option<Cow<'a, str>>,
    /// When it began.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// When it last changed.
    pub updated_timestamp: Option<OrText<Timestamp>>,
}
