//! Datasets and conversion events: purchases and leads that ads that open a chat have led to.

use crate::{
    engine::operation,
    schema::{DatasetId, WabaId, model},
};

/// Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
/// dataset if there is one.
#[operation(POST "/{waba_id}/dataset", returns = Dataset, idempotent, permission = whatsapp_business_manage_events)]
pub struct CreateDataset {
    /// Name of the dataset. Default: a name that the platform chooses.
    pub dataset_name: Option<String>,
}

/// Gets the dataset of a WhatsApp Business account.
#[operation(GET "/{waba_id}/dataset", returns = Dataset, permission = whatsapp_business_manage_events)]
pub struct GetDataset {}

/// Sends conversion events to a dataset.
#[operation(POST "/{dataset_id}/events", returns = ReceivedEvents, permission = whatsapp_business_manage_events)]
pub struct SendConversionEvents {
    /// ID of the dataset.
    pub dataset_id: DatasetId,
    /// Conversion events. At least one.
    #[check(items(1..))]
    pub data: Vec<ConversionEvent>,
    /// Name of the partner that sends the events.
    pub partner_agent: Option<String>,
}

/// Conversion event of a user.
#[model(set(action_source = "business_messaging", messaging_channel = "whatsapp"))]
pub struct ConversionEvent {
    /// Name of the event.
    pub event_name: ConversionEventName,
    /// Time of the event. Seconds since the Unix epoch.
    pub event_time: u64,
    /// User and account of the event.
    pub user_data: ConversionUser,
    /// Value of the event.
    pub custom_data: Option<ConversionValue>,
    /// Source of the event.
    pub messaging_outcome_data: Option<ConversionOutcome>,
}

/// Name of a conversion event.
#[model]
pub enum ConversionEventName {
    /// Lead: the user left contact information.
    #[wire("LeadSubmitted")]
    LeadSubmitted,
    /// Purchase with a value.
    #[wire("Purchase")]
    Purchase,
}

/// User and account of a conversion event.
#[model]
pub struct ConversionUser {
    /// ID of the click on the ad, from the `referral` of the user's first message.
    #[check(length(1..))]
    pub ctwa_clid: String,
    /// ID of the WhatsApp Business account.
    pub whatsapp_business_account_id: Option<WabaId>,
}

/// Value of a conversion event.
#[model]
pub struct ConversionValue {
    /// Currency of the value, as an ISO 4217 code.
    #[check(length(3..=3))]
    pub currency: Option<String>,
    /// Value in the currency, such as 12.5.
    pub value: Option<f64>,
}

/// Source of a conversion event.
#[model]
pub struct ConversionOutcome {
    /// Type of the source: `automatic_events` for events from the webhook of that name.
    pub outcome_type: String,
}

/// Dataset of an account.
#[model(received)]
pub struct Dataset {
    /// ID of the dataset. Absent if the account has none.
    pub id: Option<DatasetId>,
}

/// Result of sending conversion events.
#[model(received)]
pub struct ReceivedEvents {
    /// Number of events received.
    pub events_received: Option<u64>,
    /// Warnings about the events.
    pub messages: Vec<String>,
    /// ID of the request, for inquiries to Meta's support.
    pub fbtrace_id: Option<String>,
}
