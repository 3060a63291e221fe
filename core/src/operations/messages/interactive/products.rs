//! Product messages: products of a catalog.

use super::{InteractiveBody, InteractiveFooter};
use crate::{
    json::Json,
    schema::{CatalogId, Docs, Rule, model},
};

/// A message with one product of a catalog.
#[model]
pub struct ProductMessage {
    /// Product to show.
    pub action: ProductAction,
    /// Body text of the message.
    pub body: Option<InteractiveBody>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Reference to a product of a catalog.
#[model]
pub struct ProductAction {
    /// ID of the catalog.
    pub catalog_id: CatalogId,
    /// Retailer ID of the product in the catalog.
    #[check(length(1..))]
    pub product_retailer_id: String,
}

/// A message with up to 30 products of a catalog. Unknown products are left out; if no product is known, the message
/// fails.
#[model]
pub struct ProductListMessage {
    /// Text header of the message.
    pub header: TitleHeader,
    /// Body text above the products.
    pub body: InteractiveBody,
    /// Products to show.
    pub action: ProductListAction,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Text header of a message that allows no other header.
#[model(set(type = "text"))]
pub struct TitleHeader {
    /// Text of the header. 1 to 60 characters, without formatting.
    #[check(length(1..=60))]
    pub text: String,
    /// Subtitle below the text. At most 60 characters. Documented in the platform's OpenAPI file only.
    #[check(length(..=60))]
    pub sub_text: Option<String>,
}

/// Products of a catalog, in sections.
#[model]
pub struct ProductListAction {
    /// ID of the catalog.
    pub catalog_id: CatalogId,
    /// Sections of the list. 1 to 10, with at most 30 products in total. Each section has a title if there are
    /// several.
    #[check(items(1..=10), total("product_items", 1..=30), rule(TITLED))]
    pub sections: Vec<ProductSection>,
}

/// A section of products.
#[model]
pub struct ProductSection {
    /// Products of the section. At least one.
    #[check(items(1..))]
    pub product_items: Vec<ProductItem>,
    /// Title of the section. At most 24 characters. Required if there are several sections.
    #[check(length(1..=24))]
    pub title: Option<String>,
}

/// A product in a section.
#[model]
pub struct ProductItem {
    /// Retailer ID of the product in the catalog.
    #[check(length(1..))]
    pub product_retailer_id: String,
}

/// Requires a title for each of several sections. Shared by product lists and list messages.
pub(super) const TITLED: Rule = Rule {
    docs: Docs::new("Each section has a title if there are several."),
    check: |sections| {
        let sections = sections.as_array().unwrap_or_default();
        let untitled = |section: &Json<'_>| section.get("title").is_none();
        if sections.len() > 1 && sections.iter().any(untitled) {
            Err("a title for every section, as there are several")
        } else {
            Ok(())
        }
    },
};

/// A message with a button that opens the catalog.
#[model]
pub struct CatalogMessage {
    /// Body text above the button.
    pub body: InteractiveBody,
    /// Catalog button of the message.
    pub action: CatalogAction,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Catalog button of a message.
#[model(set(name = "catalog_message"))]
pub struct CatalogAction {
    /// Thumbnail of the catalog.
    pub parameters: Option<CatalogParameters>,
}

/// Thumbnail of a catalog message.
#[model]
pub struct CatalogParameters {
    /// Retailer ID of the product that provides the thumbnail image. Default: the first product of the catalog.
    pub thumbnail_product_retailer_id: Option<String>,
}
