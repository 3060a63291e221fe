//! What people see of a business.

use crate::{Rule, Success, docs, model, operation};

/// Get what people see of a number's business, in a list of one.
#[operation(GET "/{phone_number_id}/whatsapp_business_profile", returns = BusinessProfiles,
    permission = whatsapp_business_management, link = "business-profiles")]
pub struct GetBusinessProfile {
    /// What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
    pub fields: Option<String>,
}

/// Change what people see of a number's business.
#[operation(POST "/{phone_number_id}/whatsapp_business_profile", set(messaging_product = "whatsapp"), returns = Success,
    idempotent, permission = whatsapp_business_management, link = "business-profiles")]
pub struct UpdateBusinessProfile {
    /// The line below the name: 1 to 139 characters.
    #[check(length(1..=139))]
    pub about: Option<String>,
    /// Address: up to 256 characters.
    #[check(length(..=256))]
    pub address: Option<String>,
    /// What the business does: up to 512 characters.
    #[check(length(..=512))]
    pub description: Option<String>,
    /// Email address: up to 128 characters.
    #[check(length(..=128))]
    pub email: Option<String>,
    /// Up to two, of up to 256 characters each.
    #[check(items(..=2), rule(WEBSITES))]
    pub websites: Option<Vec<String>>,
    /// The line of business.
    pub vertical: Option<Vertical>,
    /// The picture: the handle of an upload (`uploads.append`).
    pub profile_picture_handle: Option<String>,
}

const WEBSITES: Rule = Rule {
    docs: docs!("Each begins with `http://` or `https://`."),
    check: |websites| {
        let good =
            |site: &str| (site.starts_with("https://") || site.starts_with("http://")) && site.chars().count() <= 256;
        let sites = websites.as_array().unwrap_or_default();
        if sites.iter().all(|site| site.as_str().is_some_and(good)) {
            Ok(())
        } else {
            Err("addresses with http:// or https:// of at most 256 characters")
        }
    },
};

/// Lines of business.
#[model(case = UPPER)]
pub enum Vertical {
    /// Any other.
    Other,
    /// Cars.
    Auto,
    /// Beauty, spa and salon.
    Beauty,
    /// Clothing.
    Apparel,
    /// Education.
    Edu,
    /// Entertainment.
    Entertain,
    /// Events.
    EventPlan,
    /// Money.
    Finance,
    /// Food shops.
    Grocery,
    /// The state.
    Govt,
    /// Hotels.
    Hotel,
    /// Health.
    Health,
    /// Non-profit.
    Nonprofit,
    /// Services.
    ProfServices,
    /// Shops.
    Retail,
    /// Travel.
    Travel,
    /// Restaurants.
    Restaurant,
    /// Alcohol.
    Alcohol,
    /// Gambling on the net.
    OnlineGambling,
    /// Gambling elsewhere.
    PhysicalGambling,
    /// Medicine without prescription.
    OtcDrugs,
}

/// What people see of a business, in a list of one.
#[model(received)]
pub struct BusinessProfiles {
    /// The one.
    #[always]
    pub data: Vec<BusinessProfile>,
}

/// What people see of a business. Only what was asked for is there.
#[model(received)]
pub struct BusinessProfile {
    /// The line below the name.
    pub about: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// What the business does.
    pub description: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Its picture.
    pub profile_picture_url: Option<String>,
    /// Its websites.
    pub websites: Vec<String>,
    /// The line of business.
    pub vertical: Option<Vertical>,
}
