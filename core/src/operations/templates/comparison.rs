//! Comparison of two templates by block rate, number of messages sent, and most frequent reason for blocks.

use crate::{
    engine::operation,
    schema::{TemplateId, model},
};

/// Compares two templates of one account. Both were sent at least 1,000 times in the period.
#[operation(GET "/{template_id}/compare", returns = TemplateComparison, permission = whatsapp_business_management,
    link = "templates/template-comparison")]
pub struct CompareTemplates {
    /// ID of the first template.
    pub template_id: TemplateId,
    /// ID of the other template. Exactly one.
    #[check(items(1..=1))]
    pub template_ids: Vec<TemplateId>,
    /// Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch.
    pub start: u64,
    /// End of the period. Seconds since the Unix epoch.
    pub end: u64,
}

/// Comparison of two templates.
#[model(received)]
pub struct TemplateComparison {
    /// One entry per metric.
    #[always]
    pub data: Vec<ComparedMetric>,
}

/// Comparison of two templates by one metric.
#[model(received)]
pub struct ComparedMetric {
    /// Metric of the entry.
    pub metric: Option<ComparisonMetric>,
    /// Form of the entry: `RELATIVE`, `NUMBER_VALUES` or `STRING_VALUES`.
    #[wire("type")]
    pub kind: Option<String>,
    /// IDs of the templates in ascending order of the metric, for `RELATIVE`.
    pub order_by_relative_metric: Vec<TemplateId>,
    /// Number for each template, for `NUMBER_VALUES`.
    pub number_values: Vec<ComparedNumber>,
    /// Text for each template, for `STRING_VALUES`.
    pub string_values: Vec<ComparedText>,
}

/// Metric of a comparison of templates.
#[model(case = UPPER)]
pub enum ComparisonMetric {
    /// Share of recipients who blocked the business after the message. Only the order of the templates is given.
    BlockRate,
    /// Number of messages sent.
    MessageSends,
    /// Most frequent reason for blocks, such as `NO_LONGER_NEEDED` or `SPAM`.
    TopBlockReason,
}

/// Number of one template in a comparison.
#[model(received)]
pub struct ComparedNumber {
    /// ID of the template.
    pub key: Option<TemplateId>,
    /// Value of the metric.
    pub value: Option<u64>,
}

/// Text of one template in a comparison.
#[model(received)]
pub struct ComparedText {
    /// ID of the template.
    pub key: Option<TemplateId>,
    /// Value of the metric.
    pub value: Option<String>,
}
