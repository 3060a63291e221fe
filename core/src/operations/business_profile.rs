//! Business profile of a phone number.

use crate::{
    engine::operation,
    operations::Success,
    schema::{BusinessProfileId, model},
};

/// Gets the business profile of a phone number. The response is a one-element list.
#[operation(GET "/{phone_number_id}/whatsapp_business_profile", returns = BusinessProfiles,
    permission = whatsapp_business_management, link = "business-profiles")]
pub struct GetBusinessProfile {
    /// Fields to return.
    pub fields: Option<Vec<BusinessProfileField>>,
}

/// Updates the business profile of a phone number. Omitted fields stay unchanged.
#[operation(POST "/{phone_number_id}/whatsapp_business_profile", set(messaging_product = "whatsapp"), returns = Success,
    idempotent, permission = whatsapp_business_management, link = "business-profiles")]
pub struct UpdateBusinessProfile {
    /// About text, shown below the name. 1 to 139 characters.
    #[check(length(1..=139))]
    pub about: Option<String>,
    /// Address of the business. At most 256 characters.
    #[check(length(..=256))]
    pub address: Option<String>,
    /// Description of the business. At most 512 characters.
    #[check(length(..=512))]
    pub description: Option<String>,
    /// Email address of the business. At most 128 characters.
    #[check(length(..=128))]
    pub email: Option<String>,
    /// Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    #[check(items(..=2), each(length(..=256), url))]
    pub websites: Option<Vec<String>>,
    /// Industry of the business.
    pub vertical: Option<Vertical>,
    /// Handle of the profile picture, from `uploads.append`.
    pub profile_picture_handle: Option<String>,
}

/// Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
#[operation(GET "/{business_profile_id}", returns = BusinessProfileNode,
    permission = whatsapp_business_management, link = "business-profiles")]
pub struct GetBusinessProfileById {
    /// ID of the business profile.
    pub business_profile_id: BusinessProfileId,
    /// Fields to return.
    pub fields: Option<Vec<BusinessProfileNodeField>>,
}

/// Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only.
#[operation(POST "/{business_profile_id}", set(messaging_product = "whatsapp"), returns = UpdatedBusinessProfile,
    idempotent, permission = whatsapp_business_management, link = "business-profiles")]
pub struct UpdateBusinessProfileById {
    /// ID of the business profile.
    pub business_profile_id: BusinessProfileId,
    /// Name of the account. 1 to 75 characters.
    #[check(length(1..=75))]
    pub account_name: Option<String>,
    /// About text, shown below the name. 1 to 139 characters.
    #[check(length(1..=139))]
    pub about: Option<String>,
    /// Address of the business. At most 256 characters.
    #[check(length(..=256))]
    pub address: Option<String>,
    /// Description of the business. 1 to 256 characters.
    #[check(length(1..=256))]
    pub description: Option<String>,
    /// Email address of the business. At most 128 characters.
    #[check(length(..=128))]
    pub email: Option<String>,
    /// Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    #[check(items(..=2), each(length(..=256), url))]
    pub websites: Option<Vec<String>>,
    /// Industry of the business.
    pub vertical: Option<Vertical>,
    /// Handle of the profile picture, from `uploads.append`.
    pub profile_picture_handle: Option<String>,
}

/// Industry of a business.
#[model(case = UPPER)]
pub enum Vertical {
    /// Any other industry.
    Other,
    /// Automotive and vehicles.
    Auto,
    /// Beauty, spa and salon.
    Beauty,
    /// Clothing and apparel.
    Apparel,
    /// Education and schools.
    Edu,
    /// Entertainment and media.
    Entertain,
    /// Event planning and service.
    EventPlan,
    /// Finance and banking.
    Finance,
    /// Food and grocery stores.
    Grocery,
    /// Public service and government.
    Govt,
    /// Hotel and lodging.
    Hotel,
    /// Medical and health.
    Health,
    /// Non-profit or charitable organization.
    Nonprofit,
    /// Professional and business services.
    ProfServices,
    /// Shopping and retail.
    Retail,
    /// Travel and transportation.
    Travel,
    /// Restaurant or catering.
    Restaurant,
    /// Sale of alcoholic beverages.
    Alcohol,
    /// Online gambling and gaming.
    OnlineGambling,
    /// Physical gambling and gaming.
    PhysicalGambling,
    /// Sale of over-the-counter drugs.
    OtcDrugs,
}

/// Response with the business profile of a phone number.
#[model(received)]
pub struct BusinessProfiles {
    /// One-element list with the business profile.
    #[always]
    pub data: Vec<BusinessProfile>,
}

/// A business profile: in the fields of this object, or one level deeper in `business_profile`. Contains only the
/// requested fields.
#[model(
    received,
    fields(BusinessProfileField, default = "about,address,description,email,profile_picture_url,websites,vertical")
)]
pub struct BusinessProfile {
    /// ID of the business profile, as `business_profile.get_by_id` takes it.
    pub id: Option<BusinessProfileId>,
    /// About text, shown below the name.
    pub about: Option<String>,
    /// Address of the business.
    pub address: Option<String>,
    /// Description of the business.
    pub description: Option<String>,
    /// Email address of the business.
    pub email: Option<String>,
    /// URL of the profile picture.
    pub profile_picture_url: Option<String>,
    /// Websites of the business.
    pub websites: Vec<String>,
    /// Industry of the business.
    pub vertical: Option<Vertical>,
    /// Whole business profile, if the platform returns the nested form of its OpenAPI file.
    pub business_profile: Option<BusinessProfileNode>,
}

/// Result of updating a business profile.
#[model(received)]
pub struct UpdatedBusinessProfile {
    /// True if the profile was updated.
    pub success: bool,
    /// ID of the business profile.
    pub id: Option<BusinessProfileId>,
}

/// A business profile in the form of the platform's OpenAPI file.
#[model(
    received,
    fields(
        BusinessProfileNodeField,
        default = "id,account_name,about,address,description,email,profile_picture_url,websites,vertical"
    )
)]
pub struct BusinessProfileNode {
    /// ID of the business profile. Present when the profile was requested by ID.
    pub id: Option<BusinessProfileId>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// About text, shown below the name.
    pub about: Option<String>,
    /// Address of the business.
    pub address: Option<String>,
    /// Description of the business.
    pub description: Option<String>,
    /// Email address of the business.
    pub email: Option<String>,
    /// URL of the profile picture.
    pub profile_picture_url: Option<String>,
    /// Websites of the business.
    pub websites: Vec<String>,
    /// Industry of the business.
    pub vertical: Option<Vertical>,
}
