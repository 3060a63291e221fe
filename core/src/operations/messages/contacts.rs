//! Contact cards.

use crate::schema::model;

/// A contact card.
#[model]
pub struct ContactCard {
    /// The name.
    pub name: ContactName,
    /// Phone numbers.
    pub phones: Option<Vec<ContactPhone>>,
    /// Email addresses.
    pub emails: Option<Vec<ContactEmail>>,
    /// Postal addresses.
    pub addresses: Option<Vec<ContactAddress>>,
    /// Where the person works.
    pub org: Option<ContactOrg>,
    /// Websites.
    pub urls: Option<Vec<ContactUrl>>,
    /// As in `1999-01-23`.
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub birthday: Option<String>,
}

/// The name on a contact card.
#[model]
pub struct ContactName {
    /// The whole name, as it is shown.
    #[check(length(1..))]
    pub formatted_name: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// As in `Dr.`
    pub prefix: Option<String>,
    /// As in `Esq.`
    pub suffix: Option<String>,
}

/// A phone number on a contact card.
#[model]
pub struct ContactPhone {
    /// The number.
    pub phone: Option<String>,
    /// As in `WORK`, `HOME`, `iPhone`.
    #[wire("type")]
    pub kind: Option<String>,
    /// The WhatsApp id. With it the card offers to write to the person; without, to invite them.
    pub wa_id: Option<String>,
}

/// An email address on a contact card.
#[model]
pub struct ContactEmail {
    /// The address.
    pub email: Option<String>,
    /// As in `WORK`, `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// A postal address on a contact card.
#[model]
pub struct ContactAddress {
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province, as its two letters where it has them.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country, by its name.
    pub country: Option<String>,
    /// Country, by its two letters (ISO 3166).
    pub country_code: Option<String>,
    /// As in `WORK`, `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Where the person on a contact card works.
#[model]
pub struct ContactOrg {
    /// The company.
    pub company: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The person's title there.
    pub title: Option<String>,
}

/// A website on a contact card.
#[model]
pub struct ContactUrl {
    /// Its URL.
    pub url: Option<String>,
    /// As in `WORK`, `HOME`.
    #[wire("type")]
    pub kind: Option<String>,
}
