//! The pool of pre-verified numbers.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::{object, unknown};
use crate::{
    What,
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, date_time, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("preverified_numbers.add", |s, request| s.partners.preverified.add(request, &mut s.context)),
    ("preverified_numbers.list", |s, request| s.partners.preverified.list(request, &s.context)),
    ("preverified_numbers.get", |s, request| s.partners.preverified.get(request, &s.context)),
    ("preverified_numbers.delete", |s, request| s.partners.preverified.delete(request)),
    ("preverified_numbers.request_code", |s, request| s.partners.preverified.request_code(request, &mut s.context)),
    ("preverified_numbers.verify_code", |s, request| s.partners.preverified.verify_code(request, &s.context)),
    ("preverified_numbers.share", |s, request| s.partners.preverified.share(request)),
    ("preverified_numbers.unshare", |s, request| s.partners.preverified.unshare(request)),
    ("preverified_numbers.list_partners", |s, request| s.partners.preverified.list_partners(request, &s.context)),
];

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Period in which a verification is valid, and in which a number must be verified for the first time.
const VALID: Duration = DAY.saturating_mul(90);
/// Period at the beginning of a verification in which it can't be renewed.
const FRESH: Duration = DAY.saturating_mul(45);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct PreverifiedNumbers(BTreeMap<String, Preverified>);

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Preverified {
    /// Digits of the number.
    digits: String,
    added: Time,
    /// Time of the last verification.
    verified: Option<Time>,
    /// The code that was sent last.
    code: Option<String>,
    /// IDs of the portfolios with which the number is shared.
    partners: BTreeSet<String>,
}

impl PreverifiedNumbers {
    /// Returns true if the pool has a number with this ID.
    pub(crate) fn has(&self, id: &str, now: Time) -> bool {
        self.0.get(id).is_some_and(|number| number.is_in_pool(now))
    }

    /// Takes a verified number with these digits out of the pool: it becomes an ordinary number.
    pub(crate) fn claim(&mut self, id: &str, digits: &str, now: Time) -> Result<(), Refusal> {
        let number = self.0.get(id).ok_or_else(|| unknown(id))?;
        if number.digits != digits {
            return Err(Refusal::parameter(
                rules::partners::POOL,
                "Param preverified_id must be that of the phone number.",
            ));
        }
        if number.status(now) != "VERIFIED" {
            return Err(Refusal::parameter(
                rules::partners::POOL,
                "The verification of the pre-verified number is missing or has expired.",
            ));
        }
        self.0.remove(id);
        Ok(())
    }

    fn add(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let digits: String = request.text("phone_number").chars().filter(char::is_ascii_digit).collect();
        if !(7..=15).contains(&digits.len()) {
            return Err(Refusal::parameter(
                rules::partners::POOL,
                "Param phone_number must be a phone number with its country code.",
            ));
        }
        if self.0.values().any(|number| number.digits == digits && number.is_in_pool(context.now)) {
            return Err(Refusal::parameter(rules::partners::POOL, "This phone number is in the pool already."));
        }
        let id = context.ids.number();
        let number = Preverified { digits, added: context.now, verified: None, code: None, partners: BTreeSet::new() };
        self.0.insert(id.clone(), number);
        Ok(Response::Json(json!({ "id": id })))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let digits: String = request.text("phone_number").chars().filter(char::is_ascii_digit).collect();
        let mut items = vec![];
        for (id, number) in self.0.iter().filter(|(_, number)| number.is_in_pool(context.now)) {
            let described = number.describe(id, context);
            let filters = ["code_verification_status", "verification_status", "availability_status", "country_code"];
            let passes = |name: &&str| match request.text(name) {
                "" => true,
                wanted => described.get(*name).is_some_and(|value| value == wanted),
            };
            if filters.iter().all(passes) && (digits.is_empty() || digits == number.digits) {
                items.push((id.clone(), described));
            }
        }
        pages::selected(request, items, context)
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("preverified_number_id");
        let number = self.0.get(id).ok_or_else(|| unknown(id))?;
        Ok(Response::Json(request.select(&number.describe(id, context), &["id"])?))
    }

