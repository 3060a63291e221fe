//! What people see of a number's shop.

use crate::{OrText, operation, types::Success};

/// Show or hide a number's cart and catalog.
#[operation(POST "/{phone_number_id}/whatsapp_commerce_settings", body = none, returns = Success, idempotent,
    permission = whatsapp_business_management, link = "catalogs/sell-products-and-services")]
pub struct UpdateCommerceSettings {
    /// Whether people can put products into a cart; they can unless told.
    pub is_cart_enabled: Option<OrText<bool>>,
    /// Whether people see the catalog; they don't unless told.
    pub is_catalog_visible: Option<OrText<bool>>,
}
