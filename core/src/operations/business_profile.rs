//! What people see of a business.

use crate::{
    engine::operation,
    operations::Success,
    schema::{BusinessProfileId, Docs, Rule, model},
};

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

/// Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
#[operation(GET "/{business_profile_id}", returns = BusinessProfileNode,
    permission = whatsapp_business_management, link = "business-profiles")]
pub struct GetBusinessProfileById {
    /// The profile.
    pub business_profile_id: BusinessProfileId,
    /// What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    /// `websites`, `vertical`.
    pub fields: Option<String>,
}

/// Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
#[operation(POST "/{business_profile_id}", set(messaging_product = "whatsapp"), returns = UpdatedBusinessProfile,
    idempotent, permission = whatsapp_business_management, link = "business-profiles")]
pub struct UpdateBusinessProfileById {
    /// The profile.
    pub business_profile_id: BusinessProfileId,
    /// The name of the account: 1 to 75 characters.
    #[check(length(1..=75))]
    pub account_name: Option<String>,
    /// The line below the name: 1 to 139 characters.
    #[check(length(1..=139))]
    pub about: Option<String>,
    /// Address: up to 256 characters.
    #[check(length(..=256))]
    pub address: Option<String>,
    /// What the business does: 1 to 256 characters.
    #[check(length(1..=256))]
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
    docs: Docs::new("Each begins with `http://` or `https://`."),
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

/// What people see of a business: here, or one level deeper. Only what was asked for is there.
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
    /// All of it, where the platform answers as its OpenAPI file says.
    pub business_profile: Option<BusinessProfileNode>,
}

/// Outcome of an update of a business profile.
#[model(received)]
pub struct UpdatedBusinessProfile {
    /// Whether the profile was updated.
    pub success: bool,
    /// ID of the profile.
    pub id: Option<BusinessProfileId>,
}

/// What people see of a business, as the platform's OpenAPI file has it.
#[model(received)]
pub struct BusinessProfileNode {
    /// The profile's id, where the profile itself was asked for.
    pub id: Option<BusinessProfileId>,
    /// The name of the account.
    pub account_name: Option<String>,
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
