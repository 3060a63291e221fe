//! Rules of template definitions, checked before the platform reviews them.

mod buttons;
mod components;
mod parameters;
mod special;
mod table;

use std::fmt;

use self::table::*;
pub use self::table::{TEMPLATE_RULES, TemplateRule};
use super::{
    authentication::UpsertAuthenticationTemplates,
    creation::CreateTemplate,
    library::CreateTemplateFromLibrary,
    parts::{has, is, list, one_of, outside, text},
};
use crate::{
    error::{Error, ValidationError, excerpt},
    json::{Json, JsonObject},
    schema::{Schema, checker::Checker, path::Path},
};

/// Checks a template definition: the parameters of `templates.create`, or a template as stored by the platform. Returns what
/// the platform would refuse (errors) and what it may refuse or display otherwise (warnings).
///
/// Category fitness, policies, duplicates, media samples, catalogs, flows and quotas are checked by the platform only.
///
/// ```
/// use serde_json::json;
/// use wabakit::validate_template;
///
/// let definition = json!({
///     "name": "parcel_left", "language": "en_US", "category": "UTILITY",
///     "components": [{"type": "BODY", "text": "Your parcel {{1}} left our depot today."}],
/// });
/// let findings = validate_template(definition);
/// assert_eq!(findings[0].rule, "body_samples");
/// assert_eq!(findings[0].path, "components[0].example");
/// assert_eq!(findings[0].subcode, Some(2_388_043));
/// ```
pub fn validate_template<'a>(definition: impl Into<Json<'a>>) -> Vec<TemplateFinding> {
    let mut definition = definition.into();
    let mut all: Vec<TemplateFinding> = found(&definition, true).into_iter().map(Into::into).collect();
    let mistyped = mistyped(&mut definition).filter(|one| all.iter().all(|other| other.path != one.path));
    all.extend(mistyped);
    all
}

/// Finds a value of another type than the platform documents.
fn mistyped(definition: &mut Json<'_>) -> Option<TemplateFinding> {
    if is_stored(definition) {
        return None;
    }
    let params = match () {
        () if has(definition, "languages") => UpsertAuthenticationTemplates::TYPE,
        () if has(definition, "library_template_name") => CreateTemplateFromLibrary::TYPE,
        () => CreateTemplate::TYPE,
    };
    let types_alone = Checker { lenient: true, file: None };
    let Err(Error::Validation(error)) = types_alone.value(params, definition, &TEMPLATE) else {
        return None;
    };
    let ValidationError { path, wanted, got } = *error;
    let path = path.trim_start_matches('.').to_owned();
    Some(TemplateFinding { message: requirement(wanted, &got), ..Found { rule: &TYPES, path, got }.into() })
}

/// Rule that a template definition breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TemplateFinding {
    /// Severity: an error is refused by the platform, a warning may be.
    pub severity: Severity,
    /// Path in the definition, such as `components[1].buttons[0].url`.
    pub path: String,
    /// ID of the rule, such as `body_length`.
    pub rule: &'static str,
    /// Requirement and what was found instead, human-readable.
    pub message: String,
    /// Error code of the platform.
    pub code: Option<u32>,
    /// Error subcode of the platform.
    pub subcode: Option<u32>,
}

impl TemplateFinding {
    /// Converts the finding to JSON.
    pub fn to_json(&self) -> JsonObject<'static> {
        let mut finding = JsonObject::default();
        finding.push("severity", self.severity.as_str());
        finding.push("path", self.path.clone());
        finding.push("rule", self.rule);
        finding.push("message", self.message.clone());
        for (name, code) in [("code", self.code), ("subcode", self.subcode)] {
            if let Some(code) = code {
                finding.push(name, code);
            }
        }
        finding
    }
}

/// Severity of a rule of template definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Error: the platform refuses the template.
    Error,
    /// Warning: the platform may refuse the template, or display it otherwise.
    Warning,
}

