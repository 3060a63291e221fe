//! Compliance information of a business, required in India.

use crate::{
    engine::operation,
    operations::Success,
    schema::{Rule, WabaId, model},
};

/// Gets the compliance information of a business in India. The response is a one-element list.
#[operation(GET "/{phone_number_id}/business_compliance_info", returns = ComplianceInfoList,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-compliance-info-api")]
pub struct GetComplianceInfo {
    /// Fields to return. Default: all of them.
    pub fields: Option<Vec<ComplianceInfoField>>,
}

/// Sets the compliance information that Indian law requires of a business.
#[operation(POST "/{phone_number_id}/business_compliance_info", set(messaging_product = "whatsapp"), returns = Success,
    idempotent, check(when(entity_type = "OTHER", requires(entity_type_custom)),
    when(entity_type_custom, requires(entity_type = "OTHER")),
    when(is_registered, requires(entity_type = "OTHER" | "PARTNERSHIP"))), permission = whatsapp_business_management,
    link = "reference/whatsapp-business-phone-number/business-compliance-info-api")]
pub struct UpdateComplianceInfo {
    /// Name of the legal entity. 2 to 128 characters.
    #[check(length(2..=128))]
    pub entity_name: String,
    /// Legal form of the entity.
    pub entity_type: EntityType,
    /// Contact details of the grievance officer.
    pub grievance_officer_details: GrievanceOfficer,
    /// Contact details of the customer care.
    pub customer_care_details: CustomerCare,
    /// Legal form in words, with entity type `OTHER`. At most 1,024 characters.
    #[check(length(..=1024))]
    pub entity_type_custom: Option<String>,
    /// Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`.
    pub is_registered: Option<bool>,
}

/// Legal form of a business entity.
#[model(case = UPPER)]
pub enum EntityType {
    /// Limited liability partnership.
    LimitedLiabilityPartnership,
    /// A sole proprietorship.
    SoleProprietorship,
    /// A partnership firm.
    Partnership,
    /// A public company.
    PublicCompany,
    /// A private company.
    PrivateCompany,
    /// Any other legal form.
    Other,
}

/// Grievance officer: the contact for complaints.
#[model]
pub struct GrievanceOfficer {
    /// Name of the grievance officer. 1 to 128 characters.
    #[check(length(1..=128))]
    pub name: String,
    /// Email address of the grievance officer. At most 128 characters.
    #[check(length(..=128), rule(EMAIL))]
    pub email: String,
    /// Mobile number of the grievance officer, in E.164 format.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub mobile_number: Option<String>,
    /// Landline number of the grievance officer, in E.164 format.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub landline_number: Option<String>,
}

/// Customer care: the contact for customers.
#[model]
pub struct CustomerCare {
    /// Email address of the customer care. At most 128 characters.
    #[check(length(..=128), rule(EMAIL))]
    pub email: String,
    /// Mobile number of the customer care, in E.164 format.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub mobile_number: Option<String>,
    /// Landline number of the customer care, in E.164 format.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub landline_number: Option<String>,
}

const EMAIL: Rule = Rule::new("Must contain an `@`.", |email| match email.as_str() {
    Some(email) if email.contains('@') => Ok(()),
    _ => Err("an email address"),
});

/// Response with the compliance information of a business.
#[model(received)]
pub struct ComplianceInfoList {
    /// One-element list with the compliance information.
    #[always]
    pub data: Vec<ComplianceInfo>,
}

/// Compliance information of a business in India.
#[model(received, fields(ComplianceInfoField))]
pub struct ComplianceInfo {
    /// ID of the WhatsApp Business account.
    pub whatsapp_business_account_id: Option<WabaId>,
    /// Name of the legal entity.
    pub entity_name: Option<String>,
    /// Legal form of the entity.
    pub entity_type: Option<EntityType>,
    /// Legal form in words, if the entity type is `OTHER`.
    pub entity_type_custom: Option<String>,
    /// True if the entity is registered.
    pub is_registered: Option<bool>,
    /// Contact details of the grievance officer.
    pub grievance_officer_details: Option<ContactDetails>,
    /// Contact details of the customer care.
    pub customer_care_details: Option<ContactDetails>,
}

/// Contact details in the compliance information.
#[model(received)]
pub struct ContactDetails {
    /// Name of the contact.
    pub name: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Mobile number of the contact.
    pub mobile_number: Option<String>,
    /// Landline number of the contact.
    pub landline_number: Option<String>,
}
