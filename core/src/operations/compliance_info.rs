//! What the law of India wants a business to tell.

use crate::{
    engine::operation,
    operations::Success,
    schema::{Docs, Rule, WabaId, model},
};

/// Get what a business has told, in a list of one.
#[operation(GET "/{phone_number_id}/business_compliance_info", returns = ComplianceInfoList,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-compliance-info-api")]
pub struct GetComplianceInfo {
    /// What to tell, by commas; all unless told.
    pub fields: Option<String>,
}

/// Tell what the law of India wants to know.
#[operation(POST "/{phone_number_id}/business_compliance_info", set(messaging_product = "whatsapp"), returns = Success,
    idempotent, check(rule(OTHER_ENTITY)), permission = whatsapp_business_management,
    link = "reference/whatsapp-business-phone-number/business-compliance-info-api")]
pub struct UpdateComplianceInfo {
    /// The name of the business: 2 to 128 characters.
    #[check(length(2..=128))]
    pub entity_name: String,
    /// Its legal form.
    pub entity_type: EntityType,
    /// Who looks after complaints.
    pub grievance_officer_details: GrievanceOfficer,
    /// Who looks after customers.
    pub customer_care_details: CustomerCare,
    /// With `OTHER`: its legal form, up to 1024 characters.
    #[check(length(..=1024))]
    pub entity_type_custom: Option<String>,
    /// With `OTHER` or `PARTNERSHIP`: whether it is registered.
    pub is_registered: Option<bool>,
}

/// Legal forms.
#[model(case = UPPER)]
pub enum EntityType {
    /// A limited liability partnership.
    LimitedLiabilityPartnership,
    /// A sole proprietorship.
    SoleProprietorship,
    /// A partnership.
    Partnership,
    /// A public company.
    PublicCompany,
    /// A private company.
    PrivateCompany,
    /// Another.
    Other,
}

/// Who looks after complaints.
#[model]
pub struct GrievanceOfficer {
    /// Their name: 1 to 128 characters.
    #[check(length(1..=128))]
    pub name: String,
    /// Their email address: up to 128 characters.
    #[check(length(..=128), rule(EMAIL))]
    pub email: String,
    /// Their mobile number, in E.164.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub mobile_number: Option<String>,
    /// Their landline number, in E.164.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub landline_number: Option<String>,
}

/// Who looks after customers.
#[model]
pub struct CustomerCare {
    /// Their email address: up to 128 characters.
    #[check(length(..=128), rule(EMAIL))]
    pub email: String,
    /// Their mobile number, in E.164.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub mobile_number: Option<String>,
    /// Their landline number, in E.164.
    #[check(pattern("+[1-9]{1}[0-9]{1,14}"))]
    pub landline_number: Option<String>,
}

const EMAIL: Rule = Rule {
    docs: Docs::new("It has an `@`."),
    check: |email| match email.as_str() {
        Some(email) if email.contains('@') => Ok(()),
        _ => Err("an email address"),
    },
};

const OTHER_ENTITY: Rule = Rule {
    docs: Docs::new("`OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only."),
    check: |given| {
        let is = |kind: &str| given.get("entity_type").is_some_and(|told| told == kind);
        let there = |key: &str| given.get(key).is_some();
        match (is("OTHER"), there("entity_type_custom")) {
            (true, false) => Err("entity_type_custom beside entity_type OTHER"),
            (false, true) => Err("entity_type OTHER beside entity_type_custom"),
            (other, _) if there("is_registered") && !other && !is("PARTNERSHIP") => {
                Err("entity_type OTHER or PARTNERSHIP beside is_registered")
            }
            _ => Ok(()),
        }
    },
};

/// What a business has told, in a list of one.
#[model(received)]
pub struct ComplianceInfoList {
    /// The one.
    #[always]
    pub data: Vec<ComplianceInfo>,
}

/// What a business has told.
#[model(received)]
pub struct ComplianceInfo {
    /// The account.
    pub whatsapp_business_account_id: Option<WabaId>,
    /// The name of the business.
    pub entity_name: Option<String>,
    /// Its legal form.
    pub entity_type: Option<EntityType>,
    /// Its legal form, if it is none of those.
    pub entity_type_custom: Option<String>,
    /// Whether it is registered.
    pub is_registered: Option<bool>,
    /// Who looks after complaints.
    pub grievance_officer_details: Option<ContactDetails>,
    /// Who looks after customers.
    pub customer_care_details: Option<ContactDetails>,
}

/// Who looks after something, and how to reach them.
#[model(received)]
pub struct ContactDetails {
    /// Their name.
    pub name: Option<String>,
    /// Their email address.
    pub email: Option<String>,
    /// Their mobile number.
    pub mobile_number: Option<String>,
    /// Their landline number.
    pub landline_number: Option<String>,
}
