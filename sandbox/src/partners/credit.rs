//! The credit lines of portfolios, and their allocations to clients.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{object, unknown};
use crate::{
    accounts::Accounts,
    context::Context,
    ids::Ids,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, pages},
};

pub(crate) const HANDLERS: Handlers = &[
    ("credit_lines.list", |s, request| CreditLines::list(request, &s.context)),
    ("credit_lines.get", |s, request| CreditLines::get(request, &s.context)),
    ("credit_lines.share_and_attach", |s, request| {
        s.partners.credit.share_and_attach(request, &mut s.accounts, &mut s.context)
    }),
    ("credit_lines.share", |s, request| s.partners.credit.share(request, &mut s.context)),
    ("credit_lines.attach", |s, request| s.partners.credit.attach(request, &mut s.accounts, &mut s.context)),
    ("credit_lines.list_invoice_groups", |s, request| s.partners.credit.list_invoice_groups(request, &s.context)),
    ("credit_lines.create_invoice_group", |s, request| {
        s.partners.credit.create_invoice_group(request, &mut s.context.ids)
    }),
    ("credit_lines.list_applications", |s, request| pages::page(request, vec![], &s.context)),
    ("allocation_configs.list", |s, request| s.partners.credit.list_allocations(request, &s.context)),
    ("allocation_configs.get", |s, request| s.partners.credit.get_allocation(request, &s.context)),
    ("allocation_configs.create", |s, request| s.partners.credit.create_allocation(request, &mut s.context)),
    ("allocation_configs.update", |s, request| s.partners.credit.update_allocation(request)),
    ("allocation_configs.revoke", |s, request| s.partners.credit.revoke(request, &mut s.accounts, &mut s.context)),
];

