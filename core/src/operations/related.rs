//! Objects that many others refer to.

use crate::schema::{BusinessId, model};

/// A business portfolio that another object refers to.
#[model(received)]
pub struct RelatedBusiness {
    /// ID of the business portfolio.
    pub id: Option<BusinessId>,
    /// Name of the business portfolio.
    pub name: Option<String>,
}
