//! Templates.

use std::borrow::Cow;

use crate::{
    operations::templates::{QualityScore, TemplateCategory},
    schema::{OrText, Timestamp, model},
};

/// A template was reviewed, paused, disabled or deleted.
#[model(received)]
pub struct MessageTemplateStatusUpdate<'a> {
    /// What happened.
    pub event: Option<TemplateEventKind>,
    /// The template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Its name.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Its language, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Its category.
    pub message_template_category: Option<TemplateCategory>,
    /// Why it was rejected.
    pub reason: Option<TemplateRejectionReason>,
    /// Since when it is disabled.
    pub disable_info: Option<TemplateDisabling<'a>>,
    /// Why it is paused or locked, or that it is no longer.
    pub other_info: Option<TemplatePause<'a>>,
    /// Why it was rejected, for people.
    pub rejection_info: Option<TemplateRejection<'a>>,
}

/// What happened to a template.
#[model(case = UPPER)]
pub enum TemplateEventKind {
    /// It can be sent.
    Approved,
    /// It was put away.
    Archived,
    /// It was taken out again.
    Unarchived,
    /// It was deleted.
    Deleted,
    /// People rate it so badly that it can't be sent any more.
    Disabled,
    /// People rate it badly: it will be disabled.
    Flagged,
    /// Its review is being reviewed.
    InAppeal,
    /// The account has too many.
    LimitExceeded,
    /// It can't be edited.
    Locked,
    /// People rate it badly: it can't be sent for a while.
    Paused,
    /// It is being reviewed.
    Pending,
    /// It is being deleted.
    PendingDeletion,
    /// It can be sent again.
    Reinstated,
    /// It was rejected.
    Rejected,
}

/// Why a template was rejected.
#[model(case = UPPER)]
pub enum TemplateRejectionReason {
    /// It breaks the policies.
    AbusiveContent,
    /// Its category isn't there for you, as the platform said it before.
    CategoryNotAvailable,
    /// It is of another category.
    IncorrectCategory,
    /// It isn't written as templates must be.
    InvalidFormat,
    /// It wasn't, or the platform doesn't say.
    #[wire("NONE")]
    Unspecified,
    /// It is an offer.
    Promotional,
    /// It is a fraud.
    Scam,
    /// It isn't what its category says.
    TagContentMismatch,
}

/// Since when a template is disabled.
#[model(received)]
pub struct TemplateDisabling<'a> {
    /// When, in seconds since 1970; before as a date in English.
    pub disable_date: Option<OrText<Cow<'a, str>>>,
}

/// Why a template is paused or locked, or that it is no longer.
#[model(received)]
pub struct TemplatePause<'a> {
    /// Why.
    pub title: Option<TemplatePauseTitle>,
    /// The same in a sentence.
    pub description: Option<Cow<'a, str>>,
}

/// Why a template is paused or locked.
#[model(case = UPPER)]
pub enum TemplatePauseTitle {
    /// People rate it badly for the first time: three hours.
    FirstPause,
    /// People rate it badly for the second time: six hours.
    SecondPause,
    /// Too much was sent.
    RateLimitingPause,
    /// It is no longer.
    Unpause,
    /// People rate it badly for the third time.
    Disabled,
}

/// Why a template was rejected, for people.
#[model(received)]
pub struct TemplateRejection<'a> {
    /// Why.
    pub reason: Option<Cow<'a, str>>,
    /// What to do.
    pub recommendation: Option<Cow<'a, str>>,
}

/// How people rate a template changed.
#[model(received)]
pub struct MessageTemplateQualityUpdate<'a> {
    /// The template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Its name.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Its language, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Its rating until now.
    pub previous_quality_score: Option<QualityScore>,
    /// Its rating.
    pub new_quality_score: Option<QualityScore>,
}

/// A template was edited. This is what it says now.
#[model(received)]
pub struct MessageTemplateComponentsUpdate<'a> {
    /// The template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Its name.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Its language, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// The text of its header.
    pub message_template_title: Option<Cow<'a, str>>,
    /// The text of its body.
    pub message_template_element: Option<Cow<'a, str>>,
    /// The text of its footer.
    pub message_template_footer: Option<Cow<'a, str>>,
    /// Its buttons.
    pub message_template_buttons: Vec<EditedTemplateButton<'a>>,
}

/// A button of a template that was edited.
#[model(received)]
pub struct EditedTemplateButton<'a> {
    /// What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …
    pub message_template_button_type: Option<Cow<'a, str>>,
    /// What it says.
    pub message_template_button_text: Option<Cow<'a, str>>,
    /// Where it leads.
    pub message_template_button_url: Option<Cow<'a, str>>,
    /// Whom it calls.
    pub message_template_button_phone_number: Option<Cow<'a, str>>,
}

/// A template has another category, or will have in 24 hours.
#[model(received)]
pub struct TemplateCategoryUpdate<'a> {
    /// The template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Its name.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Its language, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Its category until now.
    pub previous_category: Option<TemplateCategory>,
    /// Its category.
    pub new_category: Option<TemplateCategory>,
    /// Its category in 24 hours.
    pub correct_category: Option<TemplateCategory>,
    /// When it will have that.
    pub category_update_timestamp: Option<OrText<Timestamp>>,
}

/// A template that was sent directly belongs in another category.
#[model(received)]
pub struct TemplateCorrectCategoryDetection<'a> {
    /// The template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Its name.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Its language, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Its category.
    pub category: Option<TemplateCategory>,
    /// The category where it belongs.
    pub correct_category: Option<TemplateCategory>,
}
