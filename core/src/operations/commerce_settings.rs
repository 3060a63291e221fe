//! Commerce settings of a phone number: shopping cart and catalog.

use crate::{
    engine::operation,
    operations::Success,
    schema::{CatalogId, OrText, model},
};

/// Gets the commerce settings of a phone number. The response is a one-element list.
#[operation(GET "/{phone_number_id}/whatsapp_commerce_settings", returns = CommerceSettingsList,
    permission = whatsapp_business_management, link = "catalogs/sell-products-and-services")]
pub struct GetCommerceSettings {}

/// Shows or hides the shopping cart and the catalog of a phone number.
#[operation(POST "/{phone_number_id}/whatsapp_commerce_settings", body = none, returns = Success, idempotent,
    permission = whatsapp_business_management, link = "catalogs/sell-products-and-services")]
pub struct UpdateCommerceSettings {
    /// Enables the shopping cart. Default: `true`.
    pub is_cart_enabled: Option<OrText<bool>>,
    /// Shows the catalog to users. Default: `false`.
    pub is_catalog_visible: Option<OrText<bool>>,
}

/// Response with the commerce settings of a phone number.
#[model(received)]
pub struct CommerceSettingsList {
    /// One-element list with the commerce settings.
    #[always]
    pub data: Vec<CommerceSettings>,
}

/// Commerce settings of a phone number.
#[model(received)]
pub struct CommerceSettings {
    /// ID of the catalog.
    pub id: Option<CatalogId>,
    /// True if the shopping cart is enabled.
    pub is_cart_enabled: Option<bool>,
    /// True if the catalog is visible to users.
    pub is_catalog_visible: Option<bool>,
}
