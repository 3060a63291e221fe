//! Availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only.

use crate::{engine::operation, schema::model};

/// Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
/// names of features.
#[operation(POST "/{waba_id}/business_messaging_feature_status", returns = FeatureStatuses, idempotent,
    permission = whatsapp_business_management)]
pub struct GetFeatureStatus {
    /// Features to look up. At least one.
    #[check(items(1..))]
    pub features: Vec<FeatureQuery>,
}

/// A messaging feature to look up.
#[model]
pub struct FeatureQuery {
    /// Name of the feature.
    #[check(length(1..))]
    pub feature: String,
}

/// Availability of messaging features.
#[model(received)]
pub struct FeatureStatuses {
    /// Status of each feature.
    #[always]
    pub data: Vec<FeatureStatus>,
}

/// Availability of one messaging feature.
#[model(received)]
pub struct FeatureStatus {
    /// Name of the feature.
    pub feature: Option<String>,
    /// Status of the feature, such as `enabled`.
    pub status: Option<String>,
}