impl Severity {
    /// Returns the severity as text: `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Refuses the parameters of a creation that break a rule with severity error.
pub(super) fn definition(definition: &Json<'_>) -> Result<(), Error> {
    refuse(definition, true)
}

/// Refuses the parameters of an update that break a rule with severity error. An update has some parts only.
pub(super) fn update(definition: &Json<'_>) -> Result<(), Error> {
    refuse(definition, false)
}

fn refuse(definition: &Json<'_>, whole: bool) -> Result<(), Error> {
    let error = found(definition, whole).into_iter().find(|found| found.rule.severity == Severity::Error);
    error.map_or(Ok(()), |Found { rule, path, got }| Err(Error::validation(path, rule.requirement(), got)))
}

/// Returns the broken rules of a definition. `whole`: no part may be missing.
fn found(definition: &Json<'_>, whole: bool) -> Vec<Found> {
    let components = list(definition, "components").unwrap_or_default();
    let category = match text(definition, "category") {
        _ if has(definition, "languages") => "AUTHENTICATION",
        // An update may leave out the category, but not this button.
        "" if !whole && components::has_button(components, "OTP") => "AUTHENTICATION",
        category => category,
    };
    let format = text(definition, "parameter_format");
    let stored = is_stored(definition);
    let mut judge = Judge {
        found: vec![],
        template: definition,
        category,
        named: match format {
            "" if whole && !stored => Some(false),
            "" => None,
            format => Some(one_of(format, "NAMED")),
        },
        stored,
        body_limit: &BODY_LENGTH,
        whole,
    };
    judge.envelope();
    judge.found
}

/// A broken rule.
struct Found {
    rule: &'static TemplateRule,
    path: String,
    got: String,
}

impl From<Found> for TemplateFinding {
    fn from(Found { rule, path, got }: Found) -> Self {
        let message = requirement(rule.requirement(), &got);
        let known = |code: u32| Some(code).filter(|code| *code != 0);
        let (code, subcode) = (known(rule.code), known(rule.subcode));
        Self { severity: rule.severity, path, rule: rule.id, message, code, subcode }
    }
}

/// Returns the requirement, with the value that was given unless it is empty.
fn requirement(mut wanted: String, got: &str) -> String {
    if !got.is_empty() {
        wanted.push_str(", got ");
        wanted.push_str(got);
    }
    wanted
}

/// Returns whether this is a stored template, as the platform returns it: without samples.
fn is_stored(definition: &Json<'_>) -> bool {
    has(definition, "status") || has(definition, "id")
}

/// Path of the template itself.
static TEMPLATE: Path<'static> = Path::root("");

/// Collects the broken rules of one definition.
struct Judge<'d> {
    found: Vec<Found>,
    template: &'d Json<'d>,
    category: &'d str,
    /// True for named parameters. `None` if the first parameter decides.
    named: Option<bool>,
    /// True for a template as the platform returns it: its fixed texts are in it.
    stored: bool,
    /// Maximum length of the body.
    body_limit: &'static TemplateRule,
    /// True if no part may be missing: for a creation, not for an update.
    whole: bool,
}

impl<'d> Judge<'d> {
    /// Judges the fields beside the components, then these.
    fn envelope(&mut self) {
        let template = self.template;
        if self.whole {
            self.name();
            self.languages();
        }
        self.settings();
        let at = Path::root("components");
        match list(template, "components") {
            Some(components) => self.components(components, &at),
            None if self.whole && !has(template, "library_template_name") => self.report(&COMPONENTS, &TEMPLATE, ""),
            None => {}
        }
    }

    fn name(&mut self) {
        let name = text(self.template, "name");
        let plain = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        self.require(plain && !name.is_empty(), &NAME_FORMAT, &TEMPLATE, name);
        self.length(&NAME_LENGTH, name, &TEMPLATE);
        self.require(name != "hello_world" || self.stored, &NAME_SAMPLE, &TEMPLATE, name);
    }

    fn languages(&mut self) {
        let at = Path::root("languages");
        match list(self.template, "languages") {
            Some(languages) if languages.is_empty() || has(self.template, "language") => {
                self.report(&LANGUAGES_ONLY, &TEMPLATE, "");
            }
            Some(languages) => languages.iter().enumerate().for_each(|(i, one)| self.language(one, &at.item(i))),
            None => {
                let none = Json::Null;
                self.language(self.template.get("language").unwrap_or(&none), &Path::root("language"));
            }
        }
    }

    fn language(&mut self, language: &Json<'_>, at: &Path<'_>) {
        let code = language.as_str().unwrap_or_default();
        let letters = code.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        let form = letters && (2..=3).contains(&code.bytes().position(|byte| byte == b'_').unwrap_or(code.len()));
        if form {
            self.require(LANGUAGES.split(' ').any(|known| known == code), &LANGUAGE_UNKNOWN, at, code);
        } else {
            self.report(&LANGUAGE, at, code);
        }
    }