/// Currencies in which accounts can be billed.
pub(super) const CURRENCIES: [&str; 16] =
    ["USD", "AED", "ARS", "AUD", "BRL", "CLP", "COP", "EUR", "GBP", "IDR", "INR", "MXN", "MYR", "PEN", "SAR", "SGD"];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct CreditLines {
    /// Allocations by ID.
    allocations: BTreeMap<String, Allocation>,
    /// Invoice groups by ID.
    invoice_groups: BTreeMap<String, Map<String, Value>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Allocation {
    /// ID of the portfolio that owns the credit line.
    owner: String,
    /// ID of the portfolio that may use the credit line.
    receiver: String,
    /// ID of the credit line as the receiver sees it.
    credential: String,
    revoked: bool,
    /// Amount, liability and so on, if they were given.
    terms: Map<String, Value>,
}

/// The ID of the credit line of a portfolio.
pub(crate) fn credit_line_id(portfolio: &str, ids: &Ids) -> String {
    format!(
        "{:016}",
        ids.of(&format!("credit line {portfolio}")).checked_rem(10_000_000_000_000_000).unwrap_or_default()
    )
}

impl CreditLines {
    /// Returns true if an allocation has this ID.
    pub(crate) fn has_allocation(&self, id: &str) -> bool {
        self.allocations.contains_key(id)
    }

    fn list(request: &Request, context: &Context) -> Outcome {
        let owner = request.text("business_id");
        let line = (credit_line_id(owner, &context.ids), credit_line(owner, context));
        pages::selected(request, [line], context)
    }

    fn get(request: &Request, context: &Context) -> Outcome {
        let owner = owner_of(request.text("credit_line_id"), context);
        Ok(Response::Json(request.select(&credit_line(owner, context), &["id"])?))
    }

    /// Shares the credit line with the owner of an account, and attaches it to the account.
    fn share_and_attach(&mut self, request: &Request, accounts: &mut Accounts, context: &mut Context) -> Outcome {
        check_billing(request, accounts)?;
        let receiver = context.settings.portfolio_of_account(request.text("waba_id")).to_owned();
        let owner = owner_of(request.text("credit_line_id"), context).to_owned();
        let allocation = self.shared(&owner, &receiver, context);
        self.bill(request, &allocation, accounts, context);
        Ok(Response::Json(json!({ "allocation_config_id": allocation, "waba_id": request.text("waba_id") })))
    }

    fn share(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let owner = owner_of(request.text("credit_line_id"), context).to_owned();
        let allocation = self.shared(&owner, request.text("receiving_business_id"), context);
        Ok(Response::Json(json!({ "success": true, "allocation_config_id": allocation })))
    }

    fn attach(&mut self, request: &Request, accounts: &mut Accounts, context: &mut Context) -> Outcome {
        check_billing(request, accounts)?;
        let owner = owner_of(request.text("credit_line_id"), context);
        let receiver = context.settings.portfolio_of_account(request.text("waba_id"));
        let allocation = self.active(owner, receiver).ok_or_else(|| {
            Refusal::parameter(
                rules::partners::CREDIT,
                "The credit line isn't shared with the business that owns this account.",
            )
        })?;
        self.bill(request, &allocation, accounts, context);
        let account = request.text("waba_id");
        Ok(Response::Json(json!({ "success": true, "waba_id": account, "allocation_config_id": allocation })))
    }

    /// Lets an allocation pay for the account of a request.
    fn bill(&self, request: &Request, allocation: &str, accounts: &mut Accounts, context: &mut Context) {
        if let Some(allocation) = self.allocations.get(allocation) {
            let currency = request.text("waba_currency");
            accounts.bill(request.text("waba_id"), currency, &allocation.credential, context);
        }
    }

    /// The allocation to a portfolio, which is created if there is none.
    fn shared(&mut self, owner: &str, receiver: &str, context: &mut Context) -> String {
        self.active(owner, receiver).unwrap_or_else(|| self.allocate(owner, receiver, Map::new(), context))
    }

    /// The ID of the allocation to a portfolio, unless it was revoked.
    fn active(&self, owner: &str, receiver: &str) -> Option<String> {
        let is_active = |a: &Allocation| a.owner == owner && a.receiver == receiver && !a.revoked;
        let mut active = self.allocations.iter().filter(|(_, allocation)| is_active(allocation));
        active.next().map(|(id, _)| id.clone())
    }

    fn allocate(&mut self, owner: &str, receiver: &str, terms: Map<String, Value>, context: &mut Context) -> String {
        let (id, credential) = (context.ids.number(), context.ids.number());
        let (owner, receiver) = (owner.to_owned(), receiver.to_owned());
        let allocation = Allocation { owner, receiver, credential, revoked: false, terms };
        self.allocations.insert(id.clone(), allocation);
        id
    }

    fn list_allocations(&self, request: &Request, context: &Context) -> Outcome {
        let receiver = request.text("receiving_business_id");
        let owner = owner_of(request.text("credit_line_id"), context);
        let is_wanted = |a: &Allocation| a.owner == owner && (receiver.is_empty() || a.receiver == receiver);
        let wanted = self.allocations.iter().filter(|(_, allocation)| is_wanted(allocation));
        pages::selected(request, wanted.map(|(id, allocation)| (id.clone(), allocation.describe(id, context))), context)
    }

    fn get_allocation(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("allocation_config_id");
        let allocation = self.allocations.get(id).ok_or_else(|| unknown(id))?;
        Ok(Response::Json(request.select(&allocation.describe(id, context), &["id"])?))
    }

    fn create_allocation(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let mut terms = request.body();
        terms.remove("receiving_business_id");
        let amount = terms.remove("amount");
        terms.extend(amount.map(|amount| ("currency_amount".to_owned(), amount)));
        let owner = owner_of(request.text("credit_line_id"), context).to_owned();
        let id = self.allocate(&owner, request.text("receiving_business_id"), terms, context);
        Ok(Response::Json(json!({ "id": id })))
    }

    fn update_allocation(&mut self, request: &Request) -> Outcome {
        let allocation = self.unrevoked(request)?;
        let amount = request.params.get("amount").cloned().unwrap_or_default();
        allocation.terms.insert("currency_amount".into(), amount);
        success()
    }

    /// Revokes an allocation: the accounts of the client lose their payment method.
    fn revoke(&mut self, request: &Request, accounts: &mut Accounts, context: &mut Context) -> Outcome {
        let allocation = self.unrevoked(request)?;
        allocation.revoked = true;
        accounts.unbill(&allocation.credential, context);
        success()
    }

    fn unrevoked(&mut self, request: &Request) -> Result<&mut Allocation, Refusal> {
        let id = request.text("allocation_config_id");
        let allocation = self.allocations.get_mut(id).ok_or_else(|| unknown(id))?;
        if allocation.revoked {
            return Err(Refusal::parameter(rules::partners::CREDIT, "This credit allocation was revoked."));
        }
        Ok(allocation)
    }

    fn list_invoice_groups(&self, request: &Request, context: &Context) -> Outcome {
        let groups = self.invoice_groups.iter();
        pages::selected(request, groups.map(|(id, group)| (id.clone(), group.clone())), context)
    }

    fn create_invoice_group(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let (id, mut group) = (ids.number(), request.body());
        group.insert("id".into(), id.clone().into());
        self.invoice_groups.insert(id.clone(), group);
        Ok(Response::Json(json!({ "id": id })))
    }
}

impl Allocation {
    fn describe(&self, id: &str, context: &Context) -> Map<String, Value> {
        let business = |id: &str| json!({ "id": id, "name": context.settings.portfolio_name(id) });
        let mut out = object([
            ("id", id.into()),
            ("owning_business", business(&self.owner)),
            ("owning_credential", json!({ "id": credit_line_id(&self.owner, &context.ids) })),
            ("receiving_business", business(&self.receiver)),
            ("receiving_credential", json!({ "id": self.credential })),
            ("request_status", if self.revoked { "DELETED" } else { "APPROVED" }.into()),
        ]);
        out.extend(self.terms.clone());
        out
    }
}

/// The ID of the portfolio that owns a credit line.
fn owner_of<'c>(credit_line: &str, context: &'c Context) -> &'c str {
    let mut portfolios = context.settings.portfolios.iter();
    let owner = portfolios.find(|portfolio| credit_line_id(&portfolio.id, &context.ids) == credit_line);
    owner.map_or("", |portfolio| &portfolio.id)
}

