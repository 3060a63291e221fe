//! Requests: admitted by their token, read by their operation, counted, and performed.

use serde_json::{Map, Value};
use wabakit::{Error, File, Op, RateLimitClass, RawCall};

use crate::{
    RateLimit, Sandbox, What, batch,
    callbacks::Wanted,
    faults::Subject,
    images, numbers,
    operations::{self, Outcome, Request, Response},
    partners,
    quotas::Quota,
    rules, templates,
    wire::{
        RawRequest, Refusal, refusal, required,
        route::{self, Caller},
    },
};

/// Areas whose operations require a registered number.
const REGISTERED: [&str; 4] = ["messages", "marketing_messages", "calls", "groups"];

impl Sandbox {
    /// Reads a request, checks it, and performs its operation. `about` is what the log holds of the request.
    pub(crate) fn perform(
        &mut self,
        raw: &RawRequest<'_>,
        handshake: Option<&http::Response<Vec<u8>>>,
        about: &mut Map<String, Value>,
    ) -> Outcome {
        if let Some(page) = self.flows.page(raw, &self.context) {
            return page;
        }
        if let Some(page) = self.payments.page(raw) {
            return page;
        }
        if let Some(image) = images::serve(raw, &self.numbers, &self.media) {
            return image;
        }
        let caller = route::authenticate(raw, &self.tokens, &self.context.settings)?;
        self.context.caller = caller.clone();
        if batch::is_batch(raw) {
            return self.perform_batch(raw);
        }
        let request = self.admit(raw, &caller, about)?;
        let now = self.context.now;
        self.context.effect = self.context.faults.strike(&Subject::call(&request, &caller), now);
        if let Some(effect) = &self.context.effect {
            about.insert("fault".into(), serde_json::to_value(effect).unwrap_or_default());
            effect.check()?;
        }
        self.count_call(&request)?;
        if REGISTERED.contains(&request.op.area()) {
            self.numbers.check_usable(request.number(), &self.context)?;
            self.accounts.check_not_banned(self.context.settings.waba_of(request.number()))?;
        }
        if let Some(wanted) = Wanted::of(&request) {
            self.check_handshake(wanted.url, handshake)?;
        }
        match (raw.edge, operations::handler(request.op.name)?(self, &request)?) {
            (Some(edge), Response::Json(object)) => Ok(Response::Json(object.get(edge).cloned().unwrap_or_default())),
            (_, response) => Ok(response),
        }
    }

    /// Reads a request, unless the token of its sender doesn't permit it.
    pub(crate) fn admit(
        &self,
        raw: &RawRequest<'_>,
        caller: &Caller,
        about: &mut Map<String, Value>,
    ) -> Result<Request, Refusal> {
        self.tokens.check(caller, &self.context)?;
        let request = self.read(raw, caller, about)?;
        let token = self.tokens.permits(&request, caller, &self.context)?;
        if let (Some(token), Some(account)) = (token, self.account_of(&request)) {
            if !token.sees(account, &self.context.settings) {
                return Err(Refusal::object(raw.method, account));
            }
            let is_assigned = |user| !self.system_users.is_employee(user) || self.accounts.has_user(account, user);
            if !token.reaches(account) || !token.user().is_none_or(is_assigned) {
                return Err(Refusal::forbidden(
                    rules::tokens::ACCESS,
                    "You do not have access to this WhatsApp Business account.",
                ));
            }
        }
        Ok(request)
    }

    /// Counts a request for the quota of its account or of the app, or refuses it.
    fn count_call(&mut self, request: &Request) -> Result<(), Refusal> {
        let quota = match (request.op.endpoint.rate_limit, self.account_of(request)) {
            _ if !self.context.settings.limits.enforces(RateLimit::Calls) => return Ok(()),
            (RateLimitClass::Management, Some(account)) => {
                let numbers = self.context.settings.account(account).map(|account| account.numbers.as_slice());
                let mut numbers = numbers.unwrap_or_default().iter();
                let is_active = numbers.any(|number| self.numbers.is_registered(&number.id));
                Quota::Management { account: account.to_owned(), is_active }
            }
            (RateLimitClass::Credit, _) => Quota::Credit { app: self.context.caller.app.clone() },
            _ => return Ok(()),
        };
        let (counted, usage) = self.context.quotas.count(&quota, self.context.now);
        self.context.usage = usage;
        counted
    }

