//! Replies, orders and contacts that users send.

use std::borrow::Cow;

use crate::schema::{Timestamp, model};

/// A user's reply to an interactive message.
#[model(received)]
pub enum InteractiveReply<'a> {
    /// A tap on a reply button.
    ButtonReply(ButtonReply<'a>),
    /// A selected row of a list.
    ListReply(ListReply<'a>),
    /// A completed flow or address message.
    NfmReply(FlowReply<'a>),
    /// An answer to a call permission request.
    CallPermissionReply(CallPermissionReply),
}

/// A tap on a reply button.
#[model(received)]
pub struct ButtonReply<'a> {
    /// ID of the button, as sent.
    pub id: Cow<'a, str>,
    /// Title of the button.
    pub title: Option<Cow<'a, str>>,
}

/// A selected row of a list.
#[model(received)]
pub struct ListReply<'a> {
    /// ID of the row, as sent.
    pub id: Cow<'a, str>,
    /// Title of the row.
    pub title: Option<Cow<'a, str>>,
    /// Description of the row.
    pub description: Option<Cow<'a, str>>,
}

/// A completed flow or address message.
#[model(received)]
pub struct FlowReply<'a> {
    /// Type of the reply: `flow` or `address_message`.
    pub name: Option<Cow<'a, str>>,
    /// Text that the chat shows for the reply.
    pub body: Option<Cow<'a, str>>,
    /// Submitted data, as a JSON object in a string. A flow has keys of its own; an address has `values` and
    /// `saved_address_id`.
    pub response_json: Option<Cow<'a, str>>,
}

/// A user's answer to a call permission request.
#[model(received)]
pub struct CallPermissionReply {
    /// The user's answer.
    pub response: Option<CallPermissionAnswer>,
    /// True if the permission doesn't expire.
    pub is_permanent: Option<bool>,
    /// Time when the permission expires. Seconds since the Unix epoch. Absent if it is permanent.
    pub expiration_timestamp: Option<Timestamp>,
    /// Origin of the answer.
    pub response_source: Option<CallPermissionSource>,
}

/// A user's answer to a call permission request.
#[model]
pub enum CallPermissionAnswer {
    /// Granted by the user.
    Accept,
    /// Declined by the user.
    Reject,
}

/// Origin of an answer to a call permission request.
#[model]
pub enum CallPermissionSource {
    /// Given by the user, who answered the request.
    UserAction,
    /// Granted automatically, because the user called the business.
    Automatic,
}

/// An order of products from a catalog.
#[model(received)]
pub struct InboundOrder<'a> {
    /// ID of the catalog.
    pub catalog_id: Option<Cow<'a, str>>,
    /// Text that the user sent with the order.
    pub text: Option<Cow<'a, str>>,
    /// Products of the order.
    pub product_items: Vec<OrderedProduct<'a>>,
}

/// A product of an order.
#[model(received)]
pub struct OrderedProduct<'a> {
    /// Retailer ID (SKU) of the product in the catalog.
    pub product_retailer_id: Cow<'a, str>,
    /// Quantity of the product.
    pub quantity: Option<f64>,
    /// Price of one item, in the currency's main unit.
    pub item_price: Option<f64>,
    /// Currency, as an ISO 4217 code.
    pub currency: Option<Cow<'a, str>>,
}

/// A contact that a user shared.
#[model(received)]
pub struct InboundContact<'a> {
    /// Name of the contact.
    pub name: Option<InboundContactName<'a>>,
    /// Phone numbers of the contact.
    pub phones: Vec<InboundContactPhone<'a>>,
    /// Email addresses of the contact.
    pub emails: Vec<InboundContactEmail<'a>>,
    /// Websites of the contact.
    pub urls: Vec<InboundContactUrl<'a>>,
    /// Postal addresses of the contact.
    pub addresses: Vec<InboundContactAddress<'a>>,
    /// Organization of the contact.
    pub org: Option<InboundContactOrg<'a>>,
    /// Birthday in the format `YYYY-MM-DD`.
    pub birthday: Option<Cow<'a, str>>,
    /// Complete contact as a vCard.
    pub vcard: Option<Cow<'a, str>>,
    /// Origin of the contact: `contact_request` for the answer to a request for the user's contact information,
    /// otherwise `other`.
    pub origin: Option<Cow<'a, str>>,
}

/// Name of a shared contact.
#[model(received)]
pub struct InboundContactName<'a> {
    /// Full name as displayed.
    pub formatted_name: Option<Cow<'a, str>>,
    /// First name of the contact.
    pub first_name: Option<Cow<'a, str>>,
    /// Last name of the contact.
    pub last_name: Option<Cow<'a, str>>,
    /// Middle name of the contact.
    pub middle_name: Option<Cow<'a, str>>,
    /// Prefix of the name, such as `Dr.`
    pub prefix: Option<Cow<'a, str>>,
    /// Suffix of the name, such as `Jr.`
    pub suffix: Option<Cow<'a, str>>,
}

/// Phone number of a shared contact.
#[model(received)]
pub struct InboundContactPhone<'a> {
    /// Phone number as shared.
    pub phone: Option<Cow<'a, str>>,
    /// WhatsApp ID of the phone number, if it has one.
    pub wa_id: Option<Cow<'a, str>>,
    /// Type of the phone number, such as `MOBILE` or `HOME`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Email address of a shared contact.
#[model(received)]
pub struct InboundContactEmail<'a> {
    /// Email address as shared.
    pub email: Option<Cow<'a, str>>,
    /// Type of the email address, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Website of a shared contact.
#[model(received)]
pub struct InboundContactUrl<'a> {
    /// URL of the website.
    pub url: Option<Cow<'a, str>>,
    /// Type of the website, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Postal address of a shared contact.
#[model(received)]
pub struct InboundContactAddress<'a> {
    /// Street and house number.
    pub street: Option<Cow<'a, str>>,
    /// City of the address.
    pub city: Option<Cow<'a, str>>,
    /// State or region of the address.
    pub state: Option<Cow<'a, str>>,
    /// Postal code of the address.
    pub zip: Option<Cow<'a, str>>,
    /// Name of the country.
    pub country: Option<Cow<'a, str>>,
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<Cow<'a, str>>,
    /// Type of the address, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Organization of a shared contact.
#[model(received)]
pub struct InboundContactOrg<'a> {
    /// Name of the company.
    pub company: Option<Cow<'a, str>>,
    /// Department in the company.
    pub department: Option<Cow<'a, str>>,
    /// Job title of the contact.
    pub title: Option<Cow<'a, str>>,
}