    fn delete(&mut self, request: &Request) -> Outcome {
        self.0.remove(request.text("preverified_number_id"));
        success()
    }

    /// Sends a code. It stands in the log.
    fn request_code(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = self.find("preverified_number_id", request)?;
        if number.verified.is_some_and(|at| context.now.since(at) < FRESH) {
            let details = "This phone number is verified. It can be verified again 45 days after its verification.";
            return Err(Refusal::new(rules::partners::CODE, 136_024, details).with_subcode(2_388_091));
        }
        let code = context.ids.of(&format!("code {} {}", number.digits, context.now.0)).checked_rem(1_000_000);
        let code = format!("{:06}", code.unwrap_or_default());
        let about = object([
            ("preverified_number_id", request.text("preverified_number_id").into()),
            ("code", code.clone().into()),
            ("code_method", request.text("code_method").into()),
            ("language", request.text("language").into()),
        ]);
        number.code = Some(code);
        context.record(What::Code, about);
        success()
    }

    fn verify_code(&mut self, request: &Request, context: &Context) -> Outcome {
        let number = self.find("preverified_number_id", request)?;
        if number.code.as_deref() != Some(request.text("code")) {
            return Err(
                Refusal::new(rules::partners::CODE, 136_025, "The verification code is wrong.").with_subcode(2_388_093)
            );
        }
        (number.code, number.verified) = (None, Some(context.now));
        Ok(Response::Json(json!({ "success": true, "id": request.text("preverified_number_id") })))
    }

    fn share(&mut self, request: &Request) -> Outcome {
        let partner = request.text("partner_business_id").to_owned();
        self.find("preverified_id", request)?.partners.insert(partner);
        success()
    }

    fn unshare(&mut self, request: &Request) -> Outcome {
        let partner = request.text("partner_business_id");
        if !self.find("preverified_id", request)?.partners.remove(partner) {
            return Err(Refusal::parameter(
                rules::partners::SHARED,
                "The phone number isn't shared with this business.",
            ));
        }
        success()
    }

    fn list_partners(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("preverified_number_id");
        let partners = self.0.get(id).ok_or_else(|| unknown(id))?.partners.iter();
        let describe = |id: &String| {
            let partner = object([
                ("id", id.clone().into()),
                ("name", "Partner".into()),
                ("verification_status", "verified".into()),
            ]);
            (id.clone(), partner)
        };
        pages::selected(request, partners.map(describe), context)
    }

    fn find(&mut self, name: &str, request: &Request) -> Result<&mut Preverified, Refusal> {
        let id = request.text(name);
        self.0.get_mut(id).ok_or_else(|| unknown(id))
    }
}

impl Preverified {
    /// Numbers that were never verified leave the pool.
    fn is_in_pool(&self, now: Time) -> bool {
        self.verified.is_some() || now.since(self.added) < VALID
    }

    fn status(&self, now: Time) -> &'static str {
        match self.verified {
            None => "NOT_VERIFIED",
            Some(at) if now.since(at) < VALID => "VERIFIED",
            Some(_) => "EXPIRED",
        }
    }

    fn describe(&self, id: &str, context: &Context) -> Map<String, Value> {
        let status = self.status(context.now);
        let owner = context.own_portfolio();
        let mut out = object([
            ("id", id.into()),
            ("phone_number", format!("+{}", self.digits).into()),
            ("display_phone_number", format!("+{}", self.digits).into()),
            ("code_verification_status", status.into()),
            ("verification_status", if status == "NOT_VERIFIED" { "PENDING" } else { status }.into()),
            ("availability_status", if status == "VERIFIED" { "AVAILABLE" } else { "UNAVAILABLE" }.into()),
            ("owner_business", owner),
            ("created_time", date_time(self.added).into()),
            ("last_updated", date_time(self.verified.unwrap_or(self.added)).into()),
            ("is_input_id_valid", true.into()),
        ]);
        let times = [("code_verification_time", Duration::ZERO), ("verification_expiry_time", VALID)];
        out.extend(
            self.verified.into_iter().flat_map(|at| times.map(|(name, d)| (name.to_owned(), date_time(at + d).into()))),
        );
        out
    }
}
