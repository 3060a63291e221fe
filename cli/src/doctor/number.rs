//! Checks of a business phone number, and of everything that is involved in its sending.

use std::collections::BTreeSet;

use wabakit::{
    ErrorKind,
    accounts::ListAssignedAccounts,
    health::{CanSend, HealthEntity, HealthError, HealthStatus},
    phone_numbers::{
        GetPhoneNumber, HostPlatform, ListPhoneNumbers, PhoneNumber, PhoneNumberField as Field, QualityRating,
    },
};

use super::{platform::Platform, remedy::Remedy, report::Report};
use crate::failure::Failure;

/// Fields that the checks need.
const FIELDS: [Field; 11] = [
    Field::Id,
    Field::DisplayPhoneNumber,
    Field::CodeVerificationStatus,
    Field::Status,
    Field::PlatformType,
    Field::NameStatus,
    Field::QualityRating,
    Field::Throughput,
    Field::AccountMode,
    Field::WebhookConfiguration,
    Field::HealthStatus,
];

/// Finds the accounts that are assigned to the user of the token.
pub(super) fn accounts(platform: &mut Platform) -> Result<Vec<String>, Failure> {
    let page = platform.ask(&ListAssignedAccounts::new("me"))?;
    let accounts = page.map(|page| page.into_inner().data).unwrap_or_default();
    Ok(accounts.into_iter().map(|account| account.id.as_str().to_owned()).collect())
}

/// Finds the numbers of an account.
pub(super) fn list(platform: &mut Platform, waba: &str, report: &mut Report) -> Result<Vec<String>, Failure> {
    match platform.ask(&ListPhoneNumbers::new().fields([Field::Id]))? {
        Ok(page) if page.data.is_empty() => {
            report.fail("number", waba, "The account has no phone number.", Remedy::OpenManager)?;
            Ok(vec![])
        }
        Ok(page) => Ok(page.data.iter().map(|number| number.id.as_str().to_owned()).collect()),
        Err(refusal) => {
            report.refused("number", waba, &refusal)?;
            Ok(vec![])
        }
    }
}

/// Returns the ID of a number's account, as far as the health status contains it.
pub(super) fn account(number: &PhoneNumber) -> Option<&str> {
    let mut entities = number.health_status.as_ref()?.entities.iter();
    entities.find(|entity| entity.entity_type.as_deref() == Some("WABA"))?.id.as_deref()
}

/// Checks a number, which should belong to the account `waba`. Returns the fields that the platform returned. The health
/// of entities in `known` was checked before.
pub(super) fn check(
    platform: &mut Platform,
    id: &str,
    waba: Option<&str>,
    known: &mut BTreeSet<String>,
    report: &mut Report,
) -> Result<Option<PhoneNumber>, Failure> {
    report.subject.number = id.to_owned();
    let get = GetPhoneNumber::new();
    // The limit has this field since v24.0 only.
    let wanted = FIELDS.into_iter().chain([Field::WhatsappBusinessManagerMessagingLimit]).collect::<Vec<_>>();
    let mut answer = platform.ask(&get.clone().fields(wanted))?;
    if answer.as_ref().is_err_and(|refusal| refusal.kind == ErrorKind::InvalidParameter) {
        answer = platform.ask(&get.fields(FIELDS))?;
    }
    let number = match answer {
        Ok(number) => number.into_inner(),
        Err(refusal) => {
            match refusal.kind {
                ErrorKind::InvalidParameter => {
                    let reason =
                        format!("No number has this ID, or the token has no access to it: {}", refusal.message);
                    report.fail("number", id, &reason, Remedy::ListNumbers)?;
                }
                _ => report.refused("number", id, &refusal)?,
            }
            return Ok(None);
        }
    };
    let display = number.display_phone_number.as_deref().unwrap_or_default();
    report.ok("number", id, &format!("The token has access to {display}."))?;
    if let (Some(waba), Some(own)) = (waba, account(&number))
        && waba != own
    {
        let reason = format!("The number belongs to the account {own}, not to {waba}.");
        report.fail("number.account", id, &reason, Remedy::ListNumbers)?;
    }
    registration(&number, id, report)?;
    name(&number, id, report)?;
    quality(&number, id, report)?;
    limits(&number, id, report)?;
    match &number.health_status {
        Some(status) => health(status, known, report)?,
        None => report.skip("health", id, "The platform returned no health status.", "")?,
    }
    Ok(Some(number))
}

/// Checks whether the number is verified and registered.
fn registration(number: &PhoneNumber, id: &str, report: &mut Report) -> Result<(), Failure> {
    let hosted = number.platform_type == Some(HostPlatform::CloudApi);
    let status = number.status.as_deref().unwrap_or("UNKNOWN");
    match (number.code_verification_status.as_deref().unwrap_or_default(), hosted) {
        ("VERIFIED", _) => report.ok("number.verified", id, "The ownership of the number is verified.")?,
        (verified, true) => {
            let reason = format!("The verification is {verified}, which a registered number no longer needs.");
            report.ok("number.verified", id, &reason)?;
        }
        (verified, false) => {
            let reason = format!(
                "The verification is {verified}: request a code, verify it with phone_numbers.verify_code, then \
                 register the number."
            );
            report.fail("number.verified", id, &reason, Remedy::RequestCode)?;
        }
    }
    let check = "number.registered";
    let reason = format!("The status of the number is {status}.");
    match (status, hosted) {
        ("BANNED" | "RESTRICTED", _) => report.fail(check, id, &reason, Remedy::OpenSupport),
        ("FLAGGED" | "RATE_LIMITED", _) => report.warn(check, id, &reason, Remedy::OpenManager),
        ("DELETED" | "MIGRATED", _) => report.fail(check, id, &reason, Remedy::ListNumbers),
        (_, true) => report.ok(check, id, &format!("The number is registered. {reason}")),
        (_, false) => {
            let reason = format!("The number is not registered on the Cloud API. {reason}");
            report.fail(check, id, &reason, Remedy::Register)
        }
    }
}

