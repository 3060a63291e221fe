//! Events of templates.

use std::borrow::Cow;

use crate::{
    operations::templates::{QualityScore, TemplateCategory},
    schema::{OrText, Timestamp, model},
};

/// Change of a template's status: approved, rejected, paused, disabled, deleted and others.
#[model(received)]
pub struct MessageTemplateStatusUpdate<'a> {
    /// New status of the template.
    pub event: Option<TemplateEventKind>,
    /// ID of the template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Name of the template.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Language of the template, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Category of the template.
    pub message_template_category: Option<TemplateCategory>,
    /// Reason for a rejection.
    pub reason: Option<TemplateRejectionReason>,
    /// Date when the template was disabled.
    pub disable_info: Option<TemplateDisabling<'a>>,
    /// Reason for a pause or lock, or its end.
    pub other_info: Option<TemplatePause<'a>>,
    /// Explanation of a rejection.
    pub rejection_info: Option<TemplateRejection<'a>>,
}

/// Status of a template in a status update.
#[model(case = UPPER)]
pub enum TemplateEventKind {
    /// Approved: can be sent.
    Approved,
    /// Archived by the business.
    Archived,
    /// Restored from the archive.
    Unarchived,
    /// Deleted by the business.
    Deleted,
    /// Disabled because of low quality: can no longer be sent.
    Disabled,
    /// Flagged because of low quality: will be disabled.
    Flagged,
    /// In appeal: the rejection is under review.
    InAppeal,
    /// Limit exceeded: the account has the maximum number of templates.
    LimitExceeded,
    /// Locked: can't be edited.
    Locked,
    /// Paused because of low quality: can't be sent for a while.
    Paused,
    /// Pending review by the platform.
    Pending,
    /// Deletion in progress.
    PendingDeletion,
    /// Reinstated: can be sent again.
    Reinstated,
    /// Rejected by the platform.
    Rejected,
}

/// Reason for the rejection of a template.
#[model(case = UPPER)]
pub enum TemplateRejectionReason {
    /// Content that violates the platform's policies.
    AbusiveContent,
    /// Category not available for the account, in older payloads.
    CategoryNotAvailable,
    /// Content that belongs to another category.
    IncorrectCategory,
    /// Invalid format of the template.
    InvalidFormat,
    /// Not rejected, or no reason specified.
    #[wire("NONE")]
    Unspecified,
    /// Content that is promotional.
    Promotional,
    /// Content that is fraudulent.
    Scam,
    /// Content that doesn't match the category.
    TagContentMismatch,
}

/// Date when a template was disabled.
#[model(received)]
pub struct TemplateDisabling<'a> {
    /// Date in seconds since the Unix epoch; in older payloads a date in English.
    pub disable_date: Option<OrText<Cow<'a, str>>>,
}

/// Reason for a template's pause or lock, or its end.
#[model(received)]
pub struct TemplatePause<'a> {
    /// Type of the pause or lock.
    pub title: Option<TemplatePauseTitle>,
    /// Description of the reason in one sentence.
    pub description: Option<Cow<'a, str>>,
}

/// Type of a template's pause or lock.
#[model(case = UPPER)]
pub enum TemplatePauseTitle {
    /// First pause because of low quality: 3 hours.
    FirstPause,
    /// Second pause because of low quality: 6 hours.
    SecondPause,
    /// Paused because too many messages were sent.
    RateLimitingPause,
    /// End of the pause.
    Unpause,
    /// Disabled because of low quality for the third time.
    Disabled,
}

/// Explanation of a template's rejection.
#[model(received)]
pub struct TemplateRejection<'a> {
    /// Reason for the rejection, human-readable.
    pub reason: Option<Cow<'a, str>>,
    /// Recommended change, human-readable.
    pub recommendation: Option<Cow<'a, str>>,
}

/// Change of a template's quality score.
#[model(received)]
pub struct MessageTemplateQualityUpdate<'a> {
    /// ID of the template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Name of the template.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Language of the template, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Previous quality score of the template.
    pub previous_quality_score: Option<QualityScore>,
    /// New quality score of the template.
    pub new_quality_score: Option<QualityScore>,
}

/// New components of a template that was edited.
#[model(received)]
pub struct MessageTemplateComponentsUpdate<'a> {
    /// ID of the template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Name of the template.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Language of the template, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Text of the header.
    pub message_template_title: Option<Cow<'a, str>>,
    /// Text of the body.
    pub message_template_element: Option<Cow<'a, str>>,
    /// Text of the footer.
    pub message_template_footer: Option<Cow<'a, str>>,
    /// Buttons of the template.
    pub message_template_buttons: Vec<EditedTemplateButton<'a>>,
}

/// Button of a template that was edited.
#[model(received)]
pub struct EditedTemplateButton<'a> {
    /// Type of the button: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …
    pub message_template_button_type: Option<Cow<'a, str>>,
    /// Text of the button.
    pub message_template_button_text: Option<Cow<'a, str>>,
    /// URL that the button opens.
    pub message_template_button_url: Option<Cow<'a, str>>,
    /// Phone number that the button calls.
    pub message_template_button_phone_number: Option<Cow<'a, str>>,
}

/// Change of a template's category, done or announced 24 hours ahead.
#[model(received)]
pub struct TemplateCategoryUpdate<'a> {
    /// ID of the template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Name of the template.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Language of the template, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Previous category, if the change is done.
    pub previous_category: Option<TemplateCategory>,
    /// Current category of the template.
    pub new_category: Option<TemplateCategory>,
    /// Category after an announced change.
    pub correct_category: Option<TemplateCategory>,
    /// Time of an announced change. Seconds since the Unix epoch.
    pub category_update_timestamp: Option<OrText<Timestamp>>,
}

/// Another category that the platform assigned to a template sent with Direct Send.
#[model(received)]
pub struct TemplateCorrectCategoryDetection<'a> {
    /// ID of the template.
    pub message_template_id: Option<OrText<Cow<'a, str>>>,
    /// Name of the template.
    pub message_template_name: Option<Cow<'a, str>>,
    /// Language of the template, as `en_US` or `en-US`.
    pub message_template_language: Option<Cow<'a, str>>,
    /// Category that the template was sent with.
    pub category: Option<TemplateCategory>,
    /// Category that the template belongs to.
    pub correct_category: Option<TemplateCategory>,
}
