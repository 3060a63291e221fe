//! Business portfolios that are connected to the app. There is one: the sandbox's.

use super::object;
use crate::{operations::Handlers, wire::pages};

pub(crate) const HANDLERS: Handlers = &[("connected_client_businesses.list", |s, request| {
    let id = s.context.settings.business_id.clone();
    let business = object([
        ("id", id.clone().into()),
        ("name", "Lucky Shrub".into()),
        ("verification_status", "VERIFIED".into()),
        ("business_status", "ACTIVE".into()),
        ("created_time", "2025-10-07T09:00:00+0000".into()),
        ("updated_time", "2025-10-07T09:00:00+0000".into()),
    ]);
    pages::selected(request, [(id, business)], &s.context)
})];
