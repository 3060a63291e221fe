//! Reviews of templates: the policy by which they end.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wabakit::model;

use super::Template;

/// Policy of template reviews. Default: every template is approved 10 seconds after its creation or update.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// True if reviews end by the command `templates.set` only. Default: `false`.
    pub manual: bool,
    /// Duration of a review in milliseconds. With 0, the response to the creation has the result. Default: 10,000.
    pub after_ms: u64,
    /// Rules for the templates that aren't simply approved. The first that fits decides.
    pub rules: Vec<ReviewRule>,
}

/// Rule of template reviews: which templates it is for, and how they are treated. Default: every template, which is
/// approved.
#[model]
#[derive(Default, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRule {
    /// Name of the templates, or its beginning and `*`, as in `promo_*`.
    pub name: Option<String>,
    /// Text that the components of the templates contain, in either case.
    pub contains: Option<String>,
    /// Reason for which the templates are rejected, such as `PROMOTIONAL`.
    pub reject: Option<String>,
    /// Category that the templates get at their creation or update, such as `MARKETING`.
    #[check(one_of("AUTHENTICATION", "MARKETING", "UTILITY"))]
    pub becomes: Option<String>,
}

impl Default for Review {
    fn default() -> Self {
        // Rule: `rules::templates::REVIEW`.
        Self { manual: false, after_ms: 10_000, rules: vec![] }
    }
}

impl Review {
    /// The rule for a template.
    pub(super) fn rule(&self, template: &Template) -> Option<&ReviewRule> {
        self.rules.iter().find(|rule| rule.fits(template))
    }
}

impl ReviewRule {
    fn fits(&self, template: &Template) -> bool {
        let named = self.name.as_deref().is_none_or(|name| match name.strip_suffix('*') {
            Some(start) => template.name.starts_with(start),
            None => template.name == name,
        });
        let components = Value::from(template.components.clone()).to_string().to_lowercase();
        named && self.contains.as_ref().is_none_or(|text| components.contains(&text.to_lowercase()))
    }
}
