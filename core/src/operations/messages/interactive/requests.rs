//! Request messages: ask the user for a location, an address, a phone number or a call.

use std::collections::BTreeMap;

use super::{InteractiveBody, InteractiveFooter, InteractiveHeader};
use crate::schema::model;

/// A message with a button to share the location. The answer arrives as a `location` message.
#[model]
pub struct LocationRequest {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// Button to share the location.
    pub action: LocationRequestAction,
}

impl From<&str> for LocationRequest {
    fn from(text: &str) -> Self {
        Self::new(text, LocationRequestAction::new())
    }
}

/// Button to share the location.
#[model(set(name = "send_location"))]
pub struct LocationRequestAction {}

/// A message with a button to share the phone number. The platform sets the label of the button. The answer arrives as
/// a `contacts` message with the origin `contact_request`.
#[model]
pub struct ContactRequest {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// Button to share the phone number.
    pub action: ContactRequestAction,
}

impl From<&str> for ContactRequest {
    fn from(text: &str) -> Self {
        Self::new(text, ContactRequestAction::new())
    }
}

/// Button to share the phone number.
#[model(set(name = "request_contact_info"))]
pub struct ContactRequestAction {}

/// A message with an address form, for businesses and users in India. The answer arrives as an `nfm_reply`. If the
/// user's app is too old, the message fails with code 1026.
#[model]
pub struct AddressMessage {
    /// Body text above the form.
    pub body: InteractiveBody,
    /// Address form of the message.
    pub action: AddressMessageAction,
    /// Header: text, image, video or document.
    pub header: Option<InteractiveHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Address form of a message.
#[model(set(name = "address_message"))]
pub struct AddressMessageAction {
    /// Country and prefilled values of the form.
    pub parameters: AddressMessageParameters,
}

/// Country and prefilled values of an address form.
#[model]
pub struct AddressMessageParameters {
    /// Country of the address: `IN`.
    #[check(one_of("IN"))]
    pub country: String,
    /// Prefilled values of the form.
    pub values: Option<IndianAddress>,
    /// Saved addresses to choose from.
    pub saved_addresses: Option<Vec<SavedAddress>>,
    /// Validation errors of the previous answer: error text by field name.
    pub validation_errors: Option<BTreeMap<String, String>>,
}

/// A saved address that the user can choose.
#[model]
pub struct SavedAddress {
    /// ID of the address, returned when the user chooses it.
    pub id: String,
    /// Address to show.
    pub value: IndianAddress,
}

/// An address in India.
#[model]
pub struct IndianAddress {
    /// Name of the recipient.
    pub name: Option<String>,
    /// Phone number of the recipient.
    pub phone_number: Option<String>,
    /// PIN code (postal code). At most 6 characters.
    #[check(length(..=6))]
    pub in_pin_code: Option<String>,
    /// House or apartment number.
    pub house_number: Option<String>,
    /// Floor of the building.
    pub floor_number: Option<String>,
    /// Tower of the building.
    pub tower_number: Option<String>,
    /// Name of the building.
    pub building_name: Option<String>,
    /// Street and other address details.
    pub address: Option<String>,
    /// Landmark near the address.
    pub landmark_area: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State in India.
    pub state: Option<String>,
}

/// A request for permission to call the user. The answer arrives as a `call_permission_reply`. At most 1 request in 24
/// hours and 2 in 7 days per user; a connected call resets both counts.
#[model]
pub struct CallPermissionRequest {
    /// Button to grant or decline the permission.
    pub action: CallPermissionRequestAction,
    /// Body text above the button.
    pub body: Option<InteractiveBody>,
}

impl From<&str> for CallPermissionRequest {
    fn from(text: &str) -> Self {
        Self::new(CallPermissionRequestAction::new()).body(text)
    }
}

/// Button to grant or decline the call permission.
#[model(set(name = "call_permission_request"))]
pub struct CallPermissionRequestAction {}

/// A message with a button that calls the business.
#[model]
pub struct VoiceCallMessage {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// Call button of the message.
    pub action: VoiceCallAction,
}

/// Button that calls the business.
#[model(set(name = "voice_call"))]
pub struct VoiceCallAction {
    /// Label and lifetime of the button.
    pub parameters: Option<VoiceCallParameters>,
}

/// Label and lifetime of a call button.
#[model]
pub struct VoiceCallParameters {
    /// Label of the button. At most 20 characters. Default: "Call Now".
    #[check(length(1..=20))]
    pub display_text: Option<String>,
    /// Lifetime of the button in minutes. 1 to 43,200. Default: 10,080 (7 days).
    #[check(range(1..=43200))]
    pub ttl_minutes: Option<u32>,
    /// Custom data, returned in the webhooks of the call as `cta_payload`. At most 512 characters.
    #[check(length(..=512))]
    pub payload: Option<String>,
}
