//! The list of classes.

use crate::{
    error::Error,
    schema::class::{Class, unknown},
    state::{deduplicator::Deduplicator, limiter::Limiter, policy::SendPolicy, template_cache::TemplateCache},
};

/// Every class of objects that keep state between calls.
pub const CLASSES: &[Class] = &[Limiter::CLASS, SendPolicy::CLASS, Deduplicator::CLASS, TemplateCache::CLASS];

impl Class {
    /// Returns the class of this name.
    pub fn find(name: &str) -> Result<&'static Class, Error> {
        CLASSES.iter().find(|class| class.name == name).ok_or_else(|| unknown("class", name))
    }
}
