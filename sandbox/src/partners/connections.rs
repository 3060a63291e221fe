//! Business portfolios that are connected to the app: those with an account that the app is subscribed to.

use std::collections::BTreeSet;

use super::object;
use crate::{Account, operations::Handlers, wire::pages};

pub(crate) const HANDLERS: Handlers = &[("connected_client_businesses.list", |s, request| {
    let settings = &s.context.settings;
    let is_subscribed = |account: &&Account| account.subscribed_apps.iter().any(|app| app == request.text("app_id"));
    let subscribed = settings.accounts.iter().filter(is_subscribed);
    let owners: BTreeSet<&String> = subscribed.map(|account| &account.portfolio).collect();
    let businesses = owners.into_iter().map(|id| {
        (
            id.clone(),
            object([
                ("id", id.clone().into()),
                ("name", settings.portfolio_name(id).into()),
                ("verification_status", "VERIFIED".into()),
                ("business_status", "ACTIVE".into()),
                ("created_time", "2025-10-07T09:00:00+0000".into()),
                ("updated_time", "2025-10-07T09:00:00+0000".into()),
            ]),
        )
    });
    pages::selected(request, businesses, &s.context)
})];
