//! Audiences of a WhatsApp Business account. Known from Meta's SDK only.

use serde_json::Value;

use crate::{engine::operation, schema::model};

/// Lists the audiences of a WhatsApp Business account. Known from Meta's SDK only, without the fields of an audience.
#[operation(GET "/{waba_id}/audiences", returns = Audiences, pages, permission = whatsapp_business_management)]
pub struct ListAudiences {
    /// Fields to return per audience, separated by commas.
    pub fields: Option<String>,
    /// Maximum number of audiences per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A page of audiences.
#[model(received, page)]
pub struct Audiences {
    /// Audiences on this page, as JSON objects.
    #[always]
    pub data: Vec<Value>,
}
