//! Statuses of messages that the business sent.

use std::borrow::Cow;

use serde_json::Value;

use super::WebhookError;
use crate::schema::{OrText, Timestamp, model};

/// Status of a message that the business sent. Statuses arrive in any order, and more than once.
#[model(received)]
pub struct Status<'a> {
    /// ID of the message (`wamid.…`), as in the response to the send request.
    pub id: Cow<'a, str>,
    /// New status of the message.
    pub status: StatusKind,
    /// Type of the status, if it isn't about the message itself: `payment`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Time of the status. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Phone number of the recipient, or ID of the group.
    pub recipient_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the recipient.
    pub recipient_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    pub recipient_parent_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the recipient. Spelling of early 2026.
    pub parent_recipient_user_id: Option<Cow<'a, str>>,
    /// Type of the recipient: `group` if the message was sent to a group.
    pub recipient_type: Option<Cow<'a, str>>,
    /// ID of the group, in payloads that don't report it as `recipient_id`.
    pub group_id: Option<Cow<'a, str>>,
    /// Phone number of the group's participant that the status is about.
    pub recipient_participant_id: Option<Cow<'a, str>>,
    /// Phone number of the group's participant. Alternative spelling of `recipient_participant_id`.
    pub participant_recipient_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the group's participant.
    pub recipient_participant_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the group's participant, shared by linked business portfolios.
    pub recipient_participant_parent_user_id: Option<Cow<'a, str>>,
    /// Hash of the recipient's identity key. Present if identity checks are enabled for the number.
    pub recipient_identity_key_hash: Option<Cow<'a, str>>,
    /// Custom data that was sent with the message.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
    /// ID of the message's template.
    pub template_id: Option<OrText<Cow<'a, str>>>,
    /// Conversation that the message belongs to. Since v24.0 only for conversations that started from an ad or post.
    pub conversation: Option<Box<Conversation<'a>>>,
    /// Pricing of the message: type and category. Sent with one of its statuses.
    pub pricing: Option<Pricing<'a>>,
    /// State of the payment that the message requested.
    pub payment: Option<Box<Payment<'a>>>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Status of a message, or of the payment that it requested.
#[model]
pub enum StatusKind {
    /// Sent by the platform: one check mark.
    Sent,
    /// Delivered to the user's device: two check marks.
    Delivered,
    /// Read by the user.
    Read,
    /// Voice message played by the user.
    Played,
    /// Not sent or not delivered; or the payment failed.
    Failed,
    /// Pending, for a payment.
    Pending,
    /// Captured, for a payment.
    Captured,
    /// Successful, for a payment.
    Success,
}

/// A conversation: the unit of pricing before the platform charged per message.
#[model(received)]
pub struct Conversation<'a> {
    /// ID of the conversation.
    pub id: Option<Cow<'a, str>>,
    /// Time when the conversation expires. Seconds since the Unix epoch.
    pub expiration_timestamp: Option<Timestamp>,
    /// Origin of the conversation.
    pub origin: Option<ConversationOrigin>,
    /// Pricing of the message, in some payloads of groups.
    pub pricing: Option<Pricing<'a>>,
}

/// Origin of a conversation.
#[model(received)]
pub struct ConversationOrigin {
    /// Category of the conversation.
    #[wire("type")]
    pub kind: Option<PricingCategory>,
}

/// Pricing of a message.
#[model(received)]
pub struct Pricing<'a> {
    /// True if the message is billable. `type` and `category` are more precise.
    pub billable: Option<bool>,
    /// Pricing model: `PMP` (per message) or, before July 2025, `CBP` (per conversation).
    pub pricing_model: Option<Cow<'a, str>>,
    /// Pricing type: billable, or the reason why the message is free.
    #[wire("type")]
    pub kind: Option<PricingKind>,
    /// Category that the message is charged as.
    pub category: Option<PricingCategory>,
    /// Subtype of the pricing type: `paid_exempt`.
    pub subtype: Option<Cow<'a, str>>,
}

/// Pricing type of a message.
#[model]
pub enum PricingKind {
    /// Billable at the regular rate.
    Regular,
    /// Free: a reply in the customer service window. From October 2026 one of the number's first 1,000 service messages
    /// in a month.
    FreeCustomerService,
    /// Free: the conversation started from an ad or post.
    FreeEntryPoint,
    /// Free: a reply in a group's customer service window.
    FreeGroupCustomerService,
}

