//! Message campaigns of a WhatsApp Business account. Known from Meta's SDK only.

use serde_json::Value;

use crate::{engine::operation, schema::model};

/// Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
/// campaign.
#[operation(GET "/{waba_id}/message_campaigns", returns = MessageCampaigns, pages,
    permission = whatsapp_business_management)]
pub struct ListMessageCampaigns {
    /// Fields to return per campaign, separated by commas.
    pub fields: Option<String>,
    /// Maximum number of campaigns per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A page of message campaigns.
#[model(received, page)]
pub struct MessageCampaigns {
    /// Campaigns on this page, as JSON objects.
    #[always]
    pub data: Vec<Value>,
}
