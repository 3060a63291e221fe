//! Template groups: templates whose analytics are added up.

use crate::{
    engine::operation,
    operations::Success,
    schema::{TemplateGroupId, TemplateId, model},
};

/// Creates a template group.
#[operation(POST "/{waba_id}/template_groups", returns = CreatedTemplateGroup, permission = whatsapp_business_management,
    link = "templates/template-management")]
pub struct CreateTemplateGroup {
    /// Name of the group.
    #[check(length(1..))]
    pub name: String,
    /// Description of the group.
    pub description: Option<String>,
    /// IDs of the templates in the group.
    pub whatsapp_business_templates: Option<Vec<TemplateId>>,
}

/// Lists the template groups of an account.
#[operation(GET "/{waba_id}/template_groups", returns = TemplateGroups, pages,
    permission = whatsapp_business_management, link = "templates/template-management")]
pub struct ListTemplateGroups {
    /// Fields to return per group.
    pub fields: Option<Vec<TemplateGroupField>>,
    /// Maximum number of groups per page.
    #[check(range(1..))]
    pub limit: Option<u32>,
}

/// Gets a template group by its ID.
#[operation(GET "/{template_group_id}", returns = TemplateGroup, permission = whatsapp_business_management,
    link = "templates/template-management")]
pub struct GetTemplateGroup {
    /// ID of the group.
    pub template_group_id: TemplateGroupId,
    /// Fields to return.
    pub fields: Option<Vec<TemplateGroupField>>,
}

/// Renames a template group, or adds and removes templates.
#[operation(POST "/{template_group_id}", returns = Success, idempotent, permission = whatsapp_business_management,
    link = "templates/template-management")]
pub struct UpdateTemplateGroup {
    /// ID of the group.
    pub template_group_id: TemplateGroupId,
    /// New name of the group. Default: unchanged.
    #[check(length(1..))]
    pub name: Option<String>,
    /// New description of the group. Default: unchanged.
    pub description: Option<String>,
    /// IDs of the templates to add.
    pub add_templates: Option<Vec<TemplateId>>,
    /// IDs of the templates to remove.
    pub remove_templates: Option<Vec<TemplateId>>,
}

/// Deletes a template group. Its templates remain.
#[operation(DELETE "/{template_group_id}", returns = Success, permission = whatsapp_business_management,
    link = "templates/template-management")]
pub struct DeleteTemplateGroup {
    /// ID of the group.
    pub template_group_id: TemplateGroupId,
}

/// A new template group.
#[model(received)]
pub struct CreatedTemplateGroup {
    /// ID of the group.
    pub id: Option<TemplateGroupId>,
}

/// A page of template groups.
#[model(received, page)]
pub struct TemplateGroups {
    /// Groups on this page.
    #[always]
    pub data: Vec<TemplateGroup>,
}

/// A template group. Contains only the requested fields.
#[model(received, fields(TemplateGroupField, default = "id,name,description"))]
pub struct TemplateGroup {
    /// ID of the group.
    pub id: Option<TemplateGroupId>,
    /// Name of the group.
    pub name: Option<String>,
    /// Description of the group.
    pub description: Option<String>,
}