    fn settings(&mut self) {
        let (template, category) = (self.template, self.category);
        let known = self.is_category("AUTHENTICATION MARKETING UTILITY");
        let unset = category.is_empty() && !self.whole;
        self.require(known || unset || self.stored, &CATEGORY, &TEMPLATE, category);
        let format = text(template, "parameter_format");
        let known = format.is_empty() || one_of(format, "NAMED POSITIONAL");
        self.require(known, &PARAMETER_FORMAT, &TEMPLATE, format);
        if self.is_category("AUTHENTICATION") {
            self.require(self.named != Some(true), &AUTHENTICATION_NAMED, &TEMPLATE, format);
        }
        if let Some(seconds) = template.get("message_send_ttl_seconds").and_then(Json::as_i64) {
            let (rule, range) = match () {
                () if self.is_category("AUTHENTICATION") => (&TTL_AUTHENTICATION, 30..=900),
                () if self.is_category("UTILITY") => (&TTL_UTILITY, 30..=43_200),
                () if self.is_category("MARKETING") => (&TTL_MARKETING, 43_200..=2_592_000),
                () => (&TTL_UTILITY, i64::MIN..=i64::MAX),
            };
            let endless = seconds == -1 && !self.is_category("MARKETING");
            self.require(endless || range.contains(&seconds), rule, &TEMPLATE, &seconds.to_string());
        }
        for key in ["degrees_of_freedom_spec", "optimization_spec"] {
            let fits = !has(template, key) || category.is_empty() || self.is_category("MARKETING");
            self.require(fits || self.stored, &MARKETING_SETTINGS, &Path::root(key), category);
        }
        if has(template, "display_format") {
            let authentication = self.is_category("AUTHENTICATION");
            self.require(!authentication || self.stored, &DISPLAY_FORMAT, &TEMPLATE, category);
        }
        let sub = text(template, "sub_category");
        if !sub.is_empty() {
            let status = is_order_status(sub);
            let known = status || one_of(sub, "ORDER_DETAILS");
            self.require(known || self.stored, &SUB_CATEGORY, &TEMPLATE, sub);
            let utility = category.is_empty() || self.is_category("UTILITY");
            self.require(!status || utility, &ORDER_STATUS_CATEGORY, &TEMPLATE, category);
        }
    }

    /// Returns true if the category is one of these, separated by spaces.
    fn is_category(&self, category: &str) -> bool {
        one_of(self.category, category)
    }

    /// Reports the rule, unless it is met.
    #[inline(never)]
    fn require(&mut self, met: bool, rule: &'static TemplateRule, at: &Path<'_>, got: &str) {
        if !met {
            self.report(rule, at, &if got.is_empty() { String::new() } else { excerpt(got) });
        }
    }

    /// Reports a text that is longer than the rule allows.
    fn length(&mut self, rule: &'static TemplateRule, text: &str, at: &Path<'_>) {
        let count = text.chars().count();
        if count > rule.max {
            self.report(rule, at, &count.to_string());
        } else {
            // Characters that take two units in UTF-16 take four bytes in UTF-8.
            let pairs = text.bytes().filter(|byte| *byte >= 0xf0).count();
            if count.saturating_add(pairs) > rule.max {
                self.report_at(&TEXT_UTF16, at, rule.key, "");
            }
        }
    }

    fn report(&mut self, rule: &'static TemplateRule, at: &Path<'_>, got: &str) {
        self.report_at(rule, at, rule.key, got);
    }

    #[inline(never)]
    fn report_at(&mut self, rule: &'static TemplateRule, at: &Path<'_>, key: &str, got: &str) {
        let mut path = at.to_string();
        if !path.is_empty() && !key.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        self.found.push(Found { rule, path, got: got.to_owned() });
    }
}

/// Language codes of the platform.
const LANGUAGES: &str = "af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da \
    prs_AF nl nl_BE en en_GB en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil \
    fi fr fr_BE fr_CA fr_CH fr_CI fr_MA ka de de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk \
    ms ml mr nb ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA \
    es_PE es_ES es_UY sw sv ta te th tr uk ur uz vi zu";

/// Returns whether a character is a letter or a digit. All beyond ASCII count as such: the tables of Unicode take two kilobytes of
/// the npm module.
fn is_alphanumeric(char: char) -> bool {
    char.is_ascii_alphanumeric() || !char.is_ascii()
}

fn is_order_status(sub_category: &str) -> bool {
    one_of(sub_category, "ORDER_STATUS RICH_ORDER_STATUS")
}
