//! Products of a catalog.

use super::{InteractiveBody, InteractiveFooter};
use crate::{
    json::Json,
    schema::{CatalogId, Docs, Rule, model},
};

/// A product of the catalog.
#[model]
pub struct ProductMessage {
    /// The product.
    pub action: ProductAction,
    /// Text above it.
    pub body: Option<InteractiveBody>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A product of a catalog.
#[model]
pub struct ProductAction {
    /// The catalog.
    pub catalog_id: CatalogId,
    /// The product, by your own id for it.
    #[check(length(1..))]
    pub product_retailer_id: String,
}

/// Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails.
#[model]
pub struct ProductListMessage {
    /// The title on top.
    pub header: TitleHeader,
    /// The text above the products.
    pub body: InteractiveBody,
    /// The products.
    pub action: ProductListAction,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A title on top of a message that has no other header.
#[model(set(type = "text"))]
pub struct TitleHeader {
    /// 1 to 60 characters, without markdown.
    #[check(length(1..=60))]
    pub text: String,
    /// Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only.
    #[check(length(..=60))]
    pub sub_text: Option<String>,
}

/// Products of a catalog, in sections.
#[model]
pub struct ProductListAction {
    /// The catalog.
    pub catalog_id: CatalogId,
    /// 1 to 10 sections with 30 products in all, each with a title if there are several.
    #[check(items(1..=10), total("product_items", 1..=30), rule(TITLED))]
    pub sections: Vec<ProductSection>,
}

/// A section of products.
#[model]
pub struct ProductSection {
    /// The products.
    #[check(items(1..))]
    pub product_items: Vec<ProductItem>,
    /// Up to 24 characters; required if there are several sections.
    #[check(length(1..=24))]
    pub title: Option<String>,
}

/// A product.
#[model]
pub struct ProductItem {
    /// Your own id for it.
    #[check(length(1..))]
    pub product_retailer_id: String,
}

/// Every section has a title if there are several: of products and of rows alike.
pub(super) const TITLED: Rule = Rule {
    docs: Docs::new("Every section has a title if there are several."),
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

/// The catalog, behind a button.
#[model]
pub struct CatalogMessage {
    /// The text above the button.
    pub body: InteractiveBody,
    /// The button.
    pub action: CatalogAction,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// A button that opens the catalog.
#[model(set(name = "catalog_message"))]
pub struct CatalogAction {
    /// Its picture.
    pub parameters: Option<CatalogParameters>,
}

/// The picture of the catalog.
#[model]
pub struct CatalogParameters {
    /// The product whose picture it is; the first one's unless told.
    pub thumbnail_product_retailer_id: Option<String>,
}