/// Category that a message is charged as.
#[model]
pub enum PricingCategory {
    /// Authentication: one-time passwords.
    Authentication,
    /// Authentication at the international rate: one-time passwords to another country.
    #[wire("authentication-international")]
    AuthenticationInternational,
    /// Marketing: offers, and all content outside the other categories.
    Marketing,
    /// Marketing through the Marketing Messages API.
    MarketingLite,
    /// Utility: follow-up to an action or request of the user.
    Utility,
    /// Service: replies without a template.
    Service,
    /// Service in conversations that started from an ad or post.
    ReferralConversion,
    /// Marketing in a group.
    GroupMarketing,
    /// Utility in a group.
    GroupUtility,
    /// Service in a group.
    GroupService,
    /// Replies of general-purpose AI assistants.
    GeneralPurposeAi,
}

/// State of a payment.
#[model(received)]
pub struct Payment<'a> {
    /// Reference ID of the order, as in the `order_details` message.
    pub reference_id: Option<Cow<'a, str>>,
    /// Amount of the payment.
    pub amount: Option<PaidAmount>,
    /// Currency, as an ISO 4217 code.
    pub currency: Option<Cow<'a, str>>,
    /// Transaction of the payment.
    pub transaction: Option<PaymentTransaction<'a>>,
    /// Receipt text that was sent with the order.
    pub receipt: Option<Cow<'a, str>>,
    /// Notes that were sent with the order.
    pub notes: Option<Value>,
    /// User-defined field 1, as sent with the order.
    pub udf1: Option<Cow<'a, str>>,
    /// User-defined field 2, as sent with the order.
    pub udf2: Option<Cow<'a, str>>,
    /// User-defined field 3, as sent with the order.
    pub udf3: Option<Cow<'a, str>>,
    /// User-defined field 4, as sent with the order.
    pub udf4: Option<Cow<'a, str>>,
    /// Additional information 1, as sent with the order.
    pub additional_info1: Option<Cow<'a, str>>,
    /// Additional information 2, as sent with the order.
    pub additional_info2: Option<Cow<'a, str>>,
    /// Additional information 3, as sent with the order.
    pub additional_info3: Option<Cow<'a, str>>,
    /// Additional information 4, as sent with the order.
    pub additional_info4: Option<Cow<'a, str>>,
    /// Additional information 5, as sent with the order.
    pub additional_info5: Option<Cow<'a, str>>,
    /// Additional information 6, as sent with the order.
    pub additional_info6: Option<Cow<'a, str>>,
    /// Additional information 7, as sent with the order.
    pub additional_info7: Option<Cow<'a, str>>,
    /// Refunds of the payment.
    pub refunds: Vec<PaymentRefund<'a>>,
}

/// Amount of money: `value` divided by `offset`.
#[model(received)]
pub struct PaidAmount {
    /// Amount before the division.
    pub value: Option<i64>,
    /// Divisor of the amount: 100.
    pub offset: Option<i64>,
}

/// Transaction of a payment.
#[model(received)]
pub struct PaymentTransaction<'a> {
    /// ID of the transaction.
    pub id: Option<Cow<'a, str>>,
    /// ID of the transaction at the payment provider.
    pub pg_transaction_id: Option<Cow<'a, str>>,
    /// Payment provider: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// Status of the transaction: `success`, `failed` or `pending`.
    pub status: Option<Cow<'a, str>>,
    /// Time when the transaction was created. Seconds since the Unix epoch.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// Time when the transaction was last changed. Seconds since the Unix epoch.
    pub updated_timestamp: Option<OrText<Timestamp>>,
    /// Amount of the transaction.
    pub amount: Option<PaidAmount>,
    /// Currency, as an ISO 4217 code.
    pub currency: Option<Cow<'a, str>>,
    /// Payment method of the transaction.
    pub method: Option<PaymentMethod<'a>>,
    /// Reason for a failure.
    pub error: Option<PaymentError<'a>>,
}

/// Payment method of a transaction.
#[model(received)]
pub struct PaymentMethod<'a> {
    /// Type of the payment method: `upi`, `card`, `netbanking`, `wallet`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Reason for a failed payment.
#[model(received)]
pub struct PaymentError<'a> {
    /// Error code of the payment provider.
    pub code: Option<Cow<'a, str>>,
    /// Description of the reason, human-readable.
    pub reason: Option<Cow<'a, str>>,
}

/// Refund of a payment.
#[model(received)]
pub struct PaymentRefund<'a> {
    /// ID of the refund.
    pub id: Option<Cow<'a, str>>,
    /// Amount of the refund.
    pub amount: Option<PaidAmount>,
    /// Speed of the refund: `instant` or `normal`.
    pub speed_processed: Option<Cow<'a, str>>,
    /// Status of the refund: `success`, `failed` or `pending`.
    pub status: Option<Cow<'a, str>>,
    /// Time when the refund was created. Seconds since the Unix epoch.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// Time when the refund was last changed. Seconds since the Unix epoch.
    pub updated_timestamp: Option<OrText<Timestamp>>,
}
