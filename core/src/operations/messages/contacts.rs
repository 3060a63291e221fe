//! Contact cards in messages.

use crate::schema::model;

/// A contact card.
#[model]
pub struct ContactCard {
    /// Name of the contact.
    pub name: ContactName,
    /// Phone numbers of the contact.
    pub phones: Option<Vec<ContactPhone>>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<ContactEmail>>,
    /// Postal addresses of the contact.
    pub addresses: Option<Vec<ContactAddress>>,
    /// Organization of the contact.
    pub org: Option<ContactOrg>,
    /// Websites of the contact.
    pub urls: Option<Vec<ContactUrl>>,
    /// Birthday in the format `YYYY-MM-DD`, such as `1999-01-23`.
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub birthday: Option<String>,
}

/// Name on a contact card.
#[model]
pub struct ContactName {
    /// Full name, as displayed.
    #[check(length(1..))]
    pub formatted_name: String,
    /// First (given) name.
    pub first_name: Option<String>,
    /// Last (family) name.
    pub last_name: Option<String>,
    /// Middle name or names.
    pub middle_name: Option<String>,
    /// Name prefix, such as `Dr.`
    pub prefix: Option<String>,
    /// Name suffix, such as `Esq.`
    pub suffix: Option<String>,
}

/// Phone number on a contact card.
#[model]
pub struct ContactPhone {
    /// Phone number to display.
    pub phone: Option<String>,
    /// Label of the phone number, such as `WORK`, `HOME` or `iPhone`.
    #[wire("type")]
    pub kind: Option<String>,
    /// WhatsApp ID of the contact. If set, the card offers to message the contact; otherwise to invite them to
    /// WhatsApp.
    pub wa_id: Option<String>,
}

/// Email address on a contact card.
#[model]
pub struct ContactEmail {
    /// Email address to display.
    pub email: Option<String>,
    /// Label of the email address, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Postal address on a contact card.
#[model]
pub struct ContactAddress {
    /// Street and house number.
    pub street: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State or province, as a two-letter code where one exists.
    pub state: Option<String>,
    /// Postal (ZIP) code.
    pub zip: Option<String>,
    /// Name of the country.
    pub country: Option<String>,
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Label of the address, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Organization on a contact card.
#[model]
pub struct ContactOrg {
    /// Name of the company.
    pub company: Option<String>,
    /// Department of the company.
    pub department: Option<String>,
    /// Job title of the contact.
    pub title: Option<String>,
}

/// Website on a contact card.
#[model]
pub struct ContactUrl {
    /// URL of the website.
    pub url: Option<String>,
    /// Label of the website, such as `WORK` or `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}
