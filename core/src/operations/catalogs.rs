//! Product catalogs, which product messages refer to.

use crate::{
    engine::operation,
    operations::Success,
    schema::{CatalogId, model},
};

/// Lists the product catalog that is connected to a WhatsApp Business account.
#[operation(GET "/{waba_id}/product_catalogs", returns = Catalogs, pages, permission = whatsapp_business_management,
    permission = catalog_management)]
pub struct ListCatalogs {
    /// Fields to return per catalog.
    pub fields: Option<Vec<CatalogField>>,
    /// Maximum number of catalogs per page.
    pub limit: Option<u32>,
}

/// Connects a product catalog to a WhatsApp Business account. An account has at most one.
#[operation(POST "/{waba_id}/product_catalogs", body = none, returns = Success, idempotent,
    permission = whatsapp_business_management, permission = catalog_management)]
pub struct ConnectCatalog {
    /// ID of the catalog that is connected.
    pub catalog_id: CatalogId,
}

/// Disconnects a product catalog from a WhatsApp Business account.
#[operation(DELETE "/{waba_id}/product_catalogs", returns = Success, permission = whatsapp_business_management,
    permission = catalog_management)]
pub struct DisconnectCatalog {
    /// ID of the catalog that is disconnected.
    pub catalog_id: CatalogId,
}

/// Lists the product catalogs that a business portfolio owns.
#[operation(GET "/{business_id}/owned_product_catalogs", returns = Catalogs, pages, permission = business_management)]
pub struct ListOwnedCatalogs {
    /// Fields to return per catalog.
    pub fields: Option<Vec<CatalogField>>,
    /// Maximum number of owned catalogs per page.
    pub limit: Option<u32>,
}

/// Lists the product catalogs that clients share with a business portfolio.
#[operation(GET "/{business_id}/client_product_catalogs", returns = Catalogs, pages, permission = business_management)]
pub struct ListClientCatalogs {
    /// Fields to return per catalog.
    pub fields: Option<Vec<CatalogField>>,
    /// Maximum number of shared catalogs per page.
    pub limit: Option<u32>,
}

/// Creates a product catalog in a business portfolio.
#[operation(POST "/{business_id}/owned_product_catalogs", returns = CreatedCatalog, permission = business_management)]
pub struct CreateCatalog {
    /// Name of the new catalog.
    #[check(length(1..))]
    pub name: String,
    /// Industry of the catalog, such as `commerce`. Default: `commerce`.
    pub vertical: Option<String>,
}

/// A page of product catalogs.
#[model(received, page)]
pub struct Catalogs {
    /// Catalogs on this page.
    #[always]
    pub data: Vec<Catalog>,
}

/// A product catalog. Contains only the requested fields.
#[model(received, fields(CatalogField, default = "id,name"))]
pub struct Catalog {
    /// ID of the catalog.
    pub id: CatalogId,
    /// Name of the catalog.
    pub name: Option<String>,
    /// Industry of the catalog.
    pub vertical: Option<String>,
    /// Number of products in the catalog.
    pub product_count: Option<u32>,
}

/// A new product catalog.
#[model(received)]
pub struct CreatedCatalog {
    /// ID of the new catalog.
    pub id: CatalogId,
}
