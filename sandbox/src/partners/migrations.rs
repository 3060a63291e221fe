//! Migrations of the account: between solutions, and to another billing currency. The client accepts the first kind after a
//! while; the second kind waits for its last step.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    Solutions,
    credit::{CURRENCIES, credit_line_id},
    object, unknown,
};
use crate::{
    accounts::Accounts,
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    rules,
    schedule::Event,
    wire::Refusal,
};

pub(crate) const HANDLERS: Handlers = &[
    ("migration_intents.create", |s, request| {
        s.partners.migrations.create_intent(request, &s.partners.solutions, &mut s.context)
    }),
    ("migration_intents.get", |s, request| s.partners.migrations.get_intent(request)),
    ("payment_migrations.create", |s, request| s.partners.migrations.create(request, &mut s.context)),
    ("payment_migrations.get", |s, request| s.partners.migrations.get(request, &s.context)),
    ("payment_migrations.resume", |s, request| s.partners.migrations.resume(request, &mut s.context)),
];

/// Duration of each step of a migration. Rule: `rules::partners::STEPS`.
const STEP: Duration = Duration::from_secs(10);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Migrations {
    /// Moves between solutions, by ID.
    intents: BTreeMap<String, Intent>,
    /// Migrations to another billing currency, by ID.
    payments: BTreeMap<String, PaymentMigration>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Intent {
    account: String,
    status: String,
    /// ID of the destination solution; without one, the account leaves its solution.
    destination: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct PaymentMigration {
    account: String,
    status: String,
    currency: String,
    /// ID of the new account.
    destination: String,
}

/// The next step of a migration, by its ID.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct MigrationEvent(String);

impl Migrations {
    /// Returns true if a move between solutions has this ID.
    pub(crate) fn has_intent(&self, id: &str) -> bool {
        self.intents.contains_key(id)
    }

    /// Returns true if a migration to another billing currency has this ID.
    pub(crate) fn has_payment(&self, id: &str) -> bool {
        self.payments.contains_key(id)
    }

    fn create_intent(&mut self, request: &Request, solutions: &Solutions, context: &mut Context) -> Outcome {
        let step = request.text("migration_intent");
        let account = request.text("waba_id");
        let is_running =
            |intent: &Intent| intent.account == account && matches!(intent.status.as_str(), "INITIATED" | "ACCEPTED");
        let running = self.intents.iter_mut().find(|(_, intent)| is_running(intent));
        match (step, running) {
            ("CANCEL_MIGRATION", Some((id, intent))) => {
                intent.status = "REJECTED".into();
                return Ok(Response::Json(json!({ "success": true, "migration_intent_id": id, "status": "REJECTED" })));
            }
            ("CONFIRM_MIGRATION", Some((id, intent))) => {
                intent.status = "ACCEPTED".into();
                return Ok(Response::Json(json!({ "success": true, "migration_intent_id": id, "status": "APPROVED" })));
            }
            ("CANCEL_MIGRATION" | "CONFIRM_MIGRATION", None) => {
                return Err(Refusal::parameter(
                    rules::partners::PAYMENT_MIGRATION,
                    "The account isn't marked for a migration.",
                ));
            }
            (_, Some(_)) => return Err(marked()),
            (_, None) => {}
        }
        let destination = request.optional("target_solution_id").or_else(|| request.optional("solution_id"));
        match &destination {
            Some(solution) => solutions.check_active(solution)?,
            None if context.settings.app(request.text("app_id")).is_some() => {}
            None => return Err(unknown(request.text("app_id"))),
        }
        let id = context.ids.number();
        self.intents
            .insert(id.clone(), Intent { account: account.to_owned(), status: "INITIATED".into(), destination });
        context.after(STEP, Event::Migration(MigrationEvent(id.clone())));
        Ok(Response::Json(match step {
            "" => json!({ "id": id }),
            "SCHEDULE_MIGRATION" => json!({ "success": true, "migration_intent_id": id, "status": "SCHEDULED" }),
            _ => json!({ "success": true, "migration_intent_id": id, "status": "PENDING" }),
        }))
    }

    fn get_intent(&self, request: &Request) -> Outcome {
        let id = request.text("migration_intent_id");
        let intent = self.intents.get(id).ok_or_else(|| unknown(id))?;
        let intent = object([("id", id.into()), ("status", intent.status.clone().into())]);
        Ok(Response::Json(request.select(&intent, &["id"])?))
    }

    fn create(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (currency, line) = (request.text("currency"), request.text("extended_credit_id"));
        if !CURRENCIES.contains(&currency) {
            return Err(Refusal::parameter(
                rules::partners::CURRENCY,
                format!("Param currency must be one of {}.", CURRENCIES.join(", ")),
            ));
        }
        if !line.is_empty() && line != credit_line_id(&context.caller.portfolio, &context.ids) {
            return Err(unknown(line));
        }
        let account = request.text("waba_id").to_owned();
        if self.payments.values().any(|migration| migration.account == account) {
            return Err(marked());
        }
        let (id, destination) = (format!("mig_{}", context.ids.number()), context.ids.number());
        let migration =
            PaymentMigration { account, status: "INITIATED".into(), currency: currency.to_owned(), destination };
        self.payments.insert(id.clone(), migration);
        context.after(STEP, Event::Migration(MigrationEvent(id.clone())));
        Ok(Response::Json(json!({ "migration_id": id, "migration_status": "INITIATED" })))
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("payment_migration_id");
        let migration = self.payments.get(id).ok_or_else(|| unknown(id))?;
        Ok(Response::Json(request.select(&migration.describe(id, context), &["id"])?))
    }

    /// The last step of a migration, which moves the numbers to the new account.
    fn resume(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = request.text("payment_migration_id");
        let migration = self.payments.get_mut(id).ok_or_else(|| unknown(id))?;
        if migration.status != "READY_TO_COMPLETE" {
            return Err(Refusal::parameter(
                rules::partners::MIGRATION,
                format!("The migration is {}, not READY_TO_COMPLETE.", migration.status),
            ));
        }
        migration.status = "COMPLETED".into();
        let old = context.settings.account_mut(&migration.account);
        let mut numbers = old.map(|account| std::mem::take(&mut account.numbers)).unwrap_or_default();
        if let Some(account) = context.settings.account_mut(&migration.destination) {
            account.numbers.append(&mut numbers);
        }
        Ok(Response::Json(migration.describe(id, context).into()))
    }

    /// Takes the next step of a migration.
    pub(crate) fn apply(
        &mut self,
        event: MigrationEvent,
        solutions: &mut Solutions,
        accounts: &mut Accounts,
        context: &mut Context,
    ) {
        let MigrationEvent(id) = event;
        let more = if let Some(intent) = self.intents.get_mut(&id) {
            match intent.status.as_str() {
                "INITIATED" => intent.status = "ACCEPTED".into(),
                "ACCEPTED" => {
                    intent.status = "COMPLETED".into();
                    solutions.move_account(&intent.account, intent.destination.clone());
                }
                _ => {}
            }
            intent.status == "ACCEPTED"
        } else if let Some(migration) = self.payments.get_mut(&id) {
            if migration.status == "INITIATED" {
                migration.status = "IN_PROGRESS".into();
            } else {
                migration.status = "READY_TO_COMPLETE".into();
                let settings = &mut context.settings;
                accounts.copy(&migration.account, &migration.destination, &migration.currency, settings);
            }
            migration.status == "IN_PROGRESS"
        } else {
            false
        };
        if more {
            context.after(STEP, Event::Migration(MigrationEvent(id)));
        }
    }
}

impl PaymentMigration {
    fn describe(&self, id: &str, context: &Context) -> Map<String, Value> {
        let mut out = object([("id", id.into()), ("status", self.status.clone().into())]);
        if matches!(self.status.as_str(), "READY_TO_COMPLETE" | "COMPLETED") {
            let account = json!({
                "id": self.destination, "name": context.settings.name_of(&self.account), "currency": self.currency, "timezone_id": "1",
                "message_template_namespace": format!("{:032x}", context.ids.of(&self.destination)),
            });
            out.insert("destination_waba".into(), account);
        }
        out
    }
}

/// Code 100, subcode 2593079: the account is marked already.
fn marked() -> Refusal {
    Refusal::parameter(rules::partners::PAYMENT_MIGRATION, "The account is marked for a migration already.")
        .with_subcode(2_593_079)
}