/// The credit line of a portfolio.
fn credit_line(owner: &str, context: &Context) -> Map<String, Value> {
    let name = context.settings.portfolio_name(owner);
    let amount = |amount: &str| {
        let hundredths = amount.replace('.', "");
        json!({ "amount": amount, "amount_in_hundredths": hundredths, "currency": "USD", "offsetted_amount": hundredths })
    };
    object([
        ("id", credit_line_id(owner, &context.ids).into()),
        ("legal_entity_name", name.as_str().into()),
        ("balance", amount("0.00")),
        ("credit_available", amount("10000.00")),
        ("max_balance", amount("10000.00")),
        ("online_max_balance", amount("10000.00")),
        ("is_access_revoked", false.into()),
        ("liable_biz_name", name.as_str().into()),
        ("send_bill_to_biz_name", name.as_str().into()),
        ("owner_business", json!({ "id": owner, "name": name })),
        ("owner_business_name", name.as_str().into()),
    ])
}

/// Checks the account and the currency of a request. The currency can't be changed while a credit line pays.
fn check_billing(request: &Request, accounts: &Accounts) -> Result<(), Refusal> {
    let (account, currency) = (request.text("waba_id"), request.text("waba_currency"));
    if !accounts.has(account) {
        return Err(unknown(account));
    }
    if !CURRENCIES.contains(&currency) {
        return Err(Refusal::parameter(
            rules::partners::CURRENCY,
            format!("Param waba_currency must be one of {}.", CURRENCIES.join(", ")),
        ));
    }
    if accounts.billed_in(account).is_some_and(|paid| paid != currency) {
        return Err(Refusal::parameter(
            rules::partners::CURRENCY,
            "The currency of this account can't be changed by attaching a credit line.",
        ));
    }
    Ok(())
}