    /// The ID of the account that a request is about, or that has the number, profile, flow or template.
    fn account_of<'r>(&'r self, request: &'r Request) -> Option<&'r str> {
        let id = |name: &str| Some(request.text(name)).filter(|id| !id.is_empty());
        let account = id("waba_id").or_else(|| id("account_id"));
        let profile = || numbers::owner_of_profile(id("business_profile_id")?, &self.context);
        let number = || id("phone_number_id").or_else(profile);
        account
            .or_else(|| number().map(|number| self.context.settings.waba_of(number)))
            .or_else(|| self.flows.account_of(id("flow_id")?))
            .or_else(|| self.templates.account_of(id("template_id")?))
    }

    /// Records the handshake with a callback URL, and refuses the URL if nothing answered with the challenge.
    fn check_handshake(&mut self, url: &str, response: Option<&http::Response<Vec<u8>>>) -> Result<(), Refusal> {
        let challenge = self.challenge(url);
        let status = response.map(|response| response.status().as_u16());
        let matches = response.is_some_and(|response| response.body() == challenge.as_bytes());
        let done = status == Some(200) && matches;
        let about = [("handshake".to_owned(), Value::from(url)), ("status".to_owned(), status.into())];
        self.context.record(if done { What::Delivered } else { What::GivenUp }, Map::from_iter(about));
        let got = status.map_or_else(|| "no response".to_owned(), |status| format!("HTTP status code = {status}"));
        let details = format!("Callback verification failed: {got}, or the challenge was not returned.");
        if done { Ok(()) } else { Err(Refusal::new(rules::webhooks::HANDSHAKE, 2200, details)) }
    }

    /// Challenge of the handshake with a callback URL that a request sets.
    pub(crate) fn challenge(&self, url: &str) -> String {
        self.context.ids.of(url).to_string()
    }

    fn read(&self, raw: &RawRequest<'_>, caller: &Caller, about: &mut Map<String, Value>) -> Result<Request, Refusal> {
        if let Some((op, params)) = route::download(raw) {
            about.insert("op".into(), op.name.into());
            let (file, more_files) = (vec![], vec![]);
            return Ok(Request { op, params, file, more_files, version: raw.major(), address: raw.address() });
        }
        let (op, mut holes) = route::find(raw, |hole, id| self.exists(hole, id))?;
        // The word `app` stands for the app of the token.
        for (_, id) in holes.iter_mut().filter(|(hole, id)| *hole == "app_id" && id == "app") {
            id.clone_from(&caller.app);
        }
        about.insert("op".into(), op.name.into());
        let received = route::receive(op, raw, holes)?;
        about.insert("params".into(), route::without_secrets(op, &received.params).into());
        if let Some(Value::String(id)) = received.params.get("phone_number_id") {
            about.insert("display_phone_number".into(), self.context.settings.digits(id).into());
        }
        let ignored = received.ignored;
        if !ignored.is_empty() {
            about.insert("ignored".into(), ignored.clone().into());
        }
        if let Some(path) = required::missing(op, &received.params) {
            return Err(templates::for_users(op, refusal::of_missing(op, &path)));
        }
        self.templates.check_definition(op, &received.params, &ignored)?;
        let file = received.file.as_deref().map(File::Held);
        let mut params = received.params;
        // Clients read any fields, and the platform's defaults aren't core's.
        let reads = op.endpoint.method == wabakit::Method::GET;
        let fields = if reads { params.remove("fields") } else { None };
        if let Some(fields @ Value::String(_)) = params.get_mut("fields") {
            *fields = route::words(fields.as_str().unwrap_or_default());
        }
        let mut call = RawCall { params: params.into(), file, ..RawCall::default() };
        op.check(&mut call).map_err(|error| match error {
            Error::Validation(error) => {
                templates::for_users(op, refusal::of_check(op, &error.path, &error.wanted, &error.got))
            }
            other => Refusal::parameter(rules::graph::PARAMETERS, other.to_string()),
        })?;
        let mut params: Map<String, Value> = call.params.into();
        if reads {
            params.remove("fields");
        }
        let fields = raw.edge.map(Value::from).or(fields);
        params.extend(fields.map(|fields| ("fields".to_owned(), fields)));
        let (file, more_files) = (received.file.unwrap_or_default(), received.more_files);
        Ok(Request { op, params, file, more_files, version: raw.major(), address: raw.address() })
    }