fn name(number: &PhoneNumber, id: &str, report: &mut Report) -> Result<(), Failure> {
    let status = number.name_status.as_deref().unwrap_or("NONE");
    let reason = format!("The status of the display name is {status}.");
    match status {
        "APPROVED" | "AVAILABLE_WITHOUT_REVIEW" => report.ok("number.name", id, &reason),
        "DECLINED" | "EXPIRED" => report.fail("number.name", id, &reason, Remedy::RequestName),
        _ => report.warn("number.name", id, &reason, Remedy::OpenManager),
    }
}

fn quality(number: &PhoneNumber, id: &str, report: &mut Report) -> Result<(), Failure> {
    let rating = number.quality_rating.as_ref().map(QualityRating::as_str).unwrap_or("UNKNOWN");
    let reason = format!("The quality rating is {rating}.");
    match number.quality_rating {
        Some(QualityRating::Red) => {
            let reason = format!("{reason} Many users block or report the number: the platform may restrict it.");
            report.fail("number.quality", id, &reason, Remedy::OpenManager)
        }
        Some(QualityRating::Yellow) => report.warn("number.quality", id, &reason, Remedy::OpenManager),
        _ => report.ok("number.quality", id, &reason),
    }
}

fn limits(number: &PhoneNumber, id: &str, report: &mut Report) -> Result<(), Failure> {
    match number.whatsapp_business_manager_messaging_limit.as_deref() {
        None => report.skip("number.limit", id, "The platform returned no messaging limit.", "")?,
        Some(tier @ ("TIER_50" | "TIER_250")) => {
            let reason = format!("The messaging limit is {tier} users in 24 hours: verify the business to raise it.");
            report.warn("number.limit", id, &reason, Remedy::VerifyBusiness)?;
        }
        Some(tier) => report.ok("number.limit", id, &format!("The messaging limit is {tier} users in 24 hours."))?,
    }
    match number.throughput.as_ref().map(|throughput| throughput.level.as_str()) {
        Some(level @ ("STANDARD" | "HIGH")) => {
            report.ok("number.throughput", id, &format!("The throughput is {level}."))?;
        }
        _ => report.warn("number.throughput", id, "The number has no throughput.", Remedy::Register)?,
    }
    if number.account_mode.as_deref() == Some("SANDBOX") {
        let reason = "The number is a test number: it sends only to the recipients on its list.";
        report.warn("number.mode", id, reason, Remedy::AllowRecipients)?;
    }
    Ok(())
}

/// Checks the entities that are involved in sending, each once.
fn health(status: &HealthStatus, known: &mut BTreeSet<String>, report: &mut Report) -> Result<(), Failure> {
    for entity in &status.entities {
        let id = entity.id.as_deref().unwrap_or_default();
        if known.insert(id.to_owned()) {
            of_entity(entity, id, report)?;
        }
    }
    Ok(())
}

fn of_entity(entity: &HealthEntity, id: &str, report: &mut Report) -> Result<(), Failure> {
    let kind = entity.entity_type.as_deref().unwrap_or_default();
    let check = format!("health.{}", kind.to_ascii_lowercase());
    let (payment, other): (Vec<_>, Vec<_>) = entity.errors.iter().partition(|error| error.is_payment());
    if !payment.is_empty() {
        report.fail("payment", id, &list_of(&payment, &[]), Remedy::AddPayment)?;
    } else if kind == "WABA" {
        report.ok("payment", id, "The health status has no payment error.")?;
    }
    let reason = list_of(&other, &entity.additional_info);
    // The payment error alone has been reported.
    let paid = payment.is_empty() || !reason.is_empty();
    match &entity.can_send_message {
        Some(CanSend::Blocked) if paid => {
            report.fail(&check, id, &format!("Sending is blocked. {reason}"), Remedy::OpenSupport)
        }
        Some(CanSend::Limited) if paid => {
            report.warn(&check, id, &format!("Sending is limited. {reason}"), Remedy::OpenManager)
        }
        Some(CanSend::Blocked | CanSend::Limited) => Ok(()),
        _ => report.ok(&check, id, "Nothing restricts sending."),
    }
}

/// Describes errors in the platform's words.
fn list_of(errors: &[&HealthError], more: &[String]) -> String {
    let text = |error: &&HealthError| {
        let code = error.error_code.map(|code| format!("{code}: ")).unwrap_or_default();
        let [description, solution] =
            [&error.error_description, &error.possible_solution].map(|text| text.as_deref().unwrap_or_default());
        format!("{code}{description} {solution}").trim().to_owned()
    };
    errors.iter().map(text).chain(more.iter().cloned()).collect::<Vec<_>>().join(" ")
}
