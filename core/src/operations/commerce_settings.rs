//! What people see of a number's shop.

use crate::{
    engine::operation,
    operations::Success,
    schema::{CatalogId, OrText, model},
};

/// Get whether people see a number's cart and catalog, in a list of one.
#[operation(GET "/{phone_number_id}/whatsapp_commerce_settings", returns = CommerceSettingsList,
    permission = whatsapp_business_management, link = "catalogs/sell-products-and-services")]
pub struct GetCommerceSettings {}

/// Show or hide a number's cart and catalog.
#[operation(POST "/{phone_number_id}/whatsapp_commerce_settings", body = none, returns = Success, idempotent,
    permission = whatsapp_business_management, link = "catalogs/sell-products-and-services")]
pub struct UpdateCommerceSettings {
    /// Whether people can put products into a cart; they can unless told.
    pub is_cart_enabled: Option<OrText<bool>>,
    /// Whether people see the catalog; they don't unless told.
    pub is_catalog_visible: Option<OrText<bool>>,
}

/// What people see of a number's shop, in a list of one.
#[model(received)]
pub struct CommerceSettingsList {
    /// The one.
    #[always]
    pub data: Vec<CommerceSettings>,
}

/// What people see of a number's shop.
#[model(received)]
pub struct CommerceSettings {
    /// The catalog.
    pub id: Option<CatalogId>,
    /// Whether people can put products into a cart.
    pub is_cart_enabled: Option<bool>,
    /// Whether people see the catalog.
    pub is_catalog_visible: Option<bool>,
}
