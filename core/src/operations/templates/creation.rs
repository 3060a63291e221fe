//! Creation of message templates.

use super::{
    NewComponent, ParameterFormat, TemplateCategory, TemplatePrice, TemplateStatus, TemplateSubCategory, rules,
};
use crate::{
    engine::operation,
    operations::accounts::DegreesOfFreedom,
    schema::{Bytes, TemplateId, model},
};

/// Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
#[operation(POST "/{waba_id}/message_templates", returns = CreatedTemplate, check(validate(rules::definition)),
    permission = whatsapp_business_management, rate_limit = management, link = "templates/template-management")]
pub struct CreateTemplate {
    /// Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
    pub name: String,
    /// Language of the template, such as `en_US`.
    pub language: String,
    /// Category of the template. The platform can change it to marketing.
    pub category: TemplateCategory,
    /// Components of the template. Exactly one body.
    pub components: Vec<NewComponent>,
    /// Files of the media headers without a sample: the template's own header, then the headers of the cards, in order. The
    /// client uploads each file, and puts its handle into the header. Requires an app ID.
    pub media: Option<Vec<Bytes>>,
    /// Format of the parameters. Default: `POSITIONAL`.
    pub parameter_format: Option<ParameterFormat>,
    /// Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    /// 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    pub message_send_ttl_seconds: Option<i64>,
    /// Subcategory, for templates about orders.
    pub sub_category: Option<TemplateSubCategory>,
    /// Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
    pub display_format: Option<String>,
    /// Turns off the tracking of link clicks.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// Delivers messages with the template to the primary device of the user only.
    pub is_primary_device_delivery_only: Option<bool>,
    /// Automatic creative optimizations that the platform may apply. For marketing templates.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed.
    pub optimization_spec: Option<TemplatePrice>,
    /// Set of products of the catalog. Known from Meta's SDK only.
    pub product_set_id: Option<String>,
    /// Template to copy. Known from Meta's SDK only.
    pub source_template_id: Option<TemplateId>,
    /// Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
    pub send_type: Option<String>,
    /// Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
    pub allow_category_change: Option<bool>,
}

/// Updates a template and submits it for review again.
///
/// Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
/// templates can be updated without limit, and all others not at all.
#[operation(POST "/{template_id}", returns = UpdatedTemplate, check(validate(rules::update)),
    permission = whatsapp_business_management, link = "templates/template-management")]
pub struct UpdateTemplate {
    /// ID of the template.
    pub template_id: TemplateId,
    /// New category of the template. Not for approved templates.
    pub category: Option<TemplateCategory>,
    /// New components of the template, which replace all previous ones.
    pub components: Option<Vec<NewComponent>>,
    /// Files of the media headers in `components` without a sample: the template's own header, then the headers of the cards, in
    /// order. The client uploads each file, and puts its handle into the header. Requires an app ID.
    pub media: Option<Vec<Bytes>>,
    /// New format of the parameters.
    pub parameter_format: Option<ParameterFormat>,
    /// New delivery time limit (TTL) of messages with the template, in seconds.
    pub message_send_ttl_seconds: Option<i64>,
    /// New subcategory, for templates about orders.
    pub sub_category: Option<TemplateSubCategory>,
    /// Turns the tracking of link clicks off or on.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// New automatic creative optimizations that the platform may apply. For marketing templates.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// New maximum price, for templates that were created with one.
    pub optimization_spec: Option<TemplatePrice>,
}

/// Result of creating a template.
#[model(received)]
pub struct CreatedTemplate {
    /// ID of the template.
    pub id: TemplateId,
    /// Status of the template.
    pub status: Option<TemplateStatus>,
    /// Category that the platform assigned.
    pub category: Option<TemplateCategory>,
}

/// Result of updating a template.
#[model(received)]
pub struct UpdatedTemplate {
    /// True if the template was updated.
    pub success: bool,
    /// ID of the template.
    pub id: Option<TemplateId>,
    /// Name of the template.
    pub name: Option<String>,
    /// Category that the platform assigned.
    pub category: Option<TemplateCategory>,
}
