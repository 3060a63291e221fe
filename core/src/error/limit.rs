//! Calls that a limit holds back before they are sent.

use std::{error, fmt};

use wabakit_macros::choice;

use crate::{
    error::{Error, Retry},
    time::Time,
};

/// A call that wasn't sent, because the platform would refuse it: a limit is reached, or the platform refused such calls
/// before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitError {
    /// Name of the operation, such as `messages.send`.
    pub op: &'static str,
    /// The limit that is reached. [`Reason::what_to_do`] describes the remedy.
    pub because: Reason,
    /// Earliest time of the next attempt. `None` if waiting alone doesn't help.
    pub until: Option<Time>,
    /// Advice whether and when the same call may be repeated.
    pub retry: Retry,
}

impl LimitError {
    /// Creates the error of a call at `now`.
    pub(crate) fn new(op: &'static str, because: Reason, until: Option<Time>, now: Time) -> Self {
        let retry = until.map_or(Retry::Never, |until| Retry::Safe { after: Some(until.since(now)) });
        Self { op, because, until, retry }
    }

    pub(super) fn text(&self) -> String {
        let Self { op, because, until, retry } = self;
        let advice = if until.is_some() { retry.text() } else { because.what_to_do().into() };
        [op, ": not sent: ", because.text(), ": ", &advice].concat()
    }
}

