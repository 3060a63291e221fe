//! Questions to the limiter: what a call counts as.

use crate::{
    engine::{
        endpoint::{Op, RateLimitClass},
        route::{Category, text},
    },
    error::{ApiError, Error, Reason, Retry},
    json::{Json, JsonObject},
    state::limiter::counters::Scope,
};

/// Question to the limiter: the limits that a call counts for, with their owners.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitQuery<'a> {
    /// Name of the operation, such as `messages.send`.
    pub op: &'static str,
    /// Rate limit that the call counts against.
    pub class: RateLimitClass,
    /// ID of the business phone number.
    pub number: Option<&'a str>,
    /// ID of the WABA.
    pub waba: Option<&'a str>,
    /// ID of the business portfolio, whose numbers share a messaging limit.
    pub business: Option<&'a str>,
    /// Recipient of a message or call: a phone number, a user ID or a group ID.
    pub recipient: Option<&'a str>,
    /// True if the message is outside a customer service window, where it counts for the messaging limit.
    pub outside_window: bool,
    /// True if the message is a marketing message.
    pub marketing: bool,
    /// Name of the template to send, or ID of the template to edit.
    pub template: Option<&'a str>,
    /// ID of the flow that the message opens.
    pub flow: Option<&'a str>,
    /// True if the message requests the permission to call the user.
    pub requests_call: bool,
    /// True if the message is spread over the second, rather than sent at once.
    pub paced: bool,
}

impl<'a> LimitQuery<'a> {
    /// Returns what a free-form message from a number to a user or group counts as.
    pub fn service(number: &'a str, recipient: &'a str) -> Self {
        Self {
            op: "messages.send",
            class: RateLimitClass::Send,
            number: Some(number),
            waba: None,
            business: None,
            recipient: Some(recipient),
            outside_window: false,
            marketing: false,
            template: None,
            flow: None,
            requests_call: false,
            paced: false,
        }
    }

    /// Returns what a call with all its parameters counts as.
    pub(crate) fn of_params(op: &Op, params: &'a JsonObject<'_>) -> Self {
        let route = op.route(params);
        let given = |name: &str| params.get(name).and_then(text);
        let interactive = params.get("interactive");
        let is_send = route.rate_limit_class == RateLimitClass::Send;
        Self {
            op: op.name,
            class: route.rate_limit_class,
            number: route.number.or_else(|| given("preverified_number_id")),
            waba: given("waba_id"),
            business: given("business_id"),
            recipient: route.recipient,
            // Direct Send and marketing messages are templates, too.
            outside_window: is_send && (params.get("template").is_some() || route.category != Some(Category::Service)),
            marketing: route.category == Some(Category::Marketing),
            template: route.template.or_else(|| given("template_id")),
            flow: interactive.and_then(|content| text(content.at("action.parameters.flow_id")?)),
            requests_call: interactive.is_some_and(|content| {
                content.get("type").and_then(Json::as_str).is_some_and(|kind| kind == "call_permission_request")
            }),
            paced: false,
        }
    }

    /// Returns an error if a call belongs to a number that isn't given.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let belongs = matches!(self.class, RateLimitClass::Send | RateLimitClass::MarkRead | RateLimitClass::Call);
        if belongs && self.number.is_none() {
            return Err(Error::validation("phone_number_id", "the ID of the business phone number", ""));
        }
        Ok(())
    }

    /// Returns true for calls that send a message.
    pub(super) fn is_send(&self) -> bool {
        self.class == RateLimitClass::Send
    }

    /// Calls a function with each limit that a counter or a pause may have, and its owner. `account` is the WABA, or
    /// the number until the WABA is known.
    pub(super) fn each(&self, account: &'a str, visit: &mut dyn FnMut(Reason, Scope<'a>)) {
        let number = self.number.unwrap_or_default();
        let mut of_account = |limit| visit(limit, [account, ""]);
        of_account(Reason::Token);
        match self.class {
            RateLimitClass::Send => {
                [Reason::Restricted, Reason::Payment, Reason::Classification].into_iter().for_each(of_account);
                for limit in [Reason::Maintenance, Reason::Spam, Reason::GroupOperations] {
                    visit(limit, [number, ""]);
                }
                if let Some(template) = self.template {
                    visit(Reason::Template, [account, template]);
                }
                if let Some(flow) = self.flow {
                    visit(Reason::Flow, [flow, ""]);
                }
                if let Some(recipient) = self.recipient.filter(|_| self.requests_call) {
                    visit(Reason::CallRequests, [number, recipient]);
                }
            }
            RateLimitClass::Management => {
                of_account(Reason::WabaCalls);
                if matches!(self.op, "templates.create" | "templates.create_from_library") {
                    of_account(Reason::TemplateCreation);
                }
                return;
            }
            RateLimitClass::Credit => return visit(Reason::CreditCalls, ["", ""]),
            RateLimitClass::Registration => visit(Reason::Registration, [number, self.op]),
            RateLimitClass::Verification => visit(Reason::Verification, [number, self.op]),
            RateLimitClass::Call => match (self.op, self.recipient) {
                ("calls.connect", Some(recipient)) => {
                    visit(Reason::Calls, [number, ""]);
                    visit(Reason::Calls, [number, recipient]);
                }
                ("calls.get_permissions", _) => visit(Reason::CallLookups, [number, ""]),
                _ => {}
            },
            RateLimitClass::MarkRead | RateLimitClass::Standard => {
                if let Some(template) = self.template.filter(|_| self.op == "templates.update") {
                    visit(Reason::TemplateEdits, [template, ""]);
                }
            }
        }
        visit(Reason::AppCalls, ["", ""]);
    }
}

/// Outcome of a call, for [`Limiter::observe`](super::Limiter::observe).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// The platform accepted the call.
    Accepted,
    /// The platform refused the call.
    Rejected(&'a ApiError),
    /// No response, or one that isn't the platform's: the call may have been processed.
    Unknown,
    /// The request wasn't sent.
    NotSent,
}

impl<'a> From<&'a Error> for Outcome<'a> {
    fn from(error: &'a Error) -> Self {
        match error {
            Error::Api(error) => Self::Rejected(error),
            Error::Validation(_) => Self::NotSent,
            Error::Transport(error) if matches!(error.retry, Retry::Safe { .. }) => Self::NotSent,
            _ => Self::Unknown,
        }
    }
}

impl<'a, T> From<&'a Result<T, Error>> for Outcome<'a> {
    fn from(result: &'a Result<T, Error>) -> Self {
        result.as_ref().map_or_else(Self::from, |_| Self::Accepted)
    }
}
