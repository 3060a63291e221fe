//! Templates after their creation: deletion, archive, unpausing and migration.

use std::collections::BTreeMap;

use crate::{
    engine::operation,
    operations::Success,
    schema::{TemplateId, WabaId, model},
};

/// Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
///
/// The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
/// at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
#[operation(DELETE "/{waba_id}/message_templates", returns = Success,
    check(exactly_one(name, hsm_ids), when(hsm_id, requires(name))), permission = whatsapp_business_management,
    rate_limit = management, link = "templates/template-management")]
pub struct DeleteTemplates {
    /// Name of the template, to delete it in all languages.
    #[check(length(1..))]
    pub name: Option<String>,
    /// ID of the template in one language, to delete only this one. Requires its `name`.
    pub hsm_id: Option<TemplateId>,
    /// IDs of several templates. 1 to 100.
    #[check(items(1..=100))]
    pub hsm_ids: Option<Vec<TemplateId>>,
}

/// Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days.
#[operation(POST "/{waba_id}/message_templates/archive", host = api, returns = ArchivedTemplates, idempotent,
    permission = whatsapp_business_management, link = "templates/template-management")]
pub struct ArchiveTemplates {
    /// IDs of the templates. 1 to 100.
    #[check(items(1..=100))]
    pub hsm_ids: Vec<TemplateId>,
}

/// Takes templates out of the archive. They have their previous status again.
#[operation(POST "/{waba_id}/message_templates/unarchive", host = api, returns = UnarchivedTemplates, idempotent,
    permission = whatsapp_business_management, link = "templates/template-management")]
pub struct UnarchiveTemplates {
    /// IDs of the archived templates. 1 to 100.
    #[check(items(1..=100))]
    pub hsm_ids: Vec<TemplateId>,
}

/// Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
/// can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
#[operation(POST "/{template_id}/unpause", body = none, returns = Success, idempotent,
    permission = whatsapp_business_management, link = "templates/template-pacing")]
pub struct UnpauseTemplate {
    /// ID of the paused template.
    pub template_id: TemplateId,
}

/// Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
/// destination.
///
/// Only approved templates of high or unknown quality are copied. Their quality rating starts again.
#[operation(POST "/{waba_id}/migrate_message_templates", returns = MigratedTemplates,
    permission = whatsapp_business_management, link = "templates/template-migration")]
pub struct MigrateTemplates {
    /// ID of the account that has the templates.
    pub source_waba_id: WabaId,
    /// IDs of the templates to copy. Default: all templates of the page.
    #[check(items(1..))]
    pub template_ids: Option<Vec<TemplateId>>,
    /// Number of the page of templates, from 0.
    pub page_number: Option<u32>,
    /// Number of templates per page. 1 to 500.
    #[check(range(1..=500))]
    pub count: Option<u32>,
}

/// Result of archiving templates.
#[model(received)]
pub struct ArchivedTemplates {
    /// IDs of the templates that are archived now.
    pub archived_templates: Vec<TemplateId>,
    /// Reason for each template that could not be archived, by its ID.
    pub failed_templates: Option<BTreeMap<String, String>>,
}

/// Result of taking templates out of the archive.
#[model(received)]
pub struct UnarchivedTemplates {
    /// IDs of the templates that are no longer archived.
    pub unarchived_templates: Vec<TemplateId>,
    /// Reason for each template that is still archived, by its ID.
    pub failed_templates: Option<BTreeMap<String, String>>,
}

/// Result of copying templates to another account.
#[model(received)]
pub struct MigratedTemplates {
    /// IDs of the templates that were copied.
    pub migrated_templates: Vec<TemplateId>,
    /// Reason for each template that was not copied, by its ID.
    pub failed_templates: Option<BTreeMap<String, String>>,
}