impl From<LimitError> for Error {
    fn from(error: LimitError) -> Self {
        Error::Limit(Box::new(error))
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl error::Error for LimitError {}

/// Reason why a message can't be sent now.
#[choice]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error 131056).
    Pair,
    /// Throughput of the number: messages per second (error 130429).
    Throughput,
    /// Messaging limit of the portfolio: users with a message outside a customer service window in 24 hours. The
    /// platform documents no error code for it.
    MessagingLimit,
    /// Hourly calls of a WABA: 200, or 5,000 with a registered number (errors 80007 and 80008).
    WabaCalls,
    /// Hourly calls of an app to the endpoints of credit lines: 5,000 (errors 4 and 80008).
    CreditCalls,
    /// Calls of the app or the user of the token (errors 4, 17, 32 and 341).
    AppCalls,
    /// Registrations or deregistrations of the number: 10 in 72 hours (error 133016).
    Registration,
    /// Verification codes: 125 an hour are checked, and an unknown number is sent (errors 613 and 136024).
    Verification,
    /// New templates of a WABA: 100 in an hour.
    TemplateCreation,
    /// Edits of an approved template: one in 24 hours, and 10 in 30 days (error 2388039).
    TemplateEdits,
    /// The template is paused or disabled because of its quality (errors 132015 and 132016).
    Template,
    /// The flow is throttled to 10 messages an hour, or blocked (errors 132069 and 132068).
    Flow,
    /// Lookups of call permissions of the number: 5 per second (error 613).
    CallLookups,
    /// Requests of a call permission to one user: one in 24 hours, and 2 in 7 days (error 138009).
    CallRequests,
    /// Calls to one user: 10 connected ones in 24 hours. Calls of the number: 1,000 at a time (errors 138012, 138002 and
    /// 138005).
    Calls,
    /// The platform limits marketing messages to this user (error 131049).
    UserMarketing,
    /// The recipient isn't one of the test number's verified recipients (error 131030).
    TestRecipients,
    /// The number is in maintenance, for example during an upgrade of its throughput (errors 131057 and 2494100).
    Maintenance,
    /// The platform restricted the number because users reported or blocked it (error 131048).
    Spam,
    /// The platform restricted or locked the account (errors 368 and 131031).
    Restricted,
    /// The account has no valid payment method (error 131042).
    Payment,
    /// The access token is invalid or expired (errors 0, 102 and 190).
    Token,
    /// The platform limits the account because of the classification of its templates (error 131064).
    Classification,
    /// Operations of the number's groups (error 131208).
    GroupOperations,
    /// The customer service window is closed, so only a template may be sent. The API accepts other messages but
    /// doesn't deliver them (error 131047).
    WindowClosed,
    /// The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the API
    /// accepts them but doesn't deliver them (error 131050).
    OptedOut,
    /// The business requires an opt-in, and the user hasn't opted in.
    NoOptIn,
}

impl Reason {
    /// Returns the remedy in one sentence.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Reason::Pair | Reason::Throughput => "Send the message later.",
            Reason::MessagingLimit => "Wait until users leave the 24 hours, or raise the portfolio's messaging limit.",
            Reason::WabaCalls | Reason::CreditCalls | Reason::AppCalls | Reason::GroupOperations => {
                "Make the call later."
            }
            Reason::Registration => {
                "Register or deregister the number later. A further attempt blocks it for 72 hours."
            }
            Reason::Verification => "Request or check the code later.",
            Reason::TemplateCreation => "Create the template later.",
            Reason::TemplateEdits => "Edit the template later, or create another one.",
            Reason::Template => "Edit the template, or send another one.",
            Reason::Flow => "Mend the flow's endpoint, or send the message without the flow.",
            Reason::CallLookups => "Look up the permission later.",
            Reason::CallRequests => "Wait until the user answers the request, or until the time passes.",
            Reason::Calls => "Call the user later.",
            Reason::UserMarketing => "Don't send marketing messages to this user until the time passes.",
            Reason::TestRecipients => "Add the recipient to the test number's list, or use another number.",
            Reason::Maintenance => "Wait until the maintenance ends.",
            Reason::Spam => "Improve the number's quality: send only messages that users expect.",
            Reason::Restricted => "Read the account's restriction in WhatsApp Manager, and appeal.",
            Reason::Payment => "Add a valid payment method in WhatsApp Manager.",
            Reason::Token => "Get a new access token.",
            Reason::Classification => "Correct the categories of the templates, and wait.",
            Reason::WindowClosed => "Send a template, or wait for a message from the user.",
            Reason::OptedOut => "Don't send the message until the user opts in again.",
            Reason::NoOptIn => "Ask the user for an opt-in, and record it.",
        }
    }

    /// Returns the limit in words.
    pub(super) fn text(self) -> &'static str {
        match self {
            Reason::Pair => "pair rate limit: one message every 6 seconds to one user",
            Reason::Throughput => "throughput of the number: messages per second",
            Reason::MessagingLimit => "messaging limit of the portfolio: users in 24 hours",
            Reason::WabaCalls => "hourly calls of the WABA",
            Reason::CreditCalls => "hourly calls to the endpoints of credit lines",
            Reason::AppCalls => "calls of the app",
            Reason::Registration => "registrations of the number in 72 hours",
            Reason::Verification => "verification codes",
            Reason::TemplateCreation => "new templates in an hour",
            Reason::TemplateEdits => "edits of the template",
            Reason::Template => "the template is paused or disabled",
            Reason::Flow => "the flow is throttled or blocked",
            Reason::CallLookups => "lookups of call permissions: 5 per second",
            Reason::CallRequests => "requests of a call permission to the user",
            Reason::Calls => "calls to the user, or of the number",
            Reason::UserMarketing => "the platform limits marketing messages to the user",
            Reason::TestRecipients => "the recipient is not on the test number's list",
            Reason::Maintenance => "the number is in maintenance",
            Reason::Spam => "the platform restricted the number because of its quality",
            Reason::Restricted => "the platform restricted the account",
            Reason::Payment => "the account has no valid payment method",
            Reason::Token => "the access token is invalid or expired",
            Reason::Classification => "the platform limits the account because of its templates' categories",
            Reason::GroupOperations => "operations of the number's groups",
            Reason::WindowClosed => "the customer service window is closed",
            Reason::OptedOut => "the user opted out",
            Reason::NoOptIn => "the user hasn't opted in",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