    /// Returns true if an object with this ID exists for a hole of an operation's path.
    pub(crate) fn exists(&self, hole: &str, id: &str) -> bool {
        let settings = &self.context.settings;
        match hole {
            "phone_number_id" => settings.number(id).is_some(),
            "waba_id" | "account_id" => self.accounts.has(id),
            "business_id" => settings.portfolio(id).is_some(),
            "app_id" => settings.app(id).is_some() || id == "app",
            "template_id" => self.templates.has(id),
            "template_group_id" => self.templates.has_group(id),
            "media_id" => self.media.has(id, self.context.now),
            "upload_id" => self.media.has_upload(id),
            "group_id" => self.groups.has(id),
            "flow_id" => self.flows.has(id),
            "system_user_id" => self.system_users.has(id),
            "user_id" => self.tokens.has_user(id) || self.system_users.has(id),
            "business_profile_id" => numbers::owner_of_profile(id, &self.context).is_some(),
            "bot_id" => numbers::has_id("bot", id, &self.context),
            "account_number_id" => numbers::has_id("account number", id, &self.context),
            "message_history_id" => self.messages.has_history(id),
            "credit_line_id" => {
                settings.portfolios.iter().any(|owner| partners::credit_line_id(&owner.id, &self.context.ids) == id)
            }
            "allocation_config_id" => self.partners.credit.has_allocation(id),
            "solution_id" => self.partners.solutions.has(id),
            "migration_intent_id" => self.partners.migrations.has_intent(id),
            "payment_migration_id" => self.partners.migrations.has_payment(id),
            "preverified_number_id" => self.partners.preverified.has(id, self.context.now),
            "mobility_intent_id" => self.partners.mobility_intents.has(id),
            "dataset_id" => self.marketing.has_dataset(id),
            _ => true,
        }
    }

    /// A response's body for the log, without its secrets. Paging links contain the access token of the request. `text`
    /// is the body as it is sent.
    pub(crate) fn without_secrets(&self, mut body: Value, text: &str, about: &Map<String, Value>) -> Value {
        let token = self.context.caller.token.as_str();
        if !token.is_empty() && text.contains(token) {
            body = serde_json::from_str(&text.replace(token, "[redacted]")).unwrap_or_default();
        }
        let op = about.get("op").and_then(Value::as_str).and_then(|op| Op::find(op).ok());
        for path in op.map(|op| op.endpoint.secrets).unwrap_or_default() {
            redact(&mut body, &path.split('.').collect::<Vec<_>>());
        }
        body
    }
}

/// Redacts the values at a path, also in the items of lists.
fn redact(value: &mut Value, path: &[&str]) {
    match (value, path) {
        (Value::Array(items), path) => items.iter_mut().for_each(|item| redact(item, path)),
        (secret, []) => *secret = "[redacted]".into(),
        (Value::Object(object), [key, rest @ ..]) => {
            if let Some(value) = object.get_mut(*key) {
                redact(value, rest);
            }
        }
        _ => {}
    }
}
