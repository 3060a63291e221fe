//! Multi-Partner Solutions: invited, accepted, and deactivated when both sides agree. One token acts for both sides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{object, unknown};
use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, pages, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("solutions.create", |s, request| s.partners.solutions.create(request, &mut s.context)),
    ("solutions.list", |s, request| s.partners.solutions.list(request, &s.context)),
    ("solutions.list_of_account", |s, request| s.partners.solutions.list_of_account(request, &s.context)),
    ("solutions.get", |s, request| s.partners.solutions.get(request)),
    ("solutions.list_partners", |s, request| s.partners.solutions.list_partners(request, &s.context)),
    ("solutions.get_access_token", |s, request| s.partners.solutions.get_access_token(request, &s.context)),
    ("solutions.accept", |s, request| s.partners.solutions.answer_invitation(request, "ACTIVE", &mut s.context)),
    ("solutions.reject", |s, request| s.partners.solutions.answer_invitation(request, "REJECTED", &mut s.context)),
    ("solutions.request_deactivation", |s, request| s.partners.solutions.request_deactivation(request, &mut s.context)),
    ("solutions.accept_deactivation", |s, request| {
        s.partners.solutions.answer_deactivation(request, "DEACTIVATED", &mut s.context)
    }),
    ("solutions.reject_deactivation", |s, request| {
        s.partners.solutions.answer_deactivation(request, "ACTIVE", &mut s.context)
    }),
];

/// Permissions that both sides get.
const GRANTED: [&str; 4] = ["MANAGE", "DEVELOP", "MANAGE_TEMPLATES", "VIEW_INSIGHTS"];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Solutions {
    /// All solutions, by ID.
    known: BTreeMap<String, Solution>,
    /// IDs of the solutions that accounts belong to, by account.
    of_accounts: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Solution {
    name: String,
    status: String,
    /// Pending change of the status.
    pending: String,
    owner_app: String,
    owner_permissions: Vec<Value>,
    partner_app: String,
    partner_permissions: Vec<Value>,
}

impl Solutions {
    /// Returns true if a solution has this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.known.contains_key(id)
    }

    /// Checks that an account can move to a solution.
    pub(super) fn check_active(&self, id: &str) -> Result<(), Refusal> {
        let solution = self.known.get(id).ok_or_else(|| unknown(id))?;
        if solution.status == "ACTIVE" { Ok(()) } else { Err(wrong_state(solution)) }
    }

    /// Moves an account to a solution, or off its solution.
    pub(super) fn move_account(&mut self, account: &str, to: Option<String>) {
        match to {
            Some(solution) => self.of_accounts.insert(account.to_owned(), solution),
            None => self.of_accounts.remove(account),
        };
    }

    fn create(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        let permissions =
            |name: &str| GRANTED.into_iter().map(Value::from).chain(request.list(name).to_vec()).collect();
        let solution = Solution {
            name: request.text("solution_name").to_owned(),
            status: "INITIATED".into(),
            pending: "PENDING_ACTIVATION".into(),
            owner_app: request.text("app_id").to_owned(),
            owner_permissions: permissions("owner_permissions"),
            partner_app: request.text("partner_app_id").to_owned(),
            partner_permissions: permissions("partner_permissions"),
        };
        notify("SOLUTION_CREATED", &id, &solution, context);
        self.known.insert(id.clone(), solution);
        Ok(Response::Json(json!({ "solution_id": id })))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let (app, role) = (request.text("app_id"), request.text("role"));
        let has_role = |solution: &Solution| {
            role != "PARTNER" && solution.owner_app == app || role != "OWNER" && solution.partner_app == app
        };
        let found = self.known.iter().filter(|(_, solution)| has_role(solution));
        pages::selected(request, found.map(|(id, solution)| (id.clone(), solution.describe(id))), context)
    }

    fn list_of_account(&self, request: &Request, context: &Context) -> Outcome {
        let id = self.of_accounts.get(request.text("waba_id"));
        let found = id.into_iter().filter_map(|id| Some((id, self.known.get(id)?)));
        pages::selected(request, found.map(|(id, solution)| (id.clone(), solution.describe(id))), context)
    }

    fn get(&self, request: &Request) -> Outcome {
        let (id, solution) = self.find(request)?;
        Ok(Response::Json(request.select(&solution.describe(id), &["id"])?))
    }

    fn list_partners(&self, request: &Request, context: &Context) -> Outcome {
        let (id, solution) = self.find(request)?;
        pages::selected(request, [(id.to_owned(), solution.partner(id))], context)
    }

    /// The business token of a client, with an account in the solution: the first of the settings.
    fn get_access_token(&self, request: &Request, context: &Context) -> Outcome {
        let (id, business) = (request.text("solution_id"), request.text("business_id"));
        self.check_active(id)?;
        let mut accounts = context.settings.owned_by(business);
        if !accounts.any(|account| self.of_accounts.get(&account.id).is_some_and(|solution| solution == id)) {
            return Err(unknown(business));
        }
        let token = context.settings.tokens.iter().find(|token| token.portfolio == business);
        let token = token.ok_or_else(|| unknown(business))?;
        let expires_at = secs(context.now).saturating_add(60 * 24 * 60 * 60);
        Ok(Response::Json(json!({ "access_token": token.text, "expires_at": expires_at })))
    }

    fn answer_invitation(&mut self, request: &Request, status: &str, context: &mut Context) -> Outcome {
        let (id, solution) = self.find_mut(request)?;
        let partner = request.text("partner_app_id");
        if !partner.is_empty() && partner != solution.partner_app {
            return Err(Refusal::new(rules::partners::SOLUTION, 10, "This app isn't a partner of the solution.")
                .with_subcode(2_018_218));
        }
        // An accepted solution can't be rejected any more, and answers are final.
        if solution.pending != "PENDING_ACTIVATION" || request.text("request_type") == "DEACTIVATION_REQUEST" {
            return Err(wrong_state(solution));
        }
        solution.settle(status);
        notify("SOLUTION_UPDATED", id, solution, context);
        success()
    }

    /// The solution works until the partner accepts.
    fn request_deactivation(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (id, solution) = self.find_mut(request)?;
        if (solution.status.as_str(), solution.pending.as_str()) != ("ACTIVE", "NONE") {
            return Err(wrong_state(solution));
        }
        solution.pending = "PENDING_DEACTIVATION".into();
        notify("SOLUTION_UPDATED", id, solution, context);
        success()
    }

    fn answer_deactivation(&mut self, request: &Request, status: &str, context: &mut Context) -> Outcome {
        let (id, solution) = self.find_mut(request)?;
        if solution.pending != "PENDING_DEACTIVATION" {
            return Err(wrong_state(solution));
        }
        solution.settle(status);
        notify("SOLUTION_UPDATED", id, solution, context);
        if status == "DEACTIVATED" {
            self.of_accounts.retain(|_, solution| solution != request.text("solution_id"));
        }
        success()
    }

    fn find<'r>(&self, request: &'r Request) -> Result<(&'r str, &Solution), Refusal> {
        let id = request.text("solution_id");
        self.known.get(id).map(|solution| (id, solution)).ok_or_else(|| unknown(id))
    }

    fn find_mut<'r>(&mut self, request: &'r Request) -> Result<(&'r str, &mut Solution), Refusal> {
        let id = request.text("solution_id");
        self.known.get_mut(id).map(|solution| (id, solution)).ok_or_else(|| unknown(id))
    }
}

