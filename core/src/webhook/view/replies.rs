//! What people choose, fill in, order and share.

use std::borrow::Cow;

use crate::schema::{Timestamp, model};

/// What somebody chose or filled in.
#[model(received)]
pub enum InteractiveReply<'a> {
    /// A button.
    ButtonReply(ButtonReply<'a>),
    /// A row of a list.
    ListReply(ListReply<'a>),
    /// A flow or an address that was filled in.
    NfmReply(FlowReply<'a>),
    /// Whether you may call.
    CallPermissionReply(CallPermissionReply),
}

/// A button that somebody chose.
#[model(received)]
pub struct ButtonReply<'a> {
    /// Its id, as you sent it.
    pub id: Cow<'a, str>,
    /// What it said.
    pub title: Option<Cow<'a, str>>,
}

/// A row of a list that somebody chose.
#[model(received)]
pub struct ListReply<'a> {
    /// Its id, as you sent it.
    pub id: Cow<'a, str>,
    /// What it said.
    pub title: Option<Cow<'a, str>>,
    /// The small text below.
    pub description: Option<Cow<'a, str>>,
}

/// A flow or an address that somebody filled in.
#[model(received)]
pub struct FlowReply<'a> {
    /// Which: `flow` or `address_message`.
    pub name: Option<Cow<'a, str>>,
    /// What they see of it.
    pub body: Option<Cow<'a, str>>,
    /// What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
    /// address.
    pub response_json: Option<Cow<'a, str>>,
}

/// Whether somebody lets you call.
#[model(received)]
pub struct CallPermissionReply {
    /// Whether they do.
    pub response: Option<CallPermissionAnswer>,
    /// Whether for good.
    pub is_permanent: Option<bool>,
    /// Until when, if not for good.
    pub expiration_timestamp: Option<Timestamp>,
    /// Who said so.
    pub response_source: Option<CallPermissionSource>,
}

/// Whether somebody lets you call.
#[model]
pub enum CallPermissionAnswer {
    /// They do.
    Accept,
    /// They don't.
    Reject,
}

/// Who let you call.
#[model]
pub enum CallPermissionSource {
    /// The person.
    UserAction,
    /// The platform, because they called.
    Automatic,
}

/// Products that somebody wants.
#[model(received)]
pub struct InboundOrder<'a> {
    /// The catalog that has them.
    pub catalog_id: Option<Cow<'a, str>>,
    /// What they wrote with it.
    pub text: Option<Cow<'a, str>>,
    /// The products.
    pub product_items: Vec<OrderedProduct<'a>>,
}

/// A product that somebody wants.
#[model(received)]
pub struct OrderedProduct<'a> {
    /// Your own id of it.
    pub product_retailer_id: Cow<'a, str>,
    /// How many of it.
    pub quantity: Option<f64>,
    /// The price of one, in the currency's whole units.
    pub item_price: Option<f64>,
    /// The currency.
    pub currency: Option<Cow<'a, str>>,
}

/// Contact details that somebody shared.
#[model(received)]
pub struct InboundContact<'a> {
    /// The name.
    pub name: Option<InboundContactName<'a>>,
    /// Phone numbers.
    pub phones: Vec<InboundContactPhone<'a>>,
    /// Email addresses.
    pub emails: Vec<InboundContactEmail<'a>>,
    /// Websites.
    pub urls: Vec<InboundContactUrl<'a>>,
    /// Postal addresses.
    pub addresses: Vec<InboundContactAddress<'a>>,
    /// Where they work.
    pub org: Option<InboundContactOrg<'a>>,
    /// The birthday: `YYYY-MM-DD`.
    pub birthday: Option<Cow<'a, str>>,
    /// All of it as a vCard.
    pub vcard: Option<Cow<'a, str>>,
    /// Why they shared it: `contact_request` if you asked for their number, else `other`.
    pub origin: Option<Cow<'a, str>>,
}

/// A name in shared contact details.
#[model(received)]
pub struct InboundContactName<'a> {
    /// All of it.
    pub formatted_name: Option<Cow<'a, str>>,
    /// The first name.
    pub first_name: Option<Cow<'a, str>>,
    /// The last name.
    pub last_name: Option<Cow<'a, str>>,
    /// The names between.
    pub middle_name: Option<Cow<'a, str>>,
    /// What stands before it: `Dr.`
    pub prefix: Option<Cow<'a, str>>,
    /// What stands behind it: `Jr.`
    pub suffix: Option<Cow<'a, str>>,
}

/// A phone number in shared contact details.
#[model(received)]
pub struct InboundContactPhone<'a> {
    /// The number.
    pub phone: Option<Cow<'a, str>>,
    /// Its WhatsApp id, if it has one.
    pub wa_id: Option<Cow<'a, str>>,
    /// What it is for: `MOBILE`, `HOME`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// An email address in shared contact details.
#[model(received)]
pub struct InboundContactEmail<'a> {
    /// The address.
    pub email: Option<Cow<'a, str>>,
    /// What it is for: `WORK`, `HOME`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// A website in shared contact details.
#[model(received)]
pub struct InboundContactUrl<'a> {
    /// The link.
    pub url: Option<Cow<'a, str>>,
    /// What it is for: `WORK`, `HOME`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// A postal address in shared contact details.
#[model(received)]
pub struct InboundContactAddress<'a> {
    /// The street and the number.
    pub street: Option<Cow<'a, str>>,
    /// The city.
    pub city: Option<Cow<'a, str>>,
    /// The state.
    pub state: Option<Cow<'a, str>>,
    /// The postal code.
    pub zip: Option<Cow<'a, str>>,
    /// The country's name.
    pub country: Option<Cow<'a, str>>,
    /// The country's code, of two letters.
    pub country_code: Option<Cow<'a, str>>,
    /// What it is for: `WORK`, `HOME`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Where somebody works, in shared contact details.
#[model(received)]
pub struct InboundContactOrg<'a> {
    /// The company.
    pub company: Option<Cow<'a, str>>,
    /// The department.
    pub department: Option<Cow<'a, str>>,
    /// What they are there.
    pub title: Option<Cow<'a, str>>,
}
