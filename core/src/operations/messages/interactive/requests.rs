//! Messages that ask for something: a place, an address, a phone number, a call.

use std::collections::BTreeMap;

use super::{InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::schema::model;

/// A button to send one's place; the answer arrives as a `location`.
#[model]
pub struct LocationRequest {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: LocationRequestAction,
}

impl From<&str> for LocationRequest {
    fn from(text: &str) -> Self {
        Self::new(text, LocationRequestAction::new())
    }
}

/// A button to send one's place.
#[model(set(name = "send_location"))]
pub struct LocationRequestAction {}

/// A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the origin
/// `contact_request`.
#[model]
pub struct ContactRequest {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: ContactRequestAction,
}

impl From<&str> for ContactRequest {
    fn from(text: &str) -> Self {
        Self::new(text, ContactRequestAction::new())
    }
}

/// A button to share one's phone number.
#[model(set(name = "request_contact_info"))]
pub struct ContactRequestAction {}

/// A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that is too
/// old for it, a status with code 1026.
#[model]
pub struct AddressMessage {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The form.
    pub action: AddressMessageAction,
    /// A title, picture, video or document on top.
    pub header: Option<InteractiveHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A form for an address.
#[model(set(name = "address_message"))]
pub struct AddressMessageAction {
    /// What it holds already.
    pub parameters: AddressMessageParameters,
}

/// A form for an address, and what it holds already.
#[model]
pub struct AddressMessageParameters {
    /// `IN`.
    #[check(pattern("IN"))]
    pub country: String,
    /// What is filled in already.
    pub values: Option<IndianAddress>,
    /// Addresses to choose from.
    pub saved_addresses: Option<Vec<SavedAddress>>,
    /// What was wrong when the person filled it in before: field → text.
    pub validation_errors: Option<BTreeMap<String, String>>,
}

/// An address to choose.
#[model]
pub struct SavedAddress {
    /// Comes back when it is chosen.
    pub id: String,
    /// The address.
    pub value: IndianAddress,
}

/// An address in India.
#[model]
pub struct IndianAddress {
    /// The person's name.
    pub name: Option<String>,
    /// The person's phone number.
    pub phone_number: Option<String>,
    /// Up to 6 digits.
    #[check(length(..=6))]
    pub in_pin_code: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Floor.
    pub floor_number: Option<String>,
    /// Tower.
    pub tower_number: Option<String>,
    /// The building's name.
    pub building_name: Option<String>,
    /// Street and all the rest.
    pub address: Option<String>,
    /// What is near.
    pub landmark_area: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
}

/// A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two in
/// seven days for each person, counted anew after a call.
#[model]
pub struct CallPermissionRequest {
    /// The button.
    pub action: CallPermissionRequestAction,
    /// The text above the button.
    pub body: Option<InteractiveBody>,
}

impl From<&str> for CallPermissionRequest {
    fn from(text: &str) -> Self {
        Self::new(CallPermissionRequestAction::new()).body(text)
    }
}

/// A button to allow calls.
#[model(set(name = "call_permission_request"))]
pub struct CallPermissionRequestAction {}

/// A button to call you.
#[model]
pub struct VoiceCallMessage {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: VoiceCallAction,
}

/// A button to call you.
#[model(set(name = "voice_call"))]
pub struct VoiceCallAction {
    /// What it says, and for how long it works.
    pub parameters: Option<VoiceCallParameters>,
}

/// What a button to call you says, and for how long it works.
#[model]
pub struct VoiceCallParameters {
    /// What it says: up to 20 characters; "Call Now" unless told.
    #[check(length(1..=20))]
    pub display_text: Option<String>,
    /// For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told.
    #[check(range(1..=43200))]
    pub ttl_minutes: Option<u32>,
    /// Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters.
    #[check(length(..=512))]
    pub payload: Option<String>,
}