impl Solution {
    /// Ends the pending request with this status.
    fn settle(&mut self, status: &str) {
        (self.status, self.pending) = (status.to_owned(), "NONE".to_owned());
    }

    fn describe(&self, id: &str) -> Map<String, Value> {
        object([
            ("id", id.into()),
            ("name", self.name.clone().into()),
            ("status", self.status.clone().into()),
            ("status_for_pending_request", self.pending.clone().into()),
            ("owner_app", app(&self.owner_app)),
            ("owner_permissions", self.owner_permissions.clone().into()),
            ("partners", json!({ "data": [self.partner(id)] })),
        ])
    }

    fn partner(&self, id: &str) -> Map<String, Value> {
        let status = match self.status.as_str() {
            "INITIATED" => "NOTIFICATION_SENT",
            "ACTIVE" => "ACCEPTED",
            other => other,
        };
        object([
            ("id", format!("{id}0").into()),
            ("partner_app", app(&self.partner_app)),
            ("status", status.into()),
            ("partner_permissions", self.partner_permissions.clone().into()),
        ])
    }
}

fn app(id: &str) -> Value {
    json!({ "id": id, "name": format!("App {id}") })
}

/// Code 100, subcode 2207013: the solution's status doesn't allow the request.
fn wrong_state(solution: &Solution) -> Refusal {
    let details = format!("The solution is {}, and its pending request is {}.", solution.status, solution.pending);
    Refusal::parameter(rules::partners::SOLUTION, details).with_subcode(2_207_013)
}

fn notify(event: &str, id: &str, solution: &Solution, context: &mut Context) {
    let status = if solution.pending == "PENDING_DEACTIVATION" { &solution.pending } else { &solution.status };
    let change = json!({ "event": event, "solution_id": id, "solution_status": status });
    for app in [&solution.owner_app, &solution.partner_app] {
        if context.settings.app(app).is_some() {
            context.notify_app(app, "partner_solutions", &change);
        }
    }
}
